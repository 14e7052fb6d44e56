import { INSIDE, OPENINGS, type PhraseTable, WHOLE_LINES } from '../lexicon/boilerplate.ts'
import { LEAD_INS, SECTION_HEADINGS } from '../lexicon/boilerplate-headings.ts'
import type { Span } from '../model/text.ts'
import { BLANK, FIRST_LETTER, KINDS, kindOf, LAST_DIGIT, LAST_LETTER, OTHER, SENTENCE_END } from './character-kinds.ts'
import { FURNITURE_OPENINGS } from './furniture-lines.ts'
import { buildAutomaton } from './phrase-automaton.ts'
import { buildTrie, opensWithPhrase } from './phrase-trie.ts'

/** What one look at the characters of a line tells. */
export interface LineClues {
  /** Equal for lines that differ in case, markup and white space only; hardly ever for others. */
  readonly fingerprint: number
  /** Without it no part of the line is furniture; with it a closer look is worth its cost. */
  readonly suspect: boolean
}

/** Longer lines are prose, whatever they begin with. */
export const MAX_FURNITURE = 300

const SMALL_A = 97

/** A sum folds to `$` with up to three letters before its digits: `US$5 off`, `Rs 5 off`, `5 pm`. */
const MAX_CURRENCY_LETTERS = 3

const ANYWHERE = buildAutomaton(phrasesOf(INSIDE).map(longestPiece))
const OPENING = buildOpenings()

/**
 * Looks at each character of a line once, and folds none.
 *
 * A line is suspect when one of its sentences begins like a phrase of the
 * tables, when it holds a phrase that may stand anywhere, or when it is short
 * and no word of it begins with a small letter, as in a row of share prices.
 */
export function cluesOf(text: string, { start, end }: Span): LineClues {
  let fingerprint = 0
  let state = 0
  let isOpening = false
  let hasSmallWord = false
  let lettersOfSentence = 0
  let before = BLANK
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    state = ANYWHERE.next[state * KINDS + kind] ?? 0
    if (kind >= FIRST_LETTER && kind <= LAST_LETTER) {
      if (before === BLANK && code >= SMALL_A) hasSmallWord = true
      if (lettersOfSentence <= MAX_CURRENCY_LETTERS) {
        if (before < FIRST_LETTER || before > LAST_LETTER) isOpening ||= opensWithPhrase(OPENING, text, i, end)
        lettersOfSentence++
      }
    } else if (kind === SENTENCE_END) lettersOfSentence = 0
    else if (kind === OTHER) isOpening ||= opensWithPhrase(OPENING, text, i, end)
    if (kind >= FIRST_LETTER && kind <= LAST_DIGIT) fingerprint = (Math.imul(fingerprint, 31) + kind) | 0
    before = kind
  }
  const isShouted = !hasSmallWord && end - start <= MAX_FURNITURE
  return { fingerprint, suspect: state === ANYWHERE.found || isOpening || isShouted }
}

function buildOpenings() {
  const whole = [...phrasesOf(WHOLE_LINES), ...phrasesOf(LEAD_INS), ...SECTION_HEADINGS]
  const isOpen = (phrase: string) => /[#$*]/.test(withoutNumber(phrase))
  return buildTrie(
    [...FURNITURE_OPENINGS, ...phrasesOf(OPENINGS), ...whole.filter(isOpen)].map(firstPiece),
    whole.filter((phrase) => !isOpen(phrase)).map(firstPiece),
  )
}

function phrasesOf(table: PhraseTable): readonly string[] {
  return Object.values(table).flat()
}

/** What of a phrase stands before its first number or open end: `you have # free` gives `you have`. */
function firstPiece(phrase: string): string {
  return withoutNumber(phrase).split(/ ?[#$*]/)[0] ?? ''
}

function withoutNumber(phrase: string): string {
  return phrase.replace(/^[#$] /, '')
}

/** The longest stretch between the numbers of a phrase: `# of # free articles` gives `free articles`. */
function longestPiece(phrase: string): string {
  const pieces = phrase.split(/[#$]/).map((piece) => piece.trim())
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
}
