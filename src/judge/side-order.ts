import type { Sided } from './sides.ts'

/**
 * Puts the sides of an update in order of publication, as far as the
 * comparisons know it; sides they do not tell apart stay in order of value.
 *
 * A side comes the earlier, the larger the share of its comparisons in which
 * it is the earlier one: the first is so in all of them, the last in none.
 */
export function orderByTime({ edges, sides }: Sided): Sided {
  const sideOf = new Map(sides.flatMap((side, index) => side.map((number) => [number, index] as const)))
  const tallies = sides.map(() => ({ later: 0, known: 0 }))
  for (const { first, second, earlier } of edges) {
    if (earlier === null) continue
    const later = tallies[sideOf.get(earlier === 'first' ? second : first) ?? -1]
    if (later) later.later++
    for (const number of [first, second]) {
      const tally = tallies[sideOf.get(number) ?? -1]
      if (tally) tally.known++
    }
  }
  const lateness = tallies.map(({ later, known }) => (known === 0 ? 0.5 : later / known))
  const order = sides.map((_, index) => index).sort((a, b) => (lateness[a] ?? 0) - (lateness[b] ?? 0) || a - b)
  return { edges, sides: order.flatMap((index) => (sides[index] ? [sides[index]] : [])) }
}
