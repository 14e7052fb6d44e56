import { lemma } from '../lemma.ts'
import { FALL_NOUNS, RISE_NOUNS } from '../lexicon/change-words.ts'
import type { AnalysedSentence } from '../model/reading.ts'

/** A number with the part it may play in a stated change. */
export interface ChangePart {
  /** Index among the sentence's quantities. */
  readonly index: number
  /** `level`: no word says what it is to a change, so that it can only be the level now. */
  readonly role: 'level' | 'before' | 'after' | 'by'
  /** First token of its phrase, the word that gives the role included: "from 1.26m". */
  readonly first: number
  /** Last token, a rate included: "$80.10 a barrel". */
  readonly last: number
  /** Says the size before it again: ", or 1.5%". */
  readonly again: boolean
}

/** The part a quantity plays, by the word before it. */
export function changePart(analysed: AnalysedSentence, index: number): ChangePart {
  const { tokens } = analysed.sentence
  const mention = analysed.quantities[index]
  const [first, last] = mention?.tokens ?? [0, 0]
  const cue = cueBefore(analysed, first)
  const role = mention && mention.change !== null ? 'by' : roleOf(analysed, cue)
  const joint = tokens[first - 1]?.lower
  return {
    index,
    role,
    first: role === 'before' || role === 'after' ? cue : first,
    last: mention && mention.per !== null ? endOfRate(analysed, last) : last,
    again: joint === 'or' || joint === '(',
  }
}

/** The word before a quantity, adverbs and articles skipped: "to just 40", "from the 30". */
function cueBefore({ tags }: AnalysedSentence, first: number): number {
  let cue = first - 1
  while (cue > 0 && (tags[cue] === 'determiner' || tags[cue] === 'adverb')) cue -= 1
  return cue
}

function roleOf({ sentence: { tokens } }: AnalysedSentence, cue: number): 'level' | 'before' | 'after' {
  const word = tokens[cue]?.lower
  const isCompared = tokens[cue - 1]?.lower === 'compared'
  if (word === 'from' || ((word === 'with' || word === 'to') && isCompared)) return 'before'
  return word === 'to' ? 'after' : 'level'
}

/** "a barrel", "per tonne" behind an amount. */
function endOfRate({ tags, sentence: { tokens } }: AnalysedSentence, last: number): number {
  const word = tokens[last + 1]?.lower
  return (word === 'a' || word === 'an' || word === 'per') && tags[last + 2] === 'noun' ? last + 2 : last
}

/** Words that lead from one number of a change to the next. */
const LEADING: ReadonlySet<string> = new Set([
  'to',
  'from',
  'by',
  'up',
  'down',
  'higher',
  'lower',
  'back',
  'compared',
  'with',
  'on',
  'over',
  '-',
])

/** "in the quarter", "year on year". */
const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'period'])

/** Whether nothing but words of change, dates and commas stand between two parts. Linear in what stands between. */
export function isBetweenParts(analysed: AnalysedSentence, before: ChangePart, part: ChangePart): boolean {
  const { tags, sentence, quantities } = analysed
  const first = quantities[part.index]?.tokens[0] ?? 0
  const isAgain = before.role === 'by' && part.role === 'by'
  let marked = before.role !== 'level'
  for (let at = before.last + 1; at < first; at += 1) {
    const [token, tag] = [sentence.tokens[at], tags[at]]
    const lower = token?.lower ?? ''
    if (lower === ',' || lower === 'compared') marked = true
    const leads =
      LEADING.has(lower) ||
      PERIODS.has(lower) ||
      lower === ',' ||
      tag === 'date' ||
      tag === 'adverb' ||
      tag === 'determiner'
    const joins = leads || isOfChange(analysed, at) || leadsToDate(analysed, at) || (before.again && lower === ')')
    if (isAgain ? !BETWEEN_SIZES.has(lower) : !joins) return false
  }
  return marked
}

/** "a rise of": the noun of change and its "of". */
function isOfChange({ lemmas, sentence: { tokens } }: AnalysedSentence, at: number): boolean {
  const noun = tokens[at]?.lower === 'of' ? at - 1 : at
  const base = lemmas[noun] ?? lemma(tokens[noun]?.lower ?? '')
  return RISE_NOUNS.has(base) || FALL_NOUNS.has(base)
}

/** "in March", "for the quarter". */
function leadsToDate({ tags, sentence: { tokens } }: AnalysedSentence, at: number): boolean {
  if (tags[at] !== 'preposition') return false
  const noun = tags[at + 1] === 'determiner' ? at + 2 : at + 1
  return tags[noun] === 'date' || PERIODS.has(tokens[noun]?.lower ?? '')
}

/** Before a size said again: "$1.20, or 1.5%," and "$1.20 (1.5%)". */
const BETWEEN_SIZES: ReadonlySet<string> = new Set([',', 'or', '('])

/**
 * The level with what says it again in another unit behind it, in brackets:
 * "$1.13bn (£600m)". `null` where that does not.
 */
export function restatedBy(
  { sentence: { tokens }, quantities }: AnalysedSentence,
  level: ChangePart,
  index: number,
): ChangePart | null {
  const [host, mention] = [quantities[level.index], quantities[index]]
  if (!host || !mention || host.kind !== mention.kind || host.unit === mention.unit || level.role === 'by') return null
  const isBracketed = tokens[level.last + 1]?.text === '(' && mention.tokens[0] === level.last + 2
  const last = mention.tokens[1] + 1
  return isBracketed && tokens[last]?.text === ')' ? { ...level, last } : null
}
