import { FRACTION_SIGNS, SCALE_LETTERS, SCALE_WORDS } from '../lexicon/numerals.ts'
import type { Precision } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { type NumberStyle, parseDigits } from './number-style.ts'
import { readAndPart, readNumberWords } from './number-words.ts'
import { isGlued, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

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
  return tokens[at]?.type === 'number' ? readDigits(tokens, at, reading) : readWords(tokens, at)
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
  const scale = readScale(tokens, figure.last + 1, reading)
  const part = scale ? null : readAndPart(tokens, figure.last + 1)
  const partScale = part ? readScale(tokens, part.last + 1, reading) : null
  const factor = (scale ?? partScale)?.factor ?? 1
  return {
    first: at,
    last: scale?.last ?? partScale?.last ?? part?.last ?? figure.last,
    value: rounded((figure.value + (part?.value ?? 0)) * factor),
    step: rounded((part ? 0.1 : figure.step) * factor),
    basis: figure.fraction || part ? 'fraction' : factor === 1 ? 'digits' : 'scale-word',
    vague: false,
    scaled: factor !== 1,
    factor,
    share: false,
  }
}

/** Digits with space-separated groups or a fraction behind them: "816 000", "13 1/2", "2½". */
function readFigure(tokens: readonly Token[], at: number, style: NumberStyle): Figure | null {
  const token = tokens[at]
  if (!token) return null
  const sign = FRACTION_SIGNS.get(token.text)
  if (sign !== undefined) return { last: at, value: sign, step: 0.1, fraction: true }
  const grouped = readSpacedGroups(tokens, at)
  if (grouped) return grouped
  const digits = parseDigits(token.text, style)
  if (!digits) return null
  const part = digits.step === 1 ? readFractionAfter(tokens, at + 1) : null
  if (part) return { last: part.last, value: digits.value + part.value, step: 0.1, fraction: true }
  return { last: at, ...digits, fraction: false }
}

/** Groups behind the first: up to a thousand billion. Longer runs of digits are a table. */
const MOST_GROUPS = 4

/** "816 000", "1 400 000,5": groups of exactly three digits, one space apart. */
function readSpacedGroups(tokens: readonly Token[], at: number): Figure | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')) return null
  let text = tokens[at]?.text ?? ''
  let last = at
  while (last - at < MOST_GROUPS && isNextGroup(tokens, last)) {
    last += 1
    text += tokens[last]?.text ?? ''
  }
  if (last === at || tokens[last + 1]?.type === 'number') return null
  const [whole = '', part = ''] = text.split(/[.,]/)
  return { last, value: Number(`${whole}.${part || 0}`), step: part ? Number(`1e-${part.length}`) : 1, fraction: false }
}

function isNextGroup(tokens: readonly Token[], last: number): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (!token || next?.type !== 'number' || next.start !== token.end + 1) return false
  return /^\d{3}$/.test(token.text) || token.text.length < 4 ? /^\d{3}(?:[.,]\d{1,2})?$/.test(next.text) : false
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

/** "1/2", "3/4": a proper fraction with a small denominator, its tokens touching. */
export function readSlashFraction(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly value: number } | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (top?.type !== 'number' || slash?.text !== '/' || slash.spaced || bottom?.type !== 'number' || bottom.spaced)
    return null
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)]
  if (!(numerator >= 1 && numerator < denominator && denominator <= 16)) return null
  return { last: at + 2, value: numerator / denominator }
}

/** "million", "-crore", "lakh crore", "bn", and letters where they can only be a scale. */
function readScale(
  tokens: readonly Token[],
  at: number,
  reading: NumeralReading,
): { readonly last: number; readonly factor: number } | null {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (token?.type !== 'word') return null
  const factor = SCALE_WORDS.get(token.lower) ?? scaleLetter(tokens, start, reading)
  if (factor === undefined) return token.lower === 'dozen' ? { last: start, factor: 12 } : null
  const next = isJoiningHyphen(tokens, start + 1) ? start + 2 : start + 1
  const second = SCALE_WORDS.get(tokens[next]?.lower ?? '')
  const chains = second !== undefined && second > factor && !(tokens[next]?.lower ?? '').endsWith('s')
  return chains ? { last: next, factor: factor * second } : { last: start, factor }
}

function scaleLetter(tokens: readonly Token[], at: number, { money, startsUnit }: NumeralReading): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const factor = SCALE_LETTERS.get(token.text)
  if (factor === undefined) return undefined
  if (money) return factor
  const next = tokens[at + 1]
  const hasUnit = startsUnit(at + 1) || (isPluralNoun(next) && next?.spaced === true)
  if (token.text.toLowerCase() === 'mm' || token.text.toLowerCase() === 'cr') return undefined
  if (token.text === 'm') return hasUnit ? factor : undefined
  if (!isGlued(token)) return hasUnit && token.text === 'M' ? factor : undefined
  return token.text === 'b' || token.text === 'B' ? (hasUnit ? factor : undefined) : factor
}

/** Without the noise of binary fractions: 15 significant digits are what a double holds. */
export function rounded(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
