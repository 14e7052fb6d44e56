import type { DateMention } from './date.ts'
import type { Argument } from './predication.ts'

/** An event as one sentence tells it: the words of its parts. Token indices. */
export interface EventReading {
  /** Class of predicates, else the sense of its verb: `visit`, `sign`. */
  readonly act: string
  /** Whether the date is of its beginning or its end: "the fire broke out", "the offer runs to 4 May". */
  readonly phase: 'whole' | 'start' | 'end'
  /** The verb or noun that names it. */
  readonly token: number
  /** Who or what takes part, the one who acts first. */
  readonly parties: readonly Argument[]
  /** What is opened, closed, begun, found: the object, else the subject. `null` where a noun names the event alone. */
  readonly theme: Argument | null
  readonly place: Argument | null
  readonly dates: readonly DateMention[]
  /** Of the verb; what it leaves open a date settles. */
  readonly tense: 'past' | 'future' | 'unknown'
  readonly status: 'done' | 'planned' | 'hoped' | 'cancelled'
  readonly negated: boolean
  /** Its date is a new one ("put back to May"), or was only planned once ("was due in March"). */
  readonly moved: 'to' | 'from' | null
  /** "first" of "the first visit since 2019"; `null` where it is no superlative. */
  readonly superlative: string | null
  /** The words that carry it, both inclusive. */
  readonly tokens: readonly [first: number, last: number]
}
