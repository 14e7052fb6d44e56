import { commonFactor } from '../kinds/index.ts'
import { GENERIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import type { QuantityClaim } from '../model/claim.ts'
import { append } from '../multimap.ts'

/** Claims that have something in common which makes them worth comparing; by number. */
export interface Block {
  readonly key: string
  readonly claims: readonly number[]
  /** They have no more in common than a word, a name and the kind of figure. */
  readonly byWord: boolean
}

/** Digits by which claims of one value find each other, whatever they call it. */
const VALUE_DIGITS = 2

/**
 * Blocks of claims, in order of their keys.
 *
 * By measure (kind, unit, per, level or change, key of the measure); by the
 * very value; and by each telling word around the figure together with each
 * name that its article has often. The last two find one figure told in other
 * words. A claim stands in a block with its restatement in another unit, and
 * in one with the other numbers of the change it belongs to.
 *
 * `names` are the salient names of the article of each claim. Words and names
 * that no other claim has make no block: cost grows with the words of claims.
 *
 * @see Papadakis et al. (2020), "Blocking and Filtering Techniques for Entity
 *   Resolution": token blocking.
 */
export function blocksOf(
  claims: readonly QuantityClaim[],
  names: (claim: QuantityClaim) => readonly string[],
): readonly Block[] {
  const byKey = new Map<string, number[]>()
  for (const [number, claim] of claims.entries()) for (const key of keysOf(claim)) append(byKey, key, number)
  for (const [number, { id }] of claims.entries())
    if (byKey.has(`restated|${id}`)) append(byKey, `restated|${id}`, number)
  const words = wordBlocks(claims, names)
  return [...toBlocks(byKey, false), ...toBlocks(words, true)].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function toBlocks(byKey: ReadonlyMap<string, readonly number[]>, byWord: boolean): readonly Block[] {
  const blocks: Block[] = []
  for (const [key, claims] of byKey) if (claims.length > 1) blocks.push({ key, claims, byWord })
  return blocks
}

function* keysOf(claim: QuantityClaim): Generator<string> {
  const { quantity, measure, shift } = claim
  const level = quantity.change === null ? 'level' : 'change'
  const sort = [quantity.kind, unitClass(claim), quantity.per ?? '', level].join('|')
  if (measure) yield `${measure.listed ? 'listed' : 'open'}|${senseOf(measure.key)}|${sort}`
  const value = quantity.value * commonFactor(quantity.kind, quantity.unit)
  yield `value|${value.toPrecision(VALUE_DIGITS)}|${quantity.kind}`
  if (claim.restates !== null) yield `restated|${claim.restates}`
  if (shift !== null && shift.arithmetic !== 'unchecked') yield `shift|${shift.after ?? shift.before}`
}

/**
 * People counted under general words, and what is not named, are one class;
 * other counts go by their noun, the rest by unit, durations all together.
 */
function unitClass({ quantity }: QuantityClaim): string {
  const { kind, unit } = quantity
  if (kind === 'count') return unit === '' || GENERIC_PEOPLE.has(unit) ? 'person' : senseOf(unit)
  return commonFactor(kind, unit) === 1 && unit !== 'second' ? unit : kind
}

function wordBlocks(
  claims: readonly QuantityClaim[],
  names: (claim: QuantityClaim) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const articlesOf = countArticles(claims, names)
  const blocks = new Map<string, number[]>()
  for (const [number, claim] of claims.entries()) {
    const shared = names(claim).filter((name) => articlesOf(name) > 1)
    for (const word of claim.context) {
      for (const name of shared.length > 0 ? shared : ['']) {
        append(blocks, `word|${word}|${claim.quantity.kind}|${name}`, number)
      }
    }
  }
  return blocks
}

/** How many articles have a name among their salient ones. */
function countArticles(
  claims: readonly QuantityClaim[],
  names: (claim: QuantityClaim) => readonly string[],
): (name: string) => number {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const claim of claims) {
    if (seen.has(claim.articleId)) continue
    seen.add(claim.articleId)
    for (const name of names(claim)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (name) => counts.get(name) ?? 0
}
