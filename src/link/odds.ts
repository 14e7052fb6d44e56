import type { QuantityClaim } from '../model/claim.ts'
import { likenessScore } from './likeness.ts'
import { measuresOf, unitsOf } from './measures.ts'
import type { ArticleSignature } from './signatures.ts'
import { orderOf, temporalityOf } from './times.ts'
import { valuesOf } from './values.ts'
import { digitsOf } from './wording.ts'

/** From here on two figures say of one thing what they say (see `likenessScore`). */
const ALIKE = 3
/** A shared figure of so many digits tells, whatever the words around it, unless they exclude each other. */
const TELLING_DIGITS = 3
/** So many figures that differ and none that is shared set two articles at odds; from so many on some may be shared. */
const DIFFER = { withNone: 2, withSome: 3 }
/** Each shared figure outweighs so many that differ, less one. */
const OUTWEIGHED = 2
/** Of an article with more figures of a kind, the first so many tell enough. */
const MOST_FIGURES = 60

/**
 * Whether two articles give other figures for whatever both speak of: two
 * strikes, quakes, quarters or timetables in the same words. Accounts of one
 * event agree on most of what they have in common, and a contradiction among
 * them is an exception; where nearly every figure contradicts its counterpart,
 * two events are told of. Counts that grow say nothing where one article may be
 * the later. Symmetric.
 *
 * Measured on 9 written events and 120 articles that contradict nothing: of
 * pairs on one event none is at odds, of others as much alike six in ten.
 */
export function areAtOdds(a: ArticleSignature, b: ArticleSignature): boolean {
  const shared = [new Set<string>(), new Set<string>()] as const
  const differing: (readonly [QuantityClaim, QuantityClaim])[] = []
  const order = orderOf(a, b)
  for (const [left, right] of counterparts(a, b)) {
    const values = valuesOf(left, right)
    if (values === 'equal' || values === 'within') {
      if (!tells(left, right, values)) continue
      shared[0].add(left.id)
      shared[1].add(right.id)
    } else if (values === 'disjoint' && isOfOneThing(left, right) && (order === 'same' || !moves(left, right, a, b)))
      differing.push([left, right])
  }
  const apart = differing.filter(([left, right]) => !shared[0].has(left.id) && !shared[1].has(right.id))
  const differ = Math.min(new Set(apart.map(([{ id }]) => id)).size, new Set(apart.map(([, { id }]) => id)).size)
  const agree = Math.min(shared[0].size, shared[1].size)
  return agree === 0 ? differ >= DIFFER.withNone : differ >= DIFFER.withSome && differ >= OUTWEIGHED * agree
}

function* counterparts(a: ArticleSignature, b: ArticleSignature): Generator<readonly [QuantityClaim, QuantityClaim]> {
  for (const [kind, figures] of a.figures) {
    const others = b.figures.get(kind)?.slice(0, MOST_FIGURES) ?? []
    for (const left of others.length === 0 ? [] : figures.slice(0, MOST_FIGURES))
      for (const right of others) yield [left, right]
  }
}

function tells(left: QuantityClaim, right: QuantityClaim, values: 'equal' | 'within'): boolean {
  const score = likenessScore(left, right)
  if (score >= ALIKE) return true
  return values === 'equal' && score >= 0 && Math.min(digitsOf(left.quantity), digitsOf(right.quantity)) >= TELLING_DIGITS
}

function isOfOneThing(left: QuantityClaim, right: QuantityClaim): boolean {
  return (
    measuresOf(left, right) === 'same' && unitsOf(left, right) === 'same' && likenessScore(left, right) >= ALIKE
  )
}

function moves(left: QuantityClaim, right: QuantityClaim, a: ArticleSignature, b: ArticleSignature): boolean {
  const temporality = temporalityOf(left, right, a, b)
  return temporality === 'cumulative' || temporality === 'snapshot'
}
