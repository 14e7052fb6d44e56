import { ACCUSING_VERBS, ACT_VERBS, JUDGING_VERBS, REFUSING_VERBS, THINKING_VERBS } from '../lexicon/speech-acts.ts'
import { DENYING_VERBS, SAYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence, SayingReading } from '../model/reading.ts'
import { clauseEnd } from './clause-end.ts'
import { contentStart, isQuoteMark } from './content-start.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { phraseBehind, subjectOf, type TokenRange } from './subject-phrase.ts'

/** A saying before its content is read. */
export interface Cue {
  readonly source: TokenRange | null
  readonly voice: SayingReading['voice']
  /** The cue as written, its base form and its tokens. */
  readonly words: string
  readonly lemma: string
  readonly at: TokenRange
  readonly stance: SayingReading['stance']
  readonly content: TokenRange
  /** The cue is part of what is said: "asked Manila for an inquiry". */
  readonly act: boolean
}

/** The verbs of a sentence by which somebody says something, and its "according to", in order. */
export function findCues(analysed: AnalysedSentence, groups: readonly SpokenVerb[]): readonly Cue[] {
  const cues: Cue[] = []
  for (const group of groups) {
    const cue = group.bare ? null : cueAt(analysed, groups, group)
    if (cue) cues.push(cue)
  }
  for (const [index, token] of analysed.sentence.tokens.entries()) {
    const cue = token.lower === 'according' ? accordingTo(analysed, index) : null
    if (cue) cues.push(cue)
  }
  return cues.sort((a, b) => a.at[0] - b.at[0])
}

function accordingTo({ sentence, tags }: AnalysedSentence, index: number): Cue | null {
  const source = sentence.tokens[index + 1]?.lower === 'to' ? phraseBehind(tags, sentence.tokens, index + 2) : null
  if (!source) return null
  const leads = index <= 1
  const comma = sentence.tokens.findIndex(({ text }, at) => at > source[1] && text === ',')
  const content: TokenRange = leads ? [Math.max(comma, source[1]) + 1, tags.length - 1] : [0, index - 1]
  const cue = { words: 'according to', lemma: 'accord', at: [index, index + 1], stance: 'asserts', act: false } as const
  return content[0] <= content[1] ? { source, voice: 'source', content, ...cue } : null
}

function cueAt(analysed: AnalysedSentence, groups: readonly SpokenVerb[], group: SpokenVerb): Cue | null {
  const lemma = analysed.lemmas[group.verb] ?? ''
  const of = (
    source: TokenRange | null,
    content: TokenRange | null,
    denies = DENYING_VERBS.has(lemma),
    act = false,
  ) => {
    if (source === null || content === null) return null
    const words = wordsOf(analysed, group)
    const at: TokenRange = [group.first, group.last]
    return { source, voice: 'source', words, lemma, at, stance: denies ? 'denies' : 'asserts', content, act } as const
  }
  if (group.passive)
    return JUDGING_VERBS.has(lemma)
      ? of(agentOf(analysed, groups, group), judgedContent(analysed, groups, group))
      : null
  const inverted = invertedSource(analysed, group, lemma)
  if (inverted) return of(inverted, [0, group.first - 1])
  if (!isCue(lemma)) return isAfterQuotation(analysed, groups, group) ? trailing(analysed, groups, group, of) : null
  const source = sourceOf(analysed, groups, group)
  if (!source) return null
  const reported = group.negated ? null : reportedBy(analysed, groups, group, source, lemma)
  if (reported) return of(source, reported)
  const end = clauseEnd(analysed, groups, group)
  const behind: TokenRange = [group.last + 1, end]
  if (Object.hasOwn(REFUSING_VERBS, lemma)) return of(source, behind, !group.negated)
  if (group.negated)
    return ACT_VERBS.has(lemma) && isAct(analysed, group, lemma) ? of(source, [group.first, end], true, true) : null
  if (DENYING_VERBS.has(lemma)) return of(source, behind)
  if (ACCUSING_VERBS.has(lemma) || (JUDGING_VERBS.has(lemma) && lemma !== 'find'))
    return end > group.last ? of(source, behind) : null
  if (THINKING_VERBS.has(lemma) && analysed.tags[group.last + 1] === 'to') return of(source, behind)
  if (!ACT_VERBS.has(lemma) || !isAct(analysed, group, lemma)) return null
  return of(source, [group.first, end], false, true)
}

function isCue(lemma: string): boolean {
  if (SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma) || Object.hasOwn(REFUSING_VERBS, lemma)) return true
  return ACT_VERBS.has(lemma) || JUDGING_VERBS.has(lemma) || ACCUSING_VERBS.has(lemma)
}

/** "called for", and no telephone call; "asked to be excused" asks for something too. */
function isAct({ sentence }: AnalysedSentence, { finite, last, verb }: SpokenVerb, lemma: string): boolean {
  const next = sentence.tokens[last + 1]?.lower ?? ''
  if (lemma === 'call') return next === 'for' || next === 'on'
  return finite || sentence.tokens[verb]?.lower.endsWith('ing') === true
}

/** What a verb of saying reports: the clause behind it, or all that stands before "…, X said". */
function reportedBy(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  source: TokenRange,
  lemma: string,
): TokenRange | null {
  if (!SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) return null
  const start = contentStart(analysed, groups, group)
  if (start !== null) return [start, analysed.tags.length - 1]
  return isTrailing(analysed, source, group) ? [0, source[0] - 1] : null
}

function trailing(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  of: (source: TokenRange | null, content: TokenRange | null) => Cue | null,
): Cue | null {
  const source = sourceOf(analysed, groups, group)
  return source && source[0] > 0 ? of(source, [0, source[0] - 1]) : null
}

/** The shortest content of a trailing cue, in tokens. */
const SHORTEST = 3

/** Whether content stands before the source: a comma or a closing quote leads to it. */
function isTrailing({ sentence }: AnalysedSentence, [first]: TokenRange, { verb }: SpokenVerb): boolean {
  if (first < SHORTEST || first > verb) return false
  const before = sentence.tokens[first - 1]
  return before !== undefined && (before.text === ',' || isQuoteMark(before.text))
}

/** `"…," the minister laughed`: whatever the verb, a quotation ends where its subject begins. */
function isAfterQuotation(analysed: AnalysedSentence, groups: readonly SpokenVerb[], group: SpokenVerb): boolean {
  if (!group.finite || group.first !== group.verb) return false
  const source = sourceOf(analysed, groups, group)
  const mark = analysed.sentence.tokens[(source?.[0] ?? 0) - 1]
  return source !== null && source[0] >= SHORTEST && mark !== undefined && isQuoteMark(mark.text) && !mark.spaced
}

/** `…, said Piyali Raghavan`: a comma or a quotation before the cue, its source behind it. */
function invertedSource(
  { sentence, tags }: AnalysedSentence,
  { first, verb, last, negated }: SpokenVerb,
  lemma: string,
): TokenRange | null {
  if (first < SHORTEST || first !== verb || negated || sentence.tokens[verb]?.lower.endsWith('ing')) return null
  const { tokens } = sentence
  const isQuoted =
    isQuoteMark(tokens[first - 1]?.text ?? '') ||
    (tokens[first - 1]?.text === ',' && isQuoteMark(tokens[first - 2]?.text ?? ''))
  if (!isQuoted && !(tokens[first - 1]?.text === ',' && SAYING_VERBS.has(lemma))) return null
  return phraseBehind(tags, tokens, last + 1)
}

/** Who says it: the subject; of "…, saying that" the subject of the clause before; of "were united in backing" that of "were". */
function sourceOf(analysed: AnalysedSentence, groups: readonly SpokenVerb[], group: SpokenVerb): TokenRange | null {
  if (group.finite) return spoken(analysed, subjectOf(analysed, groups, group))
  const { sentence, tags } = analysed
  if (!sentence.tokens[group.verb]?.lower.endsWith('ing')) return null
  const before = groups.findLast(({ last, finite }) => finite && last < group.first)
  const opener = sentence.tokens[group.first - 1]?.text
  const leads = opener === ',' || (opener === 'in' && before?.bare === true && tags[group.first - 2] !== 'verb')
  return before && leads ? spoken(analysed, subjectOf(analysed, groups, before)) : null
}

/** "No party", "nothing" and "there" say nothing. */
function spoken({ sentence }: AnalysedSentence, source: TokenRange | null): TokenRange | null {
  return source && !SILENT.has(sentence.tokens[source[0]]?.lower ?? '') ? source : null
}

const SILENT: ReadonlySet<string> = new Set([
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'there',
  'this',
  'these',
  'those',
  'that',
])

/** "was judged unrelated by the board"; where two verbs share "was", the agent of the first is that of both. */
function agentOf(analysed: AnalysedSentence, groups: readonly SpokenVerb[], group: SpokenVerb): TokenRange | null {
  const { sentence, tags } = analysed
  const end = clauseEnd(analysed, groups, group)
  for (let index = group.last + 1; index <= end; index += 1)
    if (sentence.tokens[index]?.lower === 'by') return phraseBehind(tags, sentence.tokens, index + 1)
  return null
}

function judgedContent(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
): TokenRange | null {
  const subject = subjectOf(analysed, groups, group)
  const by = analysed.sentence.tokens.findIndex(({ lower }, index) => index > group.last && lower === 'by')
  return subject ? [subject[0], by - 1] : null
}

/** "has denied", as written. */
function wordsOf({ sentence }: AnalysedSentence, { first, last }: SpokenVerb): string {
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}
