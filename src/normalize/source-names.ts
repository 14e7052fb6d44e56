import { DETERMINERS, PRONOUNS } from '../lexicon/function-words.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import type { AnalysedSentence, NameMention, SentenceReading } from '../model/reading.ts'
import { BEARERS, OF_STATE } from './entities.ts'
import type { NameIndex } from './names.ts'

/** People by the office that the article gives them, so that "the governor" is one of them. */
export interface Offices {
  /** Canonical name of the one who is called so; `null` where several are, or nobody. */
  readonly holderOf: (lemma: string) => string | null
  readonly isPerson: (name: string) => boolean
}

/** Who speaks, as far as the article has told. */
export interface Speakers {
  readonly person: string | null
  /** The last source that is no person. */
  readonly body: string | null
}

/** Titles in front of a name are read over so many tokens. */
const TITLE_REACH = 3

/**
 * The offices of an article: a title that stands directly before a name ("Gov.
 * Lito Baranda", "spokesman Karel Brno") or, in commas, behind it ("Lito
 * Baranda, the governor"). Linear in the names.
 */
export function indexOffices(readings: readonly SentenceReading[], names: NameIndex): Offices {
  const holders = new Map<string, Set<string>>()
  const people = new Set<string>()
  for (const { analysed } of readings) {
    for (const name of analysed.names) {
      const titles = titlesOf(analysed, name)
      if (titles.length === 0) continue
      const holder = names.canonical(name.text)
      if (!holder.includes(' ')) continue
      people.add(holder)
      for (const title of titles) holders.set(title, (holders.get(title) ?? new Set()).add(holder))
    }
  }
  return {
    holderOf: (lemma) => {
      const [holder, ...others] = holders.get(lemma) ?? []
      return others.length === 0 ? (holder ?? null) : null
    },
    isPerson: (name) => people.has(name),
  }
}

function titlesOf(
  { sentence, lemmas }: AnalysedSentence,
  { text, tokens: [first, last] }: NameMention,
): readonly string[] {
  const inside = text.toLowerCase().replaceAll('.', '').split(' ')
  const titles = inside.slice(0, -1).filter((word) => HONORIFICS.has(word))
  for (let index = first - 1; index >= Math.max(0, first - TITLE_REACH); index -= 1) {
    const { lower, text: mark } = sentence.tokens[index] ?? { lower: '', text: '' }
    if (HONORIFICS.has(lower) || OFFICES.has(lemmas[index] ?? '')) titles.push(lemmas[index] ?? lower)
    else if (mark !== '.') break
  }
  if (sentence.tokens[last + 1]?.text !== ',') return titles
  const end = Math.min(sentence.tokens.length, last + 2 + 2 * TITLE_REACH)
  for (let index = last + 2; index < end && sentence.tokens[index]?.text !== ','; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if (HONORIFICS.has(lower) || OFFICES.has(lemmas[index] ?? '')) titles.push(lemmas[index] ?? lower)
  }
  return titles
}

/** Offices that are no titles of address. */
// biome-ignore format: read in rows
const OFFICES: ReadonlySet<string> = new Set([
  'spokesman', 'spokeswoman', 'spokesperson', 'leader', 'head', 'chief', 'analyst', 'economist', 'lawyer', 'coach',
  'councillor', 'candidate', 'scientist', 'researcher', 'commissioner', 'ambassador', 'envoy', 'prosecutor', 'founder',
  'chairperson', 'diplomat', 'adviser', 'advisor', 'mother', 'father', 'resident', 'survivor', 'witness', 'lawmaker',
])

/**
 * The canonical name of a source's phrase: a person or body by name, a state
 * that speaks through its government, side or capital, "board of Kestrin" for
 * either way of saying it, whoever holds an office for the office alone, and
 * the article's leading name for "the company". A pronoun stands for whoever
 * spoke, or is named in full, before it; one that cannot be told stays.
 * A source of which nothing is known keeps its words in lower case.
 */
export function nameSource(
  analysed: AnalysedSentence,
  tokens: readonly [first: number, last: number],
  known: { readonly names: NameIndex; readonly offices: Offices },
  { person, body }: Speakers,
): string {
  const { names, offices } = known
  const words = analysed.sentence.tokens.slice(tokens[0], tokens[1] + 1).map(({ lower }) => lower)
  const [pronoun = ''] = words
  if (words.length === 1 && PRONOUNS.has(pronoun)) {
    if (pronoun === 'he' || pronoun === 'she') return nameBefore(analysed, tokens[0], known) ?? person ?? pronoun
    return pronoun === 'it' ? (body ?? names.leading ?? pronoun) : (body ?? person ?? pronoun)
  }
  const inside = analysed.names.filter((name) => name.tokens[0] >= tokens[0] && name.tokens[1] <= tokens[1])
  const named = inside.at(-1)
  const head = headOf(analysed, tokens, named)
  if (!named) {
    const [only = ''] = head
    const isDefinite = /^(?:the|his|her|its|their)$/.test(pronoun)
    if (isDefinite && head.length > 0 && BEARERS.has(head.at(-1) ?? '') && names.leading !== null) return names.leading
    return (isDefinite && only !== '' ? offices.holderOf(head.at(-1) ?? '') : null) ?? plain(words)
  }
  const name = names.canonical(named.text)
  if (head.length === 0 || offices.isPerson(name)) return name
  if (names.countries.includes(name) && head.every((word) => OF_STATE.has(word) || word === 'side')) return name
  if (head.length === 1 && BEARERS.has(head[0] ?? '')) return name
  return `${head.join(' ')} of ${name}`
}

/** The words of a source that are no name and no title in front of one: "board" of "Kestrin's board" and "the board of Kestrin". */
function headOf(
  { sentence, lemmas, tags }: AnalysedSentence,
  [first, last]: readonly [first: number, last: number],
  named: NameMention | undefined,
): readonly string[] {
  const words: string[] = []
  const apart =
    named === undefined ||
    named.tokens[1] < last ||
    tags[named.tokens[0] - 1] === 'preposition' ||
    hasOf(sentence.tokens[named.tokens[0] - 2]?.lower, tags[named.tokens[0] - 1])
  if (!apart) return words
  for (let index = first; index <= last; index += 1) {
    if (named && index >= named.tokens[0] && index <= named.tokens[1]) continue
    if (tags[index] === 'noun' && lemmas[index]) words.push(lemmas[index] ?? '')
  }
  return words
}

/** "of the Kestrin": a determiner between. */
function hasOf(before: string | undefined, tag: string | undefined): boolean {
  return tag === 'determiner' && before === 'of'
}

/** The last person named in full before a token of the sentence. */
function nameBefore(
  analysed: AnalysedSentence,
  token: number,
  { names, offices }: { readonly names: NameIndex; readonly offices: Offices },
): string | null {
  const before = analysed.names.findLast(
    ({ tokens, text }) => tokens[1] < token && (text.includes(' ') || offices.isPerson(names.canonical(text))),
  )
  const name = before ? names.canonical(before.text) : null
  return name !== null && isPersonal(name, offices) ? name : null
}

/** A full name that is no institution's. */
export function isPersonal(name: string, offices: Offices): boolean {
  if (offices.isPerson(name)) return true
  const words = name.split(' ')
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !INSTITUTION_WORDS.has(word.toLowerCase()))
  )
}

function plain(words: readonly string[]): string {
  return words.filter((word) => !DETERMINERS.has(word)).join(' ')
}
