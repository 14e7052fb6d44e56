import { BLANK, KINDS, kindOf, REMOVED } from './character-kinds.ts'

/**
 * Finds phrases anywhere in a text with one step a character. From a state the
 * way on is `next[state * KINDS + kind]`; 0 is the first state. Where `ends` is
 * 1 a phrase was found, and there is no way out.
 */
export interface PhraseAutomaton {
  readonly next: Uint16Array
  readonly ends: Uint8Array
}

/**
 * Builds the automaton of phrases in lower case, letter by letter of all of
 * them at once: each state takes over the ways on of its fallback, the longest
 * other beginning of a phrase that was just read, and adds its own.
 *
 * @see Aho and Corasick, "Efficient string matching" (1975)
 */
export function buildAutomaton(phrases: readonly string[]): PhraseAutomaton {
  const size = phrases.reduce((sum, phrase) => sum + phrase.length, 1)
  const next = new Uint16Array(size * KINDS)
  const ends = new Uint8Array(size)
  const at = phrases.map(() => 0)
  const depths = Math.max(0, ...phrases.map((phrase) => phrase.length))
  let last = 0
  for (let depth = 0; depth < depths; depth++) {
    const before = last
    const added: { state: number; fallback: number; kind: number }[] = []
    for (const [index, phrase] of phrases.entries()) {
      const from = at[index] ?? 0
      if (depth >= phrase.length || ends[from] === 1) continue
      const kind = kindOf(phrase.charCodeAt(depth))
      const fallback = next[from * KINDS + kind] ?? 0
      const isNew = fallback <= before
      const state = isNew ? ++last : fallback
      if (isNew) added.push({ state, fallback, kind })
      next[from * KINDS + kind] = state
      at[index] = state
      if (depth === phrase.length - 1 || (isNew && ends[fallback] === 1)) ends[state] = 1
    }
    for (const { state, fallback, kind } of added) {
      const row = state * KINDS
      next.copyWithin(row, fallback * KINDS, (fallback + 1) * KINDS)
      next[row + REMOVED] = state
      if (kind === BLANK) next[row + BLANK] = state
      if (ends[state] === 1) next.fill(state, row, row + KINDS)
    }
  }
  return { next, ends }
}
