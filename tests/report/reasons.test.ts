import { describe, expect, test } from 'vitest'
import { PREDICATES } from '../../src/lexicon/predicates.ts'
import { reasonLines } from '../../src/report/reasons.ts'

describe('why two statements are held against each other', () => {
  const cases: readonly [because: readonly string[], lines: readonly string[]][] = [
    [['measures: same'], ['same measure']],
    [['measures: same', 'periods: same'], ['same measure and period']],
    [['measures: same', 'entities: same', 'periods: same'], ['same measure, entities and period']],
    [
      ['measures: same', 'entities: overlap'],
      ['same measure', 'they name an entity in common'],
    ],
    [['modality: both-forecast'], ['both speak of what is to come']],
    [['sources: rival'], ['they quote different sources']],
    // What the report shows elsewhere is not told again.
    [['values: disjoint, 7.0% apart', 'distance: near', 'order: before'], []],
    [['not (temporality: cumulative and order: before)'], []],
    // A reason of the reader's own pack stands as it is.
    [['house style: rounded'], ['house style: rounded']],
    [[], []],
  ]
  test.each(cases)('%j: %j', (because, lines) => {
    expect(reasonLines(because)).toEqual(lines)
  })
})

const answers = Object.entries(PREDICATES).flatMap(([question, words]) => words.map((word) => `${question}: ${word}`))

test.each(answers)('%s is never printed as it is', (reason) => {
  expect(reasonLines([reason]).join()).not.toContain(':')
})
