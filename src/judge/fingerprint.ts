import { createHash } from 'node:crypto'
import type { Claim } from '../model/claim.ts'

/** Changes whenever the parts or their order do, so that old keys are never taken for new ones. */
const ALGORITHM = 'conflict/v1'

/** Digits that a value in base units keeps: 190.27 billion is 190270000000.00003 in floating point. */
const SIGNIFICANT_DIGITS = 12

/**
 * What a finding is about, as readable parts. Lists are sorted and without
 * repeats. Nothing in it depends on path, line, quote, publisher or on how
 * many articles say it.
 */
export interface Fact {
  readonly rule: string
  readonly measures: readonly string[]
  readonly entities: readonly string[]
  readonly changes: readonly string[]
  /** "2022-01-01/2023-01-01"; an open end is "..". */
  readonly periods: readonly string[]
  /** "among children": role and sorted words. */
  readonly qualifiers: readonly string[]
  readonly units: readonly string[]
  /** In base units, the bound before it: ">20", "<15", "190270000000". One for each side. */
  readonly values: readonly string[]
}

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

/**
 * The identity of a finding: 32 hexadecimal digits, the first 128 bits of a
 * SHA-256 over the parts of its fact, each with its length before it, so that
 * the entities "ab" and "c" are not "a" and "bc".
 *
 * Paraphrases keep it: "$190.27 billion last year" is "190,270 million dollars
 * in 2022" counted from 2023. Another rule, measure, entity, direction,
 * period, qualifier, unit or value moves it.
 */
export function fingerprint(fact: Fact): string {
  const { rule, measures, entities, changes, periods, qualifiers, units, values } = fact
  const parts = [measures, entities, changes, periods, qualifiers, units, values].map(netstrings)
  return createHash('sha256')
    .update(netstrings([ALGORITHM, rule, ...parts]), 'utf8')
    .digest('hex')
    .slice(0, 32)
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

/** Length in bytes, colon, text, comma, one after another: no two lists give the same text. */
function netstrings(parts: readonly string[]): string {
  return parts.map((part) => `${Buffer.byteLength(part, 'utf8')}:${part},`).join('')
}
