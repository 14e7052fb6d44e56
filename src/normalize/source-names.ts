import { DETERMINERS, PRONOUNS } from '../lexicon/function-words.ts'
import { GENDER_PRONOUNS } from '../lexicon/gender-words.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { NameMention, SentenceReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import { FIRMS, isBodyNoun } from './body-nouns.ts'
import type { CalledBodies } from './called-bodies.ts'
import { OF_STATE } from './entities.ts'
import { type GenderOf, isGivenName } from './genders.ts'
import { COUNTRY_OF, isByCountry, type NameIndex } from './names.ts'
import { isPersonal, type OfficeHolders } from './office-holders.ts'
import { personMeant, type SpokenOf } from './spoken-of.ts'

type Range = readonly [first: number, last: number]
type Reading = Pick<SentenceReading, 'analysed' | 'roles'>
type Analysed = SentenceReading['analysed']

/** Who spoke, as far as the article has told. */
export interface Speakers extends SpokenOf {
  /** In whose mouth the phrase stands, so that "he" or "we" is that one; `null` for nobody's. */
  readonly self: string | null
  /** What is said: "he" of `…, he added` is nobody who is named in there. */
  readonly content: Range
}

/** What an article knows of the names in it. */
export interface Known {
  readonly article: Article
  readonly names: NameIndex
  readonly holders: OfficeHolders
  readonly genderOf: GenderOf
  readonly called: CalledBodies
}

/**
 * The canonical name of a source's phrase: a person or body by name, a state
 * that speaks through its government, side or capital, "board of Kestrin" for
 * either way of saying it, whoever holds an office for the office alone, and
 * for "the company" the body that the article calls so. A pronoun stands for
 * whoever of its gender was spoken of, or is named in full, before it; one that
 * cannot be told stays. A source of which nothing is known keeps its words in
 * lower case.
 */
export function nameSource(reading: Reading, tokens: Range, known: Known, speakers: Speakers): string {
  const { analysed } = reading
  const words = analysed.sentence.tokens.slice(tokens[0], tokens[1] + 1).map(({ lower }) => lower)
  const [opener = ''] = words
  if (words.length === 1 && PRONOUNS.has(opener)) return nameOfPronoun(analysed, tokens[0], opener, known, speakers)
  const holder = holderIn(reading, tokens, known)
  if (holder !== null) return holder
  const { names, holders, called } = known
  const inside = analysed.names.filter((name) => name.tokens[0] >= tokens[0] && name.tokens[1] <= tokens[1])
  const named = joinedNames(analysed, inside, (name) => isPersonal(names.canonical(name), holders))
  const head = headOf(analysed, tokens, named)
  const noun = head.at(-1) ?? ''
  if (!named) return surnameOf(analysed, tokens, names) ?? describedSource(words, head, known, speakers)
  const own = holderRunInto(analysed, tokens, named) ?? named.text
  const name = countryOfPeople(names.canonical(withoutBearer(own, named.tokens[0], names)))
  if (OFFICE_NOUNS.has(name.toLowerCase())) return holders.holderOf(name.toLowerCase(), null) ?? name
  const isPossessor = analysed.tags[named.tokens[1] + 1] === 'possessive'
  if (head.length === 0 || (isPersonal(name, holders) && !isPossessor) || own !== named.text) return name
  if (head.every((word) => SPEAKING_FOR.has(word)) || head.some((word) => PRESS.has(word))) return name
  const isCountry = names.countries.includes(name)
  if (!isCountry && head.every((word) => MEMBERS.has(word))) return name
  if (FIRMS.has(noun) && isCountry && opener === 'the') return called.bodyCalled(head, speakers.bodies) ?? plain(words)
  if (head.length === 1 && isBodyNoun(noun)) return name
  if (!isCountry && !isPossessor && !isBehindPreposition(analysed, named.tokens[0], tokens[0])) return plain(words)
  return holders.holderOf(noun, name) ?? `${head.join(' ')} of ${name}`
}

/** A source without a name: "the governor", "the company", "a company spokeswoman". */
function describedSource(words: readonly string[], head: readonly string[], known: Known, speakers: Speakers): string {
  const { holders, called } = known
  const [opener = ''] = words
  const noun = head.at(-1) ?? ''
  const isSpokenFor = VOICES.has(noun)
  const body = isSpokenFor ? head.slice(0, -1) : head
  const isDefinite = opener === 'the' || opener === 'its' || opener === 'their' || isSpokenFor
  const meant = isDefinite && isBodyNoun(body.at(-1) ?? '') ? called.bodyCalled(body, speakers.bodies) : null
  if (meant !== null) return meant
  return (opener === 'the' ? (holders.holderOf(noun, null) ?? untitled(noun, known, speakers)) : null) ?? plain(words)
}

/** Whoever the phrase itself names as the holder of an office: "the minister of mines, Ilse Brandt". */
function holderIn({ analysed, roles }: Reading, tokens: Range, { article, names }: Known): string | null {
  const [from, to] = [analysed.sentence.tokens[tokens[0]]?.start ?? 0, analysed.sentence.tokens[tokens[1]]?.end ?? 0]
  const role = roles.find(({ holder }) => holder !== null && holder.start >= from && holder.end === to)
  return role?.holder ? names.canonical(article.text.slice(role.holder.start, role.holder.end)) : null
}

/** Whoever speaks for somebody else. */
const VOICES: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'source'])

/** Whoever speaks for a state or a body: it is itself that speaks. */
const SPEAKING_FOR: ReadonlySet<string> = new Set([
  ...[...OF_STATE, ...VOICES, 'side', 'delegation', 'office', 'team', 'negotiator', 'leadership', 'management'],
])

/** A surname that opens its sentence, of somebody named in full elsewhere; `null` for any other word. */
function surnameOf({ sentence }: Analysed, [first, last]: Range, names: NameIndex): string | null {
  const text = sentence.tokens[first]?.text ?? ''
  if (first !== last || first > 1 || !/^\p{Lu}/u.test(text)) return null
  const name = names.canonical(text)
  return name.endsWith(` ${text}`) ? name : null
}

/**
 * The person of a name into which what an office is of has run: "Minister of
 * Mines Petrus Shikongo", "head of the Observatory for Human Rights Rami
 * Rahman". From the given name on, or the last two words.
 */
function holderRunInto({ sentence }: Analysed, [first]: Range, { text, tokens }: NameMention): string | null {
  const words = text.split(' ')
  const before = (back: number) => sentence.tokens[tokens[0] - back]?.lower ?? ''
  const opener = sentence.tokens[first]?.lower ?? ''
  const isOffice = OFFICE_NOUNS.has(opener) || OFFICE_NOUNS.has(sentence.tokens[first + 1]?.lower ?? '')
  if (words.length < 3 || !isOffice || first >= tokens[0]) return null
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word))
  if (given > 0) return words.slice(given).join(' ')
  return before(1) === 'of' && OFFICE_NOUNS.has(before(2)) ? words.slice(-2).join(' ') : null
}

/** "the firm's press officer", "Solmar's information chief". */
const PRESS: ReadonlySet<string> = new Set(['press', 'information', 'communication', 'communications'])

/** Whoever speaks as one of a body, though of no country. */
const MEMBERS: ReadonlySet<string> = new Set(['campaigner', 'activist', 'organiser', 'organizer'])

/** "the Uzbeks": their country. */
function countryOfPeople(name: string): string {
  return name.endsWith('s') ? (COUNTRY_OF.get(name.slice(0, -1).toLowerCase()) ?? name) : name
}

/** The last name of a phrase; with those that "for" or "of" joins to it: "Syrian Observatory for Human Rights". Of "Guy Lunde of Tarvin Row" the person. */
function joinedNames(
  analysed: Analysed,
  inside: readonly NameMention[],
  isPerson: (name: string) => boolean,
): NameMention | undefined {
  const last = inside.at(-1)
  const before = inside.at(-2)
  if (!last || !before || last.tokens[0] - before.tokens[1] !== 2) return last
  const joint = analysed.sentence.tokens[last.tokens[0] - 1]?.lower ?? ''
  if (joint !== 'for' && joint !== 'of') return last
  if (isPerson(before.text)) return before
  return { ...last, text: `${before.text} ${joint} ${last.text}`, tokens: [before.tokens[0], last.tokens[1]] }
}

function nameOfPronoun(
  analysed: Analysed,
  token: number,
  pronoun: string,
  { names, holders, genderOf, called }: Known,
  { people, bodies, self, content }: Speakers,
): string {
  const gender = GENDER_PRONOUNS.get(pronoun)
  const namedBefore = () =>
    analysed.names
      .filter(({ tokens }) => tokens[1] < token && (tokens[1] < content[0] || tokens[0] > content[1]))
      .map(({ text }) => names.canonical(text))
      .reverse()
  if (gender) {
    if (self !== null && isPersonal(self, holders)) return self
    const before = namedBefore().filter((name) => isPersonal(name, holders))
    return personMeant([...before, ...people], gender, genderOf) ?? pronoun
  }
  if (pronoun === 'i' || pronoun === 'we') return self ?? pronoun
  if (pronoun !== 'it' && pronoun !== 'they') return pronoun
  if (self !== null && !isPersonal(self, holders)) return self
  const body = namedBefore().find((name) => called.speaks(name)) ?? bodies[0]
  return body ?? (pronoun === 'it' ? names.leading : people[0]) ?? pronoun
}

/** "the outgoing president", where nobody else is one: who spoke last, if the article gives that person no other office. */
function untitled(noun: string, { holders }: Known, { people }: Speakers): string | null {
  const isOffice = OFFICE_NOUNS.has(noun) && !holders.isHeld(noun)
  const [person = null] = people
  return isOffice && person !== null && !holders.isTitled(person) ? person : null
}

/**
 * "Operator Solmar", where the sentence opens with it, and "British Solmar",
 * where Solmar is named without: no part of the name.
 */
function withoutBearer(name: string, token: number, names: NameIndex): string {
  const [first = '', ...others] = name.split(' ')
  const rest = others.join(' ')
  if (others.length === 0) return name
  const isBearer = token === 0 && isBodyNoun(first.toLowerCase())
  return isBearer || (isByCountry(name) && names.isNamed(rest)) ? rest : name
}

/** The words of a source that are no name and no title in front of one: "board" of "Kestrin's board" and "the board of Kestrin". */
function headOf(analysed: Analysed, [first, last]: Range, named: NameMention | undefined): readonly string[] {
  const { lemmas, tags } = analysed
  if (named && named.tokens[1] === last && !isBehindPreposition(analysed, named.tokens[0], first)) return []
  const words: string[] = []
  for (let index = first; index <= last; index += 1) {
    if (named && index >= named.tokens[0] && index <= named.tokens[1]) continue
    const lower = analysed.sentence.tokens[index]?.lower
    if (tags[index] === 'noun' && lemmas[index]) words.push(lower === 'directors' ? 'board' : (lemmas[index] ?? ''))
  }
  return words
}

/** "the board of Kestrin", "the minister in the Maputo office": the name belongs to what stands before. */
function isBehindPreposition({ tags }: Analysed, name: number, first: number): boolean {
  for (let index = name - 1; index > first; index -= 1) {
    if (tags[index] === 'preposition') return true
    if (tags[index] !== 'determiner') return false
  }
  return false
}

function plain(words: readonly string[]): string {
  return words.filter((word) => !DETERMINERS.has(word)).join(' ')
}
