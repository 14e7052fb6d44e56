import { DETERMINERS, PRONOUNS } from '../lexicon/function-words.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { AnalysedSentence, NameMention } from '../model/reading.ts'
import { BEARERS, OF_STATE } from './entities.ts'
import type { NameIndex } from './names.ts'
import { isPersonal, type OfficeHolders } from './office-holders.ts'

type Range = readonly [first: number, last: number]

/** Who spoke, as far as the article has told. */
export interface Speakers {
  readonly person: string | null
  /** The last source that is no person. */
  readonly body: string | null
  /** In whose mouth the phrase stands, so that "he" or "we" is that one; `null` for nobody's. */
  readonly self: string | null
  /** What is said: "he" of `…, he added` is nobody who is named in there. */
  readonly content: Range
}

/** What an article knows of the names in it. */
export interface Known {
  readonly names: NameIndex
  readonly holders: OfficeHolders
}

/**
 * The canonical name of a source's phrase: a person or body by name, a state
 * that speaks through its government, side or capital, "board of Kestrin" for
 * either way of saying it, whoever holds an office for the office alone, and
 * the article's leading name for "the company". A pronoun stands for whoever
 * spoke, or is named in full, before it; one that cannot be told stays.
 * A source of which nothing is known keeps its words in lower case.
 */
export function nameSource(analysed: AnalysedSentence, tokens: Range, known: Known, speakers: Speakers): string {
  const words = analysed.sentence.tokens.slice(tokens[0], tokens[1] + 1).map(({ lower }) => lower)
  const [opener = ''] = words
  if (words.length === 1 && PRONOUNS.has(opener)) return nameOfPronoun(analysed, tokens[0], opener, known, speakers)
  const { names, holders } = known
  const inside = analysed.names.filter((name) => name.tokens[0] >= tokens[0] && name.tokens[1] <= tokens[1])
  const named = joinedNames(analysed, inside)
  const head = headOf(analysed, tokens, named)
  const noun = head.at(-1) ?? ''
  if (!named) {
    const isDefinite = opener === 'the' || opener === 'its' || opener === 'their'
    if (isDefinite && BEARERS.has(noun) && names.leading !== null) return names.leading
    return (opener === 'the' ? (holders.holderOf(noun, null) ?? untitled(noun, known, speakers)) : null) ?? plain(words)
  }
  const name = names.canonical(withoutBearer(named.text, named.tokens[0]))
  if (head.length === 0 || isPersonal(name, holders)) return name
  if (head.every((word) => SPEAKING_FOR.has(word)) || (head.length === 1 && BEARERS.has(noun))) return name
  const isOwner = names.countries.includes(name) || analysed.tags[named.tokens[1] + 1] === 'possessive'
  if (!isOwner && !isBehindPreposition(analysed, named.tokens[0], tokens[0])) return plain(words)
  return holders.holderOf(noun, name) ?? `${head.join(' ')} of ${name}`
}

/** Whoever speaks for a state or a body: it is itself that speaks. */
const SPEAKING_FOR: ReadonlySet<string> = new Set([
  ...OF_STATE,
  ...['side', 'spokesman', 'spokeswoman', 'spokesperson', 'representative', 'delegation'],
])

/** The last name of a phrase; with those that "for" or "of" joins to it: "Syrian Observatory for Human Rights". */
function joinedNames(analysed: AnalysedSentence, inside: readonly NameMention[]): NameMention | undefined {
  const last = inside.at(-1)
  const before = inside.at(-2)
  if (!last || !before || last.tokens[0] - before.tokens[1] !== 2) return last
  const joint = analysed.sentence.tokens[last.tokens[0] - 1]?.lower ?? ''
  if (joint !== 'for' && joint !== 'of') return last
  return { ...last, text: `${before.text} ${joint} ${last.text}`, tokens: [before.tokens[0], last.tokens[1]] }
}

function nameOfPronoun(
  analysed: AnalysedSentence,
  token: number,
  pronoun: string,
  { names, holders }: Known,
  { person, body, self, content }: Speakers,
): string {
  if (pronoun === 'he' || pronoun === 'she') {
    if (self !== null && isPersonal(self, holders)) return self
    const before = analysed.names
      .filter(({ tokens }) => tokens[1] < token && (tokens[1] < content[0] || tokens[0] > content[1]))
      .map(({ text }) => names.canonical(text))
      .findLast((name) => isPersonal(name, holders))
    return before ?? person ?? pronoun
  }
  if (pronoun === 'i' || pronoun === 'we') return self ?? pronoun
  const own = self !== null && !isPersonal(self, holders) ? self : body
  if (pronoun === 'it') return own ?? names.leading ?? pronoun
  return pronoun === 'they' ? (own ?? person ?? pronoun) : pronoun
}

/** "the outgoing president", where nobody else is one: who spoke last, if the article gives that person no other office. */
function untitled(noun: string, { holders }: Known, { person }: Speakers): string | null {
  const isOffice = OFFICE_NOUNS.has(noun) && !holders.isHeld(noun)
  return isOffice && person !== null && !holders.isTitled(person) ? person : null
}

/** "Operator Solmar", where the sentence opens with it: no part of the name. */
function withoutBearer(name: string, token: number): string {
  const [first = '', ...others] = name.split(' ')
  return token === 0 && others.length > 0 && BEARERS.has(first.toLowerCase()) ? others.join(' ') : name
}

/** The words of a source that are no name and no title in front of one: "board" of "Kestrin's board" and "the board of Kestrin". */
function headOf(analysed: AnalysedSentence, [first, last]: Range, named: NameMention | undefined): readonly string[] {
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
function isBehindPreposition({ tags }: AnalysedSentence, name: number, first: number): boolean {
  for (let index = name - 1; index > first; index -= 1) {
    if (tags[index] === 'preposition') return true
    if (tags[index] !== 'determiner') return false
  }
  return false
}

function plain(words: readonly string[]): string {
  return words.filter((word) => !DETERMINERS.has(word)).join(' ')
}
