import { isFunctionWord } from '../lexicon/function-words.ts'
import { FRACTION_SIGNS, ORDINALS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { readCardinal } from './cardinals.ts'
import { readFractionWords } from './fraction-words.ts'
import { type Numeral, readSlashFraction, rounded } from './numerals.ts'
import { isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A writer who says "a quarter" vouches for about a tenth of it. */
const PART_STEP = 0.1

/** What the reader must know of units: whether one starts at a token, and whether it is money. */
export type UnitAt = (index: number) => { readonly kind: string; readonly last: number } | null

/**
 * Reads a number with a part of a unit that stands behind it, as far as that
 * unit; `null` where there is none. Parts need no plural and no article where
 * a whole number or the unit shows what they are.
 *
 * Examples: "one and three quarter hours" is 1.75, "two and quarter hours"
 * 2.25, "one and three quarters of an hour" 1.75, "quarter-litre" 0.25,
 * "tenth of a gallon" 0.1. "A third of litre bottles" is a share of bottles,
 * "the third quarter" no part of anything.
 */
export function readMeasuredPart(tokens: readonly Token[], at: number, unitAt: UnitAt): Numeral | null {
  return readWholeAndPart(tokens, at, unitAt) ?? readBarePart(tokens, at, unitAt)
}

interface Part {
  readonly last: number
  readonly value: number
}

/** "one and three quarter", "2 and a quarter", "five and half", with "of an" or nothing before the unit. */
function readWholeAndPart(tokens: readonly Token[], at: number, unitAt: UnitAt): Numeral | null {
  const whole = readWhole(tokens, at)
  if (!whole || lowerAt(tokens, whole.last + 1) !== 'and') return null
  const part = readPartOfOne(tokens, whole.last + 2)
  const last = part && beforeUnit(tokens, part.last, unitAt)
  return part === null || last === null ? null : numeral(at, last, whole.value + part.value, PART_STEP)
}

function readWhole(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.type === 'number')
    return token.text.length <= 3 && /^\d+$/.test(token.text) ? { last: at, value: Number(token.text) } : null
  const whole = readCardinal(tokens, at, { withoutAnd: true })
  return whole && !whole.scaled ? whole : null
}

/** "a quarter", "three quarters", and by the unit behind them "three quarter" and "quarter". */
function readPartOfOne(tokens: readonly Token[], at: number): Part | null {
  const words = readFractionWords(tokens, at)
  if (words) return words.value < 1 ? words : null
  const bare = BARE_PARTS.get(lowerAt(tokens, at)) ?? FRACTION_SIGNS.get(tokens[at]?.text ?? '')
  if (bare !== undefined) return { last: at, value: bare }
  if (tokens[at]?.type === 'number') return readSlashFraction(tokens, at)
  const top = readCardinal(tokens, at, { withoutAnd: true })
  const quarterAt = top && (isJoiningHyphen(tokens, top.last + 1) ? top.last + 2 : top.last + 1)
  const isQuarters = quarterAt !== null && lowerAt(tokens, quarterAt) === 'quarter' && top !== null && top.value < 4
  return isQuarters ? { last: quarterAt, value: top.value / 4 } : null
}

const BARE_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
])

/** Last token before the unit: that of the part, or of the "of an" behind it. `null` where no unit follows. */
function beforeUnit(tokens: readonly Token[], last: number, unitAt: UnitAt): number | null {
  if (lowerAt(tokens, last + 1) !== 'of') return unitAt(last + 1) ? last : null
  const end = isOne(lowerAt(tokens, last + 2)) ? last + 2 : last + 1
  return unitAt(end + 1) ? end : null
}

function isOne(lower: string): boolean {
  return lower === 'a' || lower === 'an' || lower === 'one'
}

/** Words before a bare part that make it one of several, or a half that is no half of a unit. */
const ORDERING: ReadonlySet<string> = new Set([
  ...['the', 'this', 'that', 'each', 'every', 'last', 'next', 'final', 'other', 'latter', 'opening', 'per', 'in'],
  ...['his', 'her', 'its', 'their', 'and', '-', 'fiscal', 'previous', 'current', 'strong', 'weak', 'better'],
])

/**
 * "half day", "quarter-litre", "three-quarter-inch", "tenth of a gallon": a
 * part of one unit, said without an article.
 */
function readBarePart(tokens: readonly Token[], at: number, unitAt: UnitAt): Numeral | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  const lower = lowerAt(tokens, start)
  const bare = BARE_PARTS.get(lower)
  if (bare === undefined && lower !== 'three' && !ORDINALS.has(lower)) return null
  const before = lowerAt(tokens, start - 1)
  const isJoined = isJoiningHyphen(tokens, start + 1) && before !== '-'
  if (start === at && !isJoined && (ORDERING.has(before) || ORDINALS.has(before))) return null
  if (lowerAt(tokens, start + 1) === 'of')
    return start === at ? readPartOf(tokens, start, bare ?? ordinalPart(lower), unitAt) : null
  const part = bare === undefined ? readQuarters(tokens, start) : { last: start, value: bare }
  if (!part || !isSingularUnit(tokens, part.last + 1, unitAt)) return null
  return numeral(at, part.last, part.value, part.value * PART_STEP)
}

function ordinalPart(lower: string): number | undefined {
  const value = ORDINALS.get(lower)
  return value === undefined || value < 3 ? undefined : 1 / value
}

/** "three-quarter": the numerator and the singular joined by a hyphen. */
function readQuarters(tokens: readonly Token[], at: number): Part | null {
  const isJoined = isJoiningHyphen(tokens, at + 1) && lowerAt(tokens, at + 2) === 'quarter'
  return isJoined && lowerAt(tokens, at) === 'three' ? { last: at + 2, value: 3 / 4 } : null
}

/** "fourth of litre", "tenth of a gallon": a noun behind the unit would be what a share is of. */
function readPartOf(tokens: readonly Token[], at: number, value: number | undefined, unitAt: UnitAt): Numeral | null {
  const last = isOne(lowerAt(tokens, at + 2)) ? at + 2 : at + 1
  const unit = value === undefined ? null : unitAt(last + 1)
  if (value === undefined || !unit || unit.kind === 'money' || !isSingularUnit(tokens, last + 1, unitAt)) return null
  const behind = tokens[unit.last + 1]
  const isEnd = behind === undefined || behind.type === 'punctuation' || isFunctionWord(behind.lower)
  return isEnd ? numeral(at, last, value, value * PART_STEP) : null
}

/** A quarter "of barrels" or "the quarter tonnes" is none of one; half a year is a period of accounts. */
function isSingularUnit(tokens: readonly Token[], at: number, unitAt: UnitAt): boolean {
  const found = unitAt(at)
  const word = lowerAt(tokens, isJoiningHyphen(tokens, at) ? at + 1 : at)
  return found !== null && word.length > 1 && !word.endsWith('s') && word !== 'feet' && word !== 'year'
}

function numeral(first: number, last: number, value: number, step: number): Numeral {
  return {
    ...{ first, last, value: rounded(value), step: rounded(step), basis: 'fraction' as const },
    ...{ vague: false, scaled: value > 1, factor: 1, share: false },
  }
}
