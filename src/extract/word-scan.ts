/** Words and signs to look for in raw text, each with the bits it stands for. */
export interface WordIndex {
  /** Row of 26 letters a node; 0 is no way on. Node 0 is the start. */
  readonly next: Int16Array
  /** Bits of the word that ends at a node; 0 for none. */
  readonly bits: Uint16Array
  /** Bits of a sign by its code unit. */
  readonly signs: Uint16Array
}

/** Signs and digits that matter lie below it: "½", "€", "⅞". */
const SIGN_LIMIT = 0x2200
const LETTERS = 26

/**
 * Builds an index of words, in small ASCII letters, and single signs. A word
 * given twice has the bits of both.
 */
export function indexWords(
  words: Iterable<readonly [word: string, bits: number]>,
  signs: Iterable<readonly [sign: string, bits: number]> = [],
): WordIndex {
  const list = [...words]
  const most = list.reduce((sum, [word]) => sum + word.length, 1)
  const next = new Int16Array(most * LETTERS)
  const ends = new Uint16Array(most)
  let nodes = 1
  for (const [word, bits] of list) {
    let node = 0
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) - 97
      if (letter < 0 || letter >= LETTERS) throw new RangeError(`no word of small ASCII letters: ${word}`)
      const way = node * LETTERS + letter
      if (next[way] === 0) {
        next[way] = nodes
        nodes += 1
      }
      node = next[way] ?? 0
    }
    ends[node] = (ends[node] ?? 0) | bits
  }
  const table = new Uint16Array(SIGN_LIMIT)
  for (const [sign, bits] of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | bits
  return { next: next.slice(0, nodes * LETTERS), bits: ends.slice(0, nodes), signs: table }
}

/**
 * The longest run of ASCII letters of a word or phrase, in small letters: the
 * part by which it is found in raw text. '' where it has none.
 *
 * Example: "year" of "New Year's Day", "malm" of "Malmö".
 */
export function longestRun(phrase: string): string {
  const runs = phrase.toLowerCase().split(/[^a-z]+/)
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest))
}

/**
 * Tells `found` of each word and sign of the index in `text[start, end)`, in
 * order, whatever its case. A word is a run of ASCII letters between other
 * characters, so that "May" is found in "Mayé" too: a hit asks for a closer
 * look, a miss is sure. One pass without a copy of the text; O(n).
 */
export function scanWords(
  text: string,
  start: number,
  end: number,
  { next, bits, signs }: WordIndex,
  found: (bits: number, at: number) => void,
): void {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) {
      const from = at
      let node = 0
      do {
        node = next[node * LETTERS + (text.charCodeAt(at) | 32) - 97] ?? 0
        at += 1
      } while (node !== 0 && at < end && isLetter(text.charCodeAt(at)))
      if (node !== 0) {
        const hit = bits[node] ?? 0
        if (hit !== 0) found(hit, from)
      } else while (at < end && isLetter(text.charCodeAt(at))) at += 1
    } else {
      const hit = signs[text.charCodeAt(at)] ?? 0
      if (hit !== 0) found(hit, at)
      at += 1
    }
  }
}

function isLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}
