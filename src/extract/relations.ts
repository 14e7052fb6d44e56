import { BE_FORMS } from '../lexicon/function-words.ts'
import { ANAPHORIC_NOUNS } from '../lexicon/head-words.ts'
import { ESTIMATING_VERBS } from '../lexicon/verbs.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Clause } from './clauses.ts'
import { type NounPhrase, phraseEndingAt, phraseStartingAt, phrasesIn } from './noun-phrases.ts'
import { findSubject } from './subject.ts'

/** The phrases that stand to a quantity in one of the ways that name its measure. */
export interface Relations {
  /** "34% premium", "£500m rights issue". */
  readonly compound: NounPhrase | null
  /** "sales of $3m". */
  readonly ofBefore: NounPhrase | null
  /** "9% of the workforce". */
  readonly ofAfter: NounPhrase | null
  /** "put the damage at $3m", "buy the company for $3m". */
  readonly object: readonly NounPhrase[]
  /** "31 were missing", "34 of them crew": tokens. */
  readonly predicate: readonly number[]
  /** "were ordered to leave": verbs beside the governing one. */
  readonly furtherVerbs: readonly number[]
  /** The subject with what hangs on it by "of", "in" or "between". */
  readonly subject: readonly NounPhrase[]
  /** Words right after the figure: "on board", "at risk". */
  readonly context: readonly number[]
  /** The subject is a pronoun. */
  readonly pronoun: boolean
}

/** Reads all of them for one quantity. Linear in the length of the sentence. */
export function readRelations(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): Relations {
  if (isWhole(analysed, mention)) return NO_RELATIONS
  if (isAttributive(analysed, mention)) return { ...NO_RELATIONS, compound: compoundAfter(analysed, mention, clause) }
  const { phrases: subject, pronoun } = findSubject(analysed, clause, mention.tokens[0])
  if (isRivalCount(analysed, mention, clause)) return { ...NO_RELATIONS, pronoun: true }
  return {
    compound: compoundAfter(analysed, mention, clause),
    ofBefore: ofPhraseBefore(analysed, mention, clause),
    ofAfter: ofPhraseAfter(analysed, mention, clause),
    object: objectBefore(analysed, mention, clause),
    predicate: predicateOf(analysed, mention, clause),
    furtherVerbs: furtherVerbs(analysed, clause, subject),
    subject,
    context: contextAfter(analysed, mention, clause),
    pronoun,
  }
}

/**
 * "Cresswell put the number at 5,900", "the union counts 612": who reckons
 * counts again what was counted before, so that the one before says of what it
 * is.
 */
function isRivalCount(
  { lemmas, tags, sentence }: AnalysedSentence,
  mention: QuantityMention,
  { verb }: Clause,
): boolean {
  if (verb === null || !ESTIMATING_VERBS.has(lemmas[verb] ?? '')) return false
  if (mention.kind !== 'count' || mention.unit !== '') return false
  let at = mention.tokens[0] - 1
  while (at > verb && tags[at] === 'adverb') at -= 1
  if (at === verb) return true
  if (sentence.tokens[at]?.lower !== 'at') return false
  const object = at - 1
  const isAlone = tags[object - 1] !== 'noun' && tags[object - 1] !== 'preposition'
  return tags[object] === 'pronoun' || (isAlone && ANAPHORIC_NOUNS.has(lemmas[object] ?? ''))
}

const NO_RELATIONS: Relations = {
  ...{
    compound: null,
    ofBefore: null,
    ofAfter: null,
    object: [],
    predicate: [],
    furtherVerbs: [],
    subject: [],
    context: [],
  },
  pronoun: false,
}

/**
 * The whole of a part: of "1.31 million registered voters" in "804,000 of the
 * 1.31 million …" the verb says nothing.
 */
export function isWhole(analysed: AnalysedSentence, mention: QuantityMention): boolean {
  let index = mention.tokens[0] - 1
  while (analysed.tags[index] === 'determiner') index -= 1
  return analysed.sentence.tokens[index]?.lower === 'of' && analysed.tags[index - 1] === 'quantity'
}

/** "the 120-seat chamber": the figure belongs to its noun, whatever the sentence says of that. */
export function isAttributive({ sentence }: AnalysedSentence, mention: QuantityMention): boolean {
  const [first, last] = mention.tokens
  for (let index = first; index <= last + 1; index += 1) {
    const token = sentence.tokens[index]
    if (token?.text === '-' && !token.spaced && token.start >= mention.numeral.end) return true
  }
  return false
}

/**
 * The quantity that a bare parenthesis restates: for the second one in
 * "$190.27 billion (nearly 180 billion euros)" the first. `null` when the
 * parenthesis holds more, or does not follow a quantity.
 */
export function hostOfParenthesis(analysed: AnalysedSentence, mention: QuantityMention): QuantityMention | null {
  const tokens = analysed.sentence.tokens
  const [first, last] = mention.tokens
  if (tokens[first - 1]?.text !== '(' || (tokens[last + 1]?.text !== ')' && tokens[last + 1]?.text !== ',')) return null
  return analysed.quantities.find((other) => other.tokens[1] === first - 2) ?? null
}

function compoundAfter(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): NounPhrase | null {
  let next = mention.tokens[1] + 1
  if (analysed.sentence.tokens[next]?.text === '-' && !analysed.sentence.tokens[next]?.spaced) next += 1
  if (analysed.tags[next] !== 'noun') return null
  return phraseStartingAt(analysed.tags, next, clause.last)
}

function ofPhraseBefore(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): NounPhrase | null {
  const { tags, sentence } = analysed
  let index = mention.tokens[0] - 1
  while (index >= clause.first && (tags[index] === 'adverb' || tags[index] === 'determiner')) index -= 1
  if (sentence.tokens[index]?.lower !== 'of') return null
  return phraseEndingAt(tags, clause.first, index - 1)
}

function ofPhraseAfter(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): NounPhrase | null {
  const next = mention.tokens[1] + 1
  if (analysed.sentence.tokens[next]?.lower !== 'of') return null
  return phraseStartingAt(analysed.tags, next + 1, clause.last)
}

const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'to', 'for', 'by', 'from', 'with', 'under', 'until'])

/** What hangs on an object: "put the number of people on board at 272". */
const OBJECT_HANGING: ReadonlySet<string> = new Set(['of', 'on', 'in', 'between', 'and', 'from', 'aboard'])

/**
 * The direct object between the verb and the figure, with what hangs on it,
 * where a preposition leads on to the figure.
 */
function objectBefore(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): readonly NounPhrase[] {
  if (
    clause.position !== 'object' ||
    clause.verb === null ||
    BE_FORMS.has(analysed.sentence.tokens[clause.verb]?.lower ?? '')
  )
    return []
  const end = mention.tokens[0] - 1
  const phrases = phrasesIn(analysed, clause.verb + 1, end)
  const start = phrases.findIndex(({ preposition }) => preposition === null)
  const direct = phrases[start]?.phrase
  if (!direct || !bridged(analysed, direct.last + 1, end)) return []
  const hanging = phrases.slice(start + 1)
  const stop = hanging.findIndex(({ preposition }) => preposition === null || !OBJECT_HANGING.has(preposition))
  return [direct, ...hanging.slice(0, stop === -1 ? hanging.length : stop).map(({ phrase }) => phrase)]
}

/** Whether a preposition, and not a comma or another clause, leads from the object to the figure. */
function bridged(analysed: AnalysedSentence, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const lower = analysed.sentence.tokens[index]?.lower ?? ''
    if (OBJECT_PREPOSITIONS.has(lower) || lower === 'worth' || lower === 'as') return true
  }
  return from > to
}

/** What a copula says of a figure that is its subject, and the noun after "of them". */
function predicateOf(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): readonly number[] {
  const { tags, sentence } = analysed
  const last = mention.tokens[1]
  if (sentence.tokens[last + 1]?.lower === 'of' && tags[last + 2] === 'pronoun') {
    const phrase = phraseStartingAt(tags, last + 3, clause.last)
    if (phrase) return range(phrase.first, phrase.last)
  }
  if (clause.position !== 'subject' || clause.verb === null || tags[clause.verb] !== 'auxiliary') return []
  let index = clause.verb
  while (tags[index] === 'auxiliary' || tags[index] === 'adverb') index += 1
  if (tags[index] === 'preposition') index += 1
  const phrase = phraseStartingAt(tags, index, clause.last)
  return phrase ? range(phrase.first, phrase.last) : []
}

/**
 * "told to leave", "licensed to carry": the infinitive on either side of the
 * governing verb; "people killed by …" in the subject.
 */
function furtherVerbs(analysed: AnalysedSentence, clause: Clause, subject: readonly NounPhrase[]): readonly number[] {
  const { tags } = analysed
  if (clause.verb === null) return []
  const found: number[] = []
  if (tags[clause.verb + 1] === 'to' && tags[clause.verb + 2] === 'verb') found.push(clause.verb + 2)
  if (tags[clause.verb - 1] === 'to' && tags[clause.verb - 2] === 'verb') found.push(clause.verb - 2)
  for (const phrase of subject)
    if (tags[phrase.last + 1] === 'verb' && phrase.last + 1 < clause.verb) found.push(phrase.last + 1)
  return found
}

/**
 * Nouns and participles of the first phrase or two behind the figure ("on
 * board", "beds taken up by patients") and, where it is the subject, behind
 * its verb ("were pulled alive from the rubble").
 */
function contextAfter(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): readonly number[] {
  const behind = wordsFrom(analysed, mention.tokens[1] + 1, clause.last)
  if (clause.position !== 'subject' || clause.verb === null) return behind
  let from = clause.verb
  while (analysed.tags[from] === 'auxiliary' || analysed.tags[from] === 'adverb') from += 1
  return [...behind, ...wordsFrom(analysed, from, clause.last)]
}

/** Up to four content words from `first` on, to a mark, a joining word, a figure or an auxiliary. */
function wordsFrom({ tags, sentence }: AnalysedSentence, first: number, last: number): readonly number[] {
  const found: number[] = []
  for (let index = first; index <= last && found.length < 4; index += 1) {
    const tag = tags[index]
    if (tag === 'stop' || tag === 'conjunction' || tag === 'quantity' || tag === 'auxiliary') break
    if (tag === 'noun' || tag === 'verb' || sentence.tokens[index]?.lower === 'aboard') found.push(index)
  }
  return found
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
