import { dayOfIso } from '../civil.ts'
import type { Claim, Shift } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { ChangeReading, SentenceReading } from '../model/reading.ts'
import { accountOf } from './account.ts'
import { type ChangeTerms, fails, reckon, type Term } from './arithmetic.ts'

/**
 * Marks the claims of one sentence that are numbers of one stated change.
 *
 * `claims` are those of the sentence's figures, `null` where one made none;
 * the result has the same order without the gaps.
 */
export function markShifts(
  { changes, figures }: SentenceReading,
  claims: readonly (Claim | null)[],
  published: string | null,
): readonly Claim[] {
  const shifts = new Map<Claim, Shift>()
  for (const change of changes) {
    const numbers = numbersOf(change, claims)
    if (numbers === null) continue
    const term = (claim: Claim): Term | null => {
      const mention = figures[claims.indexOf(claim)]?.mention
      return mention ? { quantity: claim.quantity, stated: mention.stated, unit: mention.unit } : null
    }
    const shift = shiftOf(change, numbers, term, published)
    for (const claim of membersOf(numbers)) shifts.set(claim, shift)
  }
  return claims.flatMap((claim) => {
    if (claim === null) return []
    const shift = shifts.get(claim)
    return shift ? { ...claim, shift } : claim
  })
}

interface Numbers {
  readonly before: Claim | null
  readonly after: Claim | null
  readonly by: readonly Claim[]
}

/** `null` where a figure of the change made no claim. */
function numbersOf({ before, after, by }: ChangeReading, claims: readonly (Claim | null)[]): Numbers | null {
  const at = (index: number | null) => (index === null ? null : (claims[index] ?? null))
  const sizes = by.flatMap((index) => claims[index] ?? [])
  const numbers = { before: at(before), after: at(after), by: sizes }
  const isWhole = (numbers.before === null) === (before === null) && (numbers.after === null) === (after === null)
  return isWhole && sizes.length === by.length ? numbers : null
}

function membersOf({ before, after, by }: Numbers): readonly Claim[] {
  return [before, after, ...by].filter((claim) => claim !== null)
}

function shiftOf(
  { direction, plain }: ChangeReading,
  numbers: Numbers,
  term: (claim: Claim) => Term | null,
  published: string | null,
): Shift {
  const shift = {
    direction,
    before: numbers.before?.id ?? null,
    after: numbers.after?.id ?? null,
    by: numbers.by.map(({ id }) => id),
  }
  const terms: ChangeTerms = {
    direction,
    before: numbers.before && term(numbers.before),
    after: numbers.after && term(numbers.after),
    by: numbers.by.flatMap((claim) => term(claim) ?? []),
  }
  const isSure = plain && membersOf(numbers).every(isFact) && isOneStep(numbers, published)
  const reckonings = isSure ? reckon(terms) : []
  const wrong = reckonings.find(fails)
  if (wrong) return { ...shift, arithmetic: 'fails', account: accountOf(terms, wrong) }
  return { ...shift, arithmetic: reckonings.length > 0 ? 'holds' : 'unchecked', account: null }
}

/** A growth foreseen may be one a year; what is denied need not add up. */
function isFact({ modality }: Claim): boolean {
  return modality.actuality === 'actual' && modality.polarity === 'positive'
}

/** Articles look back so far at most with an undated change, in days: two years and a month. */
const LOOK_BACK = 761

/**
 * Whether the size can be counted from the very level before: both levels are
 * of periods of one length that follow on each other or lie a year apart.
 * "Rose 3% in June to 52 from 40 in 2015" is counted from another. Without a
 * size there is nothing to count.
 */
function isOneStep({ before, after, by }: Numbers, published: string | null): boolean {
  if (by.length === 0) return true
  const past = stretchOf(before?.period ?? null)
  const now = stretchOf(after?.period ?? null)
  if (by.some(({ period }) => !isAmong(stretchOf(period), [past, now]))) return false
  if (past === null) return true
  if (now !== null) return isNext(past, now)
  const today = published === null ? null : dayOfIso(published.slice(0, 10))
  return today !== null && today - past.end <= LOOK_BACK
}

interface Stretch {
  readonly start: number
  readonly end: number
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
