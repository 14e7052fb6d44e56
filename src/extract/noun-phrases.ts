import type { AnalysedSentence, Tag } from '../model/reading.ts'

/** A run of words that stands for one thing, with what "of" or a name adds behind it. Token indices, inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** Token of the head noun. */
  readonly head: number
}

/**
 * The noun phrase that ends at or before `end`, not reaching back past
 * `start`: the last run of nouns, names and determiners there.
 *
 * "the sharp increase in trade" ending at "trade" gives "trade"; the phrase
 * before "in" is a phrase of its own. `null` where no noun or name ends there.
 */
export function phraseEndingAt(tags: readonly Tag[], start: number, end: number): NounPhrase | null {
  let last = end
  while (last >= start && (tags[last] === 'adverb' || tags[last] === 'possessive')) last -= 1
  if (!isNominal(tags[last])) return null
  let first = last
  while (first > start && isInPhrase(tags[first - 1])) first -= 1
  return { first, last, head: last }
}

/** The noun phrase that starts at or after `start` (adverbs and determiners skipped), not reaching past `end`. */
export function phraseStartingAt(tags: readonly Tag[], start: number, end: number): NounPhrase | null {
  let first = start
  while (first <= end && (tags[first] === 'determiner' || tags[first] === 'adverb' || tags[first] === 'to')) first += 1
  if (!isNominal(tags[first])) return null
  let last = first
  while (last < end && isInPhrase(tags[last + 1]) && tags[last + 1] !== 'determiner') last += 1
  while (last > first && !isNominal(tags[last])) last -= 1
  return { first, last, head: last }
}

/**
 * All noun phrases from `start` to `end` in order, each with the preposition
 * before it, `null` for none. A phrase joined by "and" has the preposition of
 * the one it is joined to, or "and" itself: in "between China and Russia"
 * both have "between".
 */
export function phrasesIn(
  analysed: AnalysedSentence,
  start: number,
  end: number,
): readonly { readonly phrase: NounPhrase; readonly preposition: string | null }[] {
  const { tags, sentence } = analysed
  const found: { phrase: NounPhrase; preposition: string | null }[] = []
  let preposition: string | null = null
  for (let index = start; index <= end; index += 1) {
    const tag = tags[index]
    if (tag === 'preposition' || tag === 'to') preposition = sentence.tokens[index]?.lower ?? null
    else if (tag === 'conjunction' && tags[index - 1] !== 'stop') preposition = found.at(-1)?.preposition ?? 'and'
    else if (isNominal(tag)) {
      const phrase = phraseStartingAt(tags, index, end)
      if (!phrase) continue
      found.push({ phrase, preposition })
      index = phrase.last
      preposition = null
    } else if (tag !== 'determiner' && tag !== 'adverb' && tag !== 'possessive' && tag !== 'quantity')
      preposition = null
  }
  return found
}

function isNominal(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name'
}

function isInPhrase(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'possessive' || tag === 'determiner'
}
