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
  /** What is opened, closed, begun or found; `null` where a noun names the event alone, or a pronoun stands for it. */
  readonly theme: Theme | null
  /** Canonical name or words of the place; `null` where none is said. */
  readonly place: string | null
  /** When; the same as the claim's period. */
  readonly time: Period | null
  /** What the words say of the time where the calendar leaves the day open; `null` where they name none. */
  readonly day: NamedDay | null
  /** Whether the time is that of all of it, of its beginning or of its end. */
  readonly phase: 'whole' | 'start' | 'end'
  readonly status: 'done' | 'planned' | 'hoped' | 'cancelled'
  /** The words say that its date is a new one ("put back to May") or was only planned once ("was due in March"). */
  readonly moved: 'to' | 'from' | null
  /** "first" of "the first visit since 2019": that it is so is what is claimed. */
  readonly superlative: string | null
  readonly proposition: Proposition
}

/** The thing that an event is about. */
export interface Theme {
  /** Canonical names in its words: "Arlen Bridge". */
  readonly names: readonly string[]
  /** Sense of its head: `bridge`. */
  readonly thing: string
  /** It is told from one spoken of before: "a second bridge", "another accord". */
  readonly other: boolean
}

/** A day as its words name it, and the stretch of it that is meant. */
export interface NamedDay {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null
  /** "10-15" to "10-15" of "the 15th of October", "09-01" to "09-31" of "in September", whatever the year; both ends belong to it. */
  readonly monthDays: readonly [from: string, to: string] | null
  /** The words count from the article: "on Friday", "yesterday". */
  readonly recent: boolean
  /** Minutes from the day's midnight, which may reach into the next; `null` where only the day is said. */
  readonly minutes: readonly [from: number, to: number] | null
}
