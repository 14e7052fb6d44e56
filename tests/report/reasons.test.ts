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
    [
      ['slip: transposed', 'values: disjoint, 2.8% apart', 'match: best', 'wording: close', 'measures: same'],
      [
        'same measure',
        'the two have the same digits, two of them changed round',
        'in their two articles no other figures are closer to each other',
        'the two sentences share most of their telling words',
      ],
    ],
    [
      ['slip: reversed', 'wording: shared'],
      ['the number is the same and the direction is reversed', 'the two sentences share telling words'],
    ],
    [
      ['parts: sum', 'units: open'],
      ['the figures of one sentence add up to the other', 'one of them does not say of what it is a count'],
    ],
    [
      ['stage: earlier', 'likeness: high', 'measures: other'],
      ['one of them is called an early value', 'what is measured is told by other words'],
    ],
    [
      ['values: 1.4% apart, within the tolerance of 2% for trade turnover', 'measures: same'],
      ['same measure', '1.4% apart, within the tolerance of 2% for trade turnover'],
    ],
    // What only kept other rules out is not told.
    [
      [
        'units: same',
        'stage: same',
        'parts: none',
        'slip: none',
        'wording: apart',
        'likeness: fair',
        'match: rivalled',
      ],
      [],
    ],
    // What the report shows elsewhere is not told again.
    [['values: disjoint, 7.0% apart', 'distance: near', 'order: before'], []],
    [['values: overlap'], []],
    [['not (temporality: cumulative and order: before)'], []],
    // What is in words already stands as it is, though it may begin as a question does.
    [
      ['arithmetic: fails', 'from 40 to 30 barges is a fall, the text says a rise'],
      ['from 40 to 30 barges is a fall, the text says a rise'],
    ],
    [['orders from 40 to 30: a fall'], ['orders from 40 to 30: a fall']],
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
