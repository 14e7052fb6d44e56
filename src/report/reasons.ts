import { QUESTIONS } from '../lexicon/predicates.ts'
import { allOf } from './list.ts'

/** What two statements share, by the reason that says so: told together as "same measure, entities and period". */
const SHARED: Readonly<Record<string, string>> = {
  'measures: same': 'measure',
  'entities: same': 'entities',
  'periods: same': 'period',
  'qualifiers: same': 'scope',
  'acts: same': 'act',
  'participants: same': 'participants',
  'times: same': 'time',
  'places: same': 'place',
  'holders: same': 'holder',
  'offices: same': 'office',
  'contents: same': 'content',
}

/** Reasons a reader wants in words; those in neither table say nothing that the report does not show. */
export const TOLD: Readonly<Record<string, string>> = {
  'measures: similar': 'what is measured is said in similar words',
  'entities: overlap': 'they name an entity in common',
  'entities: beside': 'one names what the other is of',
  'entities: unknown': 'one of them names no entity',
  'qualifiers: one-sided': 'one of them is narrowed by words the other lacks',
  'periods: within': 'the period of one lies in that of the other',
  'periods: unstated': 'neither says when, and both were written about the same time',
  'periods: one-sided': 'only one of them says when',
  'modality: both-actual': 'both report it as a fact',
  'modality: both-forecast': 'both speak of what is to come',
  'modality: both-target': 'both speak of a target',
  'modality: both-hypothetical': 'both speak of what may be',
  'sources: same': 'both quote the same source',
  'sources: rival': 'they quote different sources',
  'sources: one-sided': 'one of them quotes a source, the other speaks for itself',
  'articles: copy': 'one text copies the other nearly word for word',
  'mouths: persons': 'two persons are said to have said it',
  'mouths: swapped': 'each is said to have told it to the other',
  'turn: later': 'it is denied of a time before it became so',
  'prospect: ahead': 'it was hoped for first and reported as done later',
  'prospect: behind': 'it was reported as done first and hoped for later',
  'prospect: unknown': 'one hopes for what the other reports as done',
  'movement: up': 'the later article has more',
  'movement: down': 'the later article has less',
  'measures: other': 'what is measured is told by other words',
  'units: open': 'one of them does not say of what it is a count',
  'stage: earlier': 'one of them is called an early value',
  'parts: sum': 'the figures of one sentence add up to the other',
  'parts: complement': 'the two shares make a whole',
  'slip: transposed': 'the two have the same digits, two of them changed round',
  'slip: swapped': 'the two have the same two digits, changed round',
  'slip: reversed': 'the number is the same and the direction is reversed',
  'wording: close': 'the two sentences share most of their telling words',
  'wording: shared': 'the two sentences share telling words',
  'match: best': 'in their two articles no other figures are closer to each other',
  'acts: similar': 'what happens is told by another word',
  'acts: opposite': 'the words for what happens exclude each other',
  'participants: overlap': 'they name a participant in common',
  'participants: reworded': 'neither names who takes part, in the same words',
  'participants: unknown': 'one of them names no participant',
  'times: within': 'the time of one lies in that of the other',
  'times: near': 'their times lie a day or two apart',
  'times: apart': 'their times lie apart',
  'times: moved': 'their times lie apart, and one says that the date was moved or was only planned once',
  'times: unknown': 'one of them does not say when',
  'places: within': 'the place of one lies in that of the other',
  'places: different': 'they name two places',
  'places: unknown': 'one of them does not say where',
  'statuses: planned': 'one reports as done what the other has as planned',
  'statuses: hoped': 'one reports as done what the other has as hoped for',
  'statuses: cancelled': 'one reports as done what was called off for the other',
  'statuses: fulfilled': 'the later one reports as done what the earlier has as planned',
  'holders: different': 'they name two persons',
  'offices: similar': 'the office is told in other words',
  'offices: exclusive': 'one person can hardly hold both offices at a time',
  'offices: different': 'they name two offices',
  'tenures: different': 'one says that the office is held, the other that it was, is to be or is held for a time',
  'contents: similar': 'most of what is said is the same',
  'contents: related': 'part of what is said is the same',
  'quotations: same': 'both quote the same words',
  'stances: same': 'both say it, or both deny it',
  'stances: opposite': 'one says it and the other denies it',
  'coincidence: telling': 'a value as rare as this is hardly shared by chance',
}

/**
 * The reasons of a finding as a person would give them, in few lines. One that
 * is in words already, as how the numbers of a change do not add up, stands as
 * it is.
 *
 * Example: `["measures: same", "periods: same", "modality: both-actual"]`
 * gives `["same measure and period", "both report it as a fact"]`.
 */
export function reasonLines(because: readonly string[]): readonly string[] {
  const shared = because.flatMap((reason) => SHARED[reason] ?? [])
  const told = because.flatMap((reason) => TOLD[reason] ?? toleranceIn(reason) ?? (answersRule(reason) ? [] : [reason]))
  return shared.length === 0 ? told : [`same ${allOf(shared)}`, ...told]
}

const VALUES = 'values: '

/** `values: 1.4% apart, within the tolerance of 2% for trade turnover` without its question; else `null`. */
function toleranceIn(reason: string): string | null {
  const isTold = reason.startsWith(VALUES) && reason.includes(', within the tolerance of ')
  return isTold ? reason.slice(VALUES.length) : null
}

/** What a rule asked the report shows elsewhere, or it only kept others out. */
function answersRule(reason: string): boolean {
  return reason.startsWith('not ') || QUESTIONS.some((question) => reason.startsWith(`${question}: `))
}
