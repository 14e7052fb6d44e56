import type { Claim } from '../model/claim.ts'
import type { Fact } from '../model/finding.ts'

/** Digits that a value in base units keeps: 190.27 billion is 190270000000.00003 in floating point. */
const SIGNIFICANT_DIGITS = 12

/**
 * The fact a finding is about, read from the sharpest claim of each side.
 *
 * A claim that joins a side with a vaguer value ("some 20" beside 20), or
 * repeats it, does not move the fact; another value on a new side does.
 */
export function factOf(rule: string, sides: readonly (readonly Claim[])[]): Fact {
  const sharpest = sides.flatMap((side) => {
    const [first, ...others] = side
    return first ? [others.reduce((best, claim) => (isSharper(claim, best) ? claim : best), first)] : []
  })
  return factOfClaims(rule, sharpest)
}

function factOfClaims(rule: string, claims: readonly Claim[]): Fact {
  return {
    rule,
    measures: distinct(claims.map(({ measure }) => measure?.key ?? '')),
    entities: distinct(claims.flatMap(({ entities }) => entities.map((name) => name.normalize('NFC')))),
    changes: distinct(claims.map(({ quantity }) => quantity.change ?? '')),
    periods: distinct(
      claims.flatMap(({ period }) => (period ? [`${period.start ?? '..'}/${period.end ?? '..'}`] : [])),
    ),
    qualifiers: distinct(
      claims.flatMap(({ qualifiers }) => qualifiers.map(({ role, words }) => [role, ...[...words].sort()].join(' '))),
    ),
    units: distinct(claims.map(({ quantity: { kind, unit, per } }) => [kind, unit, per ?? ''].join(' '))),
    values: distinct(claims.map(signedValue)),
  }
}

function signedValue({ quantity: { value, interval } }: Claim): string {
  const bound = interval.high === null ? '>' : interval.low === null ? '<' : ''
  return `${bound}${Number(value.toPrecision(SIGNIFICANT_DIGITS))}`
}

/** Narrower first, then whichever says more; ties are broken by what is said, never by where. */
function isSharper(a: Claim, b: Claim): boolean {
  const difference = width(a) - width(b)
  if (difference !== 0 && !Number.isNaN(difference)) return difference < 0
  const saysMore = detail(a) - detail(b)
  if (saysMore !== 0) return saysMore > 0
  return content(a) < content(b)
}

function width({ quantity: { interval } }: Claim): number {
  return interval.low && interval.high ? interval.high.value - interval.low.value : Number.POSITIVE_INFINITY
}

function detail({ period, entities, qualifiers }: Claim): number {
  return (period ? 1 : 0) + entities.length + qualifiers.length
}

function content(claim: Claim): string {
  return JSON.stringify(factOfClaims('', [claim]))
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}
