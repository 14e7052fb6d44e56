import { BLANK, KINDS, kindOf, LAST_LETTER, REMOVED } from './character-kinds.ts'

/** How a text may go on after the end of a phrase. */
const WITHOUT_LETTER = 1
const ANYHOW = 2

/**
 * Phrases by the kinds of their characters. From a node the way on is
 * `next[node * KINDS + kind]`; node 0 is the root, and where no phrase leads on.
 * Markup and second blanks, which folding takes out, stay on their node.
 */
export interface PhraseTrie {
  readonly next: Uint16Array
  readonly ends: Uint8Array
}

/**
 * Builds a trie of phrases in lower case. After one of `open` anything may
 * come, even within a word, for a sum may swallow the letters before it; after
 * one of `closed` no letter, blanks and markup aside.
 *
 * Example: `closed: ['home']` opens "Home | News", not "Home sales rose".
 */
export function buildTrie(open: readonly string[], closed: readonly string[]): PhraseTrie {
  const size = [...open, ...closed].reduce((sum, phrase) => sum + phrase.length, 1)
  const trie = { next: new Uint16Array(size * KINDS), ends: new Uint8Array(size) }
  let last = 0
  const add = (phrase: string, end: number) => {
    let node = 0
    for (let i = 0; i < phrase.length; i++) {
      const kind = kindOf(phrase.charCodeAt(i))
      const at = node * KINDS + kind
      node = trie.next[at] || ++last
      trie.next[at] = node
      trie.next[node * KINDS + REMOVED] = node
      if (kind === BLANK) trie.next[node * KINDS + BLANK] = node
    }
    trie.ends[node] = Math.max(trie.ends[node] ?? 0, end)
  }
  for (const phrase of open) add(phrase, ANYHOW)
  for (const phrase of closed) add(phrase, WITHOUT_LETTER)
  return trie
}

/**
 * Whether a stretch of a text that is not folded yet begins with a phrase.
 *
 * True too often rather than too seldom: marks are held for each other, and
 * numbers are not looked at.
 */
export function opensWithPhrase(trie: PhraseTrie, text: string, start: number, end: number): boolean {
  let node = 0
  for (let i = start; i < end; i++) {
    const onward = trie.next[node * KINDS + kindOf(text.charCodeAt(i))] ?? 0
    if (onward === 0) return false
    if (onward === node) continue
    node = onward
    const ends = trie.ends[node]
    if (ends === ANYHOW || (ends === WITHOUT_LETTER && !letterFollows(text, i + 1, end))) return true
  }
  return false
}

function letterFollows(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind !== REMOVED && kind !== BLANK) return kind <= LAST_LETTER
  }
  return false
}
