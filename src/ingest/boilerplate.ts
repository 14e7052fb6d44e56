import { INSIDE, NONE, OPENINGS, WHOLE_LINES } from '../lexicon/boilerplate.ts'
import { COMMENT_HEADINGS, LEAD_INS, SECTION_HEADINGS } from '../lexicon/boilerplate-headings.ts'
import type { Exclusion, ExclusionReason, Span } from '../model/text.ts'
import { isByline, isContactDetails, isSelfPromotion, isTagList, isTicker } from './furniture-lines.ts'
import { cluesOf, type LineClues, MAX_FURNITURE } from './line-clues.ts'
import {
  isCredit,
  isEditionPrice,
  isIdentifier,
  isPageCount,
  isPageReference,
  isPriceLine,
  isTelephone,
} from './page-lines.ts'
import {
  foldCase,
  foldNumbers,
  indexPhrases,
  matchInside,
  matchLeadIn,
  matchOpening,
  matchWhole,
  withoutEnd,
} from './phrases.ts'

const WHOLE = indexPhrases(WHOLE_LINES)
const LEADS = indexPhrases(LEAD_INS)
const OPEN = indexPhrases(OPENINGS)
const HOLDS = indexPhrases(INSIDE)
const HEADINGS = indexPhrases({ ...NONE, related: SECTION_HEADINGS })
const COMMENTS = indexPhrases({ ...NONE, comments: COMMENT_HEADINGS })

const MAX_HEADLINE = 160
const MAX_TAIL = 1_500

const SENTENCE_END = /[.!?…]["'”’»)\]*_]{0,4}\s+/g
const THEMATIC_BREAK = /^(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|(?:- ){2,}-)$/

/**
 * Marks the stretches of a text that are no reporting: paywall and comment
 * notes, lists of other articles, newsletters, credits, contact details.
 *
 * `lines` are the non-blank lines to look at, in order, and `clues` what the
 * first look at each told. A whole line goes, or
 * sentences of it. Under a heading such as "Related articles" the lines that
 * read like headlines go, up to the first one that reads like prose: that is
 * somebody's reporting. After the last thematic break everything goes when
 * every line there has such a stretch. When in doubt a line stays.
 *
 * Example: in "Two died. Read more: Floods explained" `[10, 37)` is `related`.
 */
export function findBoilerplate(
  text: string,
  lines: readonly Span[],
  clues: readonly LineClues[],
): readonly Exclusion[] {
  const found: (readonly Exclusion[])[] = []
  let underHeading = false
  for (const [index, line] of lines.entries()) {
    const isSuspect = clues[index]?.suspect === true
    if (!isSuspect && !underHeading) {
      found.push([])
      continue
    }
    const raw = text.slice(line.start, line.end)
    const whole = raw.length <= MAX_HEADLINE ? withoutEnd(foldNumbers(foldCase(raw))) : null
    const isHeading = whole !== null && matchWhole(HEADINGS, whole) !== null
    const own = isHeading ? [{ span: line, reason: 'related' as const }] : examineLine(raw, whole, line)
    underHeading = isHeading || (underHeading && (own.length > 0 || readsLikeHeadline(raw)))
    found.push(underHeading && own.length === 0 ? [{ span: line, reason: 'related' }] : own)
  }
  return withTail(text, lines, found).flat()
}

/** Whether a line of a page, white space folded, is no reporting as a whole. */
export function isFurnitureLine(line: string): boolean {
  const span = { start: 0, end: line.length }
  if (!cluesOf(line, span).suspect) return false
  const whole = line.length <= MAX_HEADLINE ? withoutEnd(foldNumbers(foldCase(line))) : null
  const excluded = examineLine(line, whole, span)
  return excluded.reduce((sum, one) => sum + one.span.end - one.span.start, 0) * 2 > line.length
}

/** What stands under a heading: other articles, what readers wrote, or `null` where it does not tell. */
export function sectionNamed(heading: string): 'related' | 'comments' | null {
  const whole = withoutEnd(foldNumbers(foldCase(heading)))
  if (matchWhole(HEADINGS, whole) !== null) return 'related'
  return matchWhole(COMMENTS, whole) === null ? null : 'comments'
}

/** The stretches of one line that are no reporting. */
function examineLine(raw: string, whole: string | null, line: Span): readonly Exclusion[] {
  const reason = reasonOfLine(raw, whole)
  if (reason !== null) return [{ span: line, reason }]
  const marked: { readonly start: number; end: number; readonly reason: ExclusionReason }[] = []
  for (const sentence of sentencesOf(raw)) {
    if (sentence.end - sentence.start > MAX_FURNITURE || !cluesOf(raw, sentence).suspect) continue
    const folded = foldCase(raw.slice(sentence.start, sentence.end))
    const plain = foldNumbers(folded)
    const lead = matchLeadIn(LEADS, plain) ?? (isCapitalRead(raw, sentence) ? 'related' : null)
    if (lead !== null && raw.length - sentence.start <= MAX_FURNITURE) {
      marked.push({ start: sentence.start, end: raw.length, reason: lead })
      break
    }
    const own = reasonOfSentence(folded, plain)
    if (own !== null) marked.push({ ...sentence, reason: own })
  }
  const first = marked[0]
  const share = marked.reduce((sum, { start, end }) => sum + end - start, 0)
  if (first && marked.length > 1 && share * 2 > raw.length) return [{ span: line, reason: first.reason }]
  return marked.map(({ start, end, reason }) => ({
    span: { start: line.start + start, end: line.start + end },
    reason,
  }))
}

function reasonOfLine(raw: string, whole: string | null): ExclusionReason | null {
  if (raw.length > MAX_FURNITURE) return null
  if (isTicker(raw) || isTagList(raw)) return 'navigation'
  if (isByline(raw)) return 'credits'
  const reason = whole === null ? null : matchWhole(WHOLE, whole)
  if (reason !== null || whole === null) return reason
  return isPriceLine(whole) ? 'promotion' : reasonOfLabel(foldCase(raw))
}

function reasonOfLabel(folded: string): ExclusionReason | null {
  if (isPageCount(folded)) return 'navigation'
  if (isCredit(folded)) return 'credits'
  return isTelephone(folded) ? 'contact' : null
}

function reasonOfSentence(folded: string, plain: string): ExclusionReason | null {
  if (isContactDetails(folded)) return 'contact'
  if (isPageReference(plain) || isIdentifier(plain)) return 'navigation'
  if (isEditionPrice(plain)) return 'promotion'
  const reason = matchOpening(OPEN, plain) ?? matchInside(HOLDS, plain) ?? matchWhole(WHOLE, withoutEnd(plain))
  return reason ?? (isSelfPromotion(plain) ? 'promotion' : null)
}

/** "READ  A second ferry burns": capitals set the lead-in apart, so no colon is needed. */
function isCapitalRead(raw: string, sentence: Span): boolean {
  if (sentence.start !== 0 || /[.]\W{0,3}$/.test(raw)) return false
  return /^\W{0,5}READ(?:\s(?:MORE|ALSO|NEXT))?\s+\p{Lu}/u.test(raw) && /\p{Ll}/u.test(raw)
}

/** Sentences of a line, split where a mark of their end is followed by a blank. */
function sentencesOf(raw: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const end of raw.matchAll(SENTENCE_END)) {
    if (endsInAbbreviation(raw, end.index)) continue
    sentences.push({ start, end: end.index + end[0].trimEnd().length })
    start = end.index + end[0].length
  }
  return start < raw.length ? [...sentences, { start, end: raw.length }] : sentences
}

/** `No. 5`, `p. 7`: the full stop belongs to the word. */
function endsInAbbreviation(raw: string, at: number): boolean {
  return (
    raw[at] === '.' &&
    /\b(?:no|nos|pp?|tel|st|mr|mrs|ms|dr|gov|gen|sen|rep|capt)$/i.test(raw.slice(Math.max(0, at - 5), at))
  )
}

/** A list item, or one line without the full stop that prose ends in. */
function readsLikeHeadline(raw: string): boolean {
  if (raw.length > MAX_HEADLINE || /^#{1,6} /.test(raw)) return false
  if (/^(?:[-*•·]|\d{1,2}[.)]) /.test(raw)) return sentencesOf(raw.replace(/^\d{1,2}[.)] /, '')).length === 1
  return !/[.…:;,]["'”’»)\]*_]{0,4}$/.test(raw) && !/^["“«]/.test(raw) && sentencesOf(raw).length === 1
}

/** Widens what was found after the last thematic break to whole lines, when every line there has some of it. */
function withTail(
  text: string,
  lines: readonly Span[],
  found: readonly (readonly Exclusion[])[],
): readonly (readonly Exclusion[])[] {
  if ((found.at(-1) ?? []).length === 0) return found
  const at = lines.findLastIndex(({ start, end }) => end - start <= 80 && THEMATIC_BREAK.test(text.slice(start, end)))
  const tail = lines.slice(at + 1)
  const length = tail.reduce((sum, { start, end }) => sum + end - start, 0)
  if (at === -1 || tail.length === 0 || length > MAX_TAIL) return found
  if (!tail.every((_, index) => (found[at + 1 + index] ?? []).length > 0)) return found
  return found.map((own, index) => {
    const [first] = own
    const line = lines[index]
    return index > at && first && line ? [{ span: line, reason: first.reason }] : own
  })
}
