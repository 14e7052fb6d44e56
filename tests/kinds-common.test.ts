import { describe, expect, test } from 'vitest'
import { commonFactor, KINDS, kindOf, unitOf } from '../src/kinds/index.ts'
import type { Kind, Unit } from '../src/kinds/kind.ts'

/** What holds for every kind, so that a new one need only be a table. */
const rows: readonly (readonly [id: string, kind: Kind])[] = KINDS.map((kind) => [kind.id, kind])

function unitsOf(kind: Kind): readonly (readonly [key: string, unit: Unit])[] {
  return Object.entries(kind.units)
}

describe.each(rows)('%s', (id, kind) => {
  test('shows what it is and what it is not', () => {
    expect(kind.examples).not.toEqual([])
    expect(kind.nonExamples).not.toEqual([])
    const written = [...kind.examples.map(({ text }) => text), ...kind.nonExamples]
    expect(written).toEqual([...new Set(written)])
  })

  test('its examples are of its own units', () => {
    const unknown = kind.examples.filter(({ unit }) => unitsOf(kind).length > 0 && unitOf(id, unit) === null)
    expect(unknown).toEqual([])
  })

  test('its factors are positive, pairs of them in order', () => {
    const wrong = unitsOf(kind).filter(([, { scale, common = 1 }]) => {
      const [low, high] = typeof scale === 'number' ? [scale, scale] : scale
      return !(low > 0 && low <= high && common > 0)
    })
    expect(wrong).toEqual([])
  })

  test('its spellings are tidy: one space between words, none at the ends', () => {
    const spellings = unitsOf(kind).flatMap(([, { before = [], after = [], notBefore = [] }]) => [
      ...before,
      ...after,
      ...notBefore,
    ])
    expect(
      spellings.filter((spelling) => spelling === '' || spelling !== spelling.trim().replaceAll(/\s+/g, ' ')),
    ).toEqual([])
  })

  test('its powers, quotients and parts are of units that exist', () => {
    const exists = (unit: string) => KINDS.some(({ id: other }) => unitOf(other, unit) !== null)
    const named = unitsOf(kind).flatMap(([, { power, quotient, parts = [] }]) => [
      ...(power ? [power[0]] : []),
      ...(quotient ?? []),
      ...parts,
    ])
    expect(named.filter((unit) => !exists(unit))).toEqual([])
  })

  test('a unit that is kept as written compares in one with the others', () => {
    const kept = unitsOf(kind).filter(([, { common }]) => common !== undefined)
    for (const [, { canonical, common }] of kept) expect(commonFactor(id, canonical)).toBe(common)
  })
})

describe('what nobody knows', () => {
  test.each(['', 'apples', 'Money', 'constructor', 'toString'])('"%s" is no kind', (id) => {
    expect(kindOf(id)).toBeNull()
    expect(unitOf(id, 'USD')).toBeNull()
    expect(commonFactor(id, 'USD')).toBe(1)
  })

  test.each(['', 'usd', 'XXX'])('"%s" is no unit of money', (unit) => {
    expect(unitOf('money', unit)).toBeNull()
    expect(commonFactor('money', unit)).toBe(1)
  })
})

describe('lengths of time compare in seconds', () => {
  const cases: readonly [count: number, unit: string, seconds: number][] = [
    [1, 'minute', 60],
    [2, 'hour', 7200],
    [1, 'day', 86_400],
    [1, 'week', 604_800],
  ]
  test.each(cases)('%i %s is %i', (count, unit, seconds) => {
    expect(count * commonFactor('duration', unit)).toBe(seconds)
  })

  test('a year is twelve months', () => {
    expect(commonFactor('duration', 'year')).toBeCloseTo(12 * commonFactor('duration', 'month'), 6)
  })
})
