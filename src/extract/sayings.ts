import { JUDGING_VERBS } from '../lexicon/speech-acts.ts'
import type { Predication, VerbGroup } from '../model/predication.ts'
import type { AnalysedSentence, SayingReading } from '../model/reading.ts'
import { readContent } from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { readOwnVoice } from './own-voice.ts'
import { loneQuotations } from './quoted.ts'
import { spokenVerbs } from './spoken-verbs.ts'
import type { TokenRange } from './subject-phrase.ts'

/**
 * Finds what is said in one sentence, clause by clause: by whom, with which
 * verb, and whether that asserts or denies it (source, cue and content of
 * PARC).
 *
 * Reads reports ("X said (that) …", "…, X said", "…, said X", "according to
 * X", "X told Y …"), denials ("denied providing …", "the firm denied this"),
 * acts of speech, which are their own content ("asked Manila for an inquiry",
 * "has refused to concede"), accusations, judgements, quotations that stand
 * alone, and what the article says in its own voice. A saying inside another
 * names it in `within`. Linear in the length of the sentence for a bounded
 * number of verbs.
 */
export function readSayings(
  analysed: AnalysedSentence,
  verbGroups: readonly VerbGroup[],
  predications: readonly Predication[],
): readonly SayingReading[] {
  const groups = spokenVerbs(analysed, verbGroups)
  const told = inTurn(analysed, findCues(analysed, groups))
  const cues = [...told, ...loneQuotations(analysed, groups, told)]
  const all = [...cues, ...readOwnVoice(analysed, groups, predications, cues)].sort((a, b) => a.at[0] - b.at[0])
  return all.map((cue) => {
    const { source, voice, words, lemma, at, stance } = cue
    const read = readContent(analysed, groups, withoutMarks(analysed, cue.content))
    const within = all.findIndex((other) => other !== cue && !other.act && holds(other.content, source ?? cue.at))
    return {
      ...{ source, voice, cue: words, lemma, at, stance, ...read },
      subject: cue.subject ?? read.subject,
      negated: read.negated && !cue.act,
      within: within === -1 ? null : within,
    }
  })
}

function holds([first, last]: TokenRange, inner: TokenRange): boolean {
  return first <= inner[0] && inner[1] <= last
}

/**
 * Cuts the content of each saying where the next begins: "said it was sorry and
 * promised to pay" is two. One inside another stays there, unless it is an act:
 * "said it had agreed to buy" says one thing.
 */
function inTurn(analysed: AnalysedSentence, cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const last = kept.at(-1)
    if (!last || !holds(last.content, cue.at) || last.content[0] < last.at[0]) {
      kept.push(cue)
      continue
    }
    const own = cue.source && cue.source[0] > last.at[1] ? cue.source[0] : cue.at[0]
    const isApart = cue.content[0] > last.at[1] + 1 && cue.content[0] < own
    const start = isApart ? cue.content[0] : own
    const isNext = isApart || isSame(cue.source, last.source) || isJoined(analysed, start, last.content[0])
    if (isNext) kept[kept.length - 1] = { ...last, content: [last.content[0], endBefore(analysed, start)] }
    if (isNext || (!cue.act && !JUDGING_VERBS.has(cue.lemma))) kept.push(cue)
  }
  return kept.filter(({ content }) => content[0] <= content[1] + 1)
}

function isSame(one: TokenRange | null, other: TokenRange | null): boolean {
  return one !== null && other !== null && one[0] === other[0] && one[1] === other[1]
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', ',', ';', 'as', 'though', 'although'])

/** "…, but the union said": a joining word or a mark stands before it, and not at the very start of what is said. */
function isJoined({ sentence }: AnalysedSentence, start: number, from: number): boolean {
  return start > from + 1 && JOINTS.has(sentence.tokens[start - 1]?.lower ?? '')
}

function endBefore({ sentence }: AnalysedSentence, start: number): number {
  let end = start - 1
  while (JOINTS.has(sentence.tokens[end]?.lower ?? '')) end -= 1
  return end
}

/** Without the marks around it; one that is nothing else stays empty. */
function withoutMarks({ sentence }: AnalysedSentence, [first, last]: TokenRange): TokenRange {
  const isMark = (index: number) => sentence.tokens[index]?.type === 'punctuation'
  let [start, end] = [first, last]
  while (start <= end && isMark(start)) start += 1
  while (end >= start && isMark(end)) end -= 1
  return [start, end]
}
