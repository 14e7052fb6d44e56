import { BE_FORMS } from '../lexicon/function-words.ts'
import { MODAL_AUXILIARIES, NEGATIONS } from '../lexicon/modality.ts'
import { PHRASAL_VERBS } from '../lexicon/particles.ts'
import { PRESENT_BE, TIMETABLE_VERBS, UNCHANGED_PASTS } from '../lexicon/tense-words.ts'
import type { Tense, VerbGroup } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { lowerAt } from './word-forms.ts'

/**
 * The verb groups of a sentence in their order: runs of auxiliaries, adverbs
 * and one main verb, with tense, voice and negation.
 *
 * A run without a main verb is a copula ("is the mayor"); an auxiliary of an
 * infinitive belongs to it ("to be signed"). One pass, O(n).
 *
 * Example: "had not been rescued" is `rescue`, past, passive and negated.
 */
export function findVerbGroups(analysed: AnalysedSentence): readonly VerbGroup[] {
  const { tags } = analysed
  const groups: VerbGroup[] = []
  for (let index = 0; index < tags.length; index += 1) {
    if (tags[index] !== 'verb' && tags[index] !== 'auxiliary' && !isTimetable(analysed, index)) continue
    const group = groupAt(analysed, index)
    if (!isNoun(analysed, group)) groups.push(group)
    index = group.last
  }
  return groups
}

/**
 * "The offer runs from May 3", "doors open on 3 October": what may be a noun,
 * between a noun that agrees with it and a date.
 */
function isTimetable({ tags, lemmas, sentence }: AnalysedSentence, index: number): boolean {
  if (tags[index] !== 'noun' || tags[index - 1] !== 'noun') return false
  const dated =
    tags[index + 1] === 'date' || (ON.has(sentence.tokens[index + 1]?.lower ?? '') && tags[index + 2] === 'date')
  const lower = sentence.tokens[index]?.lower ?? ''
  if (!dated || !(lower === 'lasts' || TIMETABLE_VERBS.has(lower))) return false
  const isPlural = sentence.tokens[index - 1]?.lower !== lemmas[index - 1]
  return isPlural !== lower.endsWith('s')
}

const ON: ReadonlySet<string> = new Set(['on', 'in', 'at', 'from'])

/** "deepen ties": a form in "-s" right behind a verb is its object. */
function isNoun({ tags, sentence }: AnalysedSentence, { first, verb, tense }: VerbGroup): boolean {
  if (first !== verb || tense !== 'present' || !sentence.tokens[verb]?.lower.endsWith('s')) return false
  return tags[first - 1] === 'verb' || tags[first - 1] === 'to' || tags[first - 1] === 'preposition'
}

function groupAt(analysed: AnalysedSentence, first: number): VerbGroup {
  const { tags, lemmas } = analysed
  let verb = first
  let last = first
  while (tags[last] === 'auxiliary' || tags[last] === 'adverb') {
    if (tags[last] === 'auxiliary') verb = last
    last += 1
  }
  if (tags[last] === 'verb') verb = last
  const lemma = tags[verb] === 'auxiliary' ? copula(lowerAt(analysed.sentence.tokens, verb)) : (lemmas[verb] ?? '')
  const particle = tags[verb] === 'verb' ? particleOf(analysed, verb, lemma) : null
  return {
    first,
    verb,
    last: particle === null ? verb : verb + 1,
    lemma,
    particle,
    tense: tenseOf(analysed, first, verb),
    passive: isPassive(analysed, first, verb),
    negated: isNegated(analysed, first, verb),
  }
}

/** "has" with nothing behind it is to have, any form of "be" is to be. */
function copula(lower: string): string {
  if (BE_FORMS.has(lower) || lower === "'s") return 'be'
  return lower.startsWith('ha') ? 'have' : lower
}

function particleOf(analysed: AnalysedSentence, verb: number, lemma: string): string | null {
  const next = lowerAt(analysed.sentence.tokens, verb + 1)
  return PHRASAL_VERBS.get(lemma)?.has(next) ? next : null
}

function tenseOf(analysed: AnalysedSentence, first: number, verb: number): Tense {
  let before = first - 1
  while (analysed.tags[before] === 'adverb') before -= 1
  if (analysed.tags[before] === 'to') return 'infinitive'
  const opener = lowerAt(analysed.sentence.tokens, first)
  if (analysed.tags[first] === 'auxiliary') return auxiliaryTense(opener, first === verb)
  return mainTense(analysed, verb)
}

function auxiliaryTense(opener: string, alone: boolean): Tense {
  if (FUTURE.has(opener)) return 'future'
  if (MODAL_AUXILIARIES[opener] || CONDITIONAL.has(opener)) return 'conditional'
  if (opener === 'having' || opener === 'being') return 'participle'
  if (PRESENT_BE.has(opener) || PRESENT_DO.has(opener)) return 'present'
  if (PRESENT_HAVE.has(opener)) return alone ? 'present' : 'perfect'
  return 'past'
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "won't"])
const CONDITIONAL: ReadonlySet<string> = new Set([
  ...['would', 'must', 'ought', 'cannot', "can't", "couldn't", "wouldn't", "shouldn't"],
])
const PRESENT_DO: ReadonlySet<string> = new Set(['do', 'does', "don't", "doesn't", "it's", "they're", "we're", "'re"])
const PRESENT_HAVE: ReadonlySet<string> = new Set(['have', 'has', "haven't", "hasn't"])

function mainTense({ sentence, lemmas }: AnalysedSentence, verb: number): Tense {
  const lower = sentence.tokens[verb]?.lower ?? ''
  if (lower.endsWith('ing')) return 'participle'
  if (UNCHANGED_PASTS.has(lower)) return 'past'
  return lower === lemmas[verb] || (lower.endsWith('s') && !lower.endsWith('ss')) ? 'present' : 'past'
}

/** A form of "be" in the group before a verb that is no "-ing" form. */
function isPassive(analysed: AnalysedSentence, first: number, verb: number): boolean {
  if (analysed.tags[verb] !== 'verb' || lowerAt(analysed.sentence.tokens, verb).endsWith('ing')) return false
  for (let index = first; index < verb; index += 1)
    if (BE_FORMS.has(stem(lowerAt(analysed.sentence.tokens, index)))) return true
  return false
}

/** "weren't" is "were". */
function stem(lower: string): string {
  return lower.endsWith("n't") ? lower.slice(0, -3) : lower
}

/** How far before a group "never" or the "not" of "not to be" stands. */
const BEFORE = 2

function isNegated(analysed: AnalysedSentence, first: number, verb: number): boolean {
  for (let index = Math.max(0, first - BEFORE); index < verb; index += 1) {
    const lower = lowerAt(analysed.sentence.tokens, index)
    if (index < first && analysed.tags[index] !== 'adverb' && analysed.tags[index] !== 'to') continue
    if (NEGATIONS.has(lower) && !RESTRICTING.has(lowerAt(analysed.sentence.tokens, index + 1))) return true
  }
  const next = lowerAt(analysed.sentence.tokens, verb + 1)
  if (next === 'not' || next === "n't") return !RESTRICTING.has(lowerAt(analysed.sentence.tokens, verb + 2))
  return (
    lowerAt(analysed.sentence.tokens, first - 1) === 'without' &&
    lowerAt(analysed.sentence.tokens, verb).endsWith('ing')
  )
}

/** "not only", "no longer than": say how much, and deny nothing. */
const RESTRICTING: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'least', 'until', 'before'])
