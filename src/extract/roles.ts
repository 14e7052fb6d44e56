import { HEADING_VERBS } from '../lexicon/offices.ts'
import type { AnalysedSentence, RoleReading, SentenceReading } from '../model/reading.ts'
import type { Token } from '../model/text.ts'
import { nameAt } from './name-at.ts'
import { mayEndOffice, type OfficePhrase, readOffice } from './office-phrases.ts'
import { type PersonName, personFrom, personUpTo } from './person-names.ts'
import { nounPhraseNamed } from './role-bodies.ts'
import { holderByClause, type ToldHolder } from './role-clauses.ts'
import { holderOf } from './role-holders.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/**
 * Finds who holds which office in one sentence: titles before names ("Russian
 * Foreign Minister Sergey Lavrov"), appositions ("Ines Calder, the mayor of
 * Brandal,", "the mayor of Brandal, Ines Calder"), "is the", "who heads", "his
 * Uzbek counterpart", and what is said to rank above an office.
 *
 * An office nobody is named with makes none. In order of the text. A sentence
 * without a word for an office costs one look at each token.
 */
export function findRoles(reading: Pick<SentenceReading, 'analysed' | 'predications'>): readonly RoleReading[] {
  const { analysed } = reading
  const { tokens } = analysed.sentence
  const nouns = nounsIn(tokens)
  if (nouns.length === 0 || (analysed.names.length === 0 && !isCapital(tokens[0]))) return []
  const phrases = phrasesOf(analysed, nouns)
  const holders = phrases.map((phrase, index) => holderWith(reading, phrase, phrases[index + 1] ?? null))
  const roles: RoleReading[] = []
  for (const [index, phrase] of phrases.entries()) {
    const above = rankAbove(tokens, phrase)
    if (above !== null) {
      roles.push(roleOf(tokens, { ...phrase, first: above }, null, 'above'))
      continue
    }
    const shared = sharedWith(tokens, phrases, index)
    const told = holders[index] ?? (shared === null ? null : (holders[shared] ?? null))
    if (!told) continue
    const other = (shared === null ? null : phrases[shared]?.organisation) ?? bodyLedBy(analysed, phrase)
    const { holder, tenure } = told
    roles.push(roleOf(tokens, { ...phrase, tenure, organisation: phrase.organisation ?? other }, holder, 'holds'))
  }
  for (const noun of nouns) {
    const role = headed(analysed, noun) ?? counterpart(analysed, noun)
    if (role) roles.push(role)
  }
  return roles.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The person whom the words around an office, or else the clause before it, give it. */
function holderWith(
  reading: Pick<SentenceReading, 'analysed' | 'predications'>,
  phrase: OfficePhrase,
  next: OfficePhrase | null,
): ToldHolder | null {
  const holder = holderOf(reading.analysed, phrase, next)
  return holder ? { holder, tenure: phrase.tenure } : holderByClause(reading, phrase)
}

function nounsIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = []
  for (const [index, { type, lower }] of tokens.entries()) {
    if (type === 'word' && (mayEndOffice(lower) || HEADING_VERBS.has(lower) || lower === 'counterpart'))
      found.push(index)
  }
  return found
}

/** Offices named in a sentence, in order; a noun that is part of a longer one is no office of its own. */
function phrasesOf(analysed: AnalysedSentence, nouns: readonly number[]): readonly OfficePhrase[] {
  const found: OfficePhrase[] = []
  let from = Number.POSITIVE_INFINITY
  for (const noun of nouns.toReversed()) {
    if (noun >= from) continue
    const phrase = readOffice(analysed, noun)
    if (phrase === null) continue
    while (found[0] && isPartOfBody(analysed, phrase, found[0])) found.shift()
    if (phrase.last >= (found[0]?.first ?? phrase.last + 1)) continue
    from = phrase.first
    found.unshift(phrase)
  }
  return found
}

/** "head of surgery at Brandal General Hospital": a word for an office in the name of a body. */
function isPartOfBody(analysed: AnalysedSentence, { organisation }: OfficePhrase, inner: OfficePhrase): boolean {
  if (organisation === null || inner.first < organisation[0] || inner.last > organisation[1]) return false
  return personFrom(analysed, inner.last + 1) === null
}

/** "chairman and chief executive Marta Lind": the office beside this one that has its holder with it. */
function sharedWith(tokens: readonly Token[], phrases: readonly OfficePhrase[], index: number): number | null {
  const [before, own, next] = [phrases[index - 1], phrases[index], phrases[index + 1]]
  if (own && next && isJoined(tokens, own, next)) return index + 1
  return before && own && isJoined(tokens, before, own) ? index - 1 : null
}

function isJoined(tokens: readonly Token[], one: OfficePhrase, other: OfficePhrase): boolean {
  const between = tokens[one.last + 1]
  return other.first === one.last + 2 && other.opening === 'none' && (between?.lower === 'and' || between?.text === '/')
}

/** "Kestrel Foods, led by Chief Executive Marta Lind": the name before it, for an office that leads a company. */
function bodyLedBy({ sentence, names }: AnalysedSentence, { first, noun }: OfficePhrase): OfficePhrase['organisation'] {
  const { tokens } = sentence
  const isLed = lowerAt(tokens, first - 1) === 'by' && /^(?:led|headed|run|chaired)$/.test(lowerAt(tokens, first - 2))
  if (!isLed || !LEADS_BODY.has(noun)) return null
  return nameAt(names, tokens[first - 3]?.text === ',' ? first - 4 : first - 3)?.tokens ?? null
}

const LEADS_BODY: ReadonlySet<string> = new Set([
  ...['chief executive', 'chief executive officer', 'ceo', 'director', 'managing director', 'chair', 'chairman'],
  ...['chairwoman', 'head', 'boss'],
])

/** The first token of "a rank above minister", "a post that ranks above the foreign minister"; `null` for none. */
function rankAbove(tokens: readonly Token[], { first }: OfficePhrase): number | null {
  if (lowerAt(tokens, first - 1) !== 'above' || !/^(?:rank|ranks|ranking|ranked)$/.test(lowerAt(tokens, first - 2)))
    return null
  const post = /^(?:that|which)$/.test(lowerAt(tokens, first - 3)) ? first - 4 : first - 2
  return lowerAt(tokens, post - 1) === 'a' ? post - 1 : post
}

/** "Ines Calder, who heads the Harbour Board": the verb names the office; "who headed" and "who used to head" tell that it is over. */
function headed(analysed: AnalysedSentence, verb: number): RoleReading | null {
  const { tokens } = analysed.sentence
  const heading = HEADING_VERBS.get(lowerAt(tokens, verb))
  if (heading === undefined) return null
  const opener = headingOpener(tokens, verb, heading.form)
  if (opener === null) return null
  const holder = personUpTo(analysed, tokens[opener.who - 1]?.text === ',' ? opener.who - 2 : opener.who - 1)
  const body = holder ? nounPhraseNamed(analysed, verb + 1) : null
  if (!holder || !body) return null
  const phrase = {
    first: verb,
    last: body[1],
    noun: heading.noun,
    words: [],
    office: [verb, verb],
    organisation: body,
  } as const
  return roleOf(tokens, { ...phrase, tenure: opener.tenure }, holder, 'holds')
}

/** The "who" before a verb of heading, and whether the office is still held. */
function headingOpener(tokens: readonly Token[], verb: number, form: 'present' | 'past' | 'base') {
  const at = /^(?:also|now|still|once)$/.test(lowerAt(tokens, verb - 1)) ? verb - 2 : verb - 1
  const own = lowerAt(tokens, at)
  if (form === 'base') {
    const isOver = own === 'to' && lowerAt(tokens, at - 1) === 'used' && lowerAt(tokens, at - 2) === 'who'
    return isOver ? { who: at - 2, tenure: 'former' as const } : null
  }
  if (own === 'who') return { who: at, tenure: form === 'past' ? ('former' as const) : ('current' as const) }
  const isPerfect = form === 'past' && own === 'has' && lowerAt(tokens, at - 1) === 'who'
  return isPerfect ? { who: at - 1, tenure: 'current' as const } : null
}

/** "his Uzbek counterpart, Otabek Rahmonov": holds elsewhere the office of the one he meets. */
function counterpart(analysed: AnalysedSentence, noun: number): RoleReading | null {
  const { tokens } = analysed.sentence
  if (lowerAt(tokens, noun) !== 'counterpart') return null
  const holder = personFrom(analysed, tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1)
  if (!holder || holder.words < 2 || !isCapital(tokens[noun - 1])) return null
  const land = [noun - 1, noun - 1] as const
  const phrase = {
    first: noun - 1,
    last: noun,
    noun: 'counterpart',
    words: [],
    office: [noun, noun],
    organisation: land,
  } as const
  return roleOf(tokens, { ...phrase, tenure: 'current' }, holder, 'counterpart')
}

function roleOf(
  tokens: readonly Token[],
  phrase: Pick<OfficePhrase, 'first' | 'last' | 'noun' | 'words' | 'office' | 'organisation' | 'tenure'>,
  holder: PersonName | null,
  relation: RoleReading['relation'],
): RoleReading {
  const span = (first: number, last: number) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  const { first, last, organisation } = phrase
  const end = holder ? (tokens[holder.last]?.end ?? 0) : 0
  const { start, end: whole } = span(Math.min(first, holder?.first ?? first), Math.max(last, holder?.last ?? last))
  return {
    holder: holder && { start: span(holder.first, holder.last).start, end },
    noun: phrase.noun,
    words: phrase.words,
    office: span(...phrase.office),
    organisation: organisation && span(...organisation),
    tenure: phrase.tenure,
    span: { start, end: holder && holder.last > last ? end : whole },
    relation,
  }
}
