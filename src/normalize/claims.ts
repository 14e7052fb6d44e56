import type { Claim } from '../model/claim.ts'
import type { SentenceReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import { makeEventClaims } from './event-claims.ts'
import { makeFigureClaims } from './figure-claims.ts'
import type { MeasureIndex } from './measure-index.ts'
import { indexNames } from './names.ts'
import { makeRoleClaims } from './role-claims.ts'
import { withTimes } from './said-times.ts'
import { makeStatementClaims } from './statement-claims.ts'

/**
 * Makes the claims of one article from its sentences, read: its figures,
 * events, roles and statements.
 *
 * Headlines make none: they round and are written by another hand. Order is
 * that of the text. Looks at no other article and no clock.
 */
export function makeClaims(
  article: Article,
  readings: readonly SentenceReading[],
  measures: MeasureIndex,
): readonly Claim[] {
  const names = indexNames(readings.flatMap(({ analysed }) => analysed.names.map(({ text }) => text)))
  const read = { article, readings, names }
  const events = makeEventClaims(read)
  const claims: readonly Claim[] = [
    ...makeFigureClaims(read, measures),
    ...events,
    ...makeRoleClaims(read),
    ...withTimes(makeStatementClaims(read), events),
  ]
  return [...claims].sort(inOrder)
}

/** Of one start the makers' order stands: figures as they are written, then events, roles and statements. */
function inOrder(a: Claim, b: Claim): number {
  return a.location.start - b.location.start
}
