import type { Claim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { isSameName } from './names.ts'

/**
 * Names of what two figures are of. Owners decide; a name that is merely near
 * can make two the same and never makes them different. Of other owners
 * one may stand `beside` the other in its sentence.
 */
export function entitiesOf(left: Claim, right: Claim): ComparisonFacts['entities'] {
  const shared = Math.min(count(left.entities, right.entities), count(right.entities, left.entities))
  const isOwned = left.owners.length > 0 && right.owners.length > 0
  if (isOwned && count(left.owners, right.entities) === 0 && count(right.owners, left.entities) === 0 && shared > 0)
    return 'beside'
  if (shared > 0) return shared === left.entities.length && shared === right.entities.length ? 'same' : 'overlap'
  if (left.owners.length === 0 || right.owners.length === 0) return 'unknown'
  const isBeside = (names: readonly string[], { context }: Claim) =>
    names.some((name) => context.some((word) => isSameName(name, word)))
  return isBeside(left.owners, right) || isBeside(right.owners, left) ? 'beside' : 'different'
}

function count(names: readonly string[], others: readonly string[]): number {
  return names.filter((name) => others.some((other) => isSameName(name, other))).length
}
