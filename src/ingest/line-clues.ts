import type { Span } from '../model/text.ts'
import { BLANK, FIRST_LETTER, KINDS, kindOf, LAST_DIGIT, LAST_LETTER, OTHER, SENTENCE_END } from './character-kinds.ts'
import { ANYWHERE, OPENING } from './phrase-clues.ts'
import { opensWithPhrase } from './phrase-trie.ts'

/** What one look at the characters of a line tells. */
export interface LineClues {
  /** Equal for lines that differ in case, markup and white space only; hardly ever for others of prose. */
  readonly fingerprint: number
  /** Without it no part of the line is furniture; with it a closer look is worth its cost. */
  readonly suspect: boolean
}

/** Longer lines are prose, whatever they begin with. */
export const MAX_FURNITURE = 300

/** Longer lines are no counts of a page. */
const MAX_LABEL = 80

const SMALL_A = 97
const SMALL_Z = 122

/** A sum folds to `$` with up to three letters before its digits: `US$5 off`, `Rs 5 off`, `5 pm`. */
const MAX_CURRENCY_LETTERS = 3

const WEIGHTS = buildWeights()

/**
 * Looks at each character of a line once, and folds none.
 *
 * A line is suspect when one of its sentences begins like a phrase of the
 * tables, when it holds a phrase that may stand anywhere, when it is short
 * and no word of it begins with a small letter, as in a row of share prices, or
 * when it is a label with a figure and no sentence: `1.2K shares`.
 */
export function cluesOf(text: string, { start, end }: Span): LineClues {
  const { next, ends } = ANYWHERE
  let fingerprint = 0
  let state = 0
  let isOpening = opensSentence(text, start, end)
  let hasDigit = false
  let last = BLANK
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i))
    state = next[state * KINDS + kind] ?? 0
    last = kind
    hasDigit ||= kind > LAST_LETTER && kind <= LAST_DIGIT
    fingerprint = (fingerprint + (WEIGHTS[kind] ?? 0)) | 0
    if (kind === SENTENCE_END) isOpening ||= opensSentence(text, i + 1, end)
  }
  const isShort = end - start <= MAX_FURNITURE
  const isLabel = hasDigit && last !== SENTENCE_END && end - start <= MAX_LABEL
  const suspect = ends[state] === 1 || isOpening || isLabel || (isShort && !hasSmallWord(text, start, end))
  return { fingerprint, suspect }
}

/** Whether what may be a sentence begins like a phrase, or does so after a sum or number. */
function opensSentence(text: string, start: number, end: number): boolean {
  let letters = 0
  let inWord = false
  for (let i = start; i < end && letters <= MAX_CURRENCY_LETTERS; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === SENTENCE_END) return false
    const isLetter = kind >= FIRST_LETTER && kind <= LAST_LETTER
    if ((kind === OTHER || (isLetter && !inWord)) && opensWithPhrase(OPENING, text, i, end)) return true
    if (isLetter) letters++
    inWord = isLetter
  }
  return false
}

function hasSmallWord(text: string, start: number, end: number): boolean {
  let before = BLANK
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (before === BLANK && code >= SMALL_A && code <= SMALL_Z) return true
    before = kindOf(code)
  }
  return false
}

/** What each letter and digit adds to a fingerprint, in whatever order they come: powers of an odd number. */
function buildWeights(): Int32Array {
  const weights = new Int32Array(KINDS)
  let weight = 1
  for (let kind = FIRST_LETTER; kind <= LAST_DIGIT; kind++) {
    weight = Math.imul(weight, 0x9e3779b1)
    weights[kind] = weight
  }
  return weights
}
