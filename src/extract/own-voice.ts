import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { ACT_VERBS, REPORTING_VERBS } from '../lexicon/speech-acts.ts'
import type { Predication } from '../model/predication.ts'
import type { AnalysedSentence, Tag } from '../model/reading.ts'
import { clauseEnd } from './clause-end.ts'
import { isNegated } from './content.ts'
import { QUESTIONS } from './content-start.ts'
import type { Cue } from './cues.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { subjectOf, type TokenRange } from './subject-phrase.ts'

/** Words beside its verb from which a clause tells enough to be held against another. */
const TELLING = 2

/**
 * What the article says in its own voice: main clauses by which something did
 * not happen or is not so, and those that tell in the past what did.
 *
 * A clause that tells needs a subject and two telling words beside its verb;
 * one that has a figure is left to the figure. "Ended without a statement"
 * denies the statement. Subordinate clauses say nothing of their own.
 */
export function readOwnVoice(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  predications: readonly Predication[],
  told: readonly Cue[],
): readonly Cue[] {
  const links = new Map(predications.map(({ verb, link }) => [verb, link]))
  const found: Cue[] = []
  for (const group of groups) {
    const link = links.get(group.verb)
    if (!group.finite || (link !== 'main' && link !== 'joined') || told.some((cue) => touches(cue, group))) continue
    const subject = subjectOf(analysed, groups, group)
    if (!subject || !isMain(analysed, group, subject)) continue
    const end = beforeFigure(analysed, group, clauseEnd(analysed, groups, group))
    const isShared = groups.some(({ first, last, finite }) => finite && first > subject[0] && last < group.first)
    const content: TokenRange = [isShared ? group.first : Math.min(subject[0], group.first), end]
    const without = withoutIn(analysed, group, end)
    // "did not say whether": tells that nothing was told.
    if (QUESTIONS.has(analysed.sentence.tokens[group.last + 1]?.lower ?? '')) continue
    if (isNegated(analysed, group, subject, end)) found.push(own(group, subject, content, 'denies'))
    else if (without) found.push(own(group, subject, without, 'denies'))
    else if (tells(analysed, group, subject, content)) found.push(own(group, subject, content, 'asserts'))
  }
  return found
}

/** Without what a comma hangs on to it that has a figure: "resigned on Monday, two hours after the vote". */
function beforeFigure({ sentence, tags }: AnalysedSentence, { last }: SpokenVerb, end: number): number {
  const figure = tags.indexOf('quantity', last + 1)
  if (figure === -1 || figure > end) return end
  for (let index = figure - 1; index > last; index -= 1) if (sentence.tokens[index]?.text === ',') return index - 1
  return end
}

function own({ first, last }: SpokenVerb, subject: TokenRange, content: TokenRange, stance: Cue['stance']): Cue {
  return { source: null, voice: 'own', words: '', lemma: '', stance, content, at: [first, last], act: true, subject }
}

/** In somebody's mouth already, or the cue itself. */
function touches({ at, content }: Cue, { first, last }: SpokenVerb): boolean {
  return (at[0] <= last && first <= at[1]) || (content[0] <= first && last <= content[1])
}

/** Nothing before its subject puts the clause under another; its subject is named. */
function isMain({ tags, sentence }: AnalysedSentence, { first }: SpokenVerb, subject: TokenRange): boolean {
  if (tags[first - 1] === 'relative') return false
  const opener = sentence.tokens[subject[0]]?.lower ?? ''
  if (tags[subject[0]] === 'pronoun' && !OPENERS.has(opener)) return false
  const isUnder = (index: number) => SUBORDINATING.has(sentence.tokens[index]?.lower ?? '')
  let before = beforePhrases(tags, subject[0] - 1)
  while ((tags[before] === 'adverb' || tags[before] === 'date' || tags[before] === 'preposition') && !isUnder(before))
    before -= 1
  for (let index = before; index < subject[0]; index += 1) if (isUnder(index)) return false
  if (before < 0) return true
  return tags[before] === 'stop' || /^(?:and|but|yet)$/.test(sentence.tokens[before]?.lower ?? '')
}

/** "as directors prepared", "before the market opened", whatever the tagger made of it. */
const SUBORDINATING: ReadonlySet<string> = new Set([
  ...[
    'as',
    'before',
    'after',
    'until',
    'till',
    'since',
    'while',
    'once',
    'because',
    'if',
    'when',
    'although',
    'though',
  ],
])

/** Before the phrases with prepositions that open a sentence: "By the end of the talks the sides …". */
function beforePhrases(tags: AnalysedSentence['tags'], end: number): number {
  let first = end
  while (first >= 0 && PHRASE_TAGS.has(tags[first] ?? 'stop')) first -= 1
  const opens = first < 0 || tags[first] === 'stop'
  return opens && tags[first + 1] === 'preposition' ? first : end
}

const PHRASE_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  ...(['preposition', 'noun', 'name', 'determiner', 'possessive', 'date', 'adverb', 'quantity'] as const),
])

/** Pronouns that point to nothing said before. */
const OPENERS: ReadonlySet<string> = new Set(['there', 'nobody', 'nothing', 'none', 'he', 'she'])

/** What stands behind "without": "ended without a joint statement". A participle there denies no thing, and who is without power denies none. */
function withoutIn(
  { sentence, tags, lemmas }: AnalysedSentence,
  { last, bare }: SpokenVerb,
  end: number,
): TokenRange | null {
  if (bare) return null
  for (let index = last + 1; index < end; index += 1) {
    if (sentence.tokens[index]?.lower !== 'without') continue
    const holder = lemmas[index - 1] ?? ''
    if (GENERIC_PEOPLE.has(holder) || SPECIFIC_PEOPLE.has(holder)) return null
    let stop = index + 1
    while (stop < end && (tags[stop + 1] === 'noun' || tags[stop + 1] === 'name')) stop += 1
    return tags[stop] === 'noun' || tags[stop] === 'name' ? [index + 1, stop] : null
  }
  return null
}

/** Told as past, in words that are no figure. */
function tells(analysed: AnalysedSentence, group: SpokenVerb, subject: TokenRange, [first, last]: TokenRange): boolean {
  const { tags, lemmas } = analysed
  if (
    group.bare ||
    (REPORTING_VERBS.has(lemmas[group.verb] ?? '') && !(group.passive && ACT_VERBS.has(lemmas[group.verb] ?? ''))) ||
    STATE_VERBS.has(lemmas[group.verb] ?? '') ||
    !isPast(analysed, group)
  )
    return false
  let telling = tags[subject[0]] === 'pronoun' ? 1 : 0
  for (let index = first; index <= last; index += 1) {
    if (tags[index] === 'quantity') return false
    if ((tags[index] === 'noun' || tags[index] === 'name') && tags[index - 1] !== 'name') telling += 1
  }
  return telling >= TELLING
}

/** Verbs that tell how things were, and no news. */
const STATE_VERBS: ReadonlySet<string> = new Set([
  'be',
  'become',
  'remain',
  'seem',
  'appear',
  'look',
  'stand',
  'lie',
  'stay',
])

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'was', 'were', 'did'])

function isPast({ sentence, lemmas, tags }: AnalysedSentence, group: SpokenVerb): boolean {
  let first = group.first
  while (tags[first] === 'adverb') first += 1
  const lower = sentence.tokens[first]?.lower ?? ''
  if (first !== group.verb) return PAST_AUXILIARIES.has(lower)
  return lower !== lemmas[group.verb] && !lower.endsWith('s') && !lower.endsWith('ing')
}
