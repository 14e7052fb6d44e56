import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import { readFraction } from './fractions.ts'
import { type ModifierReading, readModifierAfter } from './modifiers.ts'
import { canStartNumber, type Grown, readPart } from './number-words.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { type QuantityContext, settledUnit } from './quantity-context.ts'
import { signBefore } from './signs.ts'
import { readUnitAfter, readUnitBefore, type UnitReading } from './units.ts'
import { isGlued, isJoiningHyphen } from './word-forms.ts'

/** A numeral with the unit that stands beside it. Token indices, inclusive. */
export interface Amount {
  readonly numeral: Numeral
  /** Kind and unit key; `null` where no unit stands there. */
  readonly unit: { readonly kind: string; readonly unit: string; readonly per: string | null } | null
  /** Where the unit stands. */
  readonly side: 'before' | 'after' | null
  readonly first: number
  /** Last token of numeral, modifier behind it and unit. */
  readonly last: number
  /** "or more" between numeral and unit. */
  readonly inner: ModifierReading | null
  readonly negative: boolean
}

/** A sentence's tokens with what the reader of amounts must know. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly context: QuantityContext
  /** Whether a token belongs to a date. */
  readonly isTaken: (index: number) => boolean
}

/**
 * Reads the amount that starts at token `at`: a currency and a numeral, or a
 * numeral and what unit there is behind it. `null` when no numeral stands
 * there or a date holds it. `money` says that a currency goes before, as in
 * "$5-10m".
 */
export function readAmount(scan: Scan, at: number, money = false): Amount | null {
  const { tokens, isTaken } = scan
  const before = readUnitBefore(tokens, at)
  const numeralAt = before ? before.last + 1 : at
  if (!canStartNumber(tokens[numeralAt])) return null
  const startsUnit = (index: number) => readUnitAfter(tokens, index, true) !== null
  const reading = { style: scan.context.style, money: money || before !== null, startsUnit }
  const numeral =
    (before ? null : readFraction(tokens, numeralAt, startsUnit)) ?? readNumeral(tokens, numeralAt, reading)
  if (!numeral) return before ? null : readOneAndPart(scan, at)
  for (let index = at; index <= numeral.last; index += 1) if (isTaken(index)) return null
  const sign = signBefore(tokens, at)
  const first = sign ?? at
  if (before) {
    const unit = { ...settledUnit(before, scan.context), per: before.per }
    return { numeral, unit, side: 'before', first, last: numeral.last, inner: null, negative: sign !== null }
  }
  const inner = readModifierAfter(tokens, numeral.last)
  const after = readUnitBehind(scan, numeral, inner?.edge ?? numeral.last)
  const common = { numeral, first, negative: sign !== null }
  if (!after) return { ...common, unit: null, side: null, last: numeral.last, inner: null }
  const part = readPartBehind(scan, numeral.value, after.last)
  const unit = { ...after.unit, per: after.per }
  if (!part) return { ...common, unit, side: 'after', last: after.last, inner }
  const whole = { ...numeral, value: part.value, step: part.step, basis: 'fraction' } as const
  return { ...common, numeral: whole, unit, side: 'after', last: part.last, inner }
}

/** "an hour and a half", "a mile and a quarter". */
function readOneAndPart(scan: Scan, at: number): Amount | null {
  const { tokens, isTaken } = scan
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an') return null
  const unit = readUnitAfter(tokens, at + 1, false)
  const part = unit && !isTaken(unit.first) ? readPartBehind(scan, 1, unit.last) : null
  if (!unit || !part) return null
  const plain = { vague: false, scaled: false, factor: 1, share: false, basis: 'fraction' } as const
  return {
    numeral: { first: at, last: at, value: part.value, step: part.step, ...plain },
    unit: { ...settledUnit(unit, scan.context), per: unit.per },
    side: 'after',
    first: at,
    last: part.last,
    inner: null,
    negative: false,
  }
}

/** The "and a half" behind the unit: "two years and a half". "A year and a half share" has another noun. */
function readPartBehind({ tokens }: Scan, value: number, unitLast: number): Grown | null {
  if (tokens[unitLast + 1]?.lower !== 'and' || tokens[unitLast + 2]?.lower !== 'a') return null
  const part = readPart(tokens, unitLast + 1, { value, scale: 1, scaled: false })
  const next = tokens[(part?.last ?? 0) + 1]
  const isNounNext = next?.type === 'word' && !isFunctionWord(next.lower) && !AFTER_TIMES.has(next.lower)
  const isCompound = part !== null && isJoiningHyphen(tokens, part.last + 1)
  return part && !part.scaled && !isNounNext && !isCompound ? part : null
}

const AFTER_TIMES: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'away', 'old', 'long'])

interface Behind {
  readonly unit: { readonly kind: string; readonly unit: string }
  readonly per: string | null
  readonly last: number
}

function readUnitBehind(scan: Scan, numeral: Numeral, last: number): Behind | null {
  const { tokens, isTaken } = scan
  const afterDigits =
    tokens[numeral.last]?.type === 'number' || (tokens[numeral.first]?.type === 'number' && numeral.scaled)
  const opensSet = numeral.vague && tokens[last + 1]?.lower === 'of'
  const found =
    readUnitAfter(tokens, opensSet ? last + 2 : last + 1, afterDigits) ??
    (numeral.value <= 100 ? readPoints(scan, last + 1) : null)
  if (!found || isTaken(found.first)) return null
  if (isOneDay(tokens, numeral, found)) return null
  return { unit: settledUnit(found, scan.context), per: found.per, last: found.last }
}

/** "one day", "one second" in a story, not "for one day". */
function isOneDay(tokens: readonly Token[], { first, last }: Numeral, unit: UnitReading): boolean {
  if (first !== last || tokens[first]?.lower !== 'one' || unit.kind !== 'duration') return false
  if (!isGlued(tokens[unit.first]) && /^(?:day|night|minute|second|moment)$/.test(unit.unit)) {
    return !/^(?:for|in|within|than|least|about|only|just|lasted|lasting|takes|took|exactly)$/.test(
      tokens[first - 1]?.lower ?? '',
    )
  }
  return /^(?:no|any|this|that|every)$/.test(tokens[first - 1]?.lower ?? '')
}

/** Bare "points", of which no share has more than a hundred, in an article or a sentence that speaks in percentages. */
function readPoints({ tokens, context }: Scan, at: number): UnitReading | null {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const word = tokens[start]?.lower
  if (!context.percentages || (word !== 'points' && word !== 'point') || (word === 'point' && start === at)) return null
  return { kind: 'percentage-point', unit: 'point', first: start, last: start, shared: null, per: null }
}
