import {
  COUNTS,
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
import { isPluralNoun } from './word-forms.ts'

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
  if (run.every(({ role }) => role !== 'by') && !isPlainChange(analysed, run, direction)) return false
  const quoted = isOfAnotherTime(analysed, run)
  for (const [at, token] of sentence.tokens.entries()) {
    const { lower } = token
    if (PLACED.has(lower)) return false
    if (tags[at] === 'quantity') continue
    if (OTHER_FOOTING.has(lower) || EXCHANGED.has(lower)) return false
    if (at >= direction.token && (SPREAD_OVER.has(lower) || (PERIODS.has(lower) && tags[at] !== 'date'))) return false
    if (quoted && (QUOTED_THINGS.has(lower) || QUOTED_THINGS.has(lemmas[at] ?? ''))) return false
  }
  return true
}

/** Whether the word of change is said of a number: of what is counted, or of an amount with a unit. */
function isPlainChange(analysed: AnalysedSentence, run: readonly ChangePart[], { token }: Direction): boolean {
  const { lemmas, sentence, quantities } = analysed
  const isPlain = PLAIN_CHANGES.has(lemmas[token] ?? '') || PLAIN_CHANGES.has(sentence.tokens[token]?.lower ?? '')
  if (!isPlain || isOfPart(analysed, run)) return false
  return run.some(({ index }) => quantities[index]?.unit !== '') || isOfCounted(analysed, token)
}

/** "48%, up from 60% of postal votes": the level before is a share of something else. */
function isOfPart({ sentence }: AnalysedSentence, run: readonly ChangePart[]): boolean {
  return run[0]?.role === 'level' && run.some(({ last }) => sentence.tokens[last + 1]?.lower === 'of')
}

/** How far before the word of change what is counted may be named. */
const REACH = 8

/** "The number of beds fell", "deaths rose"; not "the team climbed from 12 to 5". */
function isOfCounted({ sentence: { tokens }, tags }: AnalysedSentence, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at -= 1) {
    if (tags[at] === 'noun' && (isPluralNoun(tokens[at]) || COUNTS.has(tokens[at]?.lower ?? ''))) return true
  }
  return false
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
