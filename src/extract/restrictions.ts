import {
  ADDING_WORDS,
  ORDER_WORDS,
  PART_WORDS,
  RESTRICTING_PREPOSITIONS,
  STAGE_ADVERBS,
  STAGE_WORDS,
  STATUS_WORDS,
} from '../lexicon/head-words.ts'
import { FALL_VERBS, LEVEL_VERBS, RISE_VERBS } from '../lexicon/verbs.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, HeadWord, Restriction } from '../model/reading.ts'
import type { Clause } from './clauses.ts'
import { phraseStartingAt } from './noun-phrases.ts'
import type { Relations } from './relations.ts'

/**
 * What narrows a figure to a part, a stage or a group: "among voters aged 18
 * to 24", "against severe disease", "excluding crops", "the interim number",
 * "in Harmon County alone", "at 6 p.m.".
 *
 * Two figures that are narrowed differently are not compared. Adjectives
 * count where they stand before the head; those that leave a measure what it
 * is ("bilateral trade") do not. Token ranges are inclusive.
 */
export function findRestrictions(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
  head: HeadWord | null,
): readonly Restriction[] {
  return [
    ...prepositional(analysed, mention, clause, relations),
    ...adjectival(analysed, mention, clause, relations, head),
    ...timesOfDay(analysed, clause),
    ...complements(analysed, mention, clause),
  ]
}

function prepositional(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
): readonly Restriction[] {
  const { tags, lemmas, sentence } = analysed
  const found: Restriction[] = []
  for (let index = clause.first; index <= clause.last; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    const role = RESTRICTING_PREPOSITIONS.get(lower)
    if (
      role &&
      !isOfAnother(analysed, mention, index) &&
      !relations.predicate.includes(index + 1) &&
      !relations.predicate.includes(index + 2)
    ) {
      const phrase = phraseStartingAt(tags, index + 1, clause.last)
      const inner = phrase ? lemmas.slice(phrase.first, phrase.last + 1).filter((lemma) => lemma !== '') : []
      const figure = lower === 'aged' ? ageAt(analysed, index + 1) : ''
      if (inner.length > 0 || figure)
        found.push({ role, lemmas: figure ? [...inner, figure] : inner, tokens: [index, phrase?.last ?? index + 1] })
    }
    const touches = index < mention.tokens[0] || index > mention.tokens[1]
    if (PART_WORDS.has(lower) && touches && lower !== 'together')
      found.push({ role: 'part', lemmas: [lower], tokens: [index, index] })
  }
  return found
}

/** A narrowing phrase belongs to the figure it touches: one behind another figure is of that one. */
function isOfAnother(analysed: AnalysedSentence, mention: QuantityMention, index: number): boolean {
  const [first, last] = mention.tokens
  return analysed.quantities.some(({ tokens }) =>
    index > last ? tokens[0] > last && tokens[1] < index : tokens[0] > index + 2 && tokens[1] < first,
  )
}

/**
 * Words of stage in any phrase that names the measure ("an interim look"),
 * words of sort right before its head or the figure ("operating profit").
 */
function adjectival(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
  head: HeadWord | null,
): readonly Restriction[] {
  const { lemmas, sentence, tags } = analysed
  const phrases = [relations.compound, relations.ofBefore, relations.ofAfter, ...relations.object, ...relations.subject]
  const naming = phrases.flatMap((phrase) => (phrase ? tokensOf(phrase.first - 1, phrase.last) : []))
  const own = tokensOf(mention.tokens[0] - 1, mention.tokens[1])
  const verb = clause.verb === null ? '' : (lemmas[clause.verb] ?? '')
  const moves = RISE_VERBS.has(verb) || FALL_VERBS.has(verb) || LEVEL_VERBS.has(verb)
  const heads = [head?.token, moves ? relations.subject[0]?.head : undefined].filter((token) => token !== undefined)
  const near = heads.flatMap((token) => tokensOf(token - 2, token - 1))
  const is = (words: ReadonlySet<string>) => (index: number) => words.has(sentence.tokens[index]?.lower ?? '')
  const found = new Set([...naming, ...own].filter(is(STAGE_WORDS)))
  for (const index of [...near, ...own].filter(is(STATUS_WORDS)))
    if (tags[index] === 'noun' || own.includes(index)) found.add(index)
  const before = mention.tokens[0] - 1
  // "The last three games" are no three games of a match, nor the first 40 guests all.
  if (mention.kind === 'count' && is(ORDER_WORDS)(before)) found.add(before)
  for (const index of tokensOf(clause.first, mention.tokens[0] - 1)) {
    if (STAGE_ADVERBS.has(sentence.tokens[index]?.lower ?? '') && tags[index] !== 'date') found.add(index)
  }
  for (const index of tokensOf(mention.tokens[0], mention.tokens[1] + 1)) {
    if (
      ADDING_WORDS.has(sentence.tokens[index]?.lower ?? '') &&
      (sentence.tokens[index]?.start ?? 0) >= mention.numeral.end
    )
      found.add(index)
  }
  return [...found].map((index) => ({
    role: 'status' as const,
    lemmas: [lemmas[index] || (sentence.tokens[index]?.lower ?? '')],
    tokens: [index, index] as const,
  }))
}

function tokensOf(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset)
}

/** "at 6 p.m.", "by midday": the figure is of that hour. */
function timesOfDay(analysed: AnalysedSentence, clause: Clause): readonly Restriction[] {
  return analysed.dates
    .filter(({ reading, tokens }) => reading.form === 'clock' && tokens[0] >= clause.first && tokens[1] <= clause.last)
    .slice(0, 1)
    .map(({ reading, tokens }) => ({
      role: 'status' as const,
      lemmas: reading.form === 'clock' ? [`${reading.hour}:${String(reading.minute).padStart(2, '0')}`] : [],
      tokens,
    }))
}

/** The figures behind "aged": "18 to 24". */
function ageAt({ quantities, sentence }: AnalysedSentence, token: number): string {
  const figure = quantities.find(({ tokens }) => tokens[0] <= token && token <= tokens[1])
  const [first, last] = figure?.tokens ?? [token, token]
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}

const COMPLEMENT_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'on', 'to', 'after', 'towards'])

/** What a figure goes to or is for, right behind it: "$40 million for roads". Two that differ are two figures. */
function complements(analysed: AnalysedSentence, mention: QuantityMention, clause: Clause): readonly Restriction[] {
  const { tags, lemmas, sentence } = analysed
  const index = mention.tokens[1] + 1
  if (!COMPLEMENT_PREPOSITIONS.has(sentence.tokens[index]?.lower ?? '') || tags[index + 1] === 'date') return []
  const phrase = phraseStartingAt(tags, index + 1, clause.last)
  if (!phrase) return []
  const words = lemmas.slice(phrase.first, phrase.last + 1).filter((lemma) => lemma !== '')
  return [{ role: 'complement', lemmas: words, tokens: [index, phrase.last] }]
}
