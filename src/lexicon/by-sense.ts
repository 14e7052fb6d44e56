/** A noun for all its spellings, each sense standing for itself too. */
export function bySense(rows: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([sense, words]) => [sense, ...words].map((word) => [word, sense] as const)),
  )
}
