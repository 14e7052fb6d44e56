import { lazy } from '../lazy.ts'
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
  FRACTION_SIGNS,
  MULTIPLIERS,
  ORDINALS,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
} from '../lexicon/numerals.ts'
import type { Span } from '../model/text.ts'
import { indexWords, scanWords, type WordIndex } from './word-scan.ts'

/** What a stretch of text may hold, by the words in it. Never wrong about "none". */
export interface FigureWords {
  readonly date: boolean
  readonly quantity: boolean
}

const DATE = 1
const QUANTITY = 2
const BOTH = DATE | QUANTITY

/** With one of these anything may follow. */
const NUMBER_SIGNS = [...'0123456789', ...FRACTION_SIGNS.keys()]
const NUMBER_WORDS = [SMALL_NUMBERS, TENS, SCALE_WORDS, VAGUE_PLURALS, MULTIPLIERS, ORDINALS]
const DATE_WORDS = [MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, DECADE_WORDS, TIME_UNITS]
const OTHER_DATE_WORDS = [
  ...['weekend', 'quarter', 'half', 'century', 'fiscal', 'financial'],
  ...['today', 'tonight', 'yesterday', 'tomorrow', 'noon', 'midday', 'midnight'],
]

const FIGURE_WORDS = lazy(indexFigureWords)

function indexFigureWords(): WordIndex {
  const denominators = [...DENOMINATORS.keys()].flatMap((word) => [word, `${word}s`])
  const words: [readonly string[], number][] = [
    [NUMBER_WORDS.flatMap((table) => [...table.keys()]), BOTH],
    [DATE_WORDS.flatMap((table) => [...table.keys()]), DATE],
    [[...DAY_PARTS, ...OTHER_DATE_WORDS, ...[...FIXED_FEASTS.keys()].map(longestWord)], DATE],
    [[...denominators, 'dozen', 'dozens', 'twice'], QUANTITY],
  ]
  return indexWords(
    words.flatMap(([list, bits]) => list.map((word) => [word, bits] as const)),
    NUMBER_SIGNS.map((sign) => [sign, BOTH] as const),
  )
}

/** Of "new year's day" the word that says most. */
function longestWord(feast: string): string {
  return feast.split(/[^a-z]+/).reduce((longest, word) => (word.length > longest.length ? word : longest))
}

/**
 * Whether a stretch of text may hold a date or a quantity at all: each has
 * digits or one of the words that say a number, a unit of time or a day.
 * Most sentences of a newspaper hold neither, and are read no further.
 *
 * Example: "The mayor left early." may hold none, "He left in May." a date.
 */
export function readFigureWords(text: string, { start, end }: Span): FigureWords {
  let bits = 0
  scanWords(text, start, end, FIGURE_WORDS(), (found) => {
    bits |= found
  })
  return { date: (bits & DATE) !== 0, quantity: (bits & QUANTITY) !== 0 }
}

/** Whether a stretch of text may hold a date or a quantity: "none" is sure. */
export function mayHoldFigure(text: string, span: Span): boolean {
  const { date, quantity } = readFigureWords(text, span)
  return date || quantity
}
