import { GIVEN_NAMES_OF_MEN, GIVEN_NAMES_OF_WOMEN } from '../lexicon/given-names.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { BODY_WORDS, FIRM_WORDS, INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { SentenceReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import { bodyOf } from './bodies.ts'
import { bodyNounOf } from './body-nouns.ts'
import type { NameIndex } from './names.ts'

/** People by the office that the article gives them, so that "the governor" is one of them. */
export interface OfficeHolders {
  /** Canonical name of the one who holds the office, of that body where one is named; `null` where several do, or nobody. */
  readonly holderOf: (noun: string, body: string | null) => string | null
  /** Whether anybody holds that office in the article. */
  readonly isHeld: (noun: string) => boolean
  /** Whether the article gives the name an office or a title. */
  readonly isTitled: (name: string) => boolean
  /** Whether the article calls it a firm, a fund, a party. */
  readonly isBody: (name: string) => boolean
}

/** Who holds which office in an article, by its roles and the titles in its names. Linear in both. */
export function indexOfficeHolders(
  { text }: Article,
  readings: readonly SentenceReading[],
  names: NameIndex,
): OfficeHolders {
  const holders = new Map<string, Set<string>>()
  const titled = new Set<string>()
  const bodies = new Set<string>()
  const add = (key: string, holder: string) => holders.set(key, (holders.get(key) ?? new Set()).add(holder))
  for (const { analysed, roles } of readings) {
    for (const { holder, noun, organisation } of roles) {
      if (!holder) continue
      const name = names.canonical(text.slice(holder.start, holder.end))
      titled.add(name)
      add(noun, name)
      if (organisation) add(`${noun} of ${bodyOf(text.slice(organisation.start, organisation.end), names)}`, name)
    }
    for (const name of analysed.names) {
      if (bodyNounOf(analysed, name) !== null) bodies.add(names.canonical(name.text))
      const titles = name.text.toLowerCase().replaceAll('.', '').split(' ').slice(0, -1)
      if (titles.some((word) => HONORIFICS.has(word))) titled.add(names.canonical(name.text))
    }
  }
  return {
    holderOf: (noun, body) => onlyOf(holders.get(body === null ? noun : `${noun} of ${body}`)),
    isHeld: (noun) => holders.has(noun),
    isTitled: (name) => titled.has(name),
    isBody: (name) => bodies.has(name),
  }
}

function onlyOf(holders: ReadonlySet<string> | undefined): string | null {
  const [holder, ...others] = holders ?? []
  return others.length === 0 ? (holder ?? null) : null
}

/**
 * Whether a canonical name is a person's: one with an office or a title, or a
 * full name with no word of an institution, a firm or a place; or whether the
 * words for a source are an office: "minister of China".
 */
export function isPersonal(name: string, holders: OfficeHolders): boolean {
  if (holders.isTitled(name)) return true
  if (/^\p{Ll}/u.test(name)) return OFFICE_NOUNS.has(name.split(' of ')[0]?.split(' ').at(-1) ?? '')
  const words = name.toLowerCase().split(' ')
  if (words.length < 2 || words.length > 3 || !name.split(' ').every((word) => /^\p{Lu}/u.test(word))) return false
  if (words.some((word) => INSTITUTION_WORDS.has(word) || BODY_WORDS.has(word))) return false
  const [given = ''] = words
  if (GIVEN_NAMES_OF_MEN.has(given) || GIVEN_NAMES_OF_WOMEN.has(given)) return true
  return !holders.isBody(name) && !words.some((word) => FIRM_WORDS.has(word))
}
