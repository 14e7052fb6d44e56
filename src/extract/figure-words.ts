import { KINDS } from '../kinds/index.ts'
import { lazy } from '../lazy.ts'
import {
  DOZENS,
  FRACTION_SIGNS,
  GLUED_NUMBERS,
  MULTIPLIERS,
  ORDINALS,
  PART_WORDS,
  PARTS_WORDS,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
  ZERO_WORDS,
} from '../lexicon/numerals.ts'
import type { Span } from '../model/text.ts'
import { CUE, DATE_CUES } from './date-cues.ts'
import { ADDRESS_STARTS } from './web-addresses.ts'
import { indexWords, scanWords } from './word-scan.ts'

/** What a stretch of text may hold, by the words in it. Never wrong about "none". */
export interface FigureWords {
  readonly date: boolean
  readonly quantity: boolean
}

/** Beside the cues of `CUE`, which are dates', the one of quantities. */
export const QUANTITY_CUE = 512
export const DATE_CUE = QUANTITY_CUE - 1

/** With one of these anything may follow. */
const NUMBER_SIGNS = [...'0123456789', ...FRACTION_SIGNS.keys()]
const NUMBER_WORDS = [SMALL_NUMBERS, TENS, GLUED_NUMBERS, SCALE_WORDS, VAGUE_PLURALS, MULTIPLIERS, ORDINALS]

/** Every word without which nothing is a date or a quantity, in lower case, with its cues. */
export const tellingWords = lazy((): ReadonlyMap<string, number> => {
  const words = new Map(DATE_CUES())
  const add = (list: Iterable<string>) => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | QUANTITY_CUE)
  }
  for (const table of NUMBER_WORDS) add(table.keys())
  add([...PART_WORDS.keys(), ...PARTS_WORDS.keys(), ...DOZENS, ...ZERO_WORDS, 'hundreds'])
  add(['once', 'twice', 'thrice', ...singleUnits()])
  // An address is no quantity, and keeps the digits inside it from being one.
  add(ADDRESS_STARTS.keys())
  return words
})

const FIGURE_WORDS = lazy(() =>
  indexWords(
    tellingWords(),
    NUMBER_SIGNS.map((sign) => [sign, CUE.digits | QUANTITY_CUE] as const),
  ),
)

/** Units of which an article says one: "a gallon", "a dollar". */
function singleUnits(): readonly string[] {
  const units = KINDS.flatMap((kind) => Object.values(kind.units)).filter(({ single }) => single)
  return units.flatMap(({ after = [] }) => after.filter((word) => /^[a-z]{2,}$/.test(word)))
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
  return { date: (bits & DATE_CUE) !== 0, quantity: (bits & QUANTITY_CUE) !== 0 }
}

/** Whether a stretch of text may hold a date or a quantity: "none" is sure. */
export function mayHoldFigure(text: string, span: Span): boolean {
  const { date, quantity } = readFigureWords(text, span)
  return date || quantity
}
