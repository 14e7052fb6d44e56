/**
 * A value that is made when it is first asked for, and kept. `make` must be
 * pure: nobody can tell when, or whether, it ran.
 *
 * Most of what a sentence could tell is never asked: `crosscheck mentions`
 * wants no modality, and half of all sentences hold no figure.
 */
export function lazy<T extends NonNullable<unknown> | null>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
