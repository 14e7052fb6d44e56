import { unitOf } from '../kinds/index.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { ORDINALS, SCALE_WORDS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { readFraction } from './fractions.ts'
import { readMeasuredPart } from './measured-parts.ts'
import { withParts } from './mixed-amounts.ts'
import { type ModifierReading, readModifierAfter } from './modifiers.ts'
import { canStartNumber } from './number-words.ts'
import { type Numeral, readNumeral, rounded } from './numerals.ts'
import { type QuantityContext, settledUnit } from './quantity-context.ts'
import { isInAccountBrackets, signBefore } from './signs.ts'
import { isMinusInside } from './unit-fits.ts'
import { readUnitAfter, readUnitBefore, type UnitReading } from './units.ts'
import { isGlued, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

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
  const single = readSingle(scan, at)
  if (single) return single
  const before = readUnitBefore(tokens, at)
  const isMinus = before !== null && isMinusInside(tokens, before.last + 1)
  const numeralAt = before ? before.last + (isMinus ? 2 : 1) : at
  if (!canStartNumber(tokens[numeralAt])) return null
  const startsUnit = (index: number) => readUnitAfter(tokens, index, true) !== null
  const reading = { style: scan.context.style, money: money || before !== null, startsUnit }
  const numeral = (before ? null : readPart(scan, numeralAt, startsUnit)) ?? readNumeral(tokens, numeralAt, reading)
  if (!numeral) return null
  for (let index = at; index <= numeral.last; index += 1) if (isTaken(index)) return null
  const sign = signBefore(tokens, at)
  const first = sign ?? at
  if (before) {
    const unit = { ...settledUnit(before, scan.context, isIndian(tokens, numeral)), per: before.per }
    const amount = {
      numeral,
      unit,
      side: 'before' as const,
      first,
      last: numeral.last,
      inner: null,
      negative: isMinus || sign !== null,
    }
    const isBracketed = before.kind === 'money' && isInAccountBrackets(tokens, at, numeral.last)
    if (isBracketed) return { ...amount, first: at - 1, last: numeral.last + 1, negative: true }
    return mixed(scan, amount, at)
  }
  const inner = readModifierAfter(tokens, numeral.last)
  const after = readUnitBehind(scan, numeral, inner?.edge ?? numeral.last)
  const common = { numeral, first, negative: sign !== null }
  if (!after) return bareBelowZero(tokens, { ...common, unit: null, side: null, last: numeral.last, inner: null })
  const amount = { ...common, unit: { ...after.unit, per: after.per }, side: 'after' as const, last: after.last, inner }
  if (after.scaled) return { ...amount, numeral: after.scaled }
  const whole = mixed(scan, amount, at)
  if (whole !== amount) return whole
  if (after.isOneDay) return { ...common, unit: null, side: null, last: numeral.last, inner: null }
  return belowZero(tokens, amount)
}

/** A part of a unit, or of anything else. */
function readPart(scan: Scan, at: number, startsUnit: (index: number) => boolean): Numeral | null {
  const { tokens } = scan
  const unitAt = (index: number) => readUnitAfter(tokens, index, true) ?? pointAt(tokens, index)
  return readMeasuredPart(tokens, at, unitAt) ?? readFraction(tokens, at, startsUnit)
}

/** A point, of which there are halves and quarters whatever it is worth: "a quarter point". */
function pointAt(tokens: readonly Token[], at: number): { readonly kind: string; readonly last: number } | null {
  const last = isJoiningHyphen(tokens, at) ? at + 1 : at
  return tokens[last]?.lower === 'point' ? { kind: 'count', last } : null
}

/** "12 degrees below zero": a minus behind the unit. */
function belowZero(tokens: readonly Token[], amount: Amount): Amount {
  const { last, unit } = amount
  const isBelow = tokens[last + 1]?.lower === 'below' && tokens[last + 2]?.lower === 'zero'
  return isBelow && unit && unitOf(unit.kind, unit.unit)?.belowZero
    ? { ...amount, negative: true, last: last + 2 }
    : amount
}

/** "fell to 12 below zero": degrees that go without saying, where no noun follows. */
function bareBelowZero(tokens: readonly Token[], amount: Amount): Amount {
  const { last, numeral } = amount
  const behind = tokens[last + 3]
  const isBelow = tokens[last + 1]?.lower === 'below' && tokens[last + 2]?.lower === 'zero'
  if (!isBelow || numeral.scaled || (behind?.type === 'word' && !isFunctionWord(behind.lower))) return amount
  const unit = { kind: 'temperature', unit: 'degree', per: null }
  return { ...amount, unit, side: 'after', negative: true, last: last + 2 }
}

const INDIAN_SCALES: ReadonlySet<string> = new Set(['lakh', 'lakhs', 'lac', 'crore', 'crores', 'cr'])

/** Counted in lakhs and crores. */
function isIndian(tokens: readonly Token[], { first, last }: Numeral): boolean {
  for (let at = first; at <= last; at += 1) if (INDIAN_SCALES.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "between 5 feet and 10 inches" has two amounts; elsewhere the inches belong to the feet. */
function mixed<Found extends Amount & WithUnit>({ tokens, context }: Scan, amount: Found, at: number): Found {
  return tokens[at - 1]?.lower === 'between' ? amount : withParts(tokens, amount, context.style)
}

interface WithUnit {
  readonly unit: NonNullable<Amount['unit']>
}

/** "a gallon of beer", "an hour and a half", "a dollar": one of a unit, said with an article. */
function readSingle(scan: Scan, at: number): Amount | null {
  const { tokens, isTaken } = scan
  const article = tokens[at]?.lower
  if ((article !== 'a' && article !== 'an') || isTaken(at) || isTaken(at + 1)) return null
  const found = readUnitAfter(tokens, at + 1, true)
  if (!found || found.first !== at + 1) return null
  const numeral: Numeral = {
    ...{ first: at, last: at, value: 1, step: 1, basis: 'words' as const },
    ...{ vague: false, scaled: false, factor: 1, share: false },
  }
  const unit = { ...settledUnit(found, scan.context, false), per: found.per }
  const amount = { numeral, unit, side: 'after' as const, first: at, last: found.last, inner: null, negative: false }
  const whole = mixed(scan, amount, at)
  return whole !== amount || isSaidSingly(tokens, at, found) ? whole : null
}

/** Units of which "a" means one, where nothing counted stands before ("30 miles a gallon") and no noun behind. */
function isSaidSingly(tokens: readonly Token[], at: number, { kind, unit, last }: UnitReading): boolean {
  const [before, next] = [tokens[at - 1], tokens[last + 1]]
  if (isPartOf(tokens, at)) return false
  if (unitOf(kind, unit)?.single !== true || (tokens[last]?.text.length ?? 0) < 2) return false
  if (before !== undefined && (before.type !== 'word' || isPluralNoun(before))) return before?.type === 'punctuation'
  return next === undefined || next.type === 'punctuation' || next.lower === 'of'
}

/** "a tenth of a gallon", "half a litre": a part of one, which is no one. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const word = before === 'of' ? (tokens[at - 2]?.lower ?? '') : before
  return word === 'half' || word === 'quarter' || (before === 'of' && ORDINALS.has(word))
}

interface Behind {
  readonly unit: { readonly kind: string; readonly unit: string }
  readonly per: string | null
  readonly last: number
  /** "one day" of a story, where no smaller part follows. */
  readonly isOneDay: boolean
  /** The numeral with the scale behind the unit: "75 USD million". */
  readonly scaled: Numeral | null
}

function readUnitBehind(scan: Scan, numeral: Numeral, last: number): Behind | null {
  const { tokens, isTaken } = scan
  const afterDigits =
    tokens[numeral.last]?.type === 'number' || (tokens[numeral.first]?.type === 'number' && numeral.scaled)
  const opensSet = numeral.vague && tokens[last + 1]?.lower === 'of'
  const found =
    readUnitAfter(tokens, opensSet ? last + 2 : last + 1, afterDigits) ??
    readFurther(tokens, last + 1) ??
    readBracketed(tokens, last + 1) ??
    (numeral.value <= 100 ? readPoints(scan, last + 1, numeral.basis === 'fraction') : null)
  if (!found || isTaken(found.first)) return null
  const scaled = found.kind === 'money' ? withScaleBehind(tokens, numeral, found.last) : null
  const unit = settledUnit(found, scan.context, isIndian(tokens, numeral))
  const end = found.last + (scaled ? 1 : 0)
  return { unit, per: found.per, last: end, isOneDay: isOneDay(tokens, numeral, found), scaled }
}

/** "75 USD million", as markets write it. */
function withScaleBehind(tokens: readonly Token[], numeral: Numeral, last: number): Numeral | null {
  const [code, scale] = [tokens[last], tokens[last + 1]]
  const factor = SCALE_WORDS.get(scale?.lower ?? '')
  if (factor === undefined || numeral.factor !== 1 || !/^[A-Z]{3}$/.test(code?.text ?? '')) return null
  const value = rounded(numeral.value * factor)
  return { ...numeral, value, step: rounded(numeral.step * factor), basis: 'scale-word', scaled: true, factor }
}

const FURTHER: ReadonlySet<string> = new Set(
  'more additional extra further fewer less other consecutive straight successive full whole long'.split(' '),
)

/** "two more minutes", "five straight days", "ten additional tonnes": what says more of the unit stands before it. */
function readFurther(tokens: readonly Token[], at: number): UnitReading | null {
  return FURTHER.has(tokens[at]?.lower ?? '') ? readUnitAfter(tokens, at + 1, false) : null
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** "20 (kg)": a unit alone in brackets. */
function readBracketed(tokens: readonly Token[], at: number): UnitReading | null {
  const close = BRACKETS.get(tokens[at]?.text ?? '')
  if (close === undefined) return null
  const found = readUnitAfter(tokens, at + 1, true)
  return found && tokens[found.last + 1]?.text === close ? { ...found, first: at, last: found.last + 1 } : null
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

/**
 * Bare "points", of which no share has more than a hundred, in an article or a sentence that speaks in percentages.
 * In the singular they need a hyphen, or a part of one before them: "a quarter point".
 */
function readPoints({ tokens, context }: Scan, at: number, ofPart: boolean): UnitReading | null {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const word = tokens[start]?.lower
  if (word !== 'points' && (word !== 'point' || (start === at && !ofPart))) return null
  if (!context.percentages) return null
  return { kind: 'percentage-point', unit: 'point', first: start, last: start, shared: null, per: null }
}
