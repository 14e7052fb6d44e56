import {
  COMPANY_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts'
import type { Span, Token } from '../model/text.ts'
import { isCapitalAt, isSpace, nextToken, tokenize } from './tokens.ts'

const CLOSERS = '"”’\'»)]'
const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/**
 * Cuts a stretch of text, in which no sentence may cross an end, into the
 * spans of its sentences, white space between them left out.
 *
 * Only words that hold a mark which may end a sentence are cut into tokens,
 * each once, with the two tokens behind them: O(n) whatever the text.
 */
export function cutSentences(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let first = -1
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const word = endOfChunk(text, at, end)
    if (first < 0) first = at
    if (word.mayEnd) {
      for (const [last, next] of endsIn(text, at, word.end, end)) {
        spans.push({ start: first, end: last })
        first = next
      }
    }
    at = word.end
  }
  if (first >= 0 && first < end) spans.push({ start: first, end: lastBefore(text, end) })
  return spans
}

/** The run of characters up to white space, and whether a mark stands in it that may end a sentence. */
function endOfChunk(text: string, from: number, end: number): { readonly end: number; readonly mayEnd: boolean } {
  let at = from
  let mayEnd = false
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === POINT || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS) mayEnd = true
    else if (isSpace(code)) break
    at += 1
  }
  return { end: at, mayEnd }
}

const POINT = 46
const EXCLAMATION = 33
const QUESTION = 63
const ELLIPSIS = 0x2026

function lastBefore(text: string, end: number): number {
  let at = end
  while (isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** Where sentences end within one run of characters, and where the next ones start. */
function endsIn(text: string, start: number, chunkEnd: number, end: number): readonly (readonly [number, number])[] {
  const tokens = [...tokenize(text, start, chunkEnd)]
  const inside = tokens.length
  for (let next = nextToken(text, chunkEnd, end); next && tokens.length < inside + 2; ) {
    tokens.push(next)
    next = nextToken(text, next.end, end)
  }
  const ends: (readonly [number, number])[] = []
  for (let index = 0; index < inside; index += 1) {
    if (!endsSentence(tokens, index)) continue
    while (isCloser(tokens[index + 1])) index += 1
    const [last, next] = [tokens[index], tokens[index + 1]]
    if (last && next) ends.push([last.end, next.start])
  }
  return ends
}

/** A closing mark that touches what it closes. An opening `"` has space before it. */
function isCloser(token: Token | undefined): boolean {
  return token !== undefined && CLOSERS.includes(token.text) && !token.spaced
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !ENDERS.has(token.text.charAt(token.text.length - 1))) return false
  let after = index + 1
  while (isCloser(tokens[after])) after += 1
  const next = tokens[after]
  if (!next) return false
  if (token.type === 'word' && token.text.endsWith('.')) return SENTENCE_STARTERS.has(next.lower) && isCapital(next)
  if (token.text.length > 1) return false
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

function isCapital({ type, text }: Token): boolean {
  return type === 'word' && isCapitalAt(text, 0)
}
