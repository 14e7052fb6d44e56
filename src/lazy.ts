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

/** How the fields of a record are made from those it is given, and from each other. */
type Makers<Given, Made> = { readonly [Field in keyof Made]: (record: Given & Made) => Made[Field] }

/**
 * Records some of whose fields are made when first asked for, and kept. The
 * fields live on one prototype, so that a record costs no more than a plain
 * one; the price is that copying it by spreading leaves them behind.
 *
 * Example: with `square = lazyRecord<{ side: number }, { area: number }>({
 * area: ({ side }) => side * side })`, `square({ side: 3 }).area` is 9.
 */
export function lazyRecord<Given extends object, Made extends object>(
  makers: Makers<Given, Made>,
): (given: Given) => Given & Made {
  const fields: object = {}
  for (const field of Object.keys(makers) as (keyof Made)[]) {
    const kept = Symbol(String(field))
    const make = makers[field]
    Object.defineProperty(fields, field, {
      enumerable: true,
      get(this: Given & Made & { [kept]?: unknown }) {
        this[kept] ??= make(this) ?? NULL
        return this[kept] === NULL ? null : this[kept]
      },
    })
  }
  return (given) => Object.assign(Object.create(fields) as Given & Made, given)
}

/** Stands for a `null` that was made and is kept. */
const NULL = Symbol('null')
