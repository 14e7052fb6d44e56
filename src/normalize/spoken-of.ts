import type { Gender } from '../lexicon/gender-words.ts'
import type { GenderOf } from './genders.ts'

/** Who an article has spoken of so far, the nearest first: of one sentence whoever spoke in it, then its names in order. */
export interface SpokenOf {
  readonly people: readonly string[]
  readonly bodies: readonly string[]
}

/** How many are kept in mind. */
const KEPT = 8

/** With those of one more sentence in front. Each once. */
export function withSpokenOf(before: readonly string[], named: readonly string[]): readonly string[] {
  if (named.length === 0) return before
  return [...new Set([...named, ...before])].slice(0, KEPT)
}

/** Among how many of those who may be meant one that surely is goes first. */
const NEAREST = 3

/**
 * Whom "he" or "she" means: the nearest of whom nothing tells otherwise, but one
 * whose gender is known, among the nearest, before those of whom it is not.
 */
export function personMeant(people: readonly string[], gender: Gender, genderOf: GenderOf): string | null {
  const fitting = people.filter((name) => (genderOf(name) ?? gender) === gender)
  return fitting.slice(0, NEAREST).find((name) => genderOf(name) === gender) ?? fitting[0] ?? null
}
