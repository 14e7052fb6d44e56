import { lemma } from '../lemma.ts'
import { PEOPLE_NOUNS } from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { MULTIPLIERS } from '../lexicon/numerals.ts'
import { TIME_NOUNS } from '../lexicon/per-words.ts'
import type { Change } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import type { ModifierReading } from './modifiers.ts'
import type { Numeral } from './numerals.ts'
import { readOrdinal } from './ordinals.ts'
import type { PerReading } from './per.ts'
import { readRatio } from './ratios.ts'
import { isCapital, isHyphen, isJoiningHyphen } from './word-forms.ts'

/** A quantity whose words are its unit: a rank, a multiple, a ratio. Token indices, inclusive. */
export interface SpecialForm {
  readonly kind: string
  readonly unit: string
  readonly value: number
  readonly step: number
  readonly first: number
  readonly last: number
  readonly change: Change | null
  readonly per: PerReading | null
}

/** Reads the rank, ratio, frequency or multiple that starts at token `at`; `null` when none does. */
export function readSpecialForm(tokens: readonly Token[], at: number): SpecialForm | null {
  if (tokens[at]?.lower === 'absolute') return readAbsoluteZero(tokens, at)
  return readRank(tokens, at) ?? readRatioForm(tokens, at) ?? readOften(tokens, at) ?? readMultiple(tokens, at)
}

const NOTHING_MORE = { step: 1, change: null, per: null } as const

/** "cooled to near absolute zero"; "absolute zero tolerance" has a noun behind it. */
function readAbsoluteZero(tokens: readonly Token[], at: number): SpecialForm | null {
  const after = tokens[at + 2]
  const isEnd = after === undefined || after.type !== 'word' || isFunctionWord(after.lower)
  if (tokens[at + 1]?.lower !== 'zero' || !isEnd) return null
  return { ...NOTHING_MORE, kind: 'temperature', unit: 'kelvin', value: 0, first: at, last: at + 1 }
}

function readRatioForm(tokens: readonly Token[], at: number): SpecialForm | null {
  const ratio = readRatio(tokens, at)
  return ratio && { ...NOTHING_MORE, kind: 'ratio', unit: 'to', ...ratio }
}

const REPEATS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

/** "twice a day", "once every month": how often. "He called twice" is none. */
function readOften(tokens: readonly Token[], at: number): SpecialForm | null {
  const value = REPEATS.get(tokens[at]?.lower ?? '')
  const joint = tokens[at + 1]?.lower
  if (value === undefined || (joint !== 'a' && joint !== 'an' && joint !== 'per' && joint !== 'every')) return null
  const period = tokens[at + 2]?.lower ?? ''
  if (!TIME_NOUNS.has(period)) return null
  const per = { per: period, last: at + 2 }
  return { ...NOTHING_MORE, kind: 'frequency', unit: 'times', value, first: at, last: at, per }
}

/** "third-largest", "12th highest", "number three in", "ranked fourth". */
function readRank(tokens: readonly Token[], at: number): SpecialForm | null {
  const token = tokens[at]
  if (!token) return null
  if (token.lower === 'number' || token.lower === 'no') return readNumbered(tokens, at)
  const ordinal = readOrdinal(tokens, at)
  if (!ordinal) return null
  const next = isJoiningHyphen(tokens, ordinal.last + 1) ? ordinal.last + 2 : ordinal.last + 1
  if (isSuperlative(tokens, next)) return ordinal.value === 1 ? null : rank(ordinal.value, at, next)
  const before = lemma(tokens[at - 1]?.lower ?? '')
  const isPlaced = before === 'rank' || (before === 'place' && tokens[at - 1]?.lower === 'placed')
  return isPlaced && !isSuperlative(tokens, next) ? rank(ordinal.value, at, ordinal.last) : null
}

function rank(value: number, first: number, last: number): SpecialForm {
  return { ...NOTHING_MORE, kind: 'rank', unit: 'rank', value, first, last }
}

const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(
  'west east interest test request guest forest harvest contest protest arrest latest quest rest nest vest chest invest suggest budapest bucharest honest modest'.split(
    ' ',
  ),
)

function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:most|least|best|worst)$/.test(lower)) return true
  return lower.length > 4 && lower.endsWith('est') && !NOT_SUPERLATIVE.has(lower)
}

/** "number three in Europe", "No. 2 in the world". */
function readNumbered(tokens: readonly Token[], at: number): SpecialForm | null {
  const valueAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const token = tokens[valueAt]
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const value = /^\d{1,3}$/.test(token?.text ?? '') ? Number(token?.text) : words.indexOf(token?.lower ?? '') + 1
  const after = tokens[valueAt + 1]?.lower
  const place = tokens[valueAt + 2]
  if (value < 1 || (after !== 'in' && after !== 'worldwide' && after !== 'globally')) return null
  if (
    isCapital(tokens[at - 1]) ||
    /^(?:bus|train|tram|reactor|machine|platform|house|room|line|plot|lot|car|gate)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return null
  const isRanked = after !== 'in' || isCapital(place) || /^(?:the|its|our)$/.test(place?.lower ?? '')
  return isRanked ? rank(value, at, valueAt) : null
}

/** "doubled", "threefold", "twice as many". "She came twice" is none. */
function readMultiple(tokens: readonly Token[], at: number): SpecialForm | null {
  const token = tokens[at]
  if (!token) return null
  const row = MULTIPLIERS.get(token.lower)
  if (row) return { ...multiple(row[0], at), step: row[0] < 1 ? 0.1 : 1, change: row[1] }
  const next = tokens[at + 1]?.lower ?? ''
  if (token.lower === 'twice' && /^(?:as|the|that|its|their|what|more)$/.test(next)) return multiple(2, at)
  return null
}

function multiple(value: number, at: number): SpecialForm {
  return { ...NOTHING_MORE, kind: 'multiple', unit: 'times', value, first: at, last: at }
}

/** What makes a number behind it an age, a magnitude or a multiple without a unit of its own. */
export interface ImpliedUnit {
  readonly kind: string
  readonly unit: string
  readonly last: number
}

/** "five times as many", "10-fold", "magnitude 6.1", "aged 52", "Olsen, 41,". */
export function readImpliedUnit(
  tokens: readonly Token[],
  numeral: Numeral,
  before: ModifierReading | null,
): ImpliedUnit | null {
  return readTimes(tokens, numeral) ?? readMagnitude(tokens, numeral) ?? readAge(tokens, numeral, before)
}

const AFTER_TIMES: ReadonlySet<string> = new Set(
  (
    'as more higher larger greater bigger faster the its their that what less lower smaller ' +
    'earnings revenue revenues ebitda sales profit profits'
  ).split(' '),
)

function readTimes(tokens: readonly Token[], { last }: Numeral): ImpliedUnit | null {
  const at = isJoiningHyphen(tokens, last + 1) ? last + 2 : last + 1
  const word = tokens[at]?.lower
  const isTimes = word === 'times' && AFTER_TIMES.has(tokens[at + 1]?.lower ?? '')
  return isTimes || word === 'fold' ? { kind: 'multiple', unit: 'times', last: at } : null
}

function readMagnitude(tokens: readonly Token[], { first, last, value, scaled }: Numeral): ImpliedUnit | null {
  if (scaled || value > 10 || tokens[first]?.type !== 'number') return null
  let at = first - 1
  if (isHyphen(tokens[at])) at -= 1
  if (/^(?:of|a|at)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'magnitude') at -= 1
  return tokens[at]?.lower === 'magnitude' ? { kind: 'magnitude', unit: 'magnitude', last } : null
}

function readAge(tokens: readonly Token[], numeral: Numeral, modifier: ModifierReading | null): ImpliedUnit | null {
  const { last, value, scaled } = numeral
  const first = modifier?.edge ?? numeral.first
  if (scaled || value > 115 || !Number.isInteger(value)) return null
  const found = { kind: 'age', unit: 'year', last }
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'aged' || before === 'ages' || before === 'age') return found
  if (before === 'of' && (tokens[first - 2]?.lower === 'age' || tokens[first - 2]?.lower === 'ages')) return found
  if ((before === 'between' || before === 'from') && tokens[first - 2]?.lower === 'aged') return found
  if (
    isInApposition(tokens, numeral) ||
    isInPair(tokens, numeral) ||
    isOfPerson(tokens, numeral) ||
    isTurned(tokens, numeral)
  )
    return found
  return modifier && isAgeLimit(tokens, modifier) ? found : null
}

/** "Ines Olsen, 41, said", "a farmer (60)", "Olsen, 41." after a name or a word for a person. */
function isInApposition(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  const [open, name, close] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]]
  if (open?.text !== ',' || tokens[first]?.type !== 'number' || first !== last || value < 1) return false
  if (close !== undefined && !/^[,.;:)—–?!”"]$/.test(close.text)) return false
  if (close === undefined && tokens[first - 3] === undefined) return false
  if (name === undefined || !isWordOfPerson(name)) return false
  // "Sept 3, 12, 14" and "Rows A, 12, 13" go on with numbers.
  return tokens[last + 2]?.type !== 'number' || close?.text !== ','
}

/** "Ines Olsen and Per Maas, 34 and 36, were hurt": the ages of two, in order. */
function isInPair(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (first !== last || tokens[first]?.type !== 'number') return false
  const opens = tokens[first + 1]?.lower === 'and'
  const start = opens ? first : first - 2
  const [open, name, joint, second, close] = [start - 1, start - 2, start + 1, start + 2, start + 3].map(
    (at) => tokens[at],
  )
  if (open?.text !== ',' || joint?.lower !== 'and' || tokens[start]?.type !== 'number') return false
  if (second?.type !== 'number' || Number(second.text) > OLDEST || Number(tokens[start]?.text) > OLDEST) return false
  if (close === undefined || !/^[,.;:)]$/.test(close.text)) return false
  return name !== undefined && isWordOfPerson(name) && isSecondOfTwo(tokens, start - 2)
}

const OLDEST = 115

/** The name that ends at `last` is joined to another by "and": "Ines Olsen and Per Maas". */
function isSecondOfTwo(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (last - at < LONGEST_NAME && isCapital(tokens[at])) at -= 1
  return at < last && tokens[at]?.lower === 'and' && isCapital(tokens[at - 1])
}

/** Words of one name. */
const LONGEST_NAME = 4

/** "turned 70 on Friday": a birthday, where nothing counted stands behind. */
function isTurned(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (value < 16 || lemma(tokens[first - 1]?.lower ?? '') !== 'turn') return false
  const after = tokens[last + 1]
  return after === undefined || after.type === 'punctuation' || isFunctionWord(after.lower)
}

/** "a man of 67": a word for one person before, and nothing counted behind. */
function isOfPerson(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const [noun, after] = [tokens[first - 2], tokens[last + 1]]
  if (tokens[first - 1]?.lower !== 'of' || noun === undefined || !/^(?:man|woman|boy|girl|youth)$/.test(noun.lower))
    return false
  return after === undefined || after.type === 'punctuation' || isFunctionWord(after.lower)
}

function isWordOfPerson(name: Token): boolean {
  if (name.type !== 'word' || name.lower === "'s") return false
  return (
    (isCapital(name) && name.text.length > 1) ||
    PEOPLE_NOUNS.has(lemma(name.lower)) ||
    /^(?:teacher|nurse|farmer|student|fisherman|actor|singer|builder|lawyer|doctor|soldier|officer)$/.test(name.lower)
  )
}

/** "people over 65", "children under 5": an age where nothing else is counted. */
function isAgeLimit(tokens: readonly Token[], { modifier, edge }: ModifierReading): boolean {
  if (modifier !== 'more-than' && modifier !== 'less-than') return false
  if (!/^(?:over|under|above|below)$/.test(tokens[edge]?.lower ?? '')) return false
  const noun = tokens[edge - 1]
  return noun?.type === 'word' && PEOPLE_NOUNS.has(lemma(noun.lower))
}

/** "Maas, 58 years.", "Olsen, of 44 years,", "aged 7 months": a time that is an age. */
export function isAgeInYears(
  tokens: readonly Token[],
  amount: { readonly first: number; readonly last: number },
  unit: string,
): boolean {
  const after = tokens[amount.last + 1]
  if (tokens[amount.first - 1]?.lower === 'aged') return true
  if ((unit !== 'year' && unit !== 'month') || (after !== undefined && after.type !== 'punctuation')) return false
  const at = tokens[amount.first - 1]?.lower === 'of' ? amount.first - 2 : amount.first - 1
  const name = tokens[at - 1]
  return tokens[at]?.text === ',' && name !== undefined && name.type === 'word' && isCapital(name)
}
