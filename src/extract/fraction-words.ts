import { PART_WORDS, PARTS_WORDS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { readCardinal } from './cardinals.ts'
import { isHyphen, isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A fraction in words: "two thirds", "a twenty-first". Token indices, inclusive. */
export interface FractionWords {
  readonly last: number
  readonly value: number
  readonly numerator: number
  readonly denominator: number
  /** It opens with "a": only the words around tell it from an ordinal. */
  readonly article: boolean
  readonly plural: boolean
  /** A hyphen stands between numerator and denominator: "two-thirds". */
  readonly hyphenated: boolean
}

/** Longest fraction looked at: "one hundred and thirty-two thousandths" has seven tokens. */
const LONGEST = 12

/**
 * Reads the fraction whose numerator starts at token `at`; `null` when none
 * does. A numerator of one goes with a singular, any other with a plural.
 * Where the words can be cut in two ways, the denominator takes what it can:
 * "one hundred thirty fifths" is 100/35, "one hundred and thirty fifths" 130/5.
 *
 * Examples: "a half" is 0.5, "twenty-three fifths" 4.6, "a hundred
 * trillionths" 1e-10. "Two hundredth" is an ordinal.
 */
export function readFractionWords(tokens: readonly Token[], at: number): FractionWords | null {
  const lower = lowerAt(tokens, at)
  if (tokens[at]?.type === 'punctuation') return null
  if ((lower === 'a' || lower === 'an') && !readCardinal(tokens, at)) return readUnitFraction(tokens, at)
  const whole = readNumerator(tokens, at)
  if (!whole) return null
  const end = partEnd(tokens, whole.last + 1) ?? ordinalEnd(tokens, whole.last + 1)
  if (end === null || end - at > LONGEST) return null
  for (let cut = at + 1; cut <= end; cut += 1) {
    const found = cutAt(tokens, at, cut, end)
    if (found) return found
  }
  return null
}

interface Numerator {
  readonly last: number
  readonly value: number
}

function readNumerator(tokens: readonly Token[], at: number): Numerator | null {
  const token = tokens[at]
  if (token?.type !== 'number') return readCardinal(tokens, at)
  return /^\d{1,6}$/.test(token.text) ? { last: at, value: Number(token.text) } : null
}

function readUnitFraction(tokens: readonly Token[], at: number): FractionWords | null {
  const single = partEnd(tokens, at + 1)
  const end = single ?? ordinalEnd(tokens, at + 1)
  return end === null ? null : fraction(tokens, { last: at, value: 1 }, single ?? at + 1, end, true)
}

/** The end of a denominator of several words: "one twenty-fifth", "three twenty-firsts". */
function ordinalEnd(tokens: readonly Token[], at: number): number | null {
  const read = readCardinal(tokens, at, { ordinal: 'plural' }) ?? readCardinal(tokens, at, { ordinal: 'singular' })
  return read?.last ?? null
}

/** The word for the parts, right at `at` or behind a hyphen. */
function partEnd(tokens: readonly Token[], at: number): number | null {
  const word = isHyphen(tokens[at]) ? at + 1 : at
  const lower = lowerAt(tokens, word)
  return PART_WORDS.has(lower) || PARTS_WORDS.has(lower) ? word : null
}

/** The fraction with its denominator from `cut` to `end`; `null` where either half is no number of its own. */
function cutAt(tokens: readonly Token[], at: number, cut: number, end: number): FractionWords | null {
  // A hyphen before the cut binds what stands there: "ninety-five" is not cut.
  if (isHyphen(tokens[cut]) || (cut < end && isHyphen(tokens[cut - 1]))) return null
  const numeratorEnd = isHyphen(tokens[cut - 1]) ? cut - 2 : cut - 1
  if (numeratorEnd < at) return null
  const numerator = readNumerator(tokens.slice(at, numeratorEnd + 1), 0)
  if (numerator?.last !== numeratorEnd - at) return null
  return fraction(tokens, numerator, cut, end, false)
}

function fraction(
  tokens: readonly Token[],
  numerator: Numerator,
  start: number,
  end: number,
  article: boolean,
): FractionWords | null {
  const plural = start === end ? PARTS_WORDS.has(lowerAt(tokens, end)) : lowerAt(tokens, end).endsWith('s')
  const denominator = start === end ? partsAt(tokens, end) : readDenominator(tokens, start, end, plural)
  if (denominator === null || (numerator.value === 1 ? plural : !plural)) return null
  return {
    last: end,
    value: numerator.value / denominator,
    numerator: numerator.value,
    denominator,
    article,
    plural,
    hyphenated: isJoiningHyphen(tokens, start - 1),
  }
}

function partsAt(tokens: readonly Token[], at: number): number | null {
  const lower = lowerAt(tokens, at)
  return PART_WORDS.get(lower) ?? PARTS_WORDS.get(lower) ?? null
}

function readDenominator(tokens: readonly Token[], start: number, end: number, plural: boolean): number | null {
  // "Hundred fifths" has no number before its hundred.
  if (/^(?:hundred|thousand|lakh|million|crore|billion|trillion)$/.test(lowerAt(tokens, start))) return null
  const read = readCardinal(tokens, start, { ordinal: plural ? 'plural' : 'singular' })
  return read?.last === end ? read.value : null
}
