import { jsonText } from './json-text.ts'

/** A cell of a flat row; `null` where the text does not say. */
export type Scalar = string | number | boolean | null

/** A column of flat rows: its name in snake case, and what it says of one `T`. */
export interface Field<T> {
  readonly name: string
  readonly cell: (of: T) => Scalar
}

/** Names a field: `field('path', ({ article }) => article.path)`. */
export function field<T>(name: string, cell: (of: T) => Scalar): Field<T> {
  return { name, cell }
}

/** One JSON object on a line, which has all fields in their order. */
export function rowLine<T>(fields: readonly Field<T>[], of: T): string {
  return jsonText(Object.fromEntries(fields.map(({ name, cell }) => [name, cell(of)])), 0)
}

/** The texts of a list in one cell, parted by `; `; `null` of none. */
export function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ')
}
