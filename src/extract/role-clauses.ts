import { LINKING_VERBS, OFFICE_VERBS, type OfficeVerb, SUCCEEDING_VERBS } from '../lexicon/office-verbs.ts'
import type { Predication } from '../model/predication.ts'
import type { AnalysedSentence, RoleReading, SentenceReading } from '../model/reading.ts'
import { nameAt } from './name-at.ts'
import type { OfficePhrase } from './office-phrases.ts'
import { type PersonName, personFrom, personUpTo } from './person-names.ts'
import { beforeAside } from './role-holders.ts'
import { lowerAt } from './word-forms.ts'

/** Who holds an office by the verb before it, and whether now. */
export interface ToldHolder {
  readonly holder: PersonName
  readonly tenure: RoleReading['tenure']
}

/** So many tokens may stand between a verb and "as" before an office. */
const REACH = 12

/**
 * The person whom a clause gives an office: "Ines Calder becomes mayor",
 * "resigned as mayor", "was named mayor", "the council chose Ines Calder as
 * mayor". `null` where the verb is none of an office, is denied, wished or
 * asked about, or the clause names nobody. Who leaves an office, wants to or
 * refuses to, holds it.
 *
 * The clauses of the sentence are read only where a word before the office
 * asks for them.
 */
export function holderByClause(
  reading: Pick<SentenceReading, 'analysed' | 'predications'>,
  phrase: OfficePhrase,
): ToldHolder | null {
  const { analysed } = reading
  const { tokens } = analysed.sentence
  const isAs = lowerAt(tokens, phrase.first - 1) === 'as'
  if (phrase.opening === 'a' || (!isAs && !mayLink(analysed, phrase))) return null
  const clause = clauseBefore(reading, phrase)
  if (clause === null || phrase.first - clause.last > REACH) return null
  const sense = OFFICE_VERBS.get(clause.lemma)
  if (sense === undefined || isBroken(analysed, clause.last + 1, phrase.first)) return null
  const object = personBetween(analysed, clause.last + 1, phrase.first)
  if (!isAs && !isRightBehind(clause, phrase, object, sense)) return null
  const tenure = tenureOf(clause, sense)
  const holder = holderIn(analysed, clause, sense, object)
  if (tenure === null || holder === null) return null
  return { holder, tenure: phrase.tenure === 'current' ? tenure : phrase.tenure }
}

/** Whether a verb or the name of a person may stand right before: nothing else can give an office without "as". */
function mayLink({ tags, names }: AnalysedSentence, { first }: OfficePhrase): boolean {
  const tag = tags[first - 1]
  return tag === 'verb' || tag === 'auxiliary' || tag === 'adverb' || nameAt(names, first - 1) !== null
}

type Clause = Pick<Predication, 'first' | 'last' | 'lemma' | 'tense' | 'passive' | 'negated' | 'prospect' | 'subject'>

/** The last clause that opens before an office; "Ines Calder stays on as chair" has a verb that looks like a noun. */
function clauseBefore(
  { analysed, predications }: Pick<SentenceReading, 'analysed' | 'predications'>,
  { first }: OfficePhrase,
): Clause | null {
  const { lemmas, tags } = analysed
  for (let at = first - 2; at > 0 && at > first - 2 - PARTICLES; at -= 1) {
    if (tags[at] !== 'noun' || !OFFICE_VERBS.has(lemmas[at] ?? '') || !personUpTo(analysed, at - 1)) continue
    const said = { tense: 'present', passive: false, negated: false, prospect: 'actual', subject: null } as const
    return { first: at, last: at, lemma: lemmas[at] ?? '', ...said }
  }
  return predications.findLast(({ last }) => last < first) ?? null
}

/** So many small words may follow such a verb: "up", "down". */
const PARTICLES = 3

function isBroken({ sentence: { tokens } }: AnalysedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.type === 'punctuation' && tokens[at]?.text !== '-') return true
    if (PRONOUNS.has(lowerAt(tokens, at)) || (lowerAt(tokens, at) === 'as' && at < to - 1)) return true
  }
  return false
}

/** Somebody else, named before: "elected her as mayor". */
const PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself'])

/** Somebody named between a verb and "as"; a single name behind a preposition is a place. */
function personBetween(analysed: AnalysedSentence, from: number, to: number): PersonName | null {
  for (let at = from; at < to; at += 1) {
    const name = nameAt(analysed.names, at)
    const person = name ? personFrom(analysed, at) : null
    if (person && (person.words > 1 || analysed.tags[at - 1] !== 'preposition')) return person
    if (name) at = name.tokens[1]
  }
  return null
}

/** "became mayor", "was elected mayor", "named Ines Calder mayor": no word stands between. */
function isRightBehind(clause: Clause, { first }: OfficePhrase, object: PersonName | null, sense: OfficeVerb) {
  if (object) return sense === 'gives' && !clause.passive && object.last === first - 1
  const isNext = clause.last >= first - 2
  return isNext && (LINKING_VERBS.has(clause.lemma) || (clause.passive && (sense === 'gives' || sense === 'offers')))
}

/** Since when and how long, as far as the verb says; `null` for what is denied or only thought of. */
function tenureOf(clause: Clause, sense: OfficeVerb): RoleReading['tenure'] | null {
  if (sense === 'leaves' || sense === 'ends')
    return clause.tense === 'perfect' && clause.lemma === 'leave' ? 'former' : 'current'
  if (clause.negated || clause.prospect === 'refused') return null
  const isAhead = clause.prospect === 'planned' || clause.tense === 'future'
  if (clause.prospect !== 'actual' && !isAhead) return null
  if (sense === 'offers' || (isAhead && sense !== 'holds')) return 'designate'
  if (sense !== 'holds') return 'current'
  // "was the mayor" says little of today, and "served as mayor" that it is over.
  if (clause.tense === 'past') return clause.lemma === 'remain' || clause.lemma === 'stay' ? 'current' : 'former'
  return 'current'
}

function holderIn(
  analysed: AnalysedSentence,
  clause: Clause,
  sense: OfficeVerb,
  object: PersonName | null,
): PersonName | null {
  const isDone = sense === 'gives' || sense === 'offers' || sense === 'ends'
  if (isDone && !clause.passive) return object
  if (object && !SUCCEEDING_VERBS.has(clause.lemma)) return null
  return subjectOf(analysed, clause)
}

/** The person who is the subject of a clause: before "who", before the verb, or before an apposition in commas. */
function subjectOf(analysed: AnalysedSentence, { first, subject }: Clause): PersonName | null {
  const { tokens } = analysed.sentence
  let end = beforeAgain(analysed, first - 1)
  if (end === null) return null
  while (analysed.tags[end] === 'adverb') end -= 1
  if (lowerAt(tokens, end) === 'who')
    return personUpTo(analysed, tokens[end - 1]?.text === ',' ? beforeAside(tokens, end - 2) : end - 1)
  const near = personUpTo(analysed, end)
  if (near) return near
  if (tokens[end]?.text === ',') {
    const apposed = personUpTo(analysed, beforeAside(tokens, end - 1))
    if (apposed) return apposed
    for (let at = end - 1; at > end - REACH && at > 0; at -= 1)
      if (tokens[at]?.text === ',') return personUpTo(analysed, at - 1)
    return null
  }
  return subject === null || subject.preposition !== null ? null : personUpTo(analysed, subject.last)
}

/** The token before "was re-" of "was re-elected"; `null` where that is denied. */
function beforeAgain({ sentence: { tokens }, tags }: AnalysedSentence, end: number): number | null {
  if (tokens[end]?.text !== '-' || lowerAt(tokens, end - 1) !== 're') return end
  let at = end - 2
  while (tags[at] === 'auxiliary' || tags[at] === 'adverb') {
    if (/^(?:not|never)$|n't$/.test(lowerAt(tokens, at))) return null
    at -= 1
  }
  return at
}
