import { lazy } from '../lazy.ts'
import {
  CARDINALS,
  DAY_PARTS,
  DECADE_WORDS,
  MONTHS,
  ORDINALS,
  PERIOD_ENDS,
  REFERENCE_WORDS,
  SEASONS,
  SET_ADVERBS,
  SHORT_WEEKDAYS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import { FEASTS } from '../lexicon/feasts.ts'
import { GLUED_NUMBERS, SCALE_WORDS, SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import { TIME_UNITS } from '../lexicon/time-units.ts'
import { longestRun } from './word-scan.ts'

/** Sorts of words and signs without which nothing is a date, as bits. Bits from 512 on are free. */
export const CUE = {
  digits: 1,
  number: 2,
  month: 4,
  weekday: 8,
  /** Of the year; decades in words too. */
  season: 16,
  /** Units of time and parts of the year: "months", "quarter", "fiscal". */
  unit: 32,
  /** "today", "morning", "noon". */
  day: 64,
  feast: 128,
  /** "daily", "now", "EOY". */
  other: 256,
} as const

const UNIT_WORDS = ['weekend', 'weekends', 'quarter', 'quarters', 'qtr', 'half', 'century', 'fiscal', 'financial']
const DAY_WORDS = ['today', 'tonight', 'yesterday', 'tomorrow', 'noon', 'midday', 'midnight']
const OTHER_WORDS = ['past', 'future', 'present', 'moment']

/** Each such word, in lower case, with its bits. */
export const DATE_CUES = lazy((): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  const add = (cue: number, ...lists: readonly Iterable<string>[]) => {
    for (const list of lists) for (const word of list) words.set(word, (words.get(word) ?? 0) | cue)
  }
  add(
    CUE.number,
    ORDINALS.keys(),
    CARDINALS.keys(),
    SMALL_NUMBERS.keys(),
    TENS.keys(),
    GLUED_NUMBERS.keys(),
    SCALE_WORDS.keys(),
  )
  add(CUE.month, MONTHS.keys())
  add(CUE.weekday, WEEKDAYS.keys(), SHORT_WEEKDAYS.keys(), WEEKDAY_PLURALS.keys())
  add(CUE.season, SEASONS.keys(), DECADE_WORDS.keys())
  add(CUE.unit, TIME_UNITS.keys(), UNIT_WORDS)
  add(CUE.day, DAY_PARTS.keys(), DAY_WORDS)
  add(CUE.feast, [...FEASTS.keys()].map(longestRun))
  add(CUE.other, PERIOD_ENDS.keys(), SET_ADVERBS.keys(), REFERENCE_WORDS.keys(), OTHER_WORDS)
  return words
})
