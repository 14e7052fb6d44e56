import { dayOfIso } from '../civil.ts'
import type { QuantityClaim, Shift } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { ChangeReading, SentenceReading } from '../model/reading.ts'
import { accountOf } from './account.ts'
import { type ChangeTerms, fails, reckon, type Term } from './arithmetic.ts'
import type { Stretch } from './stretch.ts'

/**
 * Marks the claims of one sentence that are numbers of one stated change.
 *
 * `claims` are those of the sentence's figures, `null` where one made none;
 * the result has the same order without the gaps.
 */
export function markShifts(
  { changes, figures }: SentenceReading,
  claims: readonly (QuantityClaim | null)[],
  published: string | null,
): readonly QuantityClaim[] {
  const shifts = new Map<number, Shift>()
  const numberAt = (index: number): Numbered | null => {
    const [claim, mention] = [claims[index], figures[index]?.mention]
    return claim && mention ? { claim, quantity: claim.quantity, stated: mention.stated, unit: mention.unit } : null
  }
  for (const change of changes) {
    const numbers = numbersOf(change, numberAt)
    if (numbers === null) continue
    const shift = shiftOf(change, numbers, published)
    for (const index of [change.before, change.after, ...change.by]) if (index !== null) shifts.set(index, shift)
  }
  return claims.flatMap((claim, index) => {
    const shift = shifts.get(index)
    return claim === null ? [] : shift ? { ...claim, shift } : claim
  })
}

/** A number of a change with the claim it is in. */
interface Numbered extends Term {
  readonly claim: QuantityClaim
}

interface Numbers extends ChangeTerms {
  readonly before: Numbered | null
  readonly after: Numbered | null
  readonly by: readonly Numbered[]
}

/** `null` where a figure of the change made no claim. */
function numbersOf(
  { direction, ...change }: ChangeReading,
  numberAt: (index: number) => Numbered | null,
): Numbers | null {
  const before = change.before === null ? null : numberAt(change.before)
  const after = change.after === null ? null : numberAt(change.after)
  const by = change.by.flatMap((index) => numberAt(index) ?? [])
  const isWhole = (before === null) === (change.before === null) && (after === null) === (change.after === null)
  return isWhole && by.length === change.by.length ? { direction, before, after, by } : null
}

function shiftOf({ plain, samePart }: ChangeReading, numbers: Numbers, published: string | null): Shift {
  const { direction, before, after, by } = numbers
  const shift = {
    direction,
    before: before?.claim.id ?? null,
    after: after?.claim.id ?? null,
    by: by.map(({ claim }) => claim.id),
  }
  const all = [before, after, ...by].filter((number) => number !== null)
  const isSure = plain && all.every(isFact) && isOneStep(numbers, published, samePart)
  const reckonings = isSure ? reckon(numbers) : []
  const wrong = reckonings.find(fails)
  if (wrong) return { ...shift, arithmetic: 'fails', account: accountOf(numbers, wrong) }
  return { ...shift, arithmetic: reckonings.length > 0 ? 'holds' : 'unchecked', account: null }
}

/** A growth foreseen may be one a year; what is denied need not add up. */
function isFact({ claim: { modality } }: Numbered): boolean {
  return modality.actuality === 'actual' && modality.polarity === 'positive'
}

/** Articles look back so far at most with an undated change, in days: two years and a month. */
const LOOK_BACK = 761

/**
 * Whether the size can be counted from the very level before: both levels are
 * of periods of one length that follow on each other or lie a year apart.
 * "Rose 3% in June to 52 from 40 in 2015" is counted from another. Without a
 * size there is nothing to count. "A year earlier" may stay without dates.
 */
function isOneStep({ before, after, by }: Numbers, published: string | null, samePart: boolean): boolean {
  if (by.length === 0) return true
  const past = stretchOf(before?.claim.period ?? null)
  const now = stretchOf(after?.claim.period ?? null)
  if (by.some(({ claim }) => !isAmong(stretchOf(claim.period), [past, now]))) return false
  if (past === null) return (before?.claim.period?.grain ?? 'year') === 'year'
  if (now !== null) return isNext(past, now) || (samePart && isInside(past, now))
  const today = published === null ? null : dayOfIso(published.slice(0, 10))
  return today !== null && today - past.end <= LOOK_BACK
}

function stretchOf(period: Period | null): Stretch | null {
  const [start, end] = [period?.start ?? null, period?.end ?? null].map((day) =>
    day === null ? null : dayOfIso(day.slice(0, 10)),
  )
  return start === null || start === undefined || end === null || end === undefined ? null : { start, end }
}

function isAmong(stretch: Stretch | null, others: readonly (Stretch | null)[]): boolean {
  if (stretch === null || others.every((other) => other === null)) return true
  return others.some((other) => other?.start === stretch.start && other.end === stretch.end)
}

/** Days by which months, quarters and leap years differ from each other. */
const UNEVEN = 4

function isNext(past: Stretch, now: Stretch): boolean {
  if (Math.abs(past.end - past.start - (now.end - now.start)) > UNEVEN) return false
  const isAdjacent = Math.abs(now.start - past.end) <= 1
  return isAdjacent || Math.abs(now.start - past.start - 365) <= UNEVEN
}

/**
 * "In June to 52 from 50 in the same month last year": the year holds the month
 * a year earlier, or is left to be known.
 */
function isInside(past: Stretch, now: Stretch): boolean {
  if (past.start === now.start && past.end === now.end) return true
  return past.start <= now.start - 365 + UNEVEN && now.end - 365 - UNEVEN <= past.end
}
