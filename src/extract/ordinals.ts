import { ORDINALS, SCALE_NAMES } from '../lexicon/numerals.ts'
import type { Span, Token } from '../model/text.ts'
import { opensCardinal, readCardinal } from './cardinals.ts'
import { readFractionWords } from './fraction-words.ts'
import { isGlued, isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A place in an order. `last` is the index of its last token. */
export interface Ordinal {
  readonly last: number
  readonly value: number
}

/** An ordinal wherever it stands. */
export interface FoundOrdinal {
  readonly span: Span
  readonly value: number
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const SCALE_ORDINALS: ReadonlyMap<string, number> = new Map(
  [...SCALE_NAMES].map(([word, factor]) => [`${word}th`, factor] as const),
)

/**
 * Reads the ordinal that starts at token `at`, in digits or words; `null`
 * when none does. What an ordinal word is otherwise, a part ("a third") or a
 * unit ("one second"), is left to the caller.
 *
 * Examples: "30th" is 30, "two hundred and fifty-third" 253, "twentyfifth" 25,
 * "2 hundredth" 200, "millionth" 1e6.
 */
export function readOrdinal(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at]
  if (token?.type === 'number') return readDigitOrdinal(tokens, at)
  const plain = ORDINALS.get(token?.lower ?? '')
  if (plain !== undefined) return { last: at, value: plain }
  const lower = token?.lower ?? ''
  if (!opensCardinal(lower) && lower !== 'a') return null
  const read = readCardinal(tokens, at, { ordinal: 'singular' })
  return read && { last: read.last, value: read.value }
}

/** "21st", "1,000th", "2 hundredth", "10-millionth". */
function readDigitOrdinal(tokens: readonly Token[], at: number): Ordinal | null {
  const text = tokens[at]?.text ?? ''
  const value = /^\d{1,6}$/.test(text) ? Number(text) : /^\d{1,3}(?:,\d{3})+$/.test(text) ? digitsOf(text) : null
  if (value === null) return null
  const next = tokens[at + 1]
  if (isGlued(next) && SUFFIXES.has(next?.lower ?? '')) return { last: at + 1, value }
  const scaleAt = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1
  const scale = SCALE_ORDINALS.get(lowerAt(tokens, scaleAt))
  return scale === undefined || value === 1 ? null : { last: scaleAt, value: value * scale }
}

function digitsOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}

/**
 * Every ordinal of a sentence that names a place counted from the start, in
 * order. Parts of a whole ("two thirds", "a trillionth") are none, nor is a
 * place counted from the end ("second to last"). O(n).
 */
export function findOrdinals(tokens: readonly Token[]): readonly FoundOrdinal[] {
  const found: FoundOrdinal[] = []
  for (let at = 0; at < tokens.length; ) {
    const part = readFractionWords(tokens, at)
    const ordinal = part ? null : readOrdinal(tokens, at)
    if (ordinal && !isFromEnd(tokens, ordinal.last + 1)) {
      const span = { start: tokens[at]?.start ?? 0, end: tokens[ordinal.last]?.end ?? 0 }
      found.push({ span, value: ordinal.value })
    }
    const partEnd = part && !isOrdinalAfterArticle(tokens, at, part.last) ? part.last : at
    at = (ordinal?.last ?? partEnd) + 1
  }
  return found
}

/** "A third man": the noun shows that no part is meant; the ordinal itself starts behind the article. */
function isOrdinalAfterArticle(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 1]
  return lowerAt(tokens, at) === 'a' && last === at + 1 && next?.type === 'word' && next.lower !== 'of'
}

/** "second to last", "third from bottom", "second last". */
function isFromEnd(tokens: readonly Token[], at: number): boolean {
  const link = lowerAt(tokens, at)
  if (link === 'last') return true
  if (link !== 'to' && link !== 'from') return false
  const end = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  return /^(?:last|bottom|end)$/.test(lowerAt(tokens, end))
}
