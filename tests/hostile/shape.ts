import type { Chance } from './chance.ts'

/** One way to write a file that is to break the reader. */
export interface Shape {
  readonly name: string
  /** Names of its files end so; each in turn. */
  readonly extensions: readonly string[]
  /** How many files of it there are at most, where each costs a second or more to read. */
  readonly most?: number
  /** What the file holds; `index` counts those of this shape. */
  readonly make: (chance: Chance, index: number) => string | Uint8Array
}

/** So many times the same, or each a little different. */
export function repeated(count: number, piece: string | ((index: number) => string)): string {
  return typeof piece === 'string' ? piece.repeat(count) : Array.from({ length: count }, (_, i) => piece(i)).join('')
}

/** Text and bytes one after the other. */
export function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}
