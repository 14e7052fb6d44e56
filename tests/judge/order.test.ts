import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relate } from '../../src/interval.ts'
import { judge } from '../../src/judge/judge.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { claim, compared } from './fixture.ts'
import { allPairs, articles, judged, rules, shown } from './newsroom.ts'

describe('order', () => {
  test('findings come by verdict, measure and first claim', () => {
    const about = (key: string) => ({
      measure: { key, text: key, listed: false, intrinsic: false, notSameAs: [], tolerance: null },
    })
    const pair = (start: number, left: string, right: string, key: string) =>
      compared(claim('a1', start, left, about(key)), claim('a2', start, right, about(key)), {
        values: left === right ? 'equal' : 'disjoint',
      })
    const found = judged([
      pair(50, '7', '7', 'anchor'),
      pair(40, '3', '4', 'ferry'),
      pair(30, '5', '6', 'barge'),
      pair(20, '1', '2', 'ferry'),
    ])
    expect(found.map(shown)).toEqual([
      'contradiction 5 | 6',
      'contradiction 1 | 2',
      'contradiction 3 | 4',
      'agreement 7 7',
    ])
  })

  const values = fc.constantFrom('8', '12', '12..16', '15..', '20', '..9', '18..25')
  const periods = fc.constantFrom<ComparisonFacts['periods']>('same', 'unstated')
  const claims = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 6 }), values), { minLength: 2, maxLength: 9 })
    .map((rows) => rows.map(([number, value], index) => claim(`a${number}`, index * 10, value)))

  test('the order of comparisons, their sides and the groups makes no difference', () => {
    fc.assert(
      fc.property(claims, periods, fc.infiniteStream(fc.nat()), (some, period, keys) => {
        const comparisons = allPairs(some, { periods: period })
        const shuffled = comparisons
          .map((comparison) => ({ comparison, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ comparison, key }) =>
            key % 2 ? comparison : { ...comparison, left: comparison.right, right: comparison.left },
          )
        const groups = [{ comparisons: shuffled.slice(0, 3) }, { comparisons: shuffled.slice(3) }]
        expect(judge(groups, [...rules].reverse(), articles)).toEqual(judged(comparisons))
      }),
    )
  })

  test('sides of a disagreement share no value, claims of an agreement all share one', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const byId = new Map(some.map((one) => [one.id, one.quantity.interval]))
        const related = (a: string, b: string) => {
          const [left, right] = [byId.get(a), byId.get(b)]
          return left && right ? relate(left, right) : null
        }
        for (const { verdict, groups, claims: members } of judged(allPairs(some))) {
          if (verdict === 'agreement') {
            for (const a of members) for (const b of members) expect(related(a, b)).not.toBe('disjoint')
          } else {
            for (const [at, side] of groups.entries())
              for (const other of groups.slice(at + 1))
                for (const a of side) for (const b of other) expect(related(a, b)).toBe('disjoint')
          }
        }
      }),
    )
  })

  test('every pair a rule holds of is in a finding of it', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const comparisons = allPairs(some)
        const found = judged(comparisons)
        for (const { left, right, facts } of comparisons) {
          const verdict = facts.values === 'disjoint' ? 'contradiction' : 'agreement'
          const holding = found.filter(
            (finding) =>
              finding.verdict === verdict && finding.claims.includes(left.id) && finding.claims.includes(right.id),
          )
          expect(holding.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
