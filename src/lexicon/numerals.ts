/**
 * Number words of English, after Quirk et al. (1985), sections 6.63 to 6.71;
 * lakh and crore after Indian English use.
 */

import type { Change } from '../model/quantity.ts'

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)

/** Tens and units run together: "fiftytwo". */
export const GLUED_NUMBERS: ReadonlyMap<string, number> = new Map(
  [...TENS].flatMap(([ten, value]) =>
    [...SMALL_NUMBERS].filter(([, unit]) => unit > 0 && unit < 10).map(([word, unit]) => [ten + word, value + unit]),
  ),
)

/** Other spellings of none. "Nil" and "love" are scores. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(['zero', 'nought', 'naught'])

/** Words that multiply the number before them and may stand for one of it alone: "hundred thousand". */
export const SCALE_NAMES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Short and rare spellings of the same; they need a number before them. */
const SHORT_SCALES: readonly (readonly [string, number])[] = [
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lkh', 1e5],
  ['lkhs', 1e5],
  ['mn', 1e6],
  ['mln', 1e6],
  ['koti', 1e7],
  ['krore', 1e7],
  ['krores', 1e7],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['trln', 1e12],
]

/** All words that multiply the number before them, singular and plural. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ...SCALE_NAMES,
  ...[...SCALE_NAMES].filter(([word]) => word !== 'hundred').map(([word, factor]) => [`${word}s`, factor] as const),
  ...SHORT_SCALES,
])

/** Words for twelve, which multiply too: "3 dozen". */
export const DOZENS: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs'])

/** Letters that multiply an amount of money, and, glued to digits, some other counts. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['crs', 1e7],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['MN', 1e6],
  ['mil', 1e6],
  ['grand', 1e3],
])

/** Ordinal words below twenty. "Nineth" is a common misspelling. */
const SMALL_ORDINALS: readonly (readonly [string, number])[] = [
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['nineth', 9],
]

const TENTHS: readonly (readonly [string, number])[] = [...TENS].map(
  ([ten, value]) => [`${ten.slice(0, -1)}ieth`, value] as const,
)

/** Ordinal words of one piece: "third", "twentieth", "twentyfifth", "hundredth", "millionth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS,
  ...TENTHS,
  ...[...TENS].flatMap(([ten, value]) =>
    SMALL_ORDINALS.filter(([, unit]) => unit < 10).map(([word, unit]) => [ten + word, value + unit] as const),
  ),
  ...[...SCALE_NAMES].map(([word, factor]) => [`${word}th`, factor] as const),
])

/** Words for one of the parts of a whole by their number. "First" and "second" are none: an ordinal and a unit. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2),
])

/** Words for several parts. */
export const PARTS_WORDS: ReadonlyMap<string, number> = new Map([
  ['halves', 2],
  ['quarters', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2).map(([word, value]) => [`${word}s`, value] as const),
])

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Plurals that vouch for a lower bound only: the smallest number that makes a plural of them, two. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['tens', 20],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
  ['lakhs', 2e5],
  ['crores', 2e7],
])

/** Words that make a scale word vague: "several hundred", "a few thousand". */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple'])

/** Words that multiply by themselves, with the direction they give. */
export const MULTIPLIERS: ReadonlyMap<string, readonly [value: number, change: Change | null]> = new Map([
  ['doubled', [2, 'up']],
  ['doubling', [2, 'up']],
  ['trebled', [3, 'up']],
  ['tripled', [3, 'up']],
  ['tripling', [3, 'up']],
  ['quadrupled', [4, 'up']],
  ['quadrupling', [4, 'up']],
  ['quintupled', [5, 'up']],
  ['halved', [0.5, 'down']],
  ['halving', [0.5, 'down']],
  ['twofold', [2, null]],
  ['threefold', [3, null]],
  ['fourfold', [4, null]],
  ['fivefold', [5, null]],
  ['sixfold', [6, null]],
  ['sevenfold', [7, null]],
  ['eightfold', [8, null]],
  ['ninefold', [9, null]],
  ['tenfold', [10, null]],
])
