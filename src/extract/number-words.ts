import { ORDINALS, SCALE_WORDS, SMALL_NUMBERS, VAGUE_PLURALS, VAGUE_QUANTIFIERS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { type Cardinal, opensCardinal, readCardinal } from './cardinals.ts'
import { readFractionWords } from './fraction-words.ts'
import { isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A number in words. `last` is the index of its last token. */
export interface WordNumber {
  readonly last: number
  readonly value: number
  /** Place value of the smallest word: a hundred thousand in "two hundred thousand" is 1000. */
  readonly step: number
  /** Holds thousand, million or the like. */
  readonly scaled: boolean
  /** "dozens", "several hundred": `value` is a lower bound. */
  readonly vague: boolean
  /** Made with a half, a third or a quarter: the step is a guess at what the writer vouches for. */
  readonly fraction: boolean
}

/**
 * Reads the number written in words that starts at token `at`; `null` when
 * none does. Ordinals and shares ("a third") are none.
 *
 * Examples: "two hundred and fourteen" is 214, "thirty-eight" 38, "half a
 * million" 500 000, "one and a half thousand" 1500, "a dozen" 12, "two point
 * two million" 2 200 000; "tens of thousands" is vague, from 20 000.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | null {
  return readVague(tokens, at) ?? readPartOfScale(tokens, at) ?? readWhole(tokens, at)
}

const STARTS: ReadonlySet<string> = new Set([
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_QUANTIFIERS,
  ...ORDINALS.keys(),
  ...['a', 'an', 'half', 'quarter', '.'],
])

/** Whether a number, in digits or words, may start with that token. Cheap: most tokens may not. */
export function canStartNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.type === 'number' || STARTS.has(token.lower) || opensCardinal(token.lower))
}

/** "dozens", "hundreds of thousands", "several hundred", "a few million". */
function readVague(tokens: readonly Token[], at: number): WordNumber | null {
  const plural = VAGUE_PLURALS.get(lowerAt(tokens, at))
  if (plural !== undefined) {
    const scale = lowerAt(tokens, at + 1) === 'of' ? pluralScale(lowerAt(tokens, at + 2)) : undefined
    if (scale !== undefined) return vagueNumber(at + 2, plural * scale)
    return lowerAt(tokens, at) === 'tens' ? null : vagueNumber(at, plural)
  }
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (!VAGUE_QUANTIFIERS.has(lowerAt(tokens, start))) return null
  const scaleAt = lowerAt(tokens, start + 1) === 'of' ? start + 2 : start + 1
  const scale = scaleOf(lowerAt(tokens, scaleAt))
  if (scale === undefined) return null
  const after = SCALE_WORDS.get(lowerAt(tokens, scaleAt + 1))
  return after ? vagueNumber(scaleAt + 1, 2 * scale * after) : vagueNumber(scaleAt, 2 * scale)
}

function pluralScale(word: string): number | undefined {
  return word.endsWith('s') ? SCALE_WORDS.get(word) : undefined
}

function scaleOf(word: string): number | undefined {
  return word === 'dozen' ? 12 : SCALE_WORDS.get(word)
}

function vagueNumber(last: number, value: number): WordNumber {
  return { last, value, step: value, scaled: true, vague: true, fraction: false }
}

/** "half a million", "half a dozen", "half-million", "quarter million". */
function readPartOfScale(tokens: readonly Token[], at: number): WordNumber | null {
  const part = lowerAt(tokens, at) === 'half' ? 2 : lowerAt(tokens, at) === 'quarter' ? 4 : 0
  if (part === 0) return null
  let next = skipHyphen(tokens, at + 1)
  if (part === 2 && lowerAt(tokens, next) === 'a') next = skipHyphen(tokens, next + 1)
  const scale = scaleOf(lowerAt(tokens, next))
  if (scale === undefined || (part === 4 && scale < 1e6)) return null
  const isDozen = scale === 12
  return {
    last: next,
    value: scale / part,
    step: isDozen ? 1 : scale / 10,
    scaled: scale > 100,
    vague: false,
    fraction: !isDozen,
  }
}

function readWhole(tokens: readonly Token[], at: number): WordNumber | null {
  const whole = readCardinal(tokens, at)
  if (!whole) return null
  const point = whole.scaled ? null : readPoint(tokens, whole.last + 1, whole.value)
  const grown = point ?? readPart(tokens, whole.last + 1, whole)
  if (grown) return { ...grown, vague: false, fraction: point === null }
  const { last, value, scale, scaled } = whole
  return { last, value, step: scale, scaled, vague: false, fraction: false }
}

/** Words of which each stands for one digit behind a "point", or for two: "point seventy-one". */
const MOST_DECIMALS = 6

/** What a number is with what stands behind it. */
export interface Grown {
  readonly last: number
  readonly value: number
  readonly step: number
  readonly scaled: boolean
  /** What the scale word multiplies by; 1 without one. */
  readonly factor: number
}

/** The "point zero three" and "point two million" behind a whole number. */
export function readPoint(tokens: readonly Token[], at: number, whole: number): Grown | null {
  if (lowerAt(tokens, at) !== 'point' || !Number.isInteger(whole)) return null
  // "At one point 300 people": nobody writes half of a number in words.
  if (tokens[at + 1]?.type === 'number' && tokens[at - 1]?.type !== 'number') return null
  const decimals = readDecimals(tokens, at + 1)
  if (!decimals || isAtOnePoint(tokens, at, decimals.last)) return null
  const scaleAt = skipHyphen(tokens, decimals.last + 1)
  const scale = SCALE_WORDS.get(lowerAt(tokens, scaleAt))
  const factor = scale ?? 1
  return {
    last: scale === undefined ? decimals.last : scaleAt,
    value: Number(`${whole}.${decimals.digits}`) * factor,
    step: Number(`1e-${decimals.digits.length}`) * factor,
    scaled: scale !== undefined,
    factor,
  }
}

const AFTER_DECIMALS: ReadonlySet<string> = new Set(['percent', 'per', '%', 'percentage', 'times', 'degrees'])

/** "at one point five officers": once; "at one point five percent" is a level. */
function isAtOnePoint(tokens: readonly Token[], at: number, last: number): boolean {
  const isIdiom = lowerAt(tokens, at - 1) === 'one' && lowerAt(tokens, at - 2) === 'at'
  const next = lowerAt(tokens, last + 1)
  return isIdiom && !SCALE_WORDS.has(next) && !AFTER_DECIMALS.has(next)
}

function readDecimals(tokens: readonly Token[], at: number): { readonly digits: string; readonly last: number } | null {
  const token = tokens[at]
  if (token?.type === 'number') return /^\d{1,4}$/.test(token.text) ? { digits: token.text, last: at } : null
  let digits = ''
  let last = at - 1
  while (last - at < MOST_DECIMALS && isDigitWord(lowerAt(tokens, last + 1))) {
    last += 1
    digits += String(SMALL_NUMBERS.get(lowerAt(tokens, last)) ?? 0)
  }
  if (digits !== '') return { digits, last }
  const pair = readCardinal(tokens, at, { withoutAnd: true })
  return pair && pair.value >= 10 && pair.value < 100 ? { digits: String(pair.value), last: pair.last } : null
}

function isDigitWord(lower: string): boolean {
  return lower === 'nought' || lower === 'naught' || (SMALL_NUMBERS.get(lower) ?? 10) < 10
}

/**
 * The "and a half" behind a number: "nine and a half", "one and a half
 * thousand", "a million and a half", "one billion and a quarter million".
 */
export function readPart(
  tokens: readonly Token[],
  at: number,
  whole: Pick<Cardinal, 'value' | 'scale' | 'scaled'>,
): Grown | null {
  let start = isJoiningHyphen(tokens, at) ? at + 1 : at
  if (lowerAt(tokens, start) !== 'and') return null
  start = skipHyphen(tokens, start + 1)
  const part = readFractionWords(tokens, start)
  if (!part || part.value >= 1 || !isPart(tokens, part)) return null
  const scaleAt = skipHyphen(tokens, part.last + 1)
  const scale = SCALE_WORDS.get(lowerAt(tokens, scaleAt))
  const factor = scale ?? whole.scale
  const isSum = scale === undefined || whole.scaled
  if (isSum && scale !== undefined && scale >= whole.scale) return null
  return {
    last: scale === undefined ? part.last : scaleAt,
    value: isSum ? whole.value + part.value * factor : (whole.value + part.value) * factor,
    step: factor / 10,
    scaled: whole.scaled || scale !== undefined,
    factor,
  }
}

/** "Two and a fifth man" has an ordinal; halves, thirds and quarters are told by their word. */
function isPart(tokens: readonly Token[], { last, article, denominator }: ReturnType<typeof readFractionWords> & {}) {
  if (!article || denominator <= 4) return true
  const next = tokens[last + 1]
  return next?.type !== 'word' || next.lower === 'of' || SCALE_WORDS.has(next.lower)
}

function skipHyphen(tokens: readonly Token[], index: number): number {
  return isJoiningHyphen(tokens, index) ? index + 1 : index
}
