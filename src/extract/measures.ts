import { lazyRecord } from '../lazy.ts'
import { lemma } from '../lemma.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { GENERIC_HEADS } from '../lexicon/head-words.ts'
import { GENERIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { ESTIMATING_VERBS, FALL_VERBS, LEVEL_VERBS, NOUN_LED_VERBS, RISE_VERBS } from '../lexicon/verbs.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, HeadRole, HeadWord, MeasureReading } from '../model/reading.ts'
import { type Clause, findClause } from './clauses.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { findParticipants } from './participants.ts'
import { hostOfParenthesis, isAttributive, isWhole, type Relations, readRelations } from './relations.ts'
import { findRestrictions } from './restrictions.ts'

/**
 * Reads what a quantity is of from the words of its sentence.
 *
 * Content words are given by relation, nearest first: what is counted or
 * follows it ("34% premium"), what "of" joins to it ("sales of $3m", "9% of
 * the workforce"), the object before it ("put the damage at $3m"), the verb
 * and its predicate, the subject. The head is the word that names the
 * measure by itself; it is `null` where the sentence leaves it to the one
 * before ("it rose to 34").
 *
 * Example: for 34 in "The number of confirmed dead climbed to 34" the head is
 * `dead`, with `climb` as its verb. Linear in the length of the sentence.
 */
export function readMeasure(analysed: AnalysedSentence, mention: QuantityMention): MeasureReading {
  const [first, last] = mention.tokens
  const host = hostOfParenthesis(analysed, mention)
  if (host && host.kind === mention.kind) return readMeasure(analysed, host)
  const parts = findClause(analysed, first, last)
  const relations = readRelations(analysed, mention, parts)
  const { verb } = parts
  const clause = [parts.first, parts.last] as const
  return measureOf({ analysed, mention, parts, relations, clause, verb, anaphoric: relations.pronoun })
}

interface Material extends Pick<MeasureReading, 'clause' | 'verb' | 'anaphoric'> {
  readonly analysed: AnalysedSentence
  readonly mention: QuantityMention
  readonly parts: Clause
  readonly relations: Relations
}

const measureOf = lazyRecord<Material, Omit<MeasureReading, 'clause' | 'verb' | 'anaphoric'>>({
  words: ({ analysed, mention, parts, relations }) => headWords(analysed, mention, parts, relations),
  head: ({ analysed, mention, parts, relations, words }) => chooseHead(analysed, mention, parts, relations, words),
  names: ({ analysed, mention, parts, relations }) => findParticipants(analysed, mention, parts, relations),
  restrictions: ({ analysed, mention, parts, relations, head }) =>
    findRestrictions(analysed, mention, parts, relations, head),
  phrases: ({ mention, parts, relations, head }) => namingPhrases(mention, parts, relations, head),
})

function headWords(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
): readonly HeadWord[] {
  const seen = new Set<number>()
  const words: HeadWord[] = []
  const add = (token: number, role: HeadRole, word: string = analysed.lemmas[token] ?? '') => {
    // The "x" of "4.8m x 3.9m" is no word.
    if (word.length < 2 || seen.has(token) || (isFunctionWord(word) && word !== 'aboard')) return
    seen.add(token)
    words.push({ lemma: word, role, token })
  }
  const addPhrase = (phrase: NounPhrase | null, role: HeadRole) => {
    if (!phrase) return
    if (!isWord(analysed, phrase.head)) return
    add(phrase.head, role)
    for (let token = phrase.last; token >= phrase.first; token -= 1) {
      if (isWord(analysed, token)) add(token, 'modifier')
    }
  }
  if (mention.kind === 'count' && mention.unit !== '') add(mention.tokens[1], 'counted', lemma(mention.unit))
  addPhrase(relations.compound, 'compound')
  addPhrase(relations.ofBefore, 'of')
  addPhrase(relations.ofAfter, 'of')
  for (const token of relations.predicate) add(token, 'predicate')
  for (const phrase of relations.object) addPhrase(phrase, 'object')
  const apart = isWhole(analysed, mention) || isAttributive(analysed, mention)
  if (clause.verb !== null && !apart) add(actToken(analysed, clause.verb), 'verb')
  for (const token of relations.furtherVerbs) add(token, 'verb')
  for (const phrase of relations.subject) addPhrase(phrase, 'subject')
  for (const token of relations.context) add(token, 'context')
  for (let token = mention.tokens[0]; token <= mention.tokens[1]; token += 1) {
    if (mention.kind === 'count' && analysed.lemmas[token] !== mention.unit && isWordInside(analysed, mention, token))
      add(token, 'modifier')
  }
  return words
}

/** The word that says what is done: of "took part" and "is taking turns" the noun, since the verb alone says nothing. */
function actToken({ tags, lemmas }: AnalysedSentence, verb: number): number {
  return NOUN_LED_VERBS.has(lemmas[verb] ?? '') && tags[verb + 1] === 'noun' ? verb + 1 : verb
}

/** A noun, or an abbreviation that stands for one ("GDP", "LNG"); other names name no measure. */
function isWord({ tags, sentence }: AnalysedSentence, token: number): boolean {
  if (tags[token] === 'noun') return true
  const text = sentence.tokens[token]?.text ?? ''
  return tags[token] === 'name' && /^[A-Z]{2,5}$/.test(text)
}

/** A word between the numeral and the head noun: "confirmed" in "135 confirmed cases". */
function isWordInside(analysed: AnalysedSentence, mention: QuantityMention, token: number): boolean {
  const { start } = analysed.sentence.tokens[token] ?? { start: -1 }
  return start >= mention.numeral.end
}

/** Verbs that say only that the subject has or reaches a value. */
function isValueVerb(lemma: string): boolean {
  const isLevel = LEVEL_VERBS.has(lemma) || RISE_VERBS.has(lemma) || FALL_VERBS.has(lemma)
  return isLevel || ESTIMATING_VERBS.has(lemma) || lemma === 'have' || lemma === 'be'
}

function chooseHead(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
  words: readonly HeadWord[],
): HeadWord | null {
  const wordOf = (token: number | undefined) => words.find((word) => word.token === token) ?? null
  const named = [relations.ofBefore, relations.compound, relations.ofAfter, ...relations.object]
    .map((phrase) => wordOf(phrase?.head))
    .find((word) => word && !GENERIC_HEADS.has(word.lemma) && !GENERIC_PEOPLE.has(word.lemma))
  const counted = words.find((word) => word.role === 'counted')
  if (counted && !GENERIC_PEOPLE.has(counted.lemma) && !relations.ofBefore) return counted
  if (named && !counted) return named
  if (named && relations.ofBefore) return named
  if (isAttributive(analysed, mention)) return named ?? counted ?? null
  const predicate = words.find((word) => word.role === 'predicate' && !GENERIC_HEADS.has(word.lemma))
  const verb = clause.verb === null ? null : wordOf(actToken(analysed, clause.verb))
  const subject = relations.subject
    .map((phrase) => wordOf(phrase.head))
    .find((word) => word && !GENERIC_HEADS.has(word.lemma) && !GENERIC_PEOPLE.has(word.lemma))
  if (counted) return verb && !isValueVerb(verb.lemma) ? verb : (predicate ?? subject ?? counted)
  if (verb && !isValueVerb(verb.lemma) && clause.position === 'object') return verb
  const participle = words.find(
    (word) => word.role === 'verb' && word.token !== clause.verb && !isValueVerb(word.lemma),
  )
  const generic = words.find((word) => word.role === 'subject' && GENERIC_HEADS.has(word.lemma))
  return subject ?? predicate ?? participle ?? (relations.pronoun ? null : (generic ?? null))
}

function namingPhrases(
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
  head: HeadWord | null,
): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  const addPhrase = (phrase: NounPhrase | null | undefined) => {
    if (phrase) ranges.push([phrase.first, phrase.last])
  }
  if (head?.role === 'subject' || head === null) {
    const first = relations.subject[0]
    const last = relations.subject.at(-1)
    if (first && last) ranges.push([first.first, Math.max(first.last, last.last)])
  }
  for (const phrase of relations.object) addPhrase(phrase)
  addPhrase(relations.ofBefore)
  if (mention.kind === 'count' && mention.unit !== '') ranges.push([mention.tokens[1], mention.tokens[1]])
  addPhrase(relations.compound)
  addPhrase(relations.ofAfter)
  if (clause.verb !== null && (head?.role === 'verb' || head?.role === 'counted'))
    ranges.push([clause.verb, clause.verb])
  const predicate = relations.predicate
  const from = predicate[0]
  const to = predicate.at(-1)
  if (from !== undefined && to !== undefined) ranges.push([from, to])
  return ranges.sort((a, b) => a[0] - b[0])
}
