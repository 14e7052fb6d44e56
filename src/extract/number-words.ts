import {
  DENOMINATORS,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
  VAGUE_QUANTIFIERS,
} from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
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
 * million" 500 000, "one and a half thousand" 1500, "a dozen" 12; "tens of
 * thousands" is vague, from 20 000.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | null {
  return readVague(tokens, at) ?? readHalf(tokens, at) ?? readCardinal(tokens, at)
}

const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALE_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_QUANTIFIERS,
  ...['a', 'an', 'half', 'dozen'],
])

/** Whether a number, in digits or words, may start with that token. Cheap: most tokens may not. */
export function canStartNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.type === 'number' || (token.type === 'word' && STARTS.has(token.lower)))
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
  const word = lowerAt(tokens, scaleAt)
  const scale = word === 'dozen' ? 12 : SCALE_WORDS.get(word)
  if (scale === undefined) return null
  const after = SCALE_WORDS.get(lowerAt(tokens, scaleAt + 1))
  return after ? vagueNumber(scaleAt + 1, 2 * scale * after) : vagueNumber(scaleAt, 2 * scale)
}

function pluralScale(word: string): number | undefined {
  return word.endsWith('s') ? SCALE_WORDS.get(word) : undefined
}

function vagueNumber(last: number, value: number): WordNumber {
  return { last, value, step: value, scaled: true, vague: true, fraction: false }
}

/** "half a million", "half a dozen", "half-million". */
function readHalf(tokens: readonly Token[], at: number): WordNumber | null {
  if (lowerAt(tokens, at) !== 'half') return null
  let next = skipHyphen(tokens, at + 1)
  if (lowerAt(tokens, next) === 'a') next = skipHyphen(tokens, next + 1)
  const word = lowerAt(tokens, next)
  const scale = word === 'dozen' ? 12 : SCALE_WORDS.get(word)
  if (scale === undefined || next === at + 1) return null
  return {
    last: next,
    value: scale / 2,
    step: scale === 12 ? 1 : scale / 10,
    scaled: scale > 100,
    vague: false,
    fraction: scale !== 12,
  }
}

interface Sum {
  total: number
  /** What stands after the last scale word. */
  current: number
  lastScale: number
  scaled: boolean
  last: number
  /** Last piece was 1 to 9, 10 to 19 (`teen`), a ten, a hundred or a scale. */
  piece: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale'
}

function readCardinal(tokens: readonly Token[], at: number): WordNumber | null {
  const sum: Sum = {
    total: 0,
    current: 0,
    lastScale: Number.POSITIVE_INFINITY,
    scaled: false,
    last: at - 1,
    piece: 'none',
  }
  let next = at
  if (lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an') {
    if (!isCountable(lowerAt(tokens, at + 1))) return null
    sum.current = 1
    sum.piece = 'unit'
    next = at + 1
  }
  for (;;) {
    const piece = skipJoint(tokens, next, sum)
    if (!addWord(sum, lowerAt(tokens, piece))) break
    sum.last = piece
    next = piece + 1
  }
  if (sum.last < at || sum.piece === 'none') return null
  return withPart(tokens, sum) ?? finished(sum)
}

function isCountable(word: string): boolean {
  return word === 'dozen' || word === 'hundred' || (SCALE_WORDS.has(word) && !word.endsWith('s') && word.length > 3)
}

/** Skips the hyphen of "thirty-eight" and the "and" of "two hundred and six". */
function skipJoint(tokens: readonly Token[], index: number, sum: Sum): number {
  if (sum.piece === 'none') return index
  if (isJoiningHyphen(tokens, index)) return index + 1
  const canJoin = lowerAt(tokens, index) === 'and' && (sum.piece === 'hundred' || sum.piece === 'scale')
  return canJoin && isBelowHundred(lowerAt(tokens, index + 1)) ? index + 1 : index
}

function isBelowHundred(word: string): boolean {
  return (SMALL_NUMBERS.get(word) ?? 0) > 0 || TENS.has(word)
}

/** Adds one word to the sum; false when it does not go on from what stands there. */
function addWord(sum: Sum, word: string): boolean {
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) {
    const fits =
      sum.piece === 'none' ||
      sum.piece === 'hundred' ||
      sum.piece === 'scale' ||
      (sum.piece === 'ten' && small > 0 && small < 10)
    if (!fits || (small === 0 && sum.piece !== 'none')) return false
    sum.current += small
    sum.piece = small < 10 ? 'unit' : 'teen'
    return true
  }
  const ten = TENS.get(word)
  if (ten !== undefined) {
    if (sum.piece !== 'none' && sum.piece !== 'hundred' && sum.piece !== 'scale') return false
    sum.current += ten
    sum.piece = 'ten'
    return true
  }
  if (word === 'dozen') return sum.piece !== 'scale' && multiply(sum, 12)
  if (word === 'hundred') return sum.piece !== 'hundred' && multiply(sum, 100)
  const scale = SCALE_WORDS.get(word)
  return scale !== undefined && word.length > 3 && (sum.piece !== 'none' || !word.endsWith('s')) && addScale(sum, scale)
}

function multiply(sum: Sum, factor: number): boolean {
  sum.current = (sum.piece === 'none' ? 1 : sum.current) * factor
  sum.piece = 'hundred'
  return true
}

/** "two thousand"; a scale behind a smaller one multiplies all: "one thousand three hundred million". */
function addScale(sum: Sum, scale: number): boolean {
  if (scale > sum.lastScale) {
    sum.total = (sum.total + sum.current) * scale
    sum.current = 0
  } else if (sum.piece !== 'scale' && scale < sum.lastScale) {
    sum.total += (sum.piece === 'none' ? 1 : sum.current) * scale
    sum.current = 0
  } else return false
  sum.lastScale = scale
  sum.scaled = true
  sum.piece = 'scale'
  return true
}

function finished(sum: Sum): WordNumber {
  const scaleIsLast = sum.current === 0 && sum.scaled
  return {
    last: sum.last,
    value: sum.total + sum.current,
    step: scaleIsLast ? sum.lastScale : 1,
    scaled: sum.scaled,
    vague: false,
    fraction: false,
  }
}

/** "nine and a half", "one and a half thousand", "five and one-half", "a million and a half". */
function withPart(tokens: readonly Token[], sum: Sum): WordNumber | null {
  const part = readAndPart(tokens, sum.last + 1)
  if (!part) return null
  if (sum.piece === 'scale') {
    const value = sum.total + part.value * sum.lastScale
    return { last: part.last, value, step: sum.lastScale / 10, scaled: true, vague: false, fraction: true }
  }
  const scaleAt = skipHyphen(tokens, part.last + 1)
  const scale = sum.scaled ? undefined : SCALE_WORDS.get(lowerAt(tokens, scaleAt))
  const factor = scale ?? 1
  return {
    last: scale === undefined ? part.last : scaleAt,
    value: sum.total + (sum.current + part.value) * factor,
    step: factor / 10,
    scaled: scale !== undefined,
    vague: false,
    fraction: true,
  }
}

/** The "and a half" after a number. `last` is its last token. */
export function readAndPart(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly value: number } | null {
  let start = at
  if (isJoiningHyphen(tokens, start)) start += 1
  if (lowerAt(tokens, start) !== 'and') return null
  start = skipHyphen(tokens, start + 1)
  const article = lowerAt(tokens, start)
  if (article !== 'a' && article !== 'one') return null
  const partAt = skipHyphen(tokens, start + 1)
  const word = lowerAt(tokens, partAt)
  if (word !== 'half' && word !== 'quarter' && word !== 'third') return null
  return { last: partAt, value: 1 / (DENOMINATORS.get(word) ?? 1) }
}

function skipHyphen(tokens: readonly Token[], index: number): number {
  return isJoiningHyphen(tokens, index) ? index + 1 : index
}
