import {
  EXCHANGED,
  OTHER_FOOTING,
  PLACED,
  PLAIN_CHANGES,
  QUOTED_THINGS,
  SPREAD_OVER,
} from '../lexicon/change-context.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Direction } from './change-direction.ts'
import type { ChangePart } from './change-parts.ts'

/**
 * Whether the numbers of a stated change are counted alike, so that they must
 * add up: no word of its sentence says otherwise.
 *
 * Silent on rates of exchange and places in an order, whose number falls when
 * they rise; on growth "at constant currency", "on average" or year on year;
 * on a quoted price held against one of another time; and, where no size is
 * given, on verbs that need not be of the number ("improved from 12 to 11").
 */
export function isOnOneFooting(analysed: AnalysedSentence, run: readonly ChangePart[], direction: Direction): boolean {
  const { tags, lemmas, sentence } = analysed
  if (run.every(({ role }) => role !== 'by') && !isPlainChange(analysed, direction)) return false
  const quoted = isOfAnotherTime(analysed, run)
  for (const [at, token] of sentence.tokens.entries()) {
    if (tags[at] === 'quantity') continue
    const { lower } = token
    if (OTHER_FOOTING.has(lower) || EXCHANGED.has(lower) || PLACED.has(lower)) return false
    if (at >= direction.token && (SPREAD_OVER.has(lower) || (PERIODS.has(lower) && tags[at] !== 'date'))) return false
    if (quoted && (QUOTED_THINGS.has(lower) || QUOTED_THINGS.has(lemmas[at] ?? ''))) return false
  }
  return true
}

function isPlainChange({ lemmas, sentence }: AnalysedSentence, { token }: Direction): boolean {
  return PLAIN_CHANGES.has(lemmas[token] ?? '') || PLAIN_CHANGES.has(sentence.tokens[token]?.lower ?? '')
}

/** Outside a date they are what a size is counted from: "5% year on year", "5% on the month". */
const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week'])

/** Whether a date or comma stands at the level before: it may then be of another time than the one the size counts from. */
function isOfAnotherTime({ tags, sentence }: AnalysedSentence, run: readonly ChangePart[]): boolean {
  const before = run.find(({ role }) => role === 'before')
  if (!before) return false
  const { first, last } = before
  if (sentence.tokens[first - 1]?.lower === ',') return true
  return [1, 2, 3, 4].some((step) => tags[last + step] === 'date')
}
