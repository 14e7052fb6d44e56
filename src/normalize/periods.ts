import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { DateMention, Period } from '../model/date.ts'
import type { AnalysedSentence, FigureReading, SentenceReading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { type DateReference, resolveDate } from './calendar.ts'

/** A period with the words that give it, the preposition included. */
export interface Dated {
  readonly period: Period
  readonly span: Span
}

/**
 * The period a figure holds for: the date of its own clause that stands
 * nearest, `null` where the sentence gives none.
 *
 * A date behind another figure belongs to that one ("$200 billion, up from
 * $185 billion in 2022"); a date that says when somebody spoke ("officials
 * said on Friday") to the speaking; the level before ("up from …") never takes
 * the date of the level now. Clock times and durations are no periods.
 */
export function periodOf(
  text: string,
  reading: SentenceReading,
  figure: FigureReading,
  reference: DateReference,
): Dated | null {
  const mention = nearestDate(reading, figure)
  if (!mention) return null
  const forward = figure.modality.actuality === 'forecast' || figure.modality.actuality === 'target'
  const past = followsPast(reading.analysed, mention) || isPast(reading.analysed, figure)
  const tense = past ? 'past' : forward ? 'future' : 'unknown'
  const span = wordsOf(reading.analysed, mention)
  const words = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')
  return { period: resolveDate(pointOf(reading.analysed, figure, mention), { ...reference, tense }, words), span }
}

/** "the worst since 1998, when 312 died": they died in 1998, not since. */
function pointOf(analysed: AnalysedSentence, figure: FigureReading, mention: DateMention): DateMention {
  const explained = isExplainedBy(analysed, mention, figure.measure.clause[0])
  return explained && mention.reading.form === 'open' ? { ...mention, reading: mention.reading.limit } : mention
}

/** Whether the figure's own verb stands in the past: "fell", "was", "had put". */
function isPast({ sentence, lemmas }: AnalysedSentence, figure: FigureReading): boolean {
  if (figure.modality.actuality !== 'actual' || figure.measure.verb === null) return false
  const lower = sentence.tokens[figure.measure.verb]?.lower ?? ''
  if (PAST_AUXILIARIES.has(lower) || PAST_AUXILIARIES.has(sentence.tokens[figure.measure.verb - 1]?.lower ?? ''))
    return true
  return lower !== lemmas[figure.measure.verb] && !lower.endsWith('s') && !lower.endsWith('ing')
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])

/** "a pact signed on July 18" has happened, whatever the sentence looks forward to. */
function followsPast({ tags, sentence }: AnalysedSentence, date: DateMention): boolean {
  for (let index = date.tokens[0] - 1; index >= Math.max(0, date.tokens[0] - 3); index -= 1) {
    if (tags[index] === 'verb') return /(?:ed|en)$/.test(sentence.tokens[index]?.lower ?? '')
  }
  return false
}

/** The words of a date with the preposition before it: "in 2022". */
function wordsOf(analysed: AnalysedSentence, { span, tokens }: DateMention): Span {
  const before = tokens[0] - 1
  const start =
    analysed.tags[before] === 'preposition' ? (analysed.sentence.tokens[before]?.start ?? span.start) : span.start
  return { start, end: span.end }
}

function nearestDate(reading: SentenceReading, figure: FigureReading): DateMention | null {
  const { analysed } = reading
  let best: DateMention | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const date of analysed.dates) {
    if (date.reading.form === 'clock' || TIMELESS_FORMS.has(date.reading.form)) continue
    if (isOfSpeaking(analysed, date)) continue
    const distance = distanceTo(analysed, figure, date)
    if (distance < nearest) {
      nearest = distance
      best = date
    }
  }
  return best
}

/** In tokens; a date before the figure counts double, one behind another figure or out of the clause not at all. */
function distanceTo(analysed: AnalysedSentence, figure: FigureReading, date: DateMention): number {
  const [first, last] = figure.mention.tokens
  const [from, to] = figure.measure.clause
  if (date.tokens[0] > last) {
    if (figure.mention.change !== null && isBase(analysed, date)) return Number.POSITIVE_INFINITY
    const between = analysed.quantities.some(
      (other) =>
        other.tokens[0] > last &&
        other.tokens[1] < date.tokens[0] &&
        !isAsideOf(analysed, other.tokens[0]) &&
        !isReached(analysed, last, other.tokens[0]),
    )
    return between || hasOtherVerb(analysed, figure, last, date.tokens[0]) || date.tokens[0] > to + 1
      ? Number.POSITIVE_INFINITY
      : date.tokens[0] - last
  }
  if (figure.prior) return Number.POSITIVE_INFINITY
  if (isExplainedBy(analysed, date, from)) return 1
  if (isDateline(analysed, date)) return Number.POSITIVE_INFINITY
  if (isInsertedBefore(analysed, figure, date)) return Number.POSITIVE_INFINITY
  const opens = date.tokens[0] <= 2
  if (date.tokens[1] < from && !opens) return Number.POSITIVE_INFINITY
  return 2 * (first - date.tokens[1])
}

/** "The party, which has governed since 2016, fell to 26": the date of a clause put in between is of that clause. */
function isInsertedBefore({ tags, sentence }: AnalysedSentence, figure: FigureReading, date: DateMention): boolean {
  const { verb } = figure.measure
  if (verb === null || verb < date.tokens[1]) return false
  const relative = tags.lastIndexOf('relative', date.tokens[0])
  if (relative < Math.max(0, figure.measure.clause[0] - 1)) return false
  return sentence.tokens.slice(date.tokens[1] + 1, verb).some(({ text }) => text === ',')
}

/** A date behind a verb that is not the figure's own says when that was: "under a pact signed on July 18". */
function hasOtherVerb({ tags }: AnalysedSentence, figure: FigureReading, from: number, to: number): boolean {
  for (let index = from + 2; index < to; index += 1) {
    if (tags[index] === 'verb' && index !== figure.measure.verb)
      return figure.measure.verb !== null && figure.measure.verb < index - 1
  }
  return false
}

/** How far into a sentence a dateline reaches: "NEW DELHI, July 18 (CPA) -". */
const DATELINE = 14

function isDateline({ sentence }: AnalysedSentence, date: DateMention): boolean {
  for (let index = date.tokens[1] + 1; index < Math.min(DATELINE, sentence.tokens.length); index += 1) {
    const token = sentence.tokens[index]
    if (token && /^[-–—]$/.test(token.text) && token.spaced) return true
  }
  return false
}

/** "in 1982, when 11 people drowned": the clause tells what happened then. */
function isExplainedBy(analysed: AnalysedSentence, date: DateMention, clause: number): boolean {
  const lower = analysed.sentence.tokens[clause - 1]?.lower
  if (date.tokens[1] >= clause) return false
  if (lower === 'when' || lower === 'where') return clause - 1 - date.tokens[1] <= 2
  return analysed.tags[clause - 1] === 'relative' && isInAntecedent(analysed, date.tokens[1] + 1, clause - 1)
}

/** "12 per cent over the previous year", "more than in 2021": what a change is measured from, not when it was. */
function isBase({ sentence }: AnalysedSentence, date: DateMention): boolean {
  const words = sentence.tokens.slice(Math.max(0, date.tokens[0] - 3), date.tokens[0]).map((token) => token.lower)
  return words.some((word) => BASES.has(word))
}

const BASES: ReadonlySet<string> = new Set(['over', 'than', 'from', 'on', 'compared'])

/** "rose 12% to $4.8 billion in 2023": the date of the level reached is that of the rise. */
function isReached({ sentence }: AnalysedSentence, last: number, other: number): boolean {
  return sentence.tokens[last + 1]?.lower === 'to' && other - last <= 4
}

/** "the 1998 earthquake in Sacaya, which left 321 dead": nothing but the phrase between the year and "which". */
function isInAntecedent({ tags }: AnalysedSentence, from: number, to: number): boolean {
  if (to - from > ANTECEDENT || tags[from] !== 'noun') return false
  return !tags.slice(from, to).some((tag) => tag === 'verb' || tag === 'auxiliary')
}

/** Longest phrase between a year and its relative clause, in tokens. */
const ANTECEDENT = 8

/**
 * A quantity in a parenthesis does not come between a figure and its date:
 * "$4.8 billion (4.4 billion euros) in 2022".
 */
function isAsideOf(analysed: AnalysedSentence, token: number): boolean {
  return analysed.sentence.tokens[token - 1]?.text === '('
}

/** "said on Monday", "told reporters on Friday". */
function isOfSpeaking(analysed: AnalysedSentence, date: DateMention): boolean {
  for (let index = date.tokens[0] - 1; index >= Math.max(0, date.tokens[0] - 4); index -= 1) {
    const tag = analysed.tags[index]
    if (tag === 'verb') return SAYING_VERBS.has(analysed.lemmas[index] ?? '')
    if (tag === 'quantity' || tag === 'stop') return false
  }
  return false
}
