import { describe, expect, test } from 'vitest'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { usual } from './facts.ts'
import { holding } from './shipped.ts'

const equal = { values: 'equal', distance: 'none', movement: 'none' } as const

/** For each rule that compares two articles, facts that it holds of. */
const met: readonly (readonly [id: string, facts: Partial<ComparisonFacts>])[] = [
  ['disjoint-values', {}],
  ['disjoint-values-undated', { periods: 'unstated' }],
  ['copied-wrong', { slip: 'transposed', measures: 'similar' }],
  ['copy-changed', { articles: 'copy' }],
  ['later-value', { temporality: 'cumulative' }],
  ['revised-value', { stage: 'earlier' }],
  ['rival-values', { sources: 'rival' }],
  ['same-value', equal],
  ['telling-value', { ...equal, measures: 'similar' }],
  ['overlapping-values', { values: 'overlap', distance: 'none', movement: 'up' }],
  ['parts-of-whole', { parts: 'sum' }],
]

/** What is still to come has neither moved nor been revised by what came. */
const OF_FACTS: readonly string[] = ['later-value', 'revised-value']

type Change = readonly [name: string, facts: Partial<ComparisonFacts>]

const allowed: readonly Change[] = [
  ['an entity in common', { entities: 'overlap' }],
  ['an entity that one does not name', { entities: 'unknown' }],
  ['the other order of the two', { order: 'after' }],
]
const refused: readonly Change[] = [
  ['another entity', { entities: 'different' }],
  ['another measure', { measures: 'different' }],
  ['what one affirms and the other denies', { polarity: 'opposite' }],
]

describe.each(met)('%s', (id, facts) => {
  const holds = (more: Partial<ComparisonFacts>) => holding({ ...usual, ...facts, ...more }).map((rule) => rule.id)

  test.each(allowed)('allows %s', (_, more) => {
    expect(holds(more)).toContain(id)
  })

  test.each(refused)('refuses %s, and no other rule takes it', (_, more) => {
    expect(holds(more)).toEqual([])
  })

  test.each(['both-forecast', 'both-target', 'both-hypothetical'] as const)(
    'is asked of %s as of facts',
    (modality) => {
      expect(holds({ modality }).includes(id)).toBe(!OF_FACTS.includes(id))
    },
  )
})
