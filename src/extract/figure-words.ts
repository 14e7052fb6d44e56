import {
  DAY_PARTS,
  DECADE_WORDS,
  FIXED_FEASTS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import {
  DENOMINATORS,
  MULTIPLIERS,
  ORDINALS,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
} from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'

/** What a sentence may hold, by the words in it. Never wrong about "none". */
export interface FigureWords {
  readonly date: boolean
  readonly quantity: boolean
}

const DATE = 1
const QUANTITY = 2
const BOTH = DATE | QUANTITY

const WORDS: ReadonlyMap<string, number> = indexWords()

function indexWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (bits: number, lower: string) => words.set(lower, (words.get(lower) ?? 0) | bits)
  for (const table of [MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, DECADE_WORDS, TIME_UNITS])
    for (const word of table.keys()) add(DATE, word)
  for (const word of DAY_PARTS) add(DATE, word)
  for (const feast of FIXED_FEASTS.keys()) add(DATE, feast.split(/[ ']/)[0] ?? feast)
  for (const word of ['weekend', 'quarter', 'half', 'century', 'fiscal', 'financial']) add(DATE, word)
  for (const word of ['today', 'tonight', 'yesterday', 'tomorrow', 'noon', 'midday', 'midnight']) add(DATE, word)
  for (const table of [SMALL_NUMBERS, TENS, SCALE_WORDS, VAGUE_PLURALS, MULTIPLIERS, ORDINALS])
    for (const word of table.keys()) add(BOTH, word)
  for (const word of DENOMINATORS.keys()) for (const form of [word, `${word}s`]) add(QUANTITY, form)
  for (const word of ['dozen', 'dozens', 'twice']) add(QUANTITY, word)
  return words
}

/**
 * Whether a sentence may hold a date or a quantity at all: each has digits or
 * one of the words that say a number, a unit of time or a day. Looks at each
 * token once; most sentences of a newspaper hold neither.
 *
 * Example: "The mayor left early." may hold none, "He left in May." a date.
 */
export function readFigureWords(tokens: readonly Token[]): FigureWords {
  let bits = 0
  for (const { type, lower } of tokens) {
    if (type === 'number') return { date: true, quantity: true }
    if (type === 'word') bits |= WORDS.get(lower) ?? 0
  }
  return { date: (bits & DATE) !== 0, quantity: (bits & QUANTITY) !== 0 }
}
