import { partsIn, unitOf } from '../kinds/index.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import type { NumberStyle } from './number-style.ts'
import { canStartNumber, type Grown, readPart as readNumeralPart } from './number-words.ts'
import { type Numeral, readNumeral, rounded } from './numerals.ts'
import { readUnitAfter } from './units.ts'
import { isHyphen, isJoiningHyphen } from './word-forms.ts'

/** An amount in one unit, to which smaller ones may be added. */
interface Whole {
  readonly numeral: Numeral
  readonly unit: { readonly kind: string; readonly unit: string }
  /** Last token of numeral and unit. */
  readonly last: number
}

/** Pieces of one amount: years, months, weeks, days. */
const MOST_PARTS = 4

/**
 * The amount with its smaller parts behind it: "5 ft 2 in" is 5.1667 feet,
 * "2 hours and 10 minutes" 2.1667 hours, "20 dollars 43 cents" 20.43 dollars,
 * "an hour and a half" 1.5 hours; the amount itself where no part follows. A
 * part is smaller than one of what stands before it and is one of its `parts`:
 * "3 tonnes, 2 hours" are two amounts.
 */
export function withParts<Amount extends Whole>(tokens: readonly Token[], whole: Amount, style: NumberStyle): Amount {
  const { numeral, unit } = whole
  if (numeral.vague || numeral.share || numeral.factor !== 1 || !Number.isInteger(numeral.value)) return whole
  const grown = readPartBehind(tokens, numeral.value, whole.last)
  if (grown) {
    const { value, step, last } = grown
    return { ...whole, last, numeral: { ...numeral, value, step, basis: 'fraction' } }
  }
  let found = whole
  let smallest = unit.unit
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const part = readPart(tokens, found.last + 1, { kind: unit.kind, unit: smallest }, style)
    if (!part) break
    const ratio = partsIn(unit.kind, unit.unit, part.unit) ?? 1
    const value = rounded(found.numeral.value + part.value / ratio)
    found = {
      ...found,
      last: part.last,
      numeral: { ...found.numeral, value, step: part.step / ratio, last: part.numeralLast },
    }
    smallest = part.unit
    if (part.isLast) break
  }
  return found
}

interface Part {
  readonly value: number
  readonly step: number
  readonly unit: string
  readonly numeralLast: number
  readonly last: number
  readonly isLast: boolean
}

function readPart(
  tokens: readonly Token[],
  after: number,
  whole: { readonly kind: string; readonly unit: string },
  style: NumberStyle,
): Part | null {
  const parts = unitOf(whole.kind, whole.unit)?.parts ?? []
  const at = skipJoint(tokens, after)
  if (parts.length === 0 || !canStartNumber(tokens[at])) return null
  const numeral = readNumeral(tokens, at, { style, money: false, startsUnit: () => false })
  if (!numeral || numeral.vague || numeral.factor !== 1) return null
  const unit = readPartUnit(tokens, numeral.last + 1, whole.kind, parts)
  const part = unit ?? unsaidPart(tokens, { after, at, numeral }, parts)
  const ratio = part && partsIn(whole.kind, whole.unit, part.unit)
  // "2 yards 7 ft": what stands right behind belongs to it, however much.
  if (!part || ratio === null || (numeral.value >= ratio && (at > after || !unit))) return null
  const { value, step } = numeral
  return { value, step, ...part, numeralLast: numeral.last, isLast: !unit }
}

/** "and", a comma, the hyphen of "6-foot-5", or nothing stands between the parts. */
function skipJoint(tokens: readonly Token[], at: number): number {
  if (isJoiningHyphen(tokens, at)) return at + 1
  const next = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[next]?.lower === 'and' ? next + 1 : next
}

interface PartUnit {
  readonly unit: string
  readonly last: number
}

function readPartUnit(tokens: readonly Token[], at: number, kind: string, parts: readonly string[]): PartUnit | null {
  // Behind feet, "in" is no preposition.
  if (tokens[at]?.text === 'in' && parts.includes('inch')) return { unit: 'inch', last: at }
  const found = readUnitAfter(tokens, at, true)
  return found?.kind === kind && parts.includes(found.unit) ? { unit: found.unit, last: found.last } : null
}

/** "20 dollars 43.", "1 hour fifteen": the unit below goes without saying where the sentence ends. */
function unsaidPart(
  tokens: readonly Token[],
  { after, at, numeral }: { readonly after: number; readonly at: number; readonly numeral: Numeral },
  parts: readonly string[],
): PartUnit | null {
  const [unit, next] = [parts[0], tokens[numeral.last + 1]]
  const isEnd = next === undefined || next.text === '.' || next.text === '!' || next.text === '?' || next.text === ';'
  if (isHyphen(tokens[after])) return unit === 'inch' ? { unit, last: numeral.last } : null
  const isJoined = tokens[after]?.text !== ',' && (at === after || numeral.value >= 10)
  return unit !== undefined && isEnd && isJoined && Number.isInteger(numeral.value)
    ? { unit, last: numeral.last }
    : null
}

const AFTER_TIMES: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'away', 'old', 'long'])
const WHOLE_OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'its', 'his', 'her', 'their', 'our', 'my'])

/**
 * The "and a half" behind the unit: "two years and a half", "a mile and a
 * quarter". "A year and a half share" has another noun.
 */
function readPartBehind(
  tokens: readonly Token[],
  value: number,
  unitLast: number,
): Pick<Grown, 'value' | 'step' | 'last'> | null {
  if (tokens[unitLast + 1]?.lower !== 'and') return null
  if (tokens[unitLast + 2]?.lower === 'half') return bareHalf(tokens, value, unitLast + 2)
  if (tokens[unitLast + 2]?.lower !== 'a') return null
  const part = readNumeralPart(tokens, unitLast + 1, { value, scale: 1, scaled: false })
  return part && !part.scaled && endsAmount(tokens, part.last) ? part : null
}

/** "one hour and half"; "two years and half a million" goes on with something else. */
function bareHalf(tokens: readonly Token[], value: number, at: number): Pick<Grown, 'value' | 'step' | 'last'> | null {
  const isWhole = WHOLE_OPENERS.has(tokens[at + 1]?.lower ?? '')
  return !isWhole && endsAmount(tokens, at) ? { value: value + 0.5, step: 0.1, last: at } : null
}

function endsAmount(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  const isNounNext = next?.type === 'word' && !isFunctionWord(next.lower) && !AFTER_TIMES.has(next.lower)
  return next?.type !== 'number' && !isNounNext && !isHyphen(next)
}
