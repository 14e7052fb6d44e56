import { ANAPHORIC_NOUNS } from '../lexicon/head-words.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { type Clause, isHardStop } from './clauses.ts'
import { type NounPhrase, phraseEndingAt, phrasesIn } from './noun-phrases.ts'

/** The phrases that are the subject of a figure's verb. */
export interface Subject {
  readonly phrases: readonly NounPhrase[]
  readonly pronoun: boolean
}

const NONE: Subject = { phrases: [], pronoun: false }
const HANGING: ReadonlySet<string> = new Set([
  'of',
  'in',
  'between',
  'for',
  'on',
  'from',
  'by',
  'at',
  'against',
  'with',
  'and',
])

/**
 * The subject of the verb that governs a figure, head first, with what hangs
 * on it by "of", "in" or "between". In a relative clause it is what the clause
 * hangs on; in a fragment the label before it ("Insured losses: …"). A pronoun
 * that the sentence does not resolve gives no phrase.
 */
export function findSubject(analysed: AnalysedSentence, clause: Clause, figure: number): Subject {
  const { tags, sentence } = analysed
  if (clause.position === 'subject') return NONE
  if (clause.position === 'fragment') return labelBefore(analysed, clause, figure)
  const verb = clause.verb ?? clause.first
  const opener = sentence.tokens[clause.first - 1]?.lower
  if (tags[clause.first - 1] === 'relative' && opener !== 'whose') return antecedent(analysed, clause.first - 2)
  let end = verb - 1
  while (end >= clause.first && (tags[end] === 'auxiliary' || tags[end] === 'adverb')) end -= 1
  if (tags[end] === 'pronoun') return namedBefore(analysed, clause, end) ?? { phrases: [], pronoun: true }
  const infinitive = subjectOfInfinitive(analysed, clause, verb)
  if (infinitive) return toSubject(analysed, [infinitive])
  const phrases = phrasesIn(analysed, clause.first, end)
  const start = phrases.findIndex(({ preposition }) => preposition === null)
  if (start === -1)
    return toSubject(
      analysed,
      phrases.slice(-1).map(({ phrase }) => phrase),
    )
  const hanging = phrases.slice(start + 1)
  const stop = hanging.findIndex(({ phrase, preposition }, index) => {
    const before = index === 0 ? phrases[start]?.phrase : hanging[index - 1]?.phrase
    return (
      preposition === null || !HANGING.has(preposition) || hasStop(analysed, before?.last ?? phrase.first, phrase.first)
    )
  })
  return toSubject(
    analysed,
    [phrases[start], ...hanging.slice(0, stop === -1 ? hanging.length : stop)].flatMap((found) =>
      found ? [found.phrase] : [],
    ),
  )
}

/**
 * What "it" and "they" stand for inside one sentence: the subject of the
 * clause before, where that is a thing and not a name ("trade was better than
 * expected and it could reach …"). `null` where the clause is the first.
 */
function namedBefore(analysed: AnalysedSentence, clause: Clause, pronoun: number): Subject | null {
  const { tags, sentence } = analysed
  if (!/^(?:it|they)$/.test(sentence.tokens[pronoun]?.lower ?? '') || clause.first < 2) return null
  let end = clause.first - 2
  while (end > 0 && tags[end] !== 'verb' && tags[end] !== 'auxiliary') end -= 1
  let first = end
  while (first > 0 && tags[first - 1] !== 'conjunction' && tags[first - 1] !== 'relative' && tags[first - 1] !== 'stop')
    first -= 1
  while (end > first && (tags[end] === 'verb' || tags[end] === 'auxiliary' || tags[end] === 'adverb')) end -= 1
  const phrases = phrasesIn(analysed, first, end)
  const head = phrases[0]
  if (!head || head.preposition !== null || tags[head.phrase.head] !== 'noun') return null
  return toSubject(
    analysed,
    phrases
      .filter(({ preposition }, index) => index === 0 || HANGING.has(preposition ?? ''))
      .map(({ phrase }) => phrase),
  )
}

/** A subject that is a bare "figure" or "total" stands for what was named before, as a pronoun does. */
function toSubject(analysed: AnalysedSentence, phrases: readonly NounPhrase[]): Subject {
  const head = phrases[0]?.head
  const bare = phrases.length === 1 && head !== undefined && ANAPHORIC_NOUNS.has(analysed.lemmas[head] ?? '')
  return { phrases, pronoun: bare }
}

/** "expected the final figure to exceed": the phrase before "to", where a verb stands before it. */
function subjectOfInfinitive(analysed: AnalysedSentence, clause: Clause, verb: number): NounPhrase | null {
  const { tags } = analysed
  if (tags[verb - 1] !== 'to') return null
  const phrase = phraseEndingAt(tags, clause.first, verb - 2)
  if (!phrase || tags[phrase.head] !== 'noun') return null
  return tags.slice(clause.first, phrase.first).includes('verb') ? phrase : null
}

function hasStop(analysed: AnalysedSentence, from: number, to: number): boolean {
  return analysed.tags.slice(from + 1, to).includes('stop')
}

/** "Insured losses: $400 million", "Five dead": the words before a colon, or those of the fragment itself. */
function labelBefore(analysed: AnalysedSentence, clause: Clause, figure: number): Subject {
  const own = phrasesIn(analysed, clause.first, figure - 1).map(({ phrase }) => phrase)
  if (own.length > 0) return { phrases: own.slice(0, 2), pronoun: false }
  if (clause.first < 2 || !isHardStop(analysed, clause.first - 1)) return NONE
  const phrase = phraseEndingAt(analysed.tags, 0, clause.first - 2)
  return { phrases: phrase ? [phrase] : [], pronoun: false }
}

/** The phrases before a relative pronoun, back to the verb or mark before them. */
function antecedent(analysed: AnalysedSentence, from: number): Subject {
  const { tags } = analysed
  let end = from
  if (tags[end] === 'stop') end -= 1
  let start = end
  while (
    start > 0 &&
    tags[start - 1] !== 'verb' &&
    tags[start - 1] !== 'stop' &&
    tags[start - 1] !== 'auxiliary' &&
    tags[start - 1] !== 'relative'
  )
    start -= 1
  return { phrases: phrasesIn(analysed, start, end).map(({ phrase }) => phrase), pronoun: false }
}
