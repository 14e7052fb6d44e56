import type { AnalysedSentence } from '../model/reading.ts'
import { findVerbGroups } from './verb-groups.ts'

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

/** The verb groups of a sentence in their order, as `findVerbGroups` has them. */
export function spokenVerbs(analysed: AnalysedSentence): readonly SpokenVerb[] {
  const { tags, sentence } = analysed
  return findVerbGroups(analysed)
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
}

/** "Britain-based": part of a compound. */
function isBehindHyphen({ sentence }: AnalysedSentence, first: number): boolean {
  return sentence.tokens[first - 1]?.text === '-' && sentence.tokens[first]?.spaced === false
}

const DENIALS: ReadonlySet<string> = new Set(['not', 'never', "n't"])
/** Auxiliaries that make no tense when they stand first. */
const LOOSE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having'])
