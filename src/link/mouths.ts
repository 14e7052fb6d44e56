import { COUNTRY_NAMES } from '../lexicon/countries.ts'
import { INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import { GENERAL_SOURCES, OFFICIALS, ORGANISATION_WORDS } from '../lexicon/sources.ts'
import type { Claim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { isSameName } from './names.ts'
import type { ArticleSignature } from './signatures.ts'

/** Who speaks in two claims that are no figures: see `ComparisonFacts`. */
export function speakersOf(
  left: Claim,
  right: Claim,
  a: ArticleSignature,
  b: ArticleSignature,
): Pick<ComparisonFacts, 'sources' | 'mouths'> {
  const [l, r] = [sourceOf(left), sourceOf(right)]
  if (l === null && r === null) return { sources: 'own', mouths: 'none' }
  if (l === null || r === null) return { sources: 'one-sided', mouths: 'none' }
  if (isOneMouth(l, r)) return { sources: 'same', mouths: 'same' }
  if (speaksFor(l, r, a) || speaksFor(l, r, b)) return { sources: 'same', mouths: 'open' }
  if (speaksFor(r, l, a) || speaksFor(r, l, b)) return { sources: 'same', mouths: 'open' }
  const isGeneral = isAnybody(l) || isAnybody(r)
  const arePersons = isPerson(l, a) && isPerson(r, b) && isNamedIn(left, l) && isNamedIn(right, r)
  const mouths = isToldTo(r, left) && isToldTo(l, right) ? 'swapped' : arePersons ? 'persons' : 'open'
  return { sources: isGeneral ? 'one-sided' : 'rival', mouths }
}

/**
 * Who gives two figures: `swapped` where each is said to have told the other,
 * so that one article has taken the one for the other.
 *
 * Example: "Speaking with Okoro, Maren said trade had doubled" and "Okoro told
 * Maren that trade had doubled".
 */
export function mouthsOf(left: Claim, right: Claim): ComparisonFacts['mouths'] {
  const [l, r] = [sourceOf(left), sourceOf(right)]
  if (l === null || r === null) return 'none'
  if (isOneMouth(l, r)) return 'same'
  return isToldTo(r, left) && isToldTo(l, right) ? 'swapped' : 'open'
}

const TALK = /\b(?:told|tells?|telling|spoke|speaking|talks?|talking|met|meeting|assured|informed)\b/i
/** Parts of a name that are shorter may be anything. */
const TELLING_NAME = 4

/** Whether the sentence of a claim tells of talk and names somebody. */
function isToldTo(name: string, { sentence }: Claim): boolean {
  const isNamed = name
    .split(' ')
    .some((part) => part.length >= TELLING_NAME && isCapitalised(part) && sentence.includes(part))
  return isNamed && TALK.test(sentence)
}

/** The innermost source, whose words they are. */
function sourceOf(claim: Claim): string | null {
  const said = claim.kind === 'statement' ? claim.statement.source : claim.attribution.at(-1)?.source
  return said ?? null
}

/** One name, the surname alone in one of them ("Valdoria" and "Rhea Valdoria"), or a short first name. */
function isOneMouth(l: string, r: string): boolean {
  if (l.toLowerCase() === r.toLowerCase()) return true
  const body = bodyBehind(l, r) ?? bodyBehind(r, l)
  if (body !== null) return OFFICIALS.has(body)
  if (isSameName(l, r) || isShortenedName(l, r)) return true
  const [short, long] = l.length < r.length ? [l, r] : [r, l]
  if (short.includes(' ')) return ` ${long} `.includes(` ${short} `)
  if (isCapitalised(short) && long.includes(` ${short} `) && isOfOrganisation(firstWord(long))) return true
  return isCapitalised(short) && long.endsWith(` ${short}`) && !INSTITUTION_WORDS.has(short.toLowerCase())
}

/** "Dan Corvane" and "Daniel Corvane", "D Corvane". */
function isShortenedName(l: string, r: string): boolean {
  const [one, other] = [l.split(' '), r.split(' ')]
  if (one.length !== 2 || other.length !== 2 || one[1] !== other[1]) return false
  const [short, long] = l.length < r.length ? [one, other] : [other, one]
  return isCapitalised(short[0] ?? '') && (long[0] ?? '').startsWith((short[0] ?? '').replace('.', ''))
}

/** The first word of "minister of Osland", beside "Osland"; `null` where it is not of the other. */
function bodyBehind(long: string, short: string): string | null {
  return long.toLowerCase().endsWith(` of ${short.toLowerCase()}`) ? firstWord(long) : null
}

/** Whether the article has the one as an official of the other. */
function speaksFor(official: string, organisation: string, { offices }: ArticleSignature): boolean {
  const held = offices.get(official.toLowerCase()) ?? []
  const body = organisation.toLowerCase()
  return held.some((name) => name === body || name.startsWith(`${body} `) || body.startsWith(`${name} `))
}

/** Nobody in particular: "officials", "she". */
function isAnybody(source: string): boolean {
  return GENERAL_SOURCES.has(source.toLowerCase())
}

/** A full name that is no organisation's, as far as its words and the article tell. */
function isPerson(name: string, { offices }: ArticleSignature): boolean {
  const parts = name.split(' ')
  if (parts.length < 2 || parts.length > 4 || COUNTRY_NAMES.has(name)) return false
  if (offices.has(name.toLowerCase())) return true
  return parts.every((part) => isCapitalised(part) && !isOfOrganisation(part.toLowerCase()))
}

/** Whether the sentence itself names who speaks: whom "he added" means may be read wrong. */
function isNamedIn({ sentence }: Claim, name: string): boolean {
  return sentence.includes(name.slice(name.lastIndexOf(' ') + 1))
}

function isOfOrganisation(word: string): boolean {
  return INSTITUTION_WORDS.has(word) || ORGANISATION_WORDS.has(word)
}

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase()
}

function isCapitalised(word: string): boolean {
  const first = word[0] ?? ''
  return first !== first.toLowerCase()
}
