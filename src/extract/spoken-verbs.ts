import { REPORTING_VERBS } from '../lexicon/speech-acts.ts'
import type { VerbGroup } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'

/** A verb group as sayings ask of it. All numbers are token indices. */
export interface SpokenVerb {
  /** With the adverbs before it: "unanimously recommended". */
  readonly first: number
  /** With "not" behind a bare auxiliary: "it is not". */
  readonly last: number
  /** The main verb; a bare auxiliary where there is none: "they were". */
  readonly verb: number
  /** Nothing but auxiliaries: "says it is not". */
  readonly bare: boolean
  readonly negated: boolean
  readonly passive: boolean
  /** Has a tense: "signed" and "has signed", not "signing" or "to sign". */
  readonly finite: boolean
}

/** The verb groups of a sentence, as `findVerbGroups` has them, in their order. */
export function spokenVerbs(analysed: AnalysedSentence, groups: readonly VerbGroup[]): readonly SpokenVerb[] {
  const { tags, sentence } = analysed
  const found = groups
    .filter(({ first }) => !isBehindHyphen(analysed, first))
    .map(({ first, verb, last, tense, passive, negated }) => {
      const bare = tags[verb] === 'auxiliary'
      let start = first
      while (tags[start - 1] === 'adverb') start -= 1
      let end = last
      while (bare && DENIALS.has(sentence.tokens[end + 1]?.lower ?? '')) end += 1
      const finite = tense !== 'infinitive' && tense !== 'participle' && !LOOSE.has(sentence.tokens[first]?.lower ?? '')
      return { first: start, last: end, verb, bare, negated, passive, finite }
    })
  const missed = missedCue(analysed, found)
  return missed === null ? found : [missed, ...found]
}

/**
 * "The residents of Tarvin claim that a wall fell": what the tagger took for a
 * noun, behind plural ones and before "that", where no verb stands before it.
 */
function missedCue({ tags, lemmas, sentence }: AnalysedSentence, found: readonly SpokenVerb[]): SpokenVerb | null {
  const first = found.find(({ finite }) => finite)
  if (!first) return null
  for (let index = 1; index + 1 < first.first; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if (tags[index] === 'stop' || tags[index] === 'verb') return null
    if (tags[index] !== 'noun' || sentence.tokens[index + 1]?.lower !== 'that') continue
    const isBase = lower === lemmas[index] && REPORTING_VERBS.has(lower)
    if (
      !isBase ||
      !tags.slice(0, index).some((tag, at) => tag === 'noun' && isPlural(sentence.tokens[at]?.lower, lemmas[at]))
    )
      return null
    return { first: index, last: index, verb: index, bare: false, negated: false, passive: false, finite: true }
  }
  return null
}

function isPlural(lower: string | undefined, lemma: string | undefined): boolean {
  return lower !== undefined && lower !== lemma && lower.endsWith('s')
}

/** "Britain-based": part of a compound. */
function isBehindHyphen({ sentence }: AnalysedSentence, first: number): boolean {
  return sentence.tokens[first - 1]?.text === '-' && sentence.tokens[first]?.spaced === false
}

const DENIALS: ReadonlySet<string> = new Set(['not', 'never', "n't"])
/** Auxiliaries that make no tense when they stand first. */
const LOOSE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having'])
