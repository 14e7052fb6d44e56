import type { Period } from './date.ts'
import type { Proposition } from './proposition.ts'

/** Something that happened, is to happen or was called off. */
export interface Happening {
  /** Sense of its verb or noun: `visit`, `sign`. */
  readonly predicate: string
  /** Canonical names of who took part, or what it happened to. */
  readonly participants: readonly string[]
  /** Canonical name or words of the place; `null` where none is said. */
  readonly place: string | null
  /** When; the same as the claim's period. */
  readonly time: Period | null
  readonly status: 'done' | 'planned' | 'hoped' | 'cancelled'
  readonly proposition: Proposition
}
