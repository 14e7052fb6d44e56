import {
  COUNTS,
  EXCHANGED,
  OTHER_FOOTING,
  PLACED,
  PLAIN_CHANGES,
  QUOTED_THINGS,
  SPREAD_OVER,
} from '../lexicon/change-context.ts'
import type { DateMention } from '../model/date.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { lastAtMost } from '../sorted.ts'
import type { Direction } from './change-direction.ts'
import type { ChangePart } from './change-parts.ts'
import { isPluralNoun } from './word-forms.ts'

/** How many words before the word of change and behind its last number are looked at. */
const BEFORE = 40
const AFTER = 30

/**
 * Whether the numbers of a stated change are counted alike, so that they must
 * add up: no word near them says otherwise.
 *
 * Silent on rates of exchange and places in an order, whose number falls when
 * they rise; on growth "at constant currency", "on average" or year on year;
 * on a quoted price held against one of another time; and, where no size is
 * given, on verbs that need not be of the number ("improved from 12 to 11").
 */
export function isOnOneFooting(analysed: AnalysedSentence, run: readonly ChangePart[], direction: Direction): boolean {
  const { tags, lemmas, sentence } = analysed
  const before = run.find(({ role }) => role === 'before')
  const isSized = run.some(({ role }) => role === 'by')
  if (!isSized && !isPlainChange(analysed, run, direction)) return false
  if (isSized && before && isLongAgo(analysed, before)) return false
  const quoted = isSized && before !== undefined && isSetApart(analysed, before)
  const end = Math.min(sentence.tokens.length, (run.at(-1)?.last ?? 0) + AFTER)
  for (let at = Math.max(0, direction.token - BEFORE); at < end; at += 1) {
    const lower = sentence.tokens[at]?.lower ?? ''
    if (PLACED.has(lower)) return false
    if (tags[at] === 'quantity') continue
    if (OTHER_FOOTING.has(lower) || EXCHANGED.has(lower)) return false
    if (at >= direction.token && (SPREAD_OVER.has(lower) || isCountedFrom(analysed, at))) return false
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

/** What a size is counted from: "5% year on year", "5% on the month". */
const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week'])

function isCountedFrom({ sentence: { tokens } }: AnalysedSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!PERIODS.has(word)) return false
  for (let step = 1; step <= 4; step += 1) if (tokens[at + step]?.lower === word) return true
  const joint = tokens[at - 2]?.lower
  return (joint === 'on' || joint === 'over') && tokens[at - 1]?.lower === 'the'
}

/**
 * Whether the level before stands apart from the size of the change: with a
 * date or behind a comma it may be of another time than the size counts from.
 */
function isSetApart(analysed: AnalysedSentence, before: ChangePart): boolean {
  return analysed.sentence.tokens[before.first - 1]?.lower === ',' || dateBehind(analysed, before) !== null
}

/** "in the same quarter of last year" stands between a level and its date. */
const DATE_REACH = 6

function dateBehind({ dates, tags }: AnalysedSentence, { last }: ChangePart): DateMention | null {
  for (let at = last + 1; at <= last + DATE_REACH; at += 1) if (tags[at] === 'date') return dateAt(dates, at)
  return null
}

/** Of dates in order the one that starts at token `at`; O(log n). */
function dateAt(dates: readonly DateMention[], at: number): DateMention | null {
  const date = dates[lastAtMost(dates, at, ({ tokens: [first] }) => first)]
  return date?.tokens[0] === at ? date : null
}

/** "five years earlier", "a decade ago": the size told with it may be that of the last year alone. */
function isLongAgo(analysed: AnalysedSentence, before: ChangePart): boolean {
  const reading = dateBehind(analysed, before)?.reading
  if (reading?.form !== 'relative') return false
  return reading.offset < -1 || reading.offset > 0 || reading.grain === 'decade' || reading.grain === 'century'
}

/** "from 1.26m in the same quarter last year": the date says which year, and "same" which part of it. */
export function isOfSamePart(analysed: AnalysedSentence, before: ChangePart): boolean {
  const date = dateBehind(analysed, before)
  const words = date ? analysed.sentence.tokens.slice(before.last + 1, date.tokens[1]) : []
  return words.some(({ lower }) => lower === 'same' || lower === 'corresponding')
}
