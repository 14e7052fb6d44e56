import {
  COMPANY_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts'
import type { Article, Sentence, Span, Token } from '../model/text.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { tokenize } from './tokens.ts'

/**
 * Cuts an article's own reporting into sentences with their tokens.
 *
 * Excluded stretches are skipped; what stands before and after one never
 * joins. A sentence never crosses a paragraph. Offsets index `article.text`.
 * O(n).
 *
 * Example: `He paid $5. Mr. Li, of the U.S. Senate, left at 6 p.m. on Friday.`
 * gives two sentences, the second from "Mr." on.
 */
export function splitSentences(article: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  const holesIn = inOrderOf(article.excluded.map(({ span }) => span))
  for (const [index, paragraph] of findParagraphs(article.text).entries()) {
    for (const span of without(holesIn(paragraph.span), paragraph.span)) {
      const tokens = tokenize(article.text, span.start, span.end)
      const quotationsIn = inOrderOf(findQuotations(tokens))
      const pieces = cut(tokens)
      for (const piece of pieces) {
        const first = piece[0]
        const last = piece.at(-1)
        if (!first || !last) continue
        const inside = { start: first.start, end: last.end }
        sentences.push({
          span: inside,
          paragraph: index,
          heading: paragraph.heading || (pieces.length === 1 && !paragraph.wrapped && looksLikeHeading(piece)),
          tokens: piece,
          quotations: quotationsIn(inside).flatMap((quotation) => clip(quotation, inside)),
        })
      }
    }
  }
  return sentences
}

/**
 * Looks up which of `stretches` touch a span. Spans must be asked for in the
 * order of the text: what lies behind is not looked at again, so that all
 * lookups together cost O(n).
 */
function inOrderOf(stretches: readonly Span[]): (span: Span) => readonly Span[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let from = 0
  return ({ start, end }) => {
    while ((sorted[from]?.end ?? start + 1) <= start) from += 1
    let to = from
    while ((sorted[to]?.start ?? end) < end) to += 1
    return sorted.slice(from, to)
  }
}

function without(holes: readonly Span[], span: Span): readonly Span[] {
  const rest: Span[] = []
  let start = span.start
  for (const hole of holes) {
    if (hole.start > start) rest.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) rest.push({ start, end: span.end })
  return rest
}

function clip(quotation: Span, sentence: Span): readonly Span[] {
  const start = Math.max(quotation.start, sentence.start)
  const end = Math.min(quotation.end, sentence.end)
  return start < end ? [{ start, end }] : []
}

/** A line without closing punctuation: a headline, a label, a keyword line. */
function looksLikeHeading(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  return last !== undefined && !/^[.!?…;:,"”’'»)\]]$/.test(last.text) && !last.text.endsWith('.')
}

const CLOSERS = '"”’\'»)]'

function cut(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = []
  let piece: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) break
    piece.push(token)
    if (!endsSentence(tokens, index)) continue
    while (isCloser(tokens[index + 1])) {
      index += 1
      const closer = tokens[index]
      if (closer) piece.push(closer)
    }
    pieces.push(piece)
    piece = []
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}

/** A closing mark that touches what it closes. An opening `"` has space before it. */
function isCloser(token: Token | undefined): boolean {
  return token !== undefined && CLOSERS.includes(token.text) && !token.spaced
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  let after = index + 1
  while (isCloser(tokens[after])) after += 1
  const next = tokens[after]
  if (!next) return false
  if (token.type === 'word' && token.text.endsWith('.')) return SENTENCE_STARTERS.has(next.lower) && isCapital(next)
  if (!/^[.!?…]$/.test(token.text)) return false
  if (!next.spaced) return token.text !== '.' ? false : isGluedStart(tokens, index, next)
  if (token.text === '.' && isAbbreviation(tokens[index - 1], token, next)) return false
  return canStart(next, tokens[after + 1])
}

/** "…aid.Yes": a missing space after the point, where a capitalised word of two letters or more follows a small one. */
function isGluedStart(tokens: readonly Token[], index: number, next: Token): boolean {
  const before = tokens[index - 1]
  return (
    before?.type === 'word' &&
    before.text.length > 2 &&
    before.text === before.lower &&
    next.type === 'word' &&
    next.text.length > 1 &&
    isCapital(next) &&
    next.text.slice(1) === next.lower.slice(1)
  )
}

function isAbbreviation(before: Token | undefined, point: Token, next: Token): boolean {
  if (before?.type !== 'word' || point.spaced) return false
  if (TITLE_ABBREVIATIONS.has(before.lower) && isCapital(before)) return true
  if (before.text.length === 1 && isCapital(before) && before.lower !== 'i') return true
  const starts = SENTENCE_STARTERS.has(next.lower) && isCapital(next)
  if (COMPANY_ABBREVIATIONS.has(before.lower) && isCapital(before)) return !starts
  return OTHER_ABBREVIATIONS.has(before.lower) && (next.type === 'number' || (before.text !== before.lower && !starts))
}

function canStart(next: Token, second: Token | undefined): boolean {
  if (next.type === 'word') return isCapital(next)
  if (next.type === 'number' || next.type === 'symbol') return true
  return /^["“‘'«([—–-]$/.test(next.text) && second !== undefined && (second.type !== 'word' || isCapital(second))
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0)
  return token.type === 'word' && first !== first.toLowerCase()
}
