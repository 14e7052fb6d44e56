import { COUNTRIES } from '../lexicon/countries.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { BODY_WORDS, INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import { OFFICE_FIELDS } from '../lexicon/office-fields.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Token } from '../model/text.ts'
import { nameAt } from './name-at.ts'
import { isCapital, isJoiningHyphen, lowerAt } from './word-forms.ts'

/** Tokens of a person's name, inclusive, titles left out. */
export interface PersonName {
  readonly first: number
  readonly last: number
  /** How many words it has: a surname alone has one. */
  readonly words: number
}

/** Words in a personal name; longer runs of capitals name something else. */
const LONGEST = 5
/** Parts of surnames that are written small before a hyphen: "Bashar al-Assad". */
const JOINED_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'as', 'ash', 'ar', 'ur', 'ul'])

const LANDS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, demonyms, metonyms, aliases }) => [name, ...demonyms, ...metonyms, ...aliases]).map(
    (name) => name.toLowerCase(),
  ),
)

/** Whether words are the name of a state, of its people or of its seat of power. */
export function isLand(words: string): boolean {
  return LANDS.has(words.toLowerCase())
}

/**
 * The person's name that starts at a token, titles before it skipped: "Captain
 * Danilo Ferreras" gives the last two. `null` where no name starts there or it
 * is one of a place or body.
 */
export function personFrom(analysed: AnalysedSentence, at: number): PersonName | null {
  const { tokens } = analysed.sentence
  let first = at
  while (isTitle(analysed, first)) first += tokens[first + 1]?.text === '.' ? 2 : 1
  // "I.Verhoeven": an initial may have no space behind it.
  const own = isInitial(tokens, first) ? first + 2 : first
  const mention = nameAt(analysed.names, own)
  if (!mention || !isCapital(tokens[own])) return null
  let last = mention.tokens[1]
  for (let next = beyond(analysed, last); next > last; next = beyond(analysed, last)) last = next
  return personIn(analysed, first, last)
}

/** The person's name that ends at a token; the first word of a sentence may be one. */
export function personUpTo(analysed: AnalysedSentence, end: number): PersonName | null {
  const { tokens } = analysed.sentence
  let last = end
  while (last > 1 && tokens[last - 1]?.text === '-' && !tokens[last]?.spaced) last -= 2
  if (last < end && JOINED_PARTICLES.has(lowerAt(tokens, last))) last -= 1
  const mention = nameAt(analysed.names, last)
  if (end === 0 && !mention && isCapital(tokens[0])) return personIn(analysed, 0, 0)
  if (!mention || mention.tokens[1] > end) return null
  let first = mention.tokens[0]
  for (let index = first; index < mention.tokens[1]; index += 1) if (isTitle(analysed, index)) first = index + 1
  return personIn(analysed, first, end)
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const isLetter = tokens[at]?.text.length === 1 && isCapital(tokens[at])
  return isLetter && tokens[at + 1]?.text === '.' && tokens[at + 2]?.spaced === false
}

/** Where a name goes on behind `last`: over a hyphen, or over a small particle and a hyphen. */
function beyond(analysed: AnalysedSentence, last: number): number {
  const { tokens } = analysed.sentence
  if (isJoiningHyphen(tokens, last + 1) && tokens[last + 2]?.type === 'word') return last + 2
  const isParticle = JOINED_PARTICLES.has(lowerAt(tokens, last + 1)) && isJoiningHyphen(tokens, last + 2)
  return isParticle && isCapital(tokens[last + 3]) ? last + 3 : last
}

function isTitle({ sentence: { tokens } }: AnalysedSentence, index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !isCapital(token)) return false
  return HONORIFICS.has(token.lower) || OFFICE_NOUNS.has(token.lower)
}

function personIn(analysed: AnalysedSentence, first: number, last: number): PersonName | null {
  const words = analysed.sentence.tokens.slice(first, last + 1).filter(({ type }) => type === 'word')
  if (words.length === 0 || words.length > LONGEST || words.some(({ lower }) => isOfBody(lower))) return null
  if (words.length === 1 && (words[0]?.text.length ?? 0) < 3) return null
  return isLand(words.map(({ text }) => text).join(' ')) ? null : { first, last, words: words.length }
}

function isOfBody(lower: string): boolean {
  return INSTITUTION_WORDS.has(lower) || OFFICE_FIELDS.has(lower) || OFFICE_NOUNS.has(lower) || BODY_WORDS.has(lower)
}
