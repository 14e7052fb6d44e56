import {
  ACCUSING_VERBS,
  ACT_VERBS,
  JUDGING_VERBS,
  NAMING_VERBS,
  REFUSING_VERBS,
  REPORTING_VERBS,
  THINKING_VERBS,
} from '../lexicon/speech-acts.ts'
import { DENYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence, SayingReading, Tag } from '../model/reading.ts'
import { clauseEnd } from './clause-end.ts'
import { isHardStop } from './clauses.ts'
import { contentStart, QUESTIONS } from './content-start.ts'
import { closesQuotation, opensQuotation } from './quote-marks.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { phraseBefore, type TokenRange } from './subject-phrase.ts'

/** What a cue makes its source say. */
interface Said {
  readonly content: TokenRange
  readonly stance: SayingReading['stance']
  readonly act: boolean
}

/**
 * What a source says by a verb: a clause behind it or before it, what is
 * denied, refused or laid to somebody's charge, or the act itself.
 */
export function saidBy(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  source: TokenRange,
): Said | null {
  const lemma = analysed.lemmas[group.verb] ?? ''
  const denies = DENYING_VERBS.has(lemma) || lemma === 'doubt'
  const reported = group.negated ? null : reportedBy(analysed, groups, group, source)
  if (reported)
    return { content: reported, stance: denies && !isQuoted(analysed, reported) ? 'denies' : 'asserts', act: false }
  const end = clauseEnd(analysed, groups, group)
  const content = objectOf(analysed, group, source, end)
  if (Object.hasOwn(REFUSING_VERBS, lemma)) return { content, stance: group.negated ? 'asserts' : 'denies', act: false }
  if (!group.negated && denies) return { content, stance: 'denies', act: false }
  if (!group.negated && opensAssertion(analysed, group, lemma))
    return end > group.last ? { content, stance: 'asserts', act: false } : null
  if (!group.negated && AFFIRMING.has(lemma) && isPointing(analysed, group, end))
    return { content, stance: 'asserts', act: false }
  if (!ACT_VERBS.has(lemma) || !isAct(analysed, group, lemma, source)) return null
  return { content: [group.first, end], stance: group.negated ? 'denies' : 'asserts', act: true }
}

/** Verbs by which somebody says that what was said is so. */
const AFFIRMING: ReadonlySet<string> = new Set(['confirm', 'admit', 'acknowledge', 'repeat'])

/** "confirmed this", with nothing else. */
function isPointing({ sentence }: AnalysedSentence, { last }: SpokenVerb, end: number): boolean {
  const next = sentence.tokens[last + 1]?.lower ?? ''
  return end === last + 1 && (next === 'this' || next === 'that' || next === 'it')
}

/** "accused the firm of holding back", "considered the matter closed", "hoped to reach". */
function opensAssertion({ tags, sentence }: AnalysedSentence, { last }: SpokenVerb, lemma: string): boolean {
  const next = sentence.tokens[last + 1]?.lower ?? ''
  if (ACCUSING_VERBS.has(lemma)) return true
  if (JUDGING_VERBS.has(lemma) && lemma !== 'find') return !next.endsWith('ing') && tags[last + 1] !== 'to'
  return THINKING_VERBS.has(lemma) && tags[last + 1] === 'to'
}

/** What stands behind the verb; in "the price that the board rejected" what stands before. */
function objectOf(analysed: AnalysedSentence, { last }: SpokenVerb, source: TokenRange, end: number): TokenRange {
  const { tags } = analysed
  const isDate = (index: number) => analysed.dates.some(({ tokens }) => tokens[0] <= index && index <= tokens[1])
  const says = tags
    .slice(last + 1, end + 1)
    .some((tag, index) => tag !== 'adverb' && tag !== 'preposition' && !isDate(last + 1 + index))
  if (says || tags[source[0] - 1] !== 'relative') return [last + 1, end]
  return phraseBefore(analysed, source[0] - 2) ?? [last + 1, end]
}

/** A quotation behind "denied:" is what the source says, not what it denies. */
function isQuoted(analysed: AnalysedSentence, [first]: TokenRange): boolean {
  return opensQuotation(analysed, first) || opensQuotation(analysed, first - 1)
}

/** "called for", and no telephone call; "voted to", and nobody's turnout. */
function isAct({ sentence, tags }: AnalysedSentence, group: SpokenVerb, lemma: string, source: TokenRange): boolean {
  const { finite, last, verb } = group
  const next = sentence.tokens[verb + 1]?.lower ?? ''
  if (QUESTIONS.has(next) || FIRST_PERSON.has(sentence.tokens[source[0]]?.lower ?? '')) return false
  if (lemma === 'call') return next === 'for' || next === 'on'
  if (TRANSITIVE.has(lemma) && !OBJECT_TAGS.has(tags[last + 1] ?? 'stop')) return false
  if (lemma === 'vote') {
    const behind = next === 'by' ? verb + 2 : verb + 1
    return VOTED.has(next) || tags[behind] === 'quantity'
  }
  return finite || sentence.tokens[verb]?.lower.endsWith('ing') === true
}

/** Acts that are done to something: "backed the bid", and not "back to the Senate". */
const TRANSITIVE: ReadonlySet<string> = new Set(['back', 'support', 'endorse', 'welcome', 'praise', 'condemn', 'order'])
const OBJECT_TAGS: ReadonlySet<Tag> = new Set(['determiner', 'noun', 'name', 'pronoun', 'quantity', 'possessive'])

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])
const VOTED: ReadonlySet<string> = new Set(['to', 'for', 'against', 'on', 'unanimously'])

/** The clause behind a verb of saying, or all that stands before "…, X said". */
function reportedBy(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  source: TokenRange,
): TokenRange | null {
  const lemma = analysed.lemmas[group.verb] ?? ''
  if (!REPORTING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) return null
  const start = contentStart(analysed, groups, group, NAMING_VERBS.has(lemma))
  if (start !== null) return [start, analysed.tags.length - 1]
  if (
    source[0] > group.verb ||
    analysed.sentence.tokens[source[0] - 1]?.text !== ',' ||
    analysed.tags[group.last + 1] === 'to'
  )
    return null
  if (isRelative(analysed, group)) return null
  const content = leadingContent(analysed, groups, source[0] - 1)
  return groups.some((own) => own.finite && own.first >= content[0] && own.last <= content[1]) ? content : null
}

/** "…, Lito Baranda, who asks": tells something of its source, and reports nothing. */
function isRelative({ tags, sentence }: AnalysedSentence, { first }: SpokenVerb): boolean {
  return tags[first - 1] === 'relative' || sentence.tokens[first - 1]?.lower === 'that'
}

/** How far into its sentence a dateline reaches, in tokens. */
const DATELINE = 16

/**
 * What stands before a cue, up to `end`, without the dateline ("CALMAYO,
 * Philippines, May 14 (Meridian) - ") and, where a quotation ends it, without
 * a clause before that.
 */
export function leadingContent(analysed: AnalysedSentence, groups: readonly SpokenVerb[], end: number): TokenRange {
  const { tags, sentence } = analysed
  const mark = closingMark(analysed, groups, end)
  if (mark < end) return leadingContent(analysed, groups, mark)
  const quoted = closesQuotation(analysed, end)
  if (quoted !== null && groups.some(({ last, finite }) => finite && last < quoted)) return [quoted, end]
  for (let index = 0; index < Math.min(end, DATELINE); index += 1) {
    if (tags[index] === 'verb' || tags[index] === 'auxiliary' || sentence.quotations.length > 0) break
    const text = sentence.tokens[index]?.text ?? ''
    if (index > 0 && text !== '(' && text !== ')' && isHardStop(analysed, index)) return [index + 1, end]
  }
  return [0, end]
}

/**
 * Where a quotation ends and only a phrase stands between it and the cue
 * (`"…," the firm's engineer, Ilse Brandt, said`), its closing mark; else `end`.
 */
function closingMark(analysed: AnalysedSentence, groups: readonly SpokenVerb[], end: number): number {
  for (let index = end; index > 0; index -= 1) {
    if (closesQuotation(analysed, index) !== null) return index
    if (groups.some(({ first, last, finite }) => finite && first <= index && index <= last)) return end
  }
  return end
}
