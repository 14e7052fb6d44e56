import { INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import { OFFICE_FIELDS } from '../lexicon/office-fields.ts'
import { OFFICE_VERBS } from '../lexicon/office-verbs.ts'
import {
  DEPUTY_WORDS,
  IDLE_ADJECTIVES,
  OFFICE_NOUNS,
  OFFICE_PHRASES,
  SHORT_TITLES,
  TENURE_WORDS,
} from '../lexicon/offices.ts'
import type { AnalysedSentence, NameMention, RoleReading } from '../model/reading.ts'
import { nameAt } from './name-at.ts'
import { type Complement, complementOf } from './office-complements.ts'
import { isOverBehind, spellBefore } from './office-spells.ts'
import { isLand } from './person-names.ts'
import { isCapital, isHyphen, lowerAt } from './word-forms.ts'

/** A noun phrase that names an office. Token indices, ranges inclusive. */
export interface OfficePhrase {
  /** Its first token, determiner and organisation included, and its last. */
  readonly first: number
  readonly last: number
  /** Its noun in lower case: "minister", "chief medical officer". */
  readonly noun: string
  /** Lower-case words of rank and field around the noun, those behind "of" last. */
  readonly words: readonly string[]
  /** Its own words without determiner and organisation before it. */
  readonly office: readonly [first: number, last: number]
  readonly organisation: readonly [first: number, last: number] | null
  readonly tenure: RoleReading['tenure']
  /** `a`, `an`: one of several; a possessive counts as "the". */
  readonly opening: 'the' | 'a' | 'none'
  /** Nothing of it stands behind its noun. */
  readonly bare: boolean
}

/** So many tokens before the noun may be of its phrase. */
const REACH = 9

/** The longest name of an office in words. */
const LONGEST = 4

const LAST_WORDS: ReadonlySet<string> = new Set(
  [...OFFICE_PHRASES.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
)

/** Whether a word may be the last of an office's name. */
export function mayEndOffice(lower: string): boolean {
  return OFFICE_NOUNS.has(lower) || LAST_WORDS.has(lower)
}

/**
 * Reads the office whose name ends at a token, with what stands before it and
 * behind: "the former Russian deputy foreign minister", "director of the
 * Office of Trade". `null` where no office's name ends there.
 */
export function readOffice(analysed: AnalysedSentence, noun: number): OfficePhrase | null {
  const { tokens } = analysed.sentence
  const named = nameOf(analysed, noun)
  if (named === null) return null
  const before = openingOf(analysed, named)
  let end = noun
  let tenure = before.tenure
  const suffix = isHyphen(tokens[noun + 1]) ? TENURE_WORDS.get(lowerAt(tokens, noun + 2)) : undefined
  if (suffix) {
    tenure = suffix
    end = noun + 2
  }
  const behind: Complement = complementOf(analysed, end, {
    isPlaced: before.organisation !== null,
    isOne: before.opening === 'a',
  })
  if (behind.acting) tenure = 'acting'
  if (tenure === 'current' && isOverBehind(analysed, behind.last)) tenure = 'former'
  const spell = tenure === 'current' ? spellBefore(analysed, before.first) : null
  return {
    first: spell?.first ?? before.first,
    last: behind.last,
    noun: wordsIn(analysed, named, noun).join(' '),
    words: [...wordsIn(analysed, before.start, named - 1), ...behind.words],
    office: [before.start, behind.words.length > 0 ? behind.wordsLast : noun],
    organisation: before.organisation ?? behind.organisation,
    tenure: spell?.tenure ?? tenure,
    opening: before.opening,
    bare: behind.last === end,
  }
}

/** The first token of the name of an office that ends at `noun`: "chief medical" before "officer". */
function nameOf({ sentence: { tokens } }: AnalysedSentence, noun: number): number | null {
  let best = OFFICE_NOUNS.has(lowerAt(tokens, noun)) ? noun : null
  let phrase = lowerAt(tokens, noun)
  for (let at = noun - 1, words = 1; at >= 0 && words < LONGEST; at -= 1) {
    if (isHyphen(tokens[at])) continue
    if (tokens[at]?.type !== 'word') break
    phrase = `${lowerAt(tokens, at)} ${phrase}`
    words += 1
    if (OFFICE_PHRASES.has(phrase)) best = at
  }
  return best
}

interface Opening {
  readonly first: number
  /** First word of the office itself. */
  readonly start: number
  readonly organisation: readonly [first: number, last: number] | null
  readonly tenure: RoleReading['tenure']
  readonly opening: OfficePhrase['opening']
}

/** What stands before the name of an office that starts at `start`. */
function openingOf(analysed: AnalysedSentence, start: number): Opening {
  const { tokens } = analysed.sentence
  const { tags } = analysed
  let own = start
  let tenure: RoleReading['tenure'] = 'current'
  let organisation: readonly [number, number] | null = null
  let at = start - 1
  for (const farthest = Math.max(0, start - REACH); at >= farthest; at -= 1) {
    const token = tokens[at]
    const lower = token?.lower ?? ''
    if (isHyphen(token) && !token?.spaced) continue
    if (token?.text === '.' && !token.spaced && SHORT_TITLES.has(lowerAt(tokens, at - 1))) continue
    const held = TENURE_WORDS.get(lower)
    if (held) tenure = held
    else if (tags[at] === 'possessive') {
      const owner = ownerBefore(analysed, at)
      return { first: owner.first, start: own, organisation: owner.organisation, tenure, opening: 'the' }
    } else if (OPENERS.has(lower)) {
      const opening = lower === 'a' || lower === 'an' ? 'a' : 'the'
      return { first: at, start: own, organisation, tenure, opening }
    } else if (!endsBody(analysed, at, own) && isOfOffice(analysed, at, own)) {
      if (organisation !== null) break
      own = at
    } else if (mayNameBody(analysed, at, organisation?.[0] ?? null)) {
      const end: number = organisation?.[1] ?? at
      const name: NameMention | null = nameAt(analysed.names, at)
      // "Bank of Osland" is one name.
      if (name?.tokens[1] === at) at = name.tokens[0]
      organisation = [at, end]
    } else break
  }
  return { first: Math.min(own, at + 1), start: own, organisation, tenure, opening: 'none' }
}

/** Whether a token is of the name of a body before an office; nothing joins a country there but its own name. */
function mayNameBody(analysed: AnalysedSentence, at: number, next: number | null): boolean {
  const { tags, sentence } = analysed
  const { tokens } = sentence
  const word = tokens[at]?.text ?? ''
  const behind = next === null ? '' : (tokens[next]?.text ?? '')
  if (isLand(behind) && !isLand(`${word} ${behind}`)) return false
  if (isChosen(analysed, at)) return false
  return tags[at] === 'name' || isLand(word)
}

/** "appointed Tessa Quill chief executive": who is put into the office. */
function isChosen({ names, lemmas }: AnalysedSentence, at: number): boolean {
  const name = nameAt(names, at)
  return name !== null && name.tokens[0] < at && OFFICE_VERBS.get(lemmas[name.tokens[0] - 1] ?? '') === 'gives'
}

/** "Ministry of Health spokesman": a field at the end of the name of a body. */
function endsBody({ sentence: { tokens }, names }: AnalysedSentence, at: number, next: number): boolean {
  if (!isCapital(tokens[at]) || isCapital(tokens[next])) return false
  const name = nameAt(names, at)
  if (name === null || name.tokens[1] !== at) return false
  return tokens.slice(name.tokens[0], at).some(({ lower }) => INSTITUTION_WORDS.has(lower))
}

/** Words that open the phrase of an office; "both Presidents" and "that president" are spoken of otherwise. */
const OPENERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your'])

/** Whether a word before an office is of its name: a rank, a field, or what is written small. */
function isOfOffice({ sentence: { tokens }, tags }: AnalysedSentence, at: number, next: number): boolean {
  const lower = lowerAt(tokens, at)
  if (DEPUTY_WORDS.has(lower)) return true
  if (lower === 'elected' || lower === 'appointed') return /^(?:newly|the)$/.test(lowerAt(tokens, at - 1))
  // "to press President Maren", "spokesman Commander Pell": what is written small is of no title in capitals.
  if (isCapital(tokens[next]) && !isCapital(tokens[at]) && !IDLE_ADJECTIVES.has(lower) && lower !== 'and') return false
  if (OFFICE_FIELDS.has(lower)) return true
  if (lower === 'affairs' || IDLE_ADJECTIVES.has(lower)) return true
  if (lower === 'and') return OFFICE_FIELDS.has(lowerAt(tokens, at - 1)) && OFFICE_FIELDS.has(lowerAt(tokens, next))
  if (OFFICE_NOUNS.has(lower)) return true
  if (lowerAt(tokens, next) === 'affairs') return true
  if (isCapital(tokens[at]) && at > 0) return false
  return tags[at] === 'noun' && !isLand(lower)
}

/** Who or what holds an office, before "'s": a name, or "the company", which names nobody. */
function ownerBefore(
  { sentence: { tokens }, tags, names }: AnalysedSentence,
  mark: number,
): { readonly first: number; readonly organisation: readonly [number, number] | null } {
  const name = nameAt(names, mark - 1)
  let first = name?.tokens[0] ?? mark - 1
  if (!name) while (first > 0 && tags[first - 1] === 'noun' && first > mark - REACH) first -= 1
  if (lowerAt(tokens, first - 1) === 'the') first -= 1
  return { first, organisation: name ? name.tokens : null }
}

/** Lower-case words from one token to another, hyphens and "and" left out. */
function wordsIn({ sentence: { tokens } }: AnalysedSentence, first: number, last: number): readonly string[] {
  return tokens
    .slice(first, last + 1)
    .filter(({ type, lower }) => type === 'word' && lower !== 'and')
    .map(({ lower }) => lower)
}
