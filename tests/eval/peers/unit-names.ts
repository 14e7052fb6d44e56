import { KINDS } from '../../../src/kinds/index.ts'

const KEYS = new Map<string, string[]>()
for (const { units } of KINDS)
  for (const [key, { before = [], after = [] }] of Object.entries(units))
    for (const spelling of new Set([key, ...before, ...after].map((word) => word.toLowerCase())))
      KEYS.set(spelling, [...(KEYS.get(spelling) ?? []), key])

/**
 * Our names of a unit that a peer calls by its English name or its sign:
 * "Milligram", "£"; of "pounds" money and mass.
 */
export function unitsNamed(name: string): readonly string[] {
  return KEYS.get(name.toLowerCase()) ?? [name.toLowerCase()]
}
