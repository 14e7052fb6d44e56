import { COUNT_FILLERS, COUNTED_BY_PAGES, EDITIONS, IDENTIFIERS, PAGED } from '../lexicon/page-life.ts'

/** Longer lines say more than a count. */
const LONGEST_COUNT = 80
/** Words, and the blank behind them, that say whose a number is. */
const MAX_NAME = 5

const NUMBER = /^[+~]?\d[\d.,]*(?:k|m|mn|bn|b|\+)?$/
const PAGE_NUMBER = /^ ?(?:,|:|-|–|—|on|see)? ?pages? ?[a-z]?#(?: ?(?:-|–|to|and|,) ?#)?[.!]?$/
const PRICE_LINE =
  /^(?:from |only |just |for )?\$ ?(?:\/|a|an|per|each|every) ?(?:day|week|month|year|quarter|issue|copy)$/
const PRICE = /^ ?(?:[:(–—-]|from|for|at|is|costs?|only)* ?\$/
const CREDIT =
  /^(?:(?:ap|afp|epa|file|handout|courtesy) )?(?:photo|image|picture|pic|illustration|graphic)s? ?(?:\/|:|\||©|courtesy|credit|via|by )/
const NEWSROOM_NUMBER = /^(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)|0\d{2,5})(?:[ -]\d{2,5}){1,4}\.?$/

/** What a sentence begins with that `isEditionPrice` or `isIdentifier` know. */
export const PAGE_LINE_OPENINGS: readonly string[] = [...EDITIONS, ...IDENTIFIERS]

/** What every sentence holds that `isPageReference` knows. */
export const PAGE_LINE_PIECE = 'page'

/**
 * Whether a line counts what happens on the page and says nothing else: every
 * word is a number, a thing that pages count or a word between, and one of each
 * of the first two is there. In lower case.
 *
 * Example: `1.2k shares`, `views: 5,312`, `item 1 of 4`, but not `31 dead`.
 */
export function isPageCount(line: string): boolean {
  if (line.length > LONGEST_COUNT || !/\d/.test(line)) return false
  const words = line.split(/[\s:;|•·–—()[\]/-]+|[.,](?=\s|$)/).filter((word) => word !== '')
  const isKnown = (word: string) => NUMBER.test(word) || COUNTED_BY_PAGES.has(word) || COUNT_FILLERS.has(word)
  if (!words.every(isKnown)) return false
  return words.some((word) => COUNTED_BY_PAGES.has(word)) || /^(?:\p{L}+ )?\d{1,4} (?:of|out of) \d{1,4}$/u.test(line)
}

/** Whether a folded sentence says on which page something is: `crossword on page #`, but not `the clause is on page #`. */
export function isPageReference(plain: string): boolean {
  return PAGED.some((words) => plain.startsWith(words) && PAGE_NUMBER.test(plain.slice(words.length)))
}

/** Whether a folded sentence tells the price of the paper: `print edition $`, `paid subscribers ($ a month)`. */
export function isEditionPrice(plain: string): boolean {
  return EDITIONS.some((words) => plain.startsWith(words) && PRICE.test(plain.slice(words.length)))
}

/** Whether a folded line is the price of a subscription and nothing else: `$ a month`. */
export function isPriceLine(plain: string): boolean {
  return PRICE_LINE.test(plain)
}

/** Whether a folded sentence is the number of a book or journal: `isbn #-#-#`. */
export function isIdentifier(plain: string): boolean {
  return IDENTIFIERS.some(
    (words) => plain.startsWith(words) && /^[ :.]{0,3}(?:[\d#]|10\.)/.test(plain.slice(words.length)),
  )
}

/** Whether a line in lower case names whom a picture is from: `photo/example wire`. */
export function isCredit(line: string): boolean {
  return line.length <= LONGEST_COUNT && CREDIT.test(line)
}

/** Whether a line in lower case is a number to ring and whose it is: `newsdesk 01632 960 123`. */
export function isTelephone(line: string): boolean {
  const start = line.search(/[\d+(]/)
  if (start === -1 || line.length > LONGEST_COUNT || !NEWSROOM_NUMBER.test(line.slice(start))) return false
  return line.slice(0, start).split(' ').length <= MAX_NAME && line.replace(/\D/g, '').length > 6
}
