import { lemma } from '../lemma.ts'
import { SORT_WORDS } from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'

/** Lower-case text of a token; '' beyond the sentence. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a word starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.type !== 'word' || token.text === token.lower) return false
  const first = token.text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a token touches the one before: the "-" and "seat" of "42,000-seat". */
export function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced
}

/** A hyphen or dash that joins what stands on both sides. */
export function isJoiningHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token !== undefined && isHyphen(token) && !token.spaced && isGlued(tokens[index + 1])
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '–' || token.text === '‐' || token.text === '‑')
}

/**
 * Whether a word looks like the plural of a noun: its base form differs and
 * no verb ending explains it. "people" and "children" do, "news" does not.
 */
export function isPluralNoun(token: Token | undefined): boolean {
  if (token?.type !== 'word' || isFunctionWord(token.lower)) return false
  const { lower } = token
  if (isPluralAcronym(token.text)) return true
  if (/(?:ed|ing|'s)$/.test(lower)) return false
  const base = lemma(lower)
  if (base === lower) return false
  return lower.endsWith('s') || IRREGULAR_PLURAL_ENDING.test(lower)
}

/** "MPs", "NGOs": capitals and one small s. */
function isPluralAcronym(text: string): boolean {
  const stem = text.slice(0, -1)
  return stem.length > 1 && text.endsWith('s') && stem === stem.toUpperCase() && stem !== stem.toLowerCase()
}

const IRREGULAR_PLURAL_ENDING =
  /(?:people|men|children|feet|teeth|geese|mice|lice|oxen|criteria|phenomena|bacteria|referenda|fungi|alumni|dice|larvae)$/

/** "male", "state", "Israeli", "dental": a word that says which sort is counted. */
export function isSortWord(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  return (
    SORT_WORDS.has(token.lower) ||
    /.(?:al|ic|ary|ish|ese|ern|ive|ian|can|ean|aeli|aqi|ani|ench|utch|elsh)$/.test(token.lower)
  )
}
