import { describe, expect, test } from 'vitest'
import type { MeasureDefinition, Qualifier } from '../../src/model/measure.ts'
import type { Measured } from '../../src/normalize/measured.ts'
import { isNarrowing, newThread } from '../../src/normalize/thread.ts'
import { claimOf, claimsIn } from './claim-reader.ts'

/** Kind and unit of a figure: "length m", "count boat", "count" where nothing is counted. */
function unitOf(text: string, figure: string): string {
  const { kind, unit } = claimOf(text, figure).quantity
  return `${kind} ${unit}`.trim()
}

describe('a bare number with decimals', () => {
  const cases: readonly [why: string, unit: string, text: string, figure: string][] = [
    [
      'has the unit of the figure before',
      'length m',
      'Nearly 10 inches of rain fell in Corrin. The gauge in the hills caught 11.3.',
      '11.3',
    ],
    [
      'from some sentences back, where that has decimals too',
      'length m',
      'Some 9.8 inches fell. Nobody was hurt. It was late. It was cold. The gauge in the hills caught 11.3.',
      '11.3',
    ],
    ['of money too', 'money USD', 'The ticket cost $9.40. The meal took 11.30.', '11.30'],
    ['not of millions of it', 'count', 'The road cost $9.4 million. The index took 11.3.', '11.3'],
    [
      'not from some sentences back, where that is whole',
      'count',
      'Some 10 inches fell. Nobody was hurt. It was late. The gauge in the hills caught 11.3.',
      '11.3',
    ],
    [
      'not where it is of another size',
      'count',
      'Nearly 10 inches fell. The gauge in the hills caught 113.5.',
      '113.5',
    ],
    ['not where it is whole', 'count', 'Nearly 10 inches fell. The gauge in the hills caught 11.', '11'],
    ['not from a count', 'count', 'The bus carried 10 people. The gauge in the hills caught 11.3.', '11.3'],
    ['not from a figure behind it', 'count', 'The gauge in the hills caught 11.3. Nearly 10 inches fell.', '11.3'],
    ['not where nothing goes before', 'count', 'The gauge in the hills caught 11.3.', '11.3'],
    ['keeps a unit of its own', 'length m', 'The road cost $9.4 million. The gauge caught 11.3 inches.', '11.3'],
  ]
  test.each(cases)('%s: %s', (_, unit, text, figure) => {
    expect(unitOf(text, figure)).toBe(unit)
  })

  test('is brought to base units with it', () => {
    const { quantity } = claimOf('Nearly 10 inches fell. The gauge in the hills caught 11.3.', '11.3')
    expect(quantity.value).toBeCloseTo(11.3 * 0.0254, 9)
  })
})

describe('what "them" and "these" count', () => {
  const cases: readonly [text: string, figure: string, unit: string][] = [
    ['The port has 210 boats. Nine of them sank.', 'Nine', 'count boat'],
    ['The port has 210 boats. Of these, 29 sank.', '29', 'count boat'],
    ['The port has 210 boats, nine of which sank.', 'nine', 'count boat'],
    ['The gale took 38 homes. Nine of those were empty.', 'Nine', 'count home'],
    ['Nine of those who fled were found.', 'Nine', 'count person'],
    ['Nine of them sank.', 'Nine', 'count'],
    ['The port has 210 boats. Nine sank.', 'Nine', 'count'],
    ['The port cost $210 million. Nine of them sank.', 'Nine', 'count'],
  ]
  test.each(cases)('%s: %s', (text, figure, unit) => {
    expect(unitOf(text, figure)).toBe(unit)
  })
})

describe('words of addition', () => {
  const qualifiersOf = (text: string) =>
    claimsIn(text).map(({ qualifiers }) => qualifiers.flatMap(({ words }) => words))

  test('narrow a measure that was there before', () => {
    expect(qualifiersOf('The blast hurt 38 people. Another 210 were hurt.')).toEqual([[], ['another']])
  })

  test('add to nobody where it is the first of its measure', () => {
    expect(qualifiersOf('The blast killed 38 people. Another 210 were hurt.')).toEqual([[], []])
  })
})

describe('what narrows', () => {
  const status = (...words: readonly string[]): Qualifier => ({
    role: 'status',
    text: words.join(' '),
    words,
    span: { start: 0, end: 0 },
  })
  const of = (temporality: MeasureDefinition['temporality']): Measured => ({
    words: [],
    head: 'toll',
    listed: {
      id: 'toll',
      label: 'toll',
      kinds: [],
      temporality,
      heads: [],
      notHeads: [],
      counts: [],
      notSameAs: [],
      tolerance: null,
      tests: { reads: [], ignores: [] },
    },
    text: '',
    spans: [],
    inherited: false,
    entities: [],
    owners: [],
    named: [],
    owned: false,
  })
  const unlisted: Measured = { ...of(null), listed: null }
  const thread = { ...newThread(), keys: new Set(['toll']) }

  const cases: readonly [why: string, narrows: boolean, qualifier: Qualifier, measured: Measured, key?: string][] = [
    ['a word of sort', true, status('daily'), of('cumulative'), 'toll'],
    ['a group', true, { ...status('another'), role: 'among' }, of('cumulative'), 'first'],
    ['another, of a measure that was there', true, status('another'), of('cumulative'), 'toll'],
    ['another, of one that was not', false, status('another'), of('cumulative'), 'first'],
    ['another, of none', true, status('another'), unlisted],
    ['another and a word of sort', true, status('another', 'daily'), of('cumulative'), 'first'],
    ['the hour of a count that only grows', false, status('11:30'), of('cumulative'), 'toll'],
    ['the hour of one that moves', false, status('11:30'), of('snapshot'), 'toll'],
    ['the hour of a flow', true, status('11:30'), of('flow'), 'toll'],
    ['the hour of what no file lists', true, status('11:30'), unlisted, 'toll'],
  ]
  test.each(cases)('%s: %s', (_, narrows, qualifier, measured, key) => {
    expect(isNarrowing(qualifier, measured, key, thread)).toBe(narrows)
  })
})
