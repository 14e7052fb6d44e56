import { COUNTRIES } from '../lexicon/countries.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts'
import type { Sentence, Token } from '../model/text.ts'

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

/** How an article writes its words: what it capitalises inside sentences, what it writes small. */
export interface Capitals {
  readonly inside: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads the capitals of an article, so that the first word of a sentence can be told a name or not. O(n). */
export function readCapitals(sentences: readonly Sentence[]): Capitals {
  const inside = new Set<string>()
  const paired = new Set<string>()
  const small = new Set<string>()
  for (const { tokens, heading } of sentences) {
    if (heading) continue
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'word') continue
      const next = tokens[index + 1]
      if (!isCapital(token)) small.add(token.lower)
      else if (index === 0 && next?.type === 'word' && isCapital(next) && !isFunction(token.lower))
        paired.add(token.lower)
      else if (index > 1 && tokens[index - 1]?.type === 'word') inside.add(token.lower)
    }
  }
  for (const lower of paired) if (!small.has(lower)) inside.add(lower)
  return { inside, small }
}

/**
 * A capital where the sentence does not ask for one. The word that opens a
 * sentence is a name where the article capitalises it elsewhere too, or where
 * another capital follows.
 */
export function isName(tokens: readonly Token[], index: number, capitals: Capitals): boolean {
  const token = tokens[index]
  if (token?.type !== 'word') return false
  if (!isCapital(token)) return false
  if (isAcronym(token)) return true
  const before = tokens[index - 1]
  const opens =
    before === undefined || (before.type === 'punctuation' && /^["“‘'«([:]$/.test(before.text) && index === 1)
  if (!opens) return true
  if (isFunction(token.lower) || AUXILIARIES.has(token.lower)) return false
  const next = tokens[index + 1]
  if (next?.lower === "'s") return true
  if (capitals.inside.has(token.lower) || PLACES.has(token.text)) return true
  return !capitals.small.has(token.lower) && next?.type === 'word' && isCapital(next)
}

export function isCapital(token: Token): boolean {
  const first = token.text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a word belongs to a closed class whatever its capital says. */
export function isFunction(lower: string): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || PRONOUNS.has(lower)
}

/** "US", "WHO", "EU": in capitals throughout, whatever the same letters mean in small ones. */
export function isAcronym(token: Token): boolean {
  return token.type === 'word' && token.text.length >= 2 && token.text.length <= 5 && /^\p{Lu}+$/u.test(token.text)
}
