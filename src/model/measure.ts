import type { Span } from './text.ts'

/** What a value is of, in the article's words and in a form that compares. */
export interface Measure {
  /** Id of a measure file, or the head lemma of an open measure. */
  readonly key: string
  /** The words it was read from, joined with " … " where they stand apart. */
  readonly text: string
  /** Whether `key` is the id of a file in `rules/measures`. */
  readonly listed: boolean
  /** Whether the kind of quantity says it all: an age is an age. */
  readonly intrinsic: boolean
  /** Ids of listed measures that it must not be taken for. */
  readonly notSameAs: readonly string[]
  /** Of a listed one: relative distance up to which two values count as shared. 0.02 is 2%; `null` = none. */
  readonly tolerance: number | null
}

/** How a measure behaves in time. */
export type Temporality = 'cumulative' | 'snapshot' | 'flow'

/**
 * Vocabulary of one measure, as read from `rules/measures/*.yaml`.
 * All phrases are in lower case with single spaces, each word in its base form.
 */
export interface MeasureDefinition {
  readonly id: string
  readonly label: string
  /** Kinds of quantity it takes: `count`, `money`, `share`, …; empty = any. */
  readonly kinds: readonly string[]
  readonly temporality: Temporality | null
  /**
   * Relative distance within which two values count as agreeing, as a fraction:
   * 0.02 is 2 %; `null` = none of its own.
   */
  readonly tolerance: number | null
  /** Phrases that name it: nouns, verbs, compounds. */
  readonly heads: readonly string[]
  /** Phrases that look like a head and are not ("feared dead"). */
  readonly notHeads: readonly string[]
  /** What is counted, where the measure counts something (lemmas: person, child). */
  readonly counts: readonly string[]
  /** Ids of measures whose values must not be compared with this one's even where words are shared. */
  readonly notSameAs: readonly string[]
  readonly tests: MeasureTests
}

export interface MeasureTests {
  readonly reads: readonly { readonly text: string; readonly value: string }[]
  readonly ignores: readonly string[]
}

/** A circumstance that narrows a measure: "among children", "in Harmon County", "excluding crops". */
export interface Qualifier {
  readonly role: 'among' | 'place' | 'excluding' | 'including' | 'against' | 'status' | 'part' | 'complement'
  readonly text: string
  /** Lemmas that decide whether two are the same. */
  readonly words: readonly string[]
  readonly span: Span
}
