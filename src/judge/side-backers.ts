import type { Claim } from '../model/claim.ts'
import type { Aspect, ComparisonFacts } from '../model/finding.ts'
import { append } from '../multimap.ts'
import type { Edge } from './edges.ts'
import type { Sided } from './sides.ts'

/** For each aspect the claims, by number, that agree in it with each claim. */
export type Backers = ReadonlyMap<Aspect, ReadonlyMap<number, readonly number[]>>

/** Who agrees with whom. Linear in the edges. */
export function backersIn(edges: readonly Edge[]): Backers {
  const backers = new Map<Aspect, Map<number, number[]>>()
  for (const { rule, facts, first, second } of edges) {
    if (rule.verdict !== 'agreement' || !saySame(facts)) continue
    const agreeing = backers.get(rule.aspect) ?? new Map<number, number[]>()
    backers.set(rule.aspect, agreeing)
    append(agreeing, first, second)
    append(agreeing, second, first)
  }
  return backers
}

/**
 * A dispute with those on each side who say the same in a party's name: an
 * outlet that quotes one party only takes part in the dispute that another
 * quotes both sides of. Who agrees with two sides joins none.
 *
 * Example: one article has the union's 7,400 against the company's 5,900,
 * another the union's 7,400 alone; the union's side has both.
 */
export function withBackers({ edges, sides }: Sided, claims: readonly Claim[], backers: Backers): Sided {
  const agreeing = backers.get(edges[0]?.rule.aspect ?? 'value')
  if (!agreeing) return { edges, sides }
  const known = new Set(sides.flat())
  const joining = new Map<number, Set<number>>()
  for (const [index, side] of sides.entries()) {
    for (const number of side.flatMap((member) => agreeing.get(member) ?? [])) {
      if (known.has(number) || !speaksForParty(claims[number])) continue
      joining.set(number, (joining.get(number) ?? new Set()).add(index))
    }
  }
  const joined = (index: number) =>
    [...joining].flatMap(([number, indices]) => (indices.size === 1 && indices.has(index) ? [number] : []))
  return { edges, sides: sides.map((side, index) => [...side, ...joined(index)]) }
}

/** Two figures, the same content, or one party that says something like it. Others who merely speak of it back no one. */
function saySame({ contents, sources }: ComparisonFacts): boolean {
  return contents === 'none' || contents === 'same' || sources === 'same'
}

function speaksForParty(claim: Claim | undefined): boolean {
  if (claim?.kind === 'statement') return claim.statement.source !== null
  return claim !== undefined && claim.attribution.length > 0
}
