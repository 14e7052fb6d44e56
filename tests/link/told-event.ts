import type { EventClaim } from '../../src/model/claim.ts'
import type { Period } from '../../src/model/date.ts'
import { saying } from './told.ts'

/** An event of these telling words, as `saying` has them, that was done then. */
export function happening(written: string, time: Period | null): EventClaim {
  const { statement, ...base } = saying(written, { source: null, period: time })
  const { proposition } = statement
  return {
    ...base,
    kind: 'event',
    event: {
      predicate: proposition.predicate,
      participants: proposition.subjects,
      things: [],
      place: null,
      time,
      day: null,
      theme: null,
      phase: 'whole',
      status: 'done',
      superlative: null,
      moved: null,
      proposition,
    },
  }
}
