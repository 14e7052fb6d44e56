import { JUDGING_VERBS } from '../lexicon/speech-acts.ts'
import type { AnalysedSentence, SayingReading } from '../model/reading.ts'
import { leadingContent, saidBy } from './cue-content.ts'
import { agentOf, invertedSource, isAfterQuotation, sourceOf } from './cue-source.ts'
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
  /** The subject of what is said, where it stands outside the content. */
  readonly subject: TokenRange | null
}

/** The verbs of a sentence by which somebody says something, and its "according to", in order. */
export function findCues(analysed: AnalysedSentence, groups: readonly SpokenVerb[]): readonly Cue[] {
  const cues: Cue[] = []
  for (const group of groups) {
    const cue = group.bare ? null : cueAt(analysed, groups, group, cues.at(-1))
    if (cue) cues.push(cue)
  }
  for (const [index, token] of analysed.sentence.tokens.entries()) {
    const cue = token.lower === 'according' ? accordingTo(analysed, groups, index) : null
    if (cue) cues.push(cue)
  }
  return cues.sort((a, b) => a.at[0] - b.at[0])
}

/** What most cues have. */
const PLAIN = { voice: 'source', stance: 'asserts', act: false, subject: null } as const

function accordingTo(analysed: AnalysedSentence, groups: readonly SpokenVerb[], index: number): Cue | null {
  const { sentence, tags } = analysed
  const source = sentence.tokens[index + 1]?.lower === 'to' ? phraseBehind(analysed, index + 2) : null
  if (!source) return null
  const comma = sentence.tokens.findIndex(({ text }, at) => at > source[1] && text === ',')
  const content: TokenRange =
    index <= 1 ? [Math.max(comma, source[1]) + 1, tags.length - 1] : leadingContent(analysed, groups, index - 1)
  return { ...PLAIN, source, words: 'according to', lemma: 'accord', at: [index, index + 1], content }
}

function cueAt(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  before: Cue | undefined,
): Cue | null {
  const lemma = analysed.lemmas[group.verb] ?? ''
  const plain = { ...PLAIN, words: wordsOf(analysed, group), lemma, at: [group.first, group.last] as const }
  const judged = JUDGING_VERBS.has(lemma) ? judgedBy(analysed, groups, group) : null
  if (judged) return { ...plain, ...judged }
  // "workers admitted by gate": a participle behind its noun.
  const isBare = group.first === group.verb && analysed.tags[group.first - 1] !== 'relative'
  const isReduced = isBare && analysed.sentence.tokens[group.last + 1]?.lower === 'by'
  if (group.passive || isReduced) return null
  const inverted = invertedSource(analysed, groups, group)
  if (inverted) return { ...plain, source: inverted, content: leadingContent(analysed, groups, group.first - 1) }
  const source = sourceOf(analysed, groups, group, before)
  if (!source) return null
  if (isAfterQuotation(analysed, group, source))
    return { ...plain, source, content: leadingContent(analysed, groups, source[0] - 1) }
  const said = saidBy(analysed, groups, group, source)
  return said && { ...plain, source, ...said }
}

/**
 * "was judged unrelated by the board", "was examined by the board and found to
 * be unrelated": in the mouth of who judged it.
 */
function judgedBy(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
): Pick<Cue, 'source' | 'content' | 'subject'> | null {
  const agent = agentOf(analysed, groups, group)
  const subject = agent && subjectOf(analysed, groups, group)
  return agent && subject && { source: agent.source, content: [group.first, agent.end], subject }
}

/** "has denied", as written. */
function wordsOf({ sentence }: AnalysedSentence, { first, last }: SpokenVerb): string {
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}
