import type { Token } from '../model/text.ts'
import { CUE } from './date-cues.ts'
import { QUANTITY_CUE, tellingWords } from './figure-words.ts'

/**
 * Tokens looked at from the first one of a figure on: "no later than the end of
 * the third …" has its telling word at the eighth.
 */
const REACH = 8

/** The readers of a sentence ask many times. */
const KNOWN = new WeakMap<readonly Token[], Uint16Array>()

/**
 * For each token of a sentence the cues that stand there or less than `REACH`
 * tokens on, as bits of `CUE` and `QUANTITY_CUE`. A reader need not look where
 * what it cannot do without is missing. O(n).
 *
 * Example: in "They met in May and left." the first four tokens have
 * `CUE.month`, and those behind "May" nothing.
 */
export function cuesNear(tokens: readonly Token[]): Uint16Array {
  const known = KNOWN.get(tokens)
  if (known) return known
  const words = tellingWords()
  const near = new Uint16Array(tokens.length + REACH)
  let index = 0
  for (const { type, lower } of tokens) {
    near[index] = type === 'number' ? CUE.digits | QUANTITY_CUE : type === 'word' ? (words.get(lower) ?? 0) : 0
    index += 1
  }
  for (let step = 1; step < REACH; step *= 2) {
    for (let at = 0; at < tokens.length; at += 1) near[at] = (near[at] ?? 0) | (near[at + step] ?? 0)
  }
  KNOWN.set(tokens, near)
  return near
}
