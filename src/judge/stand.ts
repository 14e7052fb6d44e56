import { compareIntervals, disjoint } from '../interval.ts'
import { minutesOf } from '../minutes.ts'
import type { Claim, Quantity } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Interval } from '../model/quantity.ts'
import { tolerantInterval } from '../tolerance.ts'

/** What claims that are put together have in common. `null` is "none of them says". */
export interface Stand {
  readonly period: string | null
  readonly entities: readonly string[] | null
  /** For each scale the values that all claims on it allow, or their measure tolerates. */
  readonly allowed: ReadonlyMap<string, Interval>
  /** For each text that was copied the one article that speaks for it. */
  readonly speakers: ReadonlyMap<string, string>
}

/** Gives the article whose text an article has in common with others, by copying or being copied; else `null`. */
export type CopiedText = (articleId: string) => string | null

/** What one claim stands for. */
export function standOf(claim: Claim, copiedText: CopiedText): Stand {
  const { articleId } = claim
  const text = copiedText(articleId)
  const speakers = text === null ? NOBODY : new Map([[text, articleId]])
  if (claim.kind !== 'quantity') return { period: null, entities: null, allowed: allowedTimes(claim), speakers }
  const { period, entities, quantity } = claim
  return {
    period: period === null ? null : JSON.stringify([period.start, period.end]),
    entities: entities.length === 0 ? null : entities,
    allowed: new Map([[scaleOf(quantity), tolerantInterval(claim)]]),
    speakers,
  }
}

/** An event allows the stretch of time it is put in; no times are on a scale with it but those of other events. */
function allowedTimes(claim: Claim): Stand['allowed'] {
  const time = claim.kind === 'event' ? claim.event.time : null
  const [start, end] = [time?.start ? minutesOf(time.start) : null, time?.end ? minutesOf(time.end) : null]
  if (start === null && end === null) return NOTHING
  const low = start === null ? null : { value: start, inclusive: true }
  return new Map([['time', { low, high: end === null ? null : { value: end, inclusive: false } }]])
}

const NOTHING: ReadonlyMap<string, Interval> = new Map()
const NOBODY: ReadonlyMap<string, string> = new Map()

/**
 * What two stands have in common, `null` where they have nothing.
 *
 * Two years do not come together through a claim that names none, nor two
 * places through one that names both; the comparison that links them may say
 * that what is spelled differently is the same. Where `sharing` values is
 * asked, the values all allow must not run out either: "at least 20" agrees
 * with 23 and with 35, which do not agree with each other. Nor do an article
 * and its copy then come together: they are no second voice to one another,
 * though each agrees with a third.
 */
export function join(a: Stand, b: Stand, facts: ComparisonFacts, sharing: boolean): Stand | null {
  // The level before is of another time, and the size of a change may name no one: they are one change.
  if (facts.arithmetic !== 'none') return a
  const period = a.period ?? b.period
  if (a.period !== null && b.period !== null && a.period !== b.period && !SAME_TIME.has(facts.periods)) return null

  const common = a.entities && b.entities ? shared(a.entities, b.entities) : (a.entities ?? b.entities)
  if (common?.length === 0 && facts.entities !== 'same' && facts.entities !== 'unknown') return null
  const entities = common?.length === 0 ? a.entities : common

  if (!sharing) return { period, entities, allowed: a.allowed, speakers: a.speakers }
  const allowed = sharedValues(a.allowed, b.allowed)
  const speakers = allowed && bothSpeakers(a.speakers, b.speakers)
  return allowed && speakers && { period, entities, allowed, speakers }
}

/**
 * Answers by which two periods, though spelled differently, are one: a day of
 * counting holds for the time of writing.
 */
const SAME_TIME: ReadonlySet<string> = new Set(['same', 'unstated'])

/** Values are on one scale when they have kind, unit and rate in common, and the direction of a fall. */
export function scaleOf({ kind, unit, per, change }: Quantity): string {
  return JSON.stringify([kind, unit, per, change === 'down'])
}

/** The values two intervals share; `null` where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (disjoint(a, b)) return null
  const low = compareIntervals({ low: a.low, high: null }, { low: b.low, high: null }) < 0 ? b.low : a.low
  const high = compareIntervals({ low: null, high: a.high }, { low: null, high: b.high }) < 0 ? a.high : b.high
  return { low, high }
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const names = new Set(b)
  return a.filter((name) => names.has(name))
}

function sharedValues(a: Stand['allowed'], b: Stand['allowed']): Stand['allowed'] | null {
  const allowed = new Map(a)
  for (const [scale, interval] of b) {
    const before = allowed.get(scale)
    const values = before ? intersect(before, interval) : interval
    if (values === null) return null
    allowed.set(scale, values)
  }
  return allowed
}

function bothSpeakers(a: Stand['speakers'], b: Stand['speakers']): Stand['speakers'] | null {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let added = 0
  for (const [text, articleId] of few) {
    const other = many.get(text)
    if (other !== undefined && other !== articleId) return null
    if (other === undefined) added++
  }
  return added === 0 ? many : new Map([...many, ...few])
}
