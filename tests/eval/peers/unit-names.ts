import { KINDS } from '../../../src/kinds/index.ts'

const KEYS: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(({ units }) =>
    Object.entries(units).flatMap(([key, { before = [], after = [] }]) =>
      [key, ...before, ...after].map((spelling) => [spelling.toLowerCase(), key] as const),
    ),
  ).toReversed(),
)

/** Our name of a unit that a peer calls by its English name or its sign: "Milligram", "dollars", "£". */
export function unitNamed(name: string): string {
  return KEYS.get(name.toLowerCase()) ?? name.toLowerCase()
}
