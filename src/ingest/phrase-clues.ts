import { INSIDE, OPENINGS, type PhraseTable, WHOLE_LINES } from '../lexicon/boilerplate.ts'
import { LEAD_INS, SECTION_HEADINGS } from '../lexicon/boilerplate-headings.ts'
import { FURNITURE_OPENINGS } from './furniture-lines.ts'
import { PAGE_LINE_OPENINGS, PAGE_LINE_PIECE } from './page-lines.ts'
import { buildAutomaton } from './phrase-automaton.ts'
import { buildTrie, type PhraseTrie } from './phrase-trie.ts'

/**
 * What a text must hold, folded or not, if a phrase of `INSIDE` is to be in it:
 * its longest stretch without numbers; or what a reference to a page holds.
 */
export const ANYWHERE = buildAutomaton([...phrasesOf(INSIDE).map(longestPiece), PAGE_LINE_PIECE])

/** What a sentence must begin with, but for a number, if it is to begin with a phrase of any other table. */
export const OPENING = buildOpenings()

function buildOpenings(): PhraseTrie {
  const whole = [...phrasesOf(WHOLE_LINES), ...phrasesOf(LEAD_INS), ...SECTION_HEADINGS]
  const isOpen = (phrase: string) => /[#$*]/.test(withoutNumber(phrase))
  return buildTrie(
    [...FURNITURE_OPENINGS, ...PAGE_LINE_OPENINGS, ...phrasesOf(OPENINGS), ...whole.filter(isOpen)].map(firstPiece),
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
