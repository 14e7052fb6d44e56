import type { PhraseReason, PhraseTable } from '../lexicon/boilerplate.ts'
import { append } from '../multimap.ts'

/** A phrase of a table. Open ones end in up to three words that are not given. */
interface Phrase {
  readonly reason: PhraseReason
  readonly text: string
  readonly open: boolean
}

/** The phrases of a table by their first word, so that a text is held against a handful of them. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

/** A number with the currency before it, or with the currency, percent sign or half of the day after it. */
const FIGURE =
  /((?:[a-z]{0,3}[$€£¥₹₽₩₺]|\b(?:[dns]?kr|rs|usd|eur|gbp|chf)\.?) ?)\d+(?:[.,]+\d+)*|\d+(?:[.,]+\d+)*(?:( ?[€£$])|%?(?:am|pm)?)/g
const FEW_WORDS = /^(?: [\p{L}\p{N}#'-]+){0,3}$/u
const MAX_LEAD = 80

/** Builds the index of a table. */
export function indexPhrases(table: PhraseTable): PhraseIndex {
  const index = new Map<string, Phrase[]>()
  for (const [reason, phrases] of Object.entries(table) as [PhraseReason, readonly string[]][]) {
    for (const phrase of phrases.flatMap(spellings)) {
      const open = phrase.endsWith(' *')
      const text = open ? phrase.slice(0, -2) : phrase
      append(index, firstWord(text), { reason, text, open })
    }
  }
  return index
}

/** Reason of the phrase that is the whole text, or `null`. */
export function matchWhole(index: PhraseIndex, plain: string): PhraseReason | null {
  return find(index, plain, ({ text, open }) => isPhrase(plain, text, open))
}

/** Reason of the phrase the text opens with, or `null`. */
export function matchOpening(index: PhraseIndex, plain: string): PhraseReason | null {
  return find(index, plain, ({ text }) => plain.startsWith(text) && endsThere(plain, text.length))
}

/** Reason of the phrase that stands before the first colon or bar of the text, or `null`. */
export function matchLeadIn(index: PhraseIndex, plain: string): PhraseReason | null {
  const at = plain.slice(0, MAX_LEAD).search(/[:|]/)
  const lead = plain.slice(0, Math.max(0, at)).trimEnd()
  return find(index, lead, ({ text, open }) => isPhrase(lead, text, open))
}

/** Reason of the first phrase that stands anywhere in the text, or `null`. */
export function matchInside(index: PhraseIndex, plain: string): PhraseReason | null {
  for (const phrases of index.values()) {
    for (const { text, reason } of phrases) {
      const at = plain.indexOf(text)
      if (at !== -1 && endsThere(plain, at + text.length) && !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1))) return reason
    }
  }
  return null
}

/**
 * A line or sentence in lower case, with straight apostrophes and single
 * blanks, without markup, bullets or brackets before it.
 */
export function foldCase(raw: string): string {
  return raw
    .replace(/[*_\\`]+/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^[ >#•·–—|[(-]+/, '')
    .replace(/[’ʼ‘]/g, "'")
    .toLowerCase()
    .trimEnd()
}

/**
 * A folded text as the phrases are written: `$` for sums of money, `#` for
 * other numbers. Example: `you have 3 free articles` gives `you have # free articles`.
 */
export function foldNumbers(folded: string): string {
  if (!/\d/.test(folded)) return folded
  return folded.replace(FIGURE, (_, before?: string, after?: string) => ((before ?? after) === undefined ? '#' : '$'))
}

/** Without the punctuation after it; a bracket that opens in the text stays closed: `comments (#)`. */
export function withoutEnd(plain: string): string {
  let end = plain.length
  while (end > 0 && ' .:!?…»›→>])|-'.includes(plain.charAt(end - 1))) end--
  return plain.slice(0, plain.charAt(end) === ')' && plain.slice(0, end).includes('(') ? end + 1 : end)
}

function find(index: PhraseIndex, plain: string, matches: (phrase: Phrase) => boolean): PhraseReason | null {
  return index.get(firstWord(plain))?.find(matches)?.reason ?? null
}

function isPhrase(plain: string, text: string, open: boolean): boolean {
  return open ? plain.startsWith(text) && FEW_WORDS.test(plain.slice(text.length)) : plain === text
}

function endsThere(plain: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(plain.charAt(at))
}

function firstWord(text: string): string {
  return /^[^\s:|]*/.exec(text)?.[0] ?? ''
}

/** `#` is any number, a sum of money too, which a folded line shows as `$`. */
function spellings(phrase: string): readonly string[] {
  return phrase.includes('#') ? [phrase, phrase.replaceAll('#', '$')] : [phrase]
}
