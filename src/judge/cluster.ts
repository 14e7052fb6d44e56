import type { Claim } from '../model/claim.ts'
import type { Edge } from './edges.ts'
import { type CopiedText, join, type Stand, standOf } from './stand.ts'

/** Edges that belong to one finding, and the numbers of their claims in report order. */
export interface Cluster {
  readonly claims: readonly number[]
  readonly edges: readonly Edge[]
}

interface Growing {
  stand: Stand
  readonly claims: Set<number>
  readonly edges: Edge[]
}

/**
 * Puts edges that touch into one cluster each, as far as their claims have a
 * stand in common (see `join`); with `sharing`, values too, and one article
 * only of those that share a copied text.
 *
 * An edge whose two clusters do not go together makes one of its claims a
 * guest of the other's cluster, so that a loose claim can be in several; where
 * that does not go either it is a cluster by itself. Edges are taken in the
 * order given. Near-linear: union-find, then one look at each edge left over.
 */
export function clusterEdges(
  edges: readonly Edge[],
  claims: readonly Claim[],
  sharing: boolean,
  copiedText: CopiedText = () => null,
): readonly Cluster[] {
  const singles = new Map<number, Stand>()
  for (const number of new Set(edges.flatMap(({ first, second }) => [first, second]))) {
    const claim = claims[number]
    if (claim) singles.set(number, standOf(claim, copiedText))
  }
  const { forest, stands, apart } = unite(edges, singles, sharing)
  const clusters = gather(edges, singles, forest, stands)

  const pairs: Cluster[] = []
  for (const edge of apart) {
    const { first, second } = edge
    const ofFirst = clusters.get(rootOf(forest, first))
    const ofSecond = clusters.get(rootOf(forest, second))
    if (ofFirst === ofSecond) continue // a later edge has brought them together
    const taken =
      takesGuest(ofSecond, first, singles.get(first), edge, sharing) ||
      takesGuest(ofFirst, second, singles.get(second), edge, sharing)
    if (!taken) pairs.push({ claims: [first, second], edges: [edge] })
  }
  const grown = [...clusters.values()].filter((cluster) => cluster.edges.length > 0)
  return [...grown.map(({ claims, edges }) => ({ claims: [...claims].sort((a, b) => a - b), edges })), ...pairs]
}

interface United {
  /** Parent of each claim that is no root. */
  readonly forest: Map<number, number>
  readonly stands: ReadonlyMap<number, Stand>
  readonly apart: readonly Edge[]
}

function unite(edges: readonly Edge[], singles: ReadonlyMap<number, Stand>, sharing: boolean): United {
  const forest = new Map<number, number>()
  const stands = new Map(singles)
  const apart: Edge[] = []
  for (const edge of edges) {
    const a = rootOf(forest, edge.first)
    const b = rootOf(forest, edge.second)
    if (a === b) continue
    const [parent, child] = a < b ? [a, b] : [b, a]
    const stand = joined(stands.get(parent), stands.get(child), edge, sharing)
    if (stand === null) {
      apart.push(edge)
      continue
    }
    forest.set(child, parent)
    stands.set(parent, stand)
  }
  return { forest, stands, apart }
}

function gather(
  edges: readonly Edge[],
  singles: ReadonlyMap<number, Stand>,
  forest: Map<number, number>,
  stands: ReadonlyMap<number, Stand>,
): ReadonlyMap<number, Growing> {
  const clusters = new Map<number, Growing>()
  for (const number of singles.keys()) {
    const root = rootOf(forest, number)
    const cluster = clusters.get(root)
    const stand = stands.get(root)
    if (cluster) cluster.claims.add(number)
    else if (stand) clusters.set(root, { stand, claims: new Set([number]), edges: [] })
  }
  for (const edge of edges) {
    const root = rootOf(forest, edge.first)
    if (root === rootOf(forest, edge.second)) clusters.get(root)?.edges.push(edge)
  }
  return clusters
}

function takesGuest(
  cluster: Growing | undefined,
  guest: number,
  single: Stand | undefined,
  edge: Edge,
  sharing: boolean,
): boolean {
  if (!cluster) return false
  if (!cluster.claims.has(guest)) {
    const stand = joined(cluster.stand, single, edge, sharing)
    if (stand === null) return false
    cluster.stand = stand
    cluster.claims.add(guest)
  }
  cluster.edges.push(edge)
  return true
}

function joined(a: Stand | undefined, b: Stand | undefined, edge: Edge, sharing: boolean): Stand | null {
  return a && b ? join(a, b, edge.facts, sharing) : null
}

/** Halves the path on the way, which keeps later walks short. */
function rootOf(forest: Map<number, number>, number: number): number {
  let at = number
  for (let parent = forest.get(at); parent !== undefined; parent = forest.get(at)) {
    const grandparent = forest.get(parent)
    if (grandparent === undefined) return parent
    forest.set(at, grandparent)
    at = grandparent
  }
  return at
}
