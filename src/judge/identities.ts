import { disjoint } from '../interval.ts'
import type { Claim, QuantityClaim } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { Identity } from '../model/finding.ts'
import { byCodeUnits, distinct } from '../order.ts'
import { scaleOf } from './stand.ts'

/** Digits that a value in base units keeps: 190.27 billion is 190270000000.00003 in floating point. */
const SIGNIFICANT_DIGITS = 12

/** How many ways of telling one finding are kept. */
const MOST_GUISES = 16

/**
 * What a finding is about, read from the sharpest claim of each side; then its
 * guises, read from the next sharpest ones, at most 15.
 *
 * A claim that joins a side with a vaguer value ("some 20" beside 20), or
 * repeats it, does not move the first; one that says more does, and then what
 * was the first is a guise. Another value on a new side moves them all, and so
 * does one that its own side excludes: 34 and 41, both against "at least 31".
 */
export function identitiesOf(rule: string, sides: readonly (readonly Claim[])[]): readonly Identity[] {
  const most = Math.max(1, Math.floor(MOST_GUISES ** (1 / sides.length)))
  const ways = sides.map(distinctlyTold)
  const told = ways.map((claims) => claims.slice(0, most))
  const apart = ways.flatMap(excluding)
  const choices = told.reduce<readonly (readonly Claim[])[]>(
    (chosen, claims) => chosen.flatMap((before) => claims.map((claim) => [...before, claim])),
    [[]],
  )
  const identities = choices.map((claims) => identityOfClaims(rule, claims, apart))
  return [...new Map(identities.map((identity) => [JSON.stringify(identity), identity])).values()]
}

/** One claim for each fact and value that claims of a side tell, the sharpest first. */
function distinctlyTold(side: readonly Claim[]): readonly Claim[] {
  const byContent = new Map(side.map((claim) => [content(claim), claim]))
  return [...byContent]
    .sort(([a, claim], [b, other]) => bySharpness(claim, other) || byCodeUnits(a, b))
    .map(([, claim]) => claim)
}

/** Figures of a side that share no value with any sharper one of it, without the sharpest. */
function excluding(told: readonly Claim[]): readonly Claim[] {
  const kept: QuantityClaim[] = []
  for (const claim of told) {
    if (claim.kind !== 'quantity') continue
    const isApart = ({ quantity }: QuantityClaim) =>
      scaleOf(quantity) === scaleOf(claim.quantity) && disjoint(quantity.interval, claim.quantity.interval)
    if (kept.every(isApart)) kept.push(claim)
  }
  return kept.slice(1)
}

/** `apart` are claims of which the values alone count. */
function identityOfClaims(rule: string, claims: readonly Claim[], apart: readonly Claim[] = []): Identity {
  const figures = claims.filter((claim) => claim.kind === 'quantity')
  return {
    rule,
    fact: {
      measures: distinct(claims.map(subjectOf)),
      entities: distinct(claims.flatMap(({ entities }) => entities.map((name) => name.normalize('NFC')))),
      changes: distinct(figures.map(({ quantity }) => quantity.change ?? '')),
      periods: distinct(figures.flatMap(({ period }) => (period ? [stretchOf(period)] : []))),
      qualifiers: distinct(
        claims.flatMap(({ qualifiers }) => qualifiers.map(({ role, words }) => [role, ...[...words].sort()].join(' '))),
      ),
      units: distinct(figures.map(({ quantity: { kind, unit, per } }) => [kind, unit, per ?? ''].join(' '))),
    },
    values: distinct([...claims, ...apart].map(signedValue)),
  }
}

/** What it is a claim of: its measure, what happened, or what kind of thing is said. */
function subjectOf(claim: Claim): string {
  if (claim.kind === 'quantity') return claim.measure?.key ?? ''
  return claim.kind === 'event' ? claim.event.predicate : claim.kind
}

function signedValue(claim: Claim): string {
  switch (claim.kind) {
    case 'quantity': {
      const { value, interval } = claim.quantity
      const bound = interval.high === null ? '>' : interval.low === null ? '<' : ''
      return `${bound}${Number(value.toPrecision(SIGNIFICANT_DIGITS))}`
    }
    case 'event': {
      const { time, place, status, proposition } = claim.event
      return [time ? stretchOf(time) : '', place ?? '', status, proposition.polarity].join('|')
    }
    case 'role': {
      const { holder, tenure, role, organisation } = claim.role
      return [holder, tenure, role, organisation ?? ''].join('|')
    }
    case 'statement': {
      const { source, stance, proposition } = claim.statement
      return [source ?? '', stance, proposition.polarity, proposition.words.join(' ')].join('|')
    }
  }
}

function stretchOf({ start, end }: Period): string {
  return `${start ?? '..'}/${end ?? '..'}`
}

/** Narrower first, then whichever says more. */
function bySharpness(a: Claim, b: Claim): number {
  const [left, right] = [width(a), width(b)]
  return (left === right ? 0 : left - right) || detail(b) - detail(a)
}

function width(claim: Claim): number {
  const interval = claim.kind === 'quantity' ? claim.quantity.interval : { low: null, high: null }
  return interval.low && interval.high ? interval.high.value - interval.low.value : Number.POSITIVE_INFINITY
}

function detail({ period, entities, qualifiers }: Claim): number {
  return (period ? 1 : 0) + entities.length + qualifiers.length
}

function content(claim: Claim): string {
  return JSON.stringify(identityOfClaims('', [claim]))
}
