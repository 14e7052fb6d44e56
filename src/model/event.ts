import type { Period } from './date.ts'
import type { Proposition } from './proposition.ts'

/** Something that happened, is to happen or was called off. */
export interface Happening {
  /** Class of its predicate or sense of its verb: `visit`, `sign`. */
  readonly predicate: string
  /** Canonical names of who took part, or what it happened to. */
  readonly participants: readonly string[]
  /** Senses of the words that stand for those who take part and are no names: `ferry`, `acceptance`. */
  readonly things: readonly string[]
  /** Canonical name or words of the place; `null` where none is said. */
  readonly place: string | null
  /** When; the same as the claim's period. */
  readonly time: Period | null
  /** What the words say of the time where the calendar leaves the day open; `null` where they name none. */
  readonly day: NamedDay | null
  /** Whether the time is that of all of it, of its beginning or of its end. */
  readonly phase: 'whole' | 'start' | 'end'
  readonly status: 'done' | 'planned' | 'hoped' | 'cancelled'
  /** "first" of "the first visit since 2019": that it is so is what is claimed. */
  readonly superlative: string | null
  readonly proposition: Proposition
}

/** A day as its words name it, and the stretch of it that is meant. */
export interface NamedDay {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null
  /** "10-15" of "the 15th of October", whatever the year. */
  readonly monthDay: string | null
  /** Minutes from the day's midnight, which may reach into the next; `null` where only the day is said. */
  readonly minutes: readonly [from: number, to: number] | null
}
