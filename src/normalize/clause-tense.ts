import {
  FORWARD_NOUNS,
  FULFILLING_WORDS,
  FUTURE_AUXILIARIES,
  PAST_AUXILIARIES,
  PRESENT_BE,
  SCHEDULED_PAIRS,
  SCHEDULED_WORDS,
  TIMETABLE_VERBS,
  UNCHANGED_PASTS,
} from '../lexicon/tense-words.ts'
import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { DateReference } from './calendar.ts'

type Tense = DateReference['tense']

/** How far the verb of a date may stand, in tokens. */
const REACH = 30

/** How near a word such as "due" stands to its date: "due to open on Friday". */
const NEAR = 4

/**
 * Whether the clause a date stands in tells of the past or looks forward.
 *
 * The nearest verb before the date decides, else the nearest behind it:
 * "will meet on Saturday", "agreed to meet on Saturday", "the vote is on
 * Saturday", "due Saturday" look forward, "met on Saturday" and "said on
 * Saturday" back. `unknown` where no verb says. Bounded look-ahead.
 */
export function clauseTense(analysed: AnalysedSentence, [first, last]: readonly [number, number]): Tense {
  if (lowerOf(analysed, first) === 'since' || lowerOf(analysed, first - 1) === 'since') return 'past'
  if (FORWARD_NOUNS.has(lowerOf(analysed, last + 1))) return 'future'
  for (let index = first - 1; index >= Math.max(0, first - NEAR); index -= 1) {
    if (isScheduled(analysed, index) || isTimetable(analysed, index)) return 'future'
    if (analysed.tags[index] === 'verb' || analysed.tags[index] === 'stop') break
  }
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const tense = tenseAt(analysed, index, first)
    if (tense !== null) return tense
  }
  const end = Math.min(analysed.tags.length, last + REACH)
  for (let index = last + 1; index < end; index += 1) {
    const tense = tenseAt(analysed, index, null)
    if (tense !== null) return tense
  }
  return 'unknown'
}

/** "due Friday", "set for Friday", "has until Friday". */
function isScheduled(analysed: AnalysedSentence, index: number): boolean {
  const word = lowerOf(analysed, index)
  return SCHEDULED_WORDS.has(word) || SCHEDULED_PAIRS.get(word)?.has(lowerOf(analysed, index + 1)) === true
}

/** "the trial opens on Monday", where no word shows "opens" to be a noun or part of another verb. */
function isTimetable(analysed: AnalysedSentence, index: number): boolean {
  if (!TIMETABLE_VERBS.has(lowerOf(analysed, index))) return false
  const before = analysed.tags[index - 1]
  return before === 'noun' || before === 'name' || before === 'pronoun'
}

function lowerOf({ sentence }: AnalysedSentence, index: number): string {
  return sentence.tokens[index]?.lower ?? ''
}

/** The tense of the verb group at a token; `null` where there is none. `date`: the token of the date behind it. */
function tenseAt(analysed: AnalysedSentence, index: number, date: number | null): Tense | null {
  const tag = analysed.tags[index]
  if (tag === 'auxiliary') return auxiliaryTense(analysed, index, date)
  if (tag !== 'verb') return null
  const before = beforeGroup(analysed, index)
  if (analysed.tags[before] === 'auxiliary') return groupTense(analysed, before, index)
  if (analysed.tags[before] === 'to') return infinitiveTense(analysed, before)
  return formTense(analysed, index)
}

/** The last token before a verb that is no adverb. */
function beforeGroup({ tags }: AnalysedSentence, verb: number): number {
  let index = verb - 1
  while (index >= 0 && tags[index] === 'adverb') index -= 1
  return index
}

/** "is on Saturday" looks forward, "was" back; further from the date "is" says nothing. */
function auxiliaryTense(analysed: AnalysedSentence, index: number, date: number | null): Tense {
  const lower = lowerOf(analysed, index)
  if (PRESENT_BE.has(lower) || lower === "'s") return date !== null && date - index <= 2 ? 'future' : 'unknown'
  return groupTense(analysed, index, index)
}

/** All auxiliaries of a group, from the last: "would have been". */
function groupTense(analysed: AnalysedSentence, last: number, verb: number): Tense {
  let perfect = false
  let present = false
  for (let index = last; index >= 0; index -= 1) {
    const tag = analysed.tags[index]
    const lower = lowerOf(analysed, index)
    if (tag === 'adverb') continue
    if (tag === 'to' && !perfect) return infinitiveTense(analysed, index)
    if (tag !== 'auxiliary') break
    if (FUTURE_AUXILIARIES.has(lower)) return perfect ? 'past' : 'future'
    if (lower === 'have') perfect = index !== verb
    else if (PAST_AUXILIARIES.has(lower) && lower !== 'been') return 'past'
    present ||= PRESENT_BE.has(lower)
  }
  if (perfect) return 'past'
  return present && lowerOf(analysed, verb).endsWith('ing') ? 'future' : 'unknown'
}

/** "plans to open on Monday" looks forward, "managed to open on Monday" does not. */
function infinitiveTense(analysed: AnalysedSentence, to: number): Tense {
  const before = beforeGroup(analysed, to)
  return FULFILLING_WORDS.has(lowerOf(analysed, before)) ? 'past' : 'future'
}

/** "opened" is past, "opens on Saturday" a timetable, "says" now; "opening" takes the tense of another verb. */
function formTense(analysed: AnalysedSentence, index: number): Tense | null {
  const lower = lowerOf(analysed, index)
  const lemma = analysed.lemmas[index] ?? ''
  if (lower.endsWith('ing')) return null
  if (SAYING_VERBS.has(lemma)) return 'past'
  if (UNCHANGED_PASTS.has(lower)) return 'past'
  const present = lower === lemma || (lower.endsWith('s') && !lower.endsWith('ss'))
  return present ? 'future' : 'past'
}
