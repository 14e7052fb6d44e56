import type { EventClaim, StatementClaim } from '../model/claim.ts'

/**
 * Statements with the time of the event that they tell of, where one claim of
 * the article is of that event: "Maren conceded defeat at 11.40 p.m." is both,
 * and as a statement it holds from then on. Others are given back as they are.
 *
 * Events come in order of the text, as statements do. Linear in both.
 */
export function withTimes(
  statements: readonly StatementClaim[],
  events: readonly EventClaim[],
): readonly StatementClaim[] {
  let behind = 0
  return statements.map((statement) => {
    const { start, end } = statement.location
    while (behind < events.length && (events[behind]?.location.end ?? 0) <= start) behind += 1
    for (let at = behind; at < events.length; at += 1) {
      const event = events[at]
      if (!event || event.location.start >= end) break
      if (event.period !== null && isOf(statement, event)) return { ...statement, period: event.period }
    }
    return statement
  })
}

function isOf({ statement }: StatementClaim, { event }: EventClaim): boolean {
  const { predicate } = statement.proposition
  return predicate !== '' && event.proposition.words.includes(predicate)
}
