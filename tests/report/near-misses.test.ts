import { describe, expect, test } from 'vitest'
import type { NearMiss, NearMisses } from '../../src/model/explanation.ts'
import { nearMissesJson, nearMissesNdjson } from '../../src/report/near-misses.ts'
import { nearMissesTable } from '../../src/report/near-misses-table.ts'
import { compared, is, rule } from '../judge/fixture.ts'
import { gull, gullCost, gullPassengers, ledger, ledgerCost, ledgerPassengers, plain } from './fixture.ts'

const apart = rule({ id: 'apart', verdict: 'contradiction', when: is('periods', 'same') })
const later = rule({ id: 'later', verdict: 'update', when: is('order', 'before', 'after') })

const passengers: NearMiss = {
  comparison: compared(gullPassengers, ledgerPassengers, { periods: 'one-sided', likeness: 'fair' }),
  rule: apart,
  lacks: [{ predicate: 'periods', fact: 'one-sided', needs: ['same'] }],
}
const cost: NearMiss = {
  comparison: compared(gullCost, ledgerCost, { order: 'unknown', wording: 'apart' }),
  rule: later,
  lacks: [
    { predicate: 'order', fact: 'unknown', needs: ['before', 'after'] },
    { predicate: 'wording', fact: 'apart', needs: ['close'] },
  ],
}
const found: NearMisses = { articles: [gull, ledger], misses: [passengers, cost], total: 2 }

describe('the table', () => {
  test('has a line for each pair, with what kept it apart and the ids to explain', () => {
    expect(nearMissesTable(found, plain)).toBe(`\
┌───────────────────┬────────────────────┬────────────────────────┬───────────────────────┬─────────────────────────────────────────────────────────────────────────────────────┬──────────────┬─────────┐
│ value             │ location           │ value                  │ location              │ kept apart by                                                                       │ nearest rule │ claims  │
├───────────────────┼────────────────────┼────────────────────────┼───────────────────────┼─────────────────────────────────────────────────────────────────────────────────────┼──────────────┼─────────┤
│ 41,200 passengers │ news/gull.txt:2:23 │ Some 38,000 passengers │ news/ledger.txt:3:1   │ periods: one-sided; contradiction needs same                                        │ apart        │ c11 c22 │
│ $5.27 million     │ news/gull.txt:3:1  │ $4.9 million           │ news/ledger.txt:2:112 │ order: unknown; update needs before or after, or wording: apart; update needs close │ later        │ c12 c21 │
└───────────────────┴────────────────────┴────────────────────────┴───────────────────────┴─────────────────────────────────────────────────────────────────────────────────────┴──────────────┴─────────┘
2 pairs that came close in 2 articles
`)
  })

  test('says how many there are of which it shows the first', () => {
    const first = nearMissesTable({ ...found, misses: [passengers], total: 1204 }, { ...plain, unicode: false })
    expect(first.split('\n').slice(-2)).toEqual([
      'the first 1 of 1,204 pairs that came close in 2 articles; --limit 1204 shows all',
      '',
    ])
    expect(first).toContain('| periods: one-sided; contradiction needs same | apart')
    expect([...first].filter((character) => character.charCodeAt(0) > 126)).toEqual([])
  })

  test('says so where there are none', () => {
    expect(nearMissesTable({ articles: [gull], misses: [], total: 0 }, plain)).toBe(
      'no claims came close to a finding in 1 article\n',
    )
  })
})

describe('for programs', () => {
  test('rows are flat: one object a line, scalars only', () => {
    const rows = nearMissesNdjson(found).split('\n')
    expect(rows.at(-1)).toBe('')
    const [first, second] = rows.slice(0, -1).map((row) => JSON.parse(row))
    expect(first).toEqual({
      left_id: 'c11',
      left_text: '41,200 passengers',
      left_value: 41_200,
      left_unit: 'passenger',
      left_sentence: 'The Salt Island ferry carried 41,200 passengers in 2024, its operator said on Monday.',
      left_path: 'news/gull.txt',
      left_line: 2,
      left_column: 23,
      left_publisher: 'Harbour Gull',
      left_division: null,
      right_id: 'c22',
      right_text: 'Some 38,000 passengers',
      right_value: 38_000,
      right_unit: 'passenger',
      right_sentence: 'Some 38,000 passengers took the ferry last year.',
      right_path: 'news/ledger.txt',
      right_line: 3,
      right_column: 1,
      right_publisher: null,
      right_division: null,
      values: 'disjoint',
      gap: 3200 / 41_200,
      likeness: 'fair',
      wording: 'close',
      rule: 'apart',
      verdict: 'contradiction',
      predicate: 'periods',
      fact: 'one-sided',
      needs: 'same',
    })
    expect(second).toMatchObject({
      predicate: 'order; wording',
      fact: 'unknown; apart',
      needs: 'before or after; close',
    })
    expect(nearMissesNdjson({ articles: [gull], misses: [], total: 0 })).toBe('')
  })

  test('JSON has each claim once, and what kept each pair apart', () => {
    const told = JSON.parse(nearMissesJson({ ...found, misses: [passengers, passengers], total: 5 }))
    expect(told.schema).toBe('crosscheck/near-misses@1')
    expect(told.claims.map(({ id }: { id: string }) => id)).toEqual(['c11', 'c22'])
    expect(told.misses[0]).toMatchObject({
      left: 'c11',
      right: 'c22',
      rule: 'apart',
      verdict: 'contradiction',
      lacks: [{ predicate: 'periods', fact: 'one-sided', needs: ['same'] }],
      facts: { periods: 'one-sided', likeness: 'fair' },
    })
    expect(told.total).toBe(5)
  })
})
