import { lemma } from '../lemma.ts'
import { isClosedClassWord, isFunctionWord } from '../lexicon/function-words.ts'
import { MULTIPLIERS } from '../lexicon/numerals.ts'
import { TIME_NOUNS } from '../lexicon/per-words.ts'
import type { Change } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { readPlainAge } from './ages.ts'
import type { ModifierReading } from './modifiers.ts'
import type { Numeral } from './numerals.ts'
import { readOrdinal } from './ordinals.ts'
import type { PerReading } from './per.ts'
import { readRatio } from './ratios.ts'
import { isCapital, isHyphen, isJoiningHyphen, lowerAt } from './word-forms.ts'

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

const BEHIND_TWICE: ReadonlySet<string> = new Set(['as', 'the', 'that', 'its', 'their', 'what', 'more'])

/** "scored twice as United won": behind "as" stands who did what, and nothing that is twice as large. */
function opensClause(tokens: readonly Token[], as: number): boolean {
  const next = tokens[as + 1]
  return lowerAt(tokens, as) === 'as' && next !== undefined && (isCapital(next) || isClosedClassWord(next.lower))
}

/** "doubled", "threefold", "twice as many". "She came twice" is none. */
function readMultiple(tokens: readonly Token[], at: number): SpecialForm | null {
  const token = tokens[at]
  if (!token) return null
  const row = MULTIPLIERS.get(token.lower)
  if (row) return { ...multiple(row[0], at), step: row[0] < 1 ? 0.1 : 1, change: row[1] }
  const next = tokens[at + 1]?.lower ?? ''
  if (token.lower === 'twice' && BEHIND_TWICE.has(next) && !opensClause(tokens, at + 1)) return multiple(2, at)
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
  return readTimes(tokens, numeral) ?? readMagnitude(tokens, numeral) ?? readPlainAge(tokens, numeral, before)
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
