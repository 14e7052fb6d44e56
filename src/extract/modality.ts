import { FORECAST_WORDS, HYPOTHETICAL_WORDS, MODAL_AUXILIARIES, NEGATIONS, TARGET_WORDS } from '../lexicon/modality.ts'
import type { Modality } from '../model/claim.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, MeasureReading } from '../model/reading.ts'

const ACTUAL: Modality = { certainty: 'certain', polarity: 'positive', actuality: 'actual' }

/**
 * Whether a figure is reported as a fact, a forecast, a target or a
 * possibility, and whether the clause denies it.
 *
 * The auxiliaries and verbs of the figure's own verb group decide, then a
 * word of planning or aiming in front of it in the clause. "up from $185
 * billion" is actual even where the rest of the sentence looks forward.
 *
 * Example: "could soon reach $200 billion" is hypothetical and possible;
 * "plans to cut 1,400 jobs" a forecast.
 */
export function readModality(analysed: AnalysedSentence, mention: QuantityMention, reading: MeasureReading): Modality {
  if (isPriorLevel(analysed, mention)) return ACTUAL
  const polarity = isNegated(analysed, mention, reading) ? 'negative' : 'positive'
  const modal = modalOf(analysed, mention, reading)
  return { ...ACTUAL, ...modal, polarity }
}

/** "up from X", "from X to …", "compared with X": the level before, which has been reached. */
export function isPriorLevel(analysed: AnalysedSentence, mention: QuantityMention): boolean {
  const { tokens } = analysed.sentence
  let index = mention.tokens[0] - 1
  while (index >= 0 && analysed.tags[index] === 'determiner') index -= 1
  const lower = tokens[index]?.lower
  if (lower === 'from') return leadsFrom(analysed, index)
  return (lower === 'with' || lower === 'to') && tokens[index - 1]?.lower === 'compared'
}

const BEFORE_FROM: ReadonlySet<string> = new Set([
  'up',
  'down',
  'rise',
  'fall',
  'climb',
  'drop',
  'grow',
  'increase',
  'decline',
  'jump',
  'slip',
  'go',
  'raise',
  'lift',
  'cut',
  'reduce',
  'decrease',
  'lower',
  'revise',
])

function leadsFrom(analysed: AnalysedSentence, from: number): boolean {
  const before = analysed.sentence.tokens[from - 1]?.lower ?? ''
  if (BEFORE_FROM.has(before) || BEFORE_FROM.has(analysed.lemmas[from - 1] ?? '')) return true
  return (
    analysed.tags[from - 1] === 'stop' || analysed.tags[from - 1] === 'date' || analysed.tags[from - 1] === 'quantity'
  )
}

function modalOf(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  reading: MeasureReading,
): Partial<Pick<Modality, 'actuality' | 'certainty'>> {
  const { tags, lemmas, sentence } = analysed
  const end = reading.verb !== null && reading.verb > mention.tokens[1] ? reading.verb : mention.tokens[0]
  const start = startOf(analysed, reading)
  for (let index = end; index >= start; index -= 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    const lemma = lemmas[index] ?? ''
    const modal = tags[index] === 'auxiliary' ? MODAL_AUXILIARIES[lower] : undefined
    if (modal) return isInference(analysed, index) ? {} : modal
    if (isProspective(analysed, index)) return { actuality: 'forecast', certainty: 'probable' }
    if (TARGET_WORDS.has(lemma)) return { actuality: 'target', certainty: 'probable' }
    if (FORECAST_WORDS.has(lemma) && isForward(analysed, index)) return { actuality: 'forecast', certainty: 'probable' }
    if (HYPOTHETICAL_WORDS.has(lemma) || HYPOTHETICAL_WORDS.has(lower))
      return { actuality: 'hypothetical', certainty: 'possible' }
  }
  const behind = lemmas[mention.tokens[1] + 1] ?? ''
  return HYPOTHETICAL_WORDS.has(behind) ? { actuality: 'hypothetical', certainty: 'possible' } : {}
}

/** The clause; one that "that" opens has the verb before "that" over it: "officials fear that 40 people died". */
function startOf(analysed: AnalysedSentence, reading: MeasureReading): number {
  const first = reading.clause[0]
  return analysed.sentence.tokens[first - 1]?.lower === 'that' ? Math.max(0, first - 2) : first
}

/** "is to cut", "are set to rise", "is going to cost", "is likely to": a form of "be" that looks forward to a verb. */
function isProspective({ tags, sentence }: AnalysedSentence, index: number): boolean {
  if (tags[index] !== 'to' || tags[index + 1] !== 'verb') return false
  let before = index - 1
  if (PROSPECTIVE.has(sentence.tokens[before]?.lower ?? '')) before -= 1
  while (tags[before] === 'adverb') before -= 1
  return PRESENT_BE.has(sentence.tokens[before]?.lower ?? '')
}

const PROSPECTIVE: ReadonlySet<string> = new Set([
  'set',
  'going',
  'likely',
  'due',
  'expected',
  'certain',
  'bound',
  'about',
])
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', 'am', "it's", "they're"])

/** "That would put the number at 272": reckoned from facts, not foreseen. */
function isInference(analysed: AnalysedSentence, modal: number): boolean {
  const subject = analysed.sentence.tokens[modal - 1]?.lower ?? ''
  return analysed.sentence.tokens[modal]?.lower === 'would' && DEMONSTRATIVES.has(subject)
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['that', 'this', 'which', 'these', 'those'])

/**
 * A planning word counts as a verb or before "to", and a forecast before what
 * it is of; "the planned railway" does not make its length a plan.
 */
function isForward({ tags, lemmas, sentence }: AnalysedSentence, index: number): boolean {
  if (tags[index] === 'verb' || tags[index + 1] === 'to') return true
  const next = sentence.tokens[index + 1]?.lower
  return (next === 'of' || next === 'for') && FORECASTS.has(lemmas[index] ?? '')
}

const FORECASTS: ReadonlySet<string> = new Set(['forecast', 'projection', 'prediction', 'expectation', 'outlook'])

/**
 * Whether the figure is denied: "did not reach $5bn", "no 400 people". A "no"
 * denies the noun behind it and no figure further on ("no statement at the end
 * of the two-day meeting"), a "not" the verb it stands at.
 */
function isNegated(analysed: AnalysedSentence, mention: QuantityMention, reading: MeasureReading): boolean {
  const first = mention.tokens[0]
  const verb = reading.verb ?? first
  const lowerAt = (index: number) => analysed.sentence.tokens[index]?.lower ?? ''
  for (let index = Math.max(reading.clause[0], Math.min(verb, first) - 4); index < Math.max(verb, first); index += 1) {
    const lower = lowerAt(index)
    if (!NEGATIONS.has(lower) || RESTRICTED_NEGATION.has(lowerAt(index + 1))) continue
    if (index >= first - 2 && index < first) return true
    if (lower !== 'no' && index > verb - 4 && index <= verb + 1) return true
  }
  return false
}

/** "no more than", "not only": says how much, and denies nothing. */
const RESTRICTED_NEGATION: ReadonlySet<string> = new Set([
  ...['more', 'less', 'fewer', 'later', 'longer', 'other', 'only', 'just', 'least'],
])
