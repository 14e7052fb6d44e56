import { lemma } from '../lemma.ts'
import { FALL_VERBS, RISE_VERBS } from '../lexicon/change-words.ts'
import type { Token } from '../model/text.ts'
import { type Amount, readAmount, type Scan } from './amounts.ts'
import { rounded } from './numerals.ts'
import { afterAbout, afterHungHyphen, opensRange } from './range-openers.ts'
import { isGlued, isHyphen, isJoiningHyphen } from './word-forms.ts'

/** Two amounts that are the ends of one range, in one unit. */
export interface Range {
  readonly from: Amount
  readonly to: Amount
  readonly low: number
  readonly high: number
}

/**
 * Reads the second end of a range whose first end is `from`; `null` where the
 * two are not one: "rose from 1 to 2" are two levels, "$5 and $10" a list,
 * "3-1" a score.
 *
 * A scale at the second end counts for the first: "10 to 20 billion" is from
 * 10 billion. So does the unit: "15-20 per cent".
 */
export function readRange(scan: Scan, from: Amount): Range | null {
  const { tokens } = scan
  if (from.numeral.vague || from.numeral.share) return null
  const margin = readMargin(scan, from)
  if (margin) return margin
  const joint = afterHungHyphen(tokens, from.last + 1)
  const word = tokens[joint]?.lower ?? ''
  const isDash = isRangeDash(tokens, joint)
  const isBetween = word === 'and' && tokens[from.first - 1]?.lower === 'between'
  const isSpacedHyphen = isHyphen(tokens[joint]) && !isDash
  if (!isDash && !isSpacedHyphen && !isBetween && !LINKS.has(word)) return null
  const money = from.unit?.kind === 'money' && from.side === 'before'
  const to = readAmount(scan, afterMinus(tokens, afterAbout(tokens, joint + 1)), money)
  if (!to || to.numeral.vague || to.numeral.share || !sameUnit(from, to)) return null
  const isBelow = to.negative && !(isSpacedHyphen && isNeverNegative(from, to))
  const isSaidOnce = isBelow && from.unit === null && tokens[to.last]?.lower === 'zero'
  if (isBelow && !from.negative && !isSaidOnce) return null
  const factor = isDash && sharesThousands(from, to) ? 1000 : carriedFactor(from, to)
  const start = rounded(from.numeral.value * factor) * (from.negative || isSaidOnce ? -1 : 1)
  // "Between -18 and -34 degrees" goes down as the digits go up.
  const [low, high] = isBelow ? [-to.numeral.value, start] : [start, to.numeral.value]
  if (low >= high) return null
  // "Hull 1 - 3 Leeds" is a score.
  if (isSpacedHyphen && to.unit === null && low < 1000) return null
  if (word === 'to' && (isTwoLevels(scan, from) || isChangeAndLevel(scan, from, to))) return null
  if (word === 'or' && !isNextNumber(low, high, from, to)) return null
  return { from, to, low, high }
}

/** "2,000.45±0.01 pounds", "9.83 +/- 0.01 km": a value and how far it may be off. */
function readMargin(scan: Scan, from: Amount): Range | null {
  const { tokens } = scan
  const at = from.last + 1
  const isSlashed = tokens[at]?.text === '+' && tokens[at + 1]?.text === '/' && isHyphen(tokens[at + 2])
  if (tokens[at]?.text !== '±' && !isSlashed) return null
  const to = readAmount(scan, isSlashed ? at + 3 : at + 1)
  if (!to || to.numeral.vague || to.numeral.share || !sameUnit(from, to)) return null
  const middle = from.numeral.value * (from.negative ? -1 : 1)
  const margin = to.numeral.value
  return { from, to, low: rounded(middle - margin), high: rounded(middle + margin) }
}

/** The number of "-34 °C" and "minus 34", whose sign is looked for before it. */
function afterMinus(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]
  const isSign = sign?.text === '-' || sign?.text === '−' || sign?.lower === 'minus'
  return isSign && tokens[at + 1]?.type === 'number' ? at + 1 : at
}

/** "2 -7 g": no weight is below nothing, so the sign is a dash. */
function isNeverNegative(from: Amount, to: Amount): boolean {
  return from.unit === null && NEVER_NEGATIVE.has(to.unit?.kind ?? '')
}

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'length', 'duration'])

const LINKS: ReadonlySet<string> = new Set(['to', 'or', 'through'])

/** "44-50", "44 – 50", "20~100". */
function isRangeDash(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark?.text === '~') return isGlued(mark) && isGlued(tokens[at + 1])
  return isJoiningHyphen(tokens, at) || mark?.text === '–'
}

function sameUnit(from: Amount, to: Amount): boolean {
  if (from.unit === null) return to.side !== 'before'
  if (to.unit === null) return from.side === 'before'
  return from.unit.kind === to.unit.kind && from.unit.unit === to.unit.unit
}

function carriedFactor(from: Amount, to: Amount): number {
  const isPlain = !from.numeral.scaled && to.numeral.factor > 1 && from.side !== 'after'
  return isPlain && from.numeral.value < to.numeral.value / to.numeral.factor ? to.numeral.factor : 1
}

/** "300-400,000 jobs": the thousands are written once. */
function sharesThousands({ numeral: from }: Amount, { numeral: to }: Amount): boolean {
  if (from.basis !== 'digits' || to.basis !== 'digits' || from.value >= 1000 || to.value % 1000 !== 0) return false
  const low = from.value * 1000
  return to.value < 1e6 && low < to.value && to.value < 10 * low
}

/** "from 10 to 20" and "rose 10 to 20" tell a start and an end; "ranging from 10 to 20" is a range. */
function isTwoLevels({ tokens }: Scan, { first }: Amount): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'from') return !isRangeBefore(tokens, first - 2) && !opensRange(tokens, first - 1)
  const verb = lemma(before)
  return RISE_VERBS.has(verb) || FALL_VERBS.has(verb) || before === 'by'
}

const RANGING: ReadonlySet<string> = new Set(['range', 'vary', 'stretch'])

/** "ranging from", "aged from", "the range is from". */
function isRangeBefore(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'aged') return true
  const verb = lemma(lower)
  return RANGING.has(verb) || (verb === 'be' && lemma(tokens[at - 1]?.lower ?? '') === 'range')
}

/** "was up 12 to 50": bare numbers behind the particle are a change and the level reached. */
function isChangeAndLevel({ tokens }: Scan, from: Amount, to: Amount): boolean {
  const before = tokens[from.first - 1]?.lower
  return (before === 'up' || before === 'down') && from.unit === null && to.unit === null
}

/** "two or three": the second is the next number up. */
function isNextNumber(low: number, high: number, from: Amount, to: Amount): boolean {
  return from.unit === null && high - low <= Math.max(1, to.numeral.factor) && high <= 20 * to.numeral.factor
}
