import { COUNTRIES } from '../lexicon/countries.ts'
import { AUXILIARIES, isClosedClassWord } from '../lexicon/function-words.ts'
import type { OpeningWords, Token } from '../model/text.ts'
import { isCapital } from './word-forms.ts'

/** Countries, their people, capitals and seats of power, as written. */
const PLACES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, demonyms, capital, metonyms, aliases }) => [
    name,
    ...demonyms,
    ...metonyms,
    ...aliases,
    capital ?? name,
  ]),
)

/**
 * A capital where the sentence does not ask for one. The word that opens a
 * sentence is a name where the article capitalises it elsewhere too, or where
 * another capital follows.
 */
export function isName(tokens: readonly Token[], index: number, openings: OpeningWords): boolean {
  const token = tokens[index]
  if (token?.type !== 'word') return false
  if (!isCapital(token)) return false
  if (isAcronym(token)) return true
  const before = tokens[index - 1]
  const opens =
    before === undefined || (before.type === 'punctuation' && /^["“‘'«([:]$/.test(before.text) && index === 1)
  if (!opens) return true
  if (isClosedClassWord(token.lower) || AUXILIARIES.has(token.lower)) return false
  const next = tokens[index + 1]
  if (next?.lower === "'s") return true
  if (openings.inside.has(token.lower) || PLACES.has(token.text)) return true
  return !openings.small.has(token.lower) && next?.type === 'word' && isCapital(next)
}

/** "US", "WHO", "EU": in capitals throughout, whatever the same letters mean in small ones. */
export function isAcronym(token: Token): boolean {
  return token.type === 'word' && token.text.length >= 2 && token.text.length <= 5 && /^\p{Lu}+$/u.test(token.text)
}
