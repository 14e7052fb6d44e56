import { KINDS } from './character-kinds.ts'
import { buildTrie } from './phrase-trie.ts'

/**
 * Finds phrases anywhere in a text with one step a character. From a state the
 * way on is `next[state * KINDS + kind]`; 0 is the first state. `found` is the
 * state after any phrase, and has no way out.
 */
export interface PhraseAutomaton {
  readonly next: Uint16Array
  readonly found: number
}

/**
 * Builds the automaton of phrases in lower case: a trie in which a dead end
 * leads to the longest other beginning of a phrase that was just read.
 *
 * @see Aho and Corasick, "Efficient string matching" (1975)
 */
export function buildAutomaton(phrases: readonly string[]): PhraseAutomaton {
  const trie = buildTrie(phrases, [])
  const found = trie.ends.length
  const next = new Uint16Array((found + 1) * KINDS)
  next.fill(found, found * KINDS)
  const fallback = new Uint16Array(found)
  const queue = [0]
  for (const state of queue) {
    const other = (fallback[state] ?? 0) * KINDS
    for (let kind = 0; kind < KINDS; kind++) {
      const onward = trie.next[state * KINDS + kind] ?? 0
      const elsewhere = state === 0 ? 0 : (next[other + kind] ?? 0)
      const ends = elsewhere === found || trie.ends[onward] !== 0
      next[state * KINDS + kind] = ends ? found : onward === 0 ? elsewhere : onward
      if (ends || onward === 0 || onward === state) continue
      fallback[onward] = elsewhere
      queue.push(onward)
    }
  }
  return { next, found }
}
