/** Markup that `foldCase` takes out, wherever it stands: `* _ \` and the backtick. */
export const REMOVED = 0
/** The letters a to z in either case are 1 to 26. */
export const FIRST_LETTER = 1
export const LAST_LETTER = 26
/** The digits are 27 to 36. */
export const LAST_DIGIT = 36
export const BLANK = 37
/** Full stop, exclamation mark, question mark, ellipsis. */
export const SENTENCE_END = 38
/** Every other mark of ASCII and of typography: quotation marks, dashes, bullets. */
const MARK = 39
/** Whatever else is beyond ASCII: letters with accents, other scripts, signs such as `£` and `©`. */
export const OTHER = 40
export const KINDS = 41

const TYPOGRAPHIC_MARKS = '·«»‐‑‒–—―‘’‚‛“”„‟†‡•‹›'
const REMOVED_MARKS = '*_\\`'
const SENTENCE_ENDS = '.!?…'

/** What `\s` matches below U+3001; there is one more, U+FEFF. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

/** The Kelvin sign, the one letter beyond ASCII whose lower case is in ASCII. */
const KELVIN = 0x212a

const TABLE = buildTable()

/**
 * Sort of a UTF-16 code unit, as far as folding keeps it: two stretches that
 * `foldCase` makes equal have the same letters and digits in the same order.
 *
 * Example: `b` and `B` are 2, `7` is 34, a no-break space is `BLANK`.
 */
export function kindOf(code: number): number {
  return TABLE[code] ?? (code === 0xfeff ? BLANK : OTHER)
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x3001).fill(OTHER)
  const mark = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  table.fill(MARK, 0, 0x80)
  mark(TYPOGRAPHIC_MARKS, MARK)
  mark(BLANKS, BLANK)
  mark(SENTENCE_ENDS, SENTENCE_END)
  mark(REMOVED_MARKS, REMOVED)
  for (let letter = 1; letter <= LAST_LETTER; letter++) {
    table[0x40 + letter] = letter
    table[0x60 + letter] = letter
  }
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = LAST_LETTER + 1 + digit
  table[KELVIN] = 11
  return table
}
