import { compareIntervals, disjoint } from '../interval.ts'
import type { Claim } from '../model/claim.ts'
import type { Interval } from '../model/quantity.ts'
import { append } from '../multimap.ts'
import { byCodeUnits } from '../order.ts'
import { tolerantInterval } from '../tolerance.ts'
import { type Cluster, clusterEdges } from './cluster.ts'
import type { Edge } from './edges.ts'
import { intersect, scaleOf } from './stand.ts'

/** Claims that stand together, by number, in report order. */
export type Side = readonly number[]

/** A cluster whose claims are told apart into sides, by lower end. */
export interface Sided {
  readonly edges: readonly Edge[]
  readonly sides: readonly Side[]
}

/**
 * Tells the sides of one or more disagreements apart.
 *
 * Sorts the claims by interval and sweeps: a claim joins the side before it
 * when all of that side's claims and it share values, or differ by no more
 * than their measure tolerates. Every two claims of different sides are
 * disjoint. A claim that allows values of two sides ("at
 * least 10" beside 12 and 20, all against 8) would break that; it is taken out
 * and stands against its own opponents in a finding of its own.
 *
 * Where two claims an edge holds apart share values (the rule was about
 * something else), or are no figures, sides follow the edges.
 */
export function takeSides(edges: readonly Edge[], claims: readonly Claim[]): readonly Sided[] {
  return clusterEdges(edges, claims, false).flatMap((cluster) => settle(cluster, claims))
}

/**
 * Ends after three levels: claims taken out together allow the same values,
 * and are disjoint from all they then stand against.
 */
function settle(cluster: Cluster, claims: readonly Claim[]): readonly Sided[] {
  if (claims[cluster.claims[0] ?? -1]?.kind !== 'quantity')
    return [{ edges: cluster.edges, sides: sidesOfEdges(cluster) }]
  const sides = sweep(cluster.claims, claims)
  const sideOf = new Map(sides.flatMap((side, index) => side.map((number) => [number, index] as const)))
  if (cluster.edges.some(({ first, second }) => sideOf.get(first) === sideOf.get(second))) {
    return [{ edges: cluster.edges, sides: sidesOfEdges(cluster) }]
  }
  const straddling = new Set(sides.flatMap((side, index) => reaching(side, sides[index + 1], claims)))
  if (straddling.size === 0) return [{ edges: cluster.edges, sides: sides.map(inOrder) }]

  const core: Edge[] = []
  const rest = new Map<string, Edge[]>()
  for (const edge of cluster.edges) {
    const wide = [edge.first, edge.second].find((number) => straddling.has(number))
    if (wide === undefined) core.push(edge)
    else append(rest, valuesOf(claims[wide]), edge)
  }
  if (core.length === 0 && rest.size === 1) return [{ edges: cluster.edges, sides: sidesOfEdges(cluster) }]
  return [core, ...rest.values()].flatMap((some) => takeSides(some, claims))
}

function sweep(numbers: readonly number[], claims: readonly Claim[]): readonly number[][] {
  const rows = numbers.flatMap((number) => {
    const claim = claims[number]
    return claim?.kind === 'quantity'
      ? [{ number, scale: scaleOf(claim.quantity), interval: tolerantInterval(claim) }]
      : []
  })
  rows.sort((a, b) => byCodeUnits(a.scale, b.scale) || compareIntervals(a.interval, b.interval) || a.number - b.number)

  const sides: number[][] = []
  let last = rows[0]
  let shared: Interval | null = null
  for (const row of rows) {
    const common: Interval | null = shared && row.scale === last?.scale ? intersect(shared, row.interval) : null
    if (common) sides.at(-1)?.push(row.number)
    else sides.push([row.number])
    shared = common ?? row.interval
    last = row
  }
  return sides
}

/** The claims of a side that allow a value of the next one, whose first claim has the lowest end. */
function reaching(side: Side, next: Side | undefined, claims: readonly Claim[]): readonly number[] {
  const lowest = claims[next?.[0] ?? -1]
  if (lowest?.kind !== 'quantity') return []
  return side.filter((number) => {
    const claim = claims[number]
    if (claim?.kind !== 'quantity' || scaleOf(claim.quantity) !== scaleOf(lowest.quantity)) return false
    return !disjoint(tolerantInterval(claim), tolerantInterval(lowest))
  })
}

/** Each claim goes to the first side in which nothing stands against it. */
function sidesOfEdges({ claims: numbers, edges }: Cluster): readonly Side[] {
  const against = new Map<number, number[]>()
  for (const { first, second } of edges) {
    append(against, first, second)
    append(against, second, first)
  }
  const sideOf = new Map<number, number>()
  const sides: number[][] = []
  for (const number of numbers) {
    const taken = new Set(against.get(number)?.map((other) => sideOf.get(other)))
    let index = 0
    while (taken.has(index)) index++
    sideOf.set(number, index)
    const side = sides[index]
    if (side) side.push(number)
    else sides[index] = [number]
  }
  return sides
}

function valuesOf(claim: Claim | undefined): string {
  return JSON.stringify(claim?.kind === 'quantity' ? [tolerantInterval(claim), scaleOf(claim.quantity)] : null)
}

function inOrder(side: Side): Side {
  return [...side].sort((a, b) => a - b)
}
