import { BE_FORMS } from '../lexicon/function-words.ts'
import { DENYING_VERBS, ESTIMATING_VERBS, SAYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence, AttributionReading } from '../model/reading.ts'
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts'
import { beforeCommas } from './subject-phrase.ts'

/**
 * Finds who says what in one sentence (source, cue, content of PARC).
 *
 * Reads "X said (that) …", "…, X said", "…, said X", "according to X" and "X
 * told Y …". What stands before a trailing cue is its content back to the
 * start of the sentence; after a leading one, to its end. A cue without a
 * source that is a noun, name or pronoun is left alone. O(n).
 */
export function findAttributions(analysed: AnalysedSentence): readonly AttributionReading[] {
  const found: AttributionReading[] = []
  const last = analysed.tags.length - 1
  for (let index = 0; index <= last; index += 1) {
    const reading = isAccordingTo(analysed, index)
      ? accordingTo(analysed, index)
      : (cueAt(analysed, index) ?? estimateAt(analysed, index))
    if (reading) found.push(reading)
  }
  return found
}

function isAccordingTo(analysed: AnalysedSentence, index: number): boolean {
  const { tokens } = analysed.sentence
  return tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to'
}

function accordingTo(analysed: AnalysedSentence, index: number): AttributionReading | null {
  const last = analysed.tags.length - 1
  const phrase = phraseStartingAt(analysed.tags, index + 2, last)
  if (!phrase) return null
  const leads = index <= 1
  return reading(analysed, phrase, 'according to', 'asserts', leads ? [phrase.last + 1, last] : [0, index - 1])
}

function cueAt(analysed: AnalysedSentence, index: number): AttributionReading | null {
  const { tags, lemmas, sentence } = analysed
  const lemma = lemmas[index] ?? ''
  if (tags[index] !== 'verb' || !SAYING_VERBS.has(lemma)) return null
  const stance = DENYING_VERBS.has(lemma) ? 'denies' : 'asserts'
  const last = tags.length - 1
  const cue = sentence.tokens[index]?.lower ?? lemma
  if (isPassive(analysed, index)) return null
  const inverted = invertedSource(analysed, index)
  if (inverted) return reading(analysed, inverted, cue, stance, [0, index - 1])
  const source = sourceBefore(analysed, index)
  if (!source) return null
  const trailing = isTrailing(analysed, source.first) && endsThere(analysed, index)
  if (!trailing && !hasVerb(analysed, index + 1)) return null
  return reading(analysed, source, cue, stance, trailing ? [0, source.first - 1] : [index + 1, last])
}

/**
 * "The bank put the cost at $3m", "the union counts 612": who reckons says the
 * figures up to the next mark.
 */
function estimateAt(analysed: AnalysedSentence, index: number): AttributionReading | null {
  const { tags, lemmas, sentence } = analysed
  const lemma = lemmas[index] ?? ''
  if (
    tags[index] !== 'verb' ||
    !(ESTIMATING_VERBS.has(lemma) || FORECASTING_VERBS.has(lemma)) ||
    isPassive(analysed, index)
  )
    return null
  let last = index
  while (last + 1 < tags.length && !/^[.;:()]$/.test(sentence.tokens[last + 1]?.text ?? '')) last += 1
  const figure = analysed.quantities.find(({ tokens }) => tokens[0] > index && tokens[1] <= last)
  const source = figure ? sourceBefore(analysed, index) : null
  if (!figure || !source || tags[source.head] === 'pronoun') return null
  const isForecast = FORECASTING_VERBS.has(lemma)
  const leads = tags.slice(index + 1, figure.tokens[0])
  const isPutAt =
    lemma !== 'put' || sentence.tokens.slice(index + 1, figure.tokens[0]).some(({ lower }) => lower === 'at')
  if (!isPutAt || tags[index + 1] === 'to' || (leads.includes('verb') && !isForecast)) return null
  return reading(analysed, source, sentence.tokens[index]?.lower ?? lemma, 'asserts', [index + 1, last])
}

/** "The bank expects the economy to grow 2.4%"; who expects to do a thing plans it. */
const FORECASTING_VERBS: ReadonlySet<string> = new Set(['expect', 'forecast', 'predict', 'project', 'anticipate'])

/** "were reported": nobody is named who says it. */
function isPassive(analysed: AnalysedSentence, index: number): boolean {
  let before = index - 1
  while (analysed.tags[before] === 'adverb') before -= 1
  return BE_FORMS.has(analysed.sentence.tokens[before]?.lower ?? '')
}

/** Content is a clause: "showed efficacy of 62%" says nothing in somebody's mouth, "agreed to buy" neither. */
function hasVerb(analysed: AnalysedSentence, from: number): boolean {
  if (analysed.tags[from] === 'to') return false
  const relative = analysed.tags.indexOf('relative', from)
  const own = analysed.tags.slice(from, relative === -1 ? undefined : relative)
  return own.some((tag) => tag === 'verb' || tag === 'auxiliary')
}

/** ", said Piyali Raghavan": the cue after a comma or a closing quote, its source behind it. */
function invertedSource(analysed: AnalysedSentence, index: number): NounPhrase | null {
  const before = analysed.sentence.tokens[index - 1]?.text ?? ''
  if (!/^[,"”’»]$/.test(before)) return null
  return phraseStartingAt(analysed.tags, index + 1, analysed.tags.length - 1)
}

/** The phrase before the cue: a noun phrase, with what is inserted in commas skipped, or a pronoun. */
function sourceBefore(analysed: AnalysedSentence, index: number): NounPhrase | null {
  const { tags, sentence } = analysed
  let end = index - 1
  while (end >= 0 && (tags[end] === 'auxiliary' || tags[end] === 'adverb')) end -= 1
  if (tags[end] === 'pronoun') return { first: end, last: end, head: end }
  if (sentence.tokens[end]?.text === ',') {
    const main = beforeCommas(analysed, end)
    if (main) return { first: main[0], last: main[1], head: main[1] }
    end -= 1
  }
  const phrase = phraseEndingAt(tags, 0, end)
  if (!phrase || sentence.tokens[phrase.first - 1]?.lower !== 'of') return phrase
  const whole = phraseEndingAt(tags, 0, phrase.first - 2)
  return whole ? { first: whole.first, last: phrase.last, head: whole.head } : phrase
}

/** Whether content stands before the source: a comma or a closing quote leads to it. */
function isTrailing(analysed: AnalysedSentence, first: number): boolean {
  return /^[,"”’»]$/.test(analysed.sentence.tokens[first - 1]?.text ?? '') && first > 3
}

/**
 * Whether nothing is said behind the cue: the sentence ends there, or a mark,
 * a date or whom it was told to follows. "In a statement, the bank said it had
 * lost …" goes on.
 */
function endsThere({ tags, sentence }: AnalysedSentence, cue: number): boolean {
  let index = cue + 1
  if (tags[index] === 'noun' || tags[index] === 'pronoun') index += 1
  while (tags[index] === 'adverb' || tags[index] === 'date' || tags[index] === 'preposition') index += 1
  const next = sentence.tokens[index]
  return next === undefined || /^[.,;!?"”]$/.test(next.text)
}

function reading(
  analysed: AnalysedSentence,
  phrase: NounPhrase,
  cue: string,
  stance: 'asserts' | 'denies',
  content: readonly [number, number],
): AttributionReading | null {
  const from = analysed.sentence.tokens[phrase.first]
  const to = analysed.sentence.tokens[phrase.last]
  if (!from || !to || content[0] > content[1]) return null
  return { source: { start: from.start, end: to.end }, tokens: [phrase.first, phrase.last], cue, stance, content }
}
