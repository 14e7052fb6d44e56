import { FRACTION_SIGNS, SCALE_LETTERS } from '../lexicon/numerals.ts'
import type { Precision } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { readCardinal } from './cardinals.ts'
import { type NumberStyle, parseDigits } from './number-style.ts'
import { type Grown, readNumberWords, readPart, readPoint } from './number-words.ts'
import { type Power, readPower } from './powers.ts'
import { isCapital, isGlued, isJoiningHyphen, isPluralNoun, lowerAt } from './word-forms.ts'

/** A number as it stands in a sentence. Indices are those of the sentence's tokens, both inclusive. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly step: number
  readonly basis: Precision['basis']
  /** "dozens": the value is a lower bound. */
  readonly vague: boolean
  /** Holds a scale word or letter. */
  readonly scaled: boolean
  /** What the scale multiplies by: 1e6 in "1.2 million"; 1 without one. */
  readonly factor: number
  /** A part of one thing: "a third", "two in five". */
  readonly share: boolean
}

/** What a reader of numerals needs to know besides the tokens. */
export interface NumeralReading {
  readonly style: NumberStyle
  /** A currency stands before it, so that "5m" is five million. */
  readonly money: boolean
  /** Whether a unit starts at that token: "1.3m tonnes" are million tonnes. */
  readonly startsUnit: (index: number) => boolean
}

/**
 * Reads the number that starts at token `at`, digits or words, with its scale;
 * `null` when none does. Shares ("a third") are read by `readFraction`.
 *
 * Examples: "1.2 million" is 1 200 000 (step 100 000), "816 000" is one
 * number, "13 1/2" is 13.5, "1.5 lakh crore" is 1.5e12.
 */
export function readNumeral(tokens: readonly Token[], at: number, reading: NumeralReading): Numeral | null {
  const numeral = readOnce(tokens, at, reading)
  return numeral && withRestatement(tokens, numeral, reading)
}

function readOnce(tokens: readonly Token[], at: number, reading: NumeralReading): Numeral | null {
  const token = tokens[at]
  return token?.type === 'number' || token?.text === '.' ? readDigits(tokens, at, reading) : readWords(tokens, at)
}

/** "forty-five (45)": the same number twice, which is one. */
function withRestatement(tokens: readonly Token[], numeral: Numeral, reading: NumeralReading): Numeral {
  if (tokens[numeral.last + 1]?.text !== '(') return numeral
  const again = readOnce(tokens, numeral.last + 2, reading)
  const isSame = again !== null && again.value === numeral.value && tokens[again.last + 1]?.text === ')'
  return isSame ? { ...numeral, last: again.last + 1 } : numeral
}

function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const words = readNumberWords(tokens, at)
  if (!words) return null
  const basis = words.fraction ? 'fraction' : words.scaled ? 'scale-word' : 'words'
  return {
    first: at,
    last: words.last,
    value: rounded(words.value),
    step: words.step,
    basis,
    vague: words.vague,
    scaled: words.scaled,
    factor: words.scaled && words.step >= 1000 ? words.step : 1,
    share: false,
  }
}

interface Figure {
  readonly last: number
  readonly value: number
  readonly step: number
  readonly fraction: boolean
}

function readDigits(tokens: readonly Token[], at: number, reading: NumeralReading): Numeral | null {
  const figure = readFigure(tokens, at, reading.style)
  if (!figure) return null
  const next = figure.last + 1
  const scaled = readScaled(tokens, figure, reading)
  const part = readPart(tokens, (scaled?.last ?? figure.last) + 1, scaled ?? { ...figure, scale: 1, scaled: false })
  const grown = part ?? scaled ?? readPoint(tokens, next, figure.value)
  const read = grown ?? { ...figure, scaled: false, factor: 1 }
  return {
    first: at,
    last: read.last,
    value: grown ? rounded(read.value) : read.value,
    step: grown ? rounded(read.step) : read.step,
    basis: figure.fraction || part ? 'fraction' : read.scaled ? 'scale-word' : 'digits',
    vague: false,
    scaled: read.scaled,
    factor: read.factor,
    share: false,
  }
}

interface Scaled extends Grown {
  /** The scale word of thousand or more that ends it. */
  readonly scale: number
}

/** Digits with what multiplies them: "1.2 million", "4 thousand 3 hundred and 21", "$5m". */
function readScaled(tokens: readonly Token[], figure: Figure, reading: NumeralReading): Scaled | null {
  const start = isJoiningHyphen(tokens, figure.last + 1) ? figure.last + 2 : figure.last + 1
  if (tokens[start]?.type !== 'word') return null
  const whole = readCardinal(tokens, figure.last + 1, { opening: figure, withoutAnd: reading.money })
  if (whole && whole.last > figure.last) {
    const { last, value, scale, factor } = whole
    const step = factor > 0 ? figure.step * factor : 1
    return { last, value, scale, scaled: true, step, factor: factor || 1 }
  }
  const factor = scaleLetter(tokens, start, figure.step < 1, reading)
  if (factor === undefined) return null
  return { last: start, value: figure.value * factor, scale: factor, scaled: true, step: figure.step * factor, factor }
}

/**
 * Digits with space-separated groups, a power or a fraction behind them: "816
 * 000", "1.3x10^6", "13 1/2", "2½", ".08".
 */
function readFigure(tokens: readonly Token[], at: number, style: NumberStyle): Figure | null {
  const token = tokens[at]
  if (!token) return null
  if (token.text === '.') return readBareDecimal(tokens, at)
  const sign = FRACTION_SIGNS.get(token.text)
  if (sign !== undefined) return { last: at, value: sign, step: 0.1, fraction: true }
  const grouped = readSpacedGroups(tokens, at)
  if (grouped) return grouped
  const digits = parseDigits(token.text, style)
  if (!digits) return null
  const power = readPower(tokens, at + 1)
  if (power) return raised(digits, power)
  const part = digits.step === 1 ? readFractionAfter(tokens, at + 1) : null
  if (part) return { last: part.last, value: digits.value + part.value, step: 0.1, fraction: true }
  return { last: at, ...digits, fraction: false }
}

/** ".08", where the point ends no sentence and no word. */
function readBareDecimal(tokens: readonly Token[], at: number): Figure | null {
  const [point, digits, before] = [tokens[at], tokens[at + 1], tokens[at - 1]]
  if (!point || digits?.type !== 'number' || digits.spaced || !/^\d{1,15}$/.test(digits.text)) return null
  const opens = point.spaced || before === undefined || before.type === 'symbol' || /^[-(~–]$/.test(before.text)
  if (!opens) return null
  return { last: at + 1, value: Number(`0.${digits.text}`), step: Number(`1e-${digits.text.length}`), fraction: false }
}

function raised({ value, step }: { readonly value: number; readonly step: number }, power: Power): Figure | null {
  const { last } = power
  if (power.form === 'factor') return { last, value: value * power.factor, step: step * power.factor, fraction: false }
  const result = value ** power.exponent
  return Number.isFinite(result)
    ? { last, value: result, step: Number.isInteger(result) ? 1 : 0.1, fraction: false }
    : null
}

/** Groups behind the first: up to a thousand billion. Longer runs of digits are a table. */
const MOST_GROUPS = 4

/** "816 000", "1 400 000,5", "1'250'000": groups of exactly three digits, one space or apostrophe apart. */
function readSpacedGroups(tokens: readonly Token[], at: number): Figure | null {
  let text = tokens[at]?.text ?? ''
  if (text.length > 3 || !/^[1-9]\d*$/.test(text)) return null
  let last = at
  for (let groups = 0; groups < MOST_GROUPS; groups += 1) {
    const next = nextGroup(tokens, last)
    if (next === null) break
    last = next
    text += tokens[last]?.text ?? ''
  }
  if (last === at || tokens[last + 1]?.type === 'number') return null
  const [whole = '', part = ''] = text.split(/[.,]/)
  return { last, value: Number(`${whole}.${part || 0}`), step: part ? Number(`1e-${part.length}`) : 1, fraction: false }
}

/** The group of three digits behind token `last`, which may carry decimals; `null` where none stands. */
function nextGroup(tokens: readonly Token[], last: number): number | null {
  const [token, joint] = [tokens[last], tokens[last + 1]]
  if (!token || !joint || /[.,]/.test(token.text)) return null
  const isQuoted = isGlued(joint) && (joint.text === "'" || joint.text === '’') && isGlued(tokens[last + 2])
  const at = isQuoted ? last + 2 : last + 1
  const next = tokens[at]
  if (next?.type !== 'number' || (!isQuoted && next.start !== token.end + 1)) return null
  return /^\d{3}(?:[.,]\d{1,2})?$/.test(next.text) ? at : null
}

function readFractionAfter(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly value: number } | null {
  const sign = FRACTION_SIGNS.get(tokens[at]?.text ?? '')
  if (sign !== undefined) return { last: at, value: sign }
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const part = readSlashFraction(tokens, start)
  return part && (tokens[start]?.spaced || start > at) ? part : null
}

/** Denominators above sixteen that fractions are written with. */
const LARGE_DENOMINATORS: ReadonlySet<number> = new Set([20, 25, 32, 50, 64, 100, 1000])

/** "1/2", "3/4", "20/100": a proper fraction with a usual denominator, its tokens touching. */
export function readSlashFraction(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly value: number } | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (top?.type !== 'number' || slash?.text !== '/' || slash.spaced || bottom?.type !== 'number' || bottom.spaced)
    return null
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)]
  if (!(numerator >= 1 && numerator < denominator)) return null
  const isOfWhole = tokens[at + 3]?.lower === 'of' && numerator === 1 && Number.isInteger(denominator)
  if (denominator > 16 && !LARGE_DENOMINATORS.has(denominator) && !isOfWhole) return null
  return { last: at + 2, value: numerator / denominator }
}

/** Letters where they can only be a scale: "$5m", "10k", "1.2b", "3.2m people". */
function scaleLetter(
  tokens: readonly Token[],
  at: number,
  decimal: boolean,
  { money, startsUnit }: NumeralReading,
): number | undefined {
  const token = tokens[at]
  const factor = SCALE_LETTERS.get(token?.text ?? '')
  if (factor === undefined || token === undefined || opensWord(tokens, at)) return undefined
  if (money) return factor
  const next = tokens[at + 1]
  const hasUnit = startsUnit(at + 1) || (isPluralNoun(next) && next?.spaced === true)
  switch (token.text) {
    case 'mm':
    case 'MM':
    case 't':
    case 'T':
    case 'grand':
      return undefined
    case 'cr':
    case 'Cr':
    case 'crs':
    case 'mil':
      return factor
    case 'm':
      return hasUnit || (decimal && isGlued(token) && isAudienceOrLevel(tokens, at)) ? factor : undefined
    case 'M':
      return isGlued(token) || hasUnit || !isCapital(next) ? factor : undefined
    case 'b':
    case 'B':
      return isGlued(token) && (hasUnit || decimal) ? factor : undefined
    default:
      return isGlued(token) && !startsUnit(at) ? factor : undefined
  }
}

/** "$20 T-shirts", "$15 K-pop albums": a letter that belongs to what is sold. "$5m-a-year" is five million. */
function opensWord(tokens: readonly Token[], at: number): boolean {
  if (isGlued(tokens[at])) return false
  return isJoiningHyphen(tokens, at + 1) || tokens[at]?.lower === 't'
}

/** How far before a level the percentage stands that it rose by: "rose 4.2% to 1.31m from 1.26m". */
const PERCENTAGE_REACH = 8

/** "2.1m on YouTube", "up 4.2% to 1.31m": millions that are followers, or the level behind a change in per cent. */
function isAudienceOrLevel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower === 'on' && isCapital(tokens[at + 2]) && NETWORKS.has(lowerAt(tokens, at + 2))) return true
  const joint = lowerAt(tokens, at - 2)
  if (joint !== 'to' && joint !== 'from') return false
  for (let index = at - 3; index >= 0 && at - index <= PERCENTAGE_REACH; index -= 1) {
    if (lowerAt(tokens, index) === '%' || lowerAt(tokens, index) === 'percent') return true
    if (lowerAt(tokens, index) === 'cent' && lowerAt(tokens, index - 1) === 'per') return true
  }
  return false
}

/** Where people follow or watch. */
const NETWORKS: ReadonlySet<string> = new Set(
  'x twitter facebook instagram tiktok youtube twitch threads weibo telegram linkedin snapchat spotify'.split(' '),
)

/** Without the noise of binary fractions: 15 significant digits are what a double holds. */
export function rounded(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
