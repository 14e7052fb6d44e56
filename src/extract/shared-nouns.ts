import { UNSHARED_NOUNS } from '../lexicon/counted-nouns.ts'
import { PREPOSITIONS } from '../lexicon/function-words.ts'
import type { Stated } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import type { Draft } from './shared-words.ts'
import { isSortWord, lowerAt } from './word-forms.ts'

/** "1,200 or 80 per cent" says one thing twice; "5 and 6 mg" are two of a sort. */
export function isComparable(first: Stated, second: Stated, farthest: number): boolean {
  const [from, to] = [sizeOf(first), sizeOf(second)]
  return from <= to * farthest && to <= from * farthest
}

function sizeOf(stated: Stated): number {
  return Math.abs(stated.form === 'point' ? stated.value : stated.form === 'range' ? stated.from : stated.atLeast)
}

/** How many times larger one of two values may be that are said under one unit, or as shares or counts of one noun. */
export const FARTHEST_UNDER_UNIT = 100
export const FARTHEST_IN_LIST = 5

/**
 * Numbers in a row that count the same: "45 and 50 cases", "12 male and 8
 * female suspects". The noun stands behind the last; where words stand before
 * it, the earlier number has some of its own in the same place.
 */
export function withSharedNouns(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts]
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [result[index], result[index + 1]]
    if (!draft || !next || draft.kind !== 'count' || draft.unit !== '' || next.kind !== 'count') continue
    if (next.unit === '' || UNSHARED_NOUNS.has(next.unit) || draft.per !== null) continue
    if (sharesNoun(tokens, draft, next)) result[index] = { ...draft, unit: next.unit }
  }
  return result
}

function sharesNoun(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  const joint = next.qualified[0] - 1
  const between = joint - draft.qualified[1] - 1
  if (between < 0 || between > 2 || !/^(?:and|or)$/.test(lowerAt(tokens, joint))) return false
  const modifiers = next.span[1] - next.numeral[1] - 1
  if (between === 0) return modifiers === 0 && isOneList(tokens, draft, next)
  if (modifiers < 1) return false
  for (let at = draft.qualified[1] + 1; at < joint; at += 1) if (!isSortWord(tokens[at])) return false
  return isSortWord(tokens[next.numeral[1] + 1])
}

/**
 * "45 and 50 cases", but not "a crew of 5,000 and 75 aircraft": numbers of a
 * size, and no noun before that the first says the size of.
 */
function isOneList(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  if (!isPhraseEnd(tokens[next.span[1] + 1]) || lowerAt(tokens, draft.qualified[0] - 1) === 'of') return false
  return isComparable(draft.stated, next.stated, FARTHEST_IN_LIST)
}

/** What ends the phrase, so that no clause of its own begins with the second number: "... and 50 cases in May". */
function isPhraseEnd(token: Token | undefined): boolean {
  if (token === undefined || token.type !== 'word') return true
  return PREPOSITIONS.has(token.lower) || token.lower === 'respectively'
}
