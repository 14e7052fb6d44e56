import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/index.ts'
import { articleOf } from './claim-reader.ts'

function rowsOf(text: string) {
  return [...findMentions([articleOf(text)])]
}

describe('quantities as they are printed', () => {
  const cases: readonly [text: string, row: Readonly<Record<string, unknown>>][] = [
    ['Exports grew 29.3%.', { text: '29.3%', kind: 'share', unit: 'percent', value: 29.3, low: 29.25, high: 29.35 }],
    ['Exports fell 12 percent.', { kind: 'share', unit: 'percent', value: 12, change: 'down' }],
    ['The repair cost $1.36bn.', { text: '$1.36bn', kind: 'money', unit: 'USD', value: 1_360_000_000 }],
    ['The line is exactly 2 km long.', { text: '2 km', unit: 'm', value: 2000, low: 2000, high: 2000 }],
    ['At least 20 people died.', { text: '20 people', unit: 'person', modifier: 'at-least', low: 20, high: null }],
    ['The toll rose to 31.', { kind: 'count', unit: null, value: 31 }],
    ['Between 44 and 50 people died.', { modifier: 'between', value: 47, low: 44, high: 50 }],
    ['The plant makes 300 cars a day.', { unit: 'car', value: 300, per: 'day' }],
    ['The sales of Kestrin rose.\n\nIt employs 12 nurses.', { text: '12 nurses', unit: 'nurse', value: 12 }],
  ]
  test.each(cases)('%s', (text, row) => {
    expect(rowsOf(text)).toEqual([expect.objectContaining({ type: 'quantity', ...row })])
  })

  test('it names what it is of', () => {
    expect(rowsOf('Trade of Peru reached $4.3 billion.')).toMatchObject([{ of: expect.stringContaining('Trade') }])
  })
})

describe('dates as they are printed', () => {
  const cases: readonly [text: string, written: string, timex: string][] = [
    ['The hall opened in 1987.', '1987', '1987'],
    ['The hall opened on 3 May 1987.', '3 May 1987', '1987-05-03'],
    ['It opened in the third quarter of 2019.', 'the third quarter of 2019', '2019-Q3'],
    ['The hall opened last year.', 'last year', '2022'],
    ['The hall opened on Tuesday.', 'Tuesday', '2023-02-28'],
  ]
  test.each(cases)('%s', (text, written, timex) => {
    expect(rowsOf(text)).toEqual([
      expect.objectContaining({ type: 'date', text: expect.stringContaining(written), timex }),
    ])
  })
})

describe('rows of an article', () => {
  const text = '# Flood kills 14\n\nIn 2021 the port handled 900 ships and 40 barges.\n\nIt rained.'

  test('headlines are included, order is that of place, texts are as published', () => {
    const rows = rowsOf(text)
    expect(rows.map((row) => row.text)).toEqual(['14', '2021', '900 ships', '40 barges'])
    for (const row of rows) expect(row.text).toBe(text.slice(row.start, row.end))
  })

  test('a text without numbers has none', () => {
    expect(rowsOf('It rained all night.')).toEqual([])
  })

  test('an article at a time, each under its own id', () => {
    const articles = [articleOf('It cost $3.', { id: 'x' }), articleOf('It cost $4.', { id: 'y' })]
    expect([...findMentions(articles)].map(({ articleId, text }) => [articleId, text])).toEqual([
      ['x', '$3'],
      ['y', '$4'],
    ])
  })
})
