/**
 * Something a case expects or a reader found: a stretch of the text and what
 * it means. `span` is `null` where the source gives none and any place will do.
 *
 * `meanings` are spelt alike for both sides (see `meanings.ts`); an expected
 * item that may be read in several ways ("4 May" of this year or the last)
 * lists them all, and one of them in common is enough.
 */
export interface Item {
  readonly span: readonly [start: number, end: number] | null
  readonly meanings: readonly string[]
}

/** One sentence or phrase of a source with what its authors say is in it. */
export interface EvalCase {
  readonly id: string
  readonly text: string
  /** ISO date from which relative dates count; `null` where the source gives none. */
  readonly published: string | null
  readonly expected: readonly Item[]
  /** Why the source itself is wrong here; such a case is listed and not counted. */
  readonly wrong?: string
}

/** What finds items in a text: this project, or a peer. */
export type Reader = (evalCase: EvalCase) => readonly Item[] | Promise<readonly Item[]>

/** One row of the table. */
export interface Source {
  /** As in the issue: "Number", "duckling without Time". */
  readonly name: string
  /** Percentage of passed cases to reach; `null` where none is set. */
  readonly atLeast: number | null
  /** What is mapped and what is left out, and why: printed below the table. */
  readonly mapping: string
  readonly cases: readonly EvalCase[]
  /** Cases left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>
  readonly ours: Reader
  readonly peers: Readonly<Record<string, Reader>>
}

/** A case passes when every expected item is found, with its span and meaning, and nothing else is. */
export function passes(expected: readonly Item[], found: readonly Item[]): boolean {
  if (expected.length !== found.length) return false
  const left = [...found]
  return expected.every((item) => {
    const at = left.findIndex((other) => isSame(item, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function isSame(expected: Item, found: Item): boolean {
  const { span } = expected
  const placed = span === null || found.span === null || (span[0] === found.span[0] && span[1] === found.span[1])
  return placed && expected.meanings.some((meaning) => found.meanings.includes(meaning))
}
