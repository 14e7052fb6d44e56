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
    ['Support fell 4 percentage points.', { unit: 'percentage point', value: 4, change: 'down' }],
    ['The bank cut its rate by 25 basis points.', { unit: 'basis point', value: 25, low: 24.5, high: 25.5 }],
    ['The repair cost $1.36bn.', { text: '$1.36bn', kind: 'money', unit: 'USD', value: 1_360_000_000 }],
    ['The line is exactly 2 km long.', { text: '2 km', unit: 'm', value: 2000, low: 2000, high: 2000 }],
    ['At least 20 people died.', { text: '20 people', unit: 'person', modifier: 'at-least', low: 20, high: null }],
    ['The toll rose to 31.', { kind: 'count', unit: null, value: 31 }],
    ['Between 44 and 50 people died.', { modifier: 'between', value: 47, low: 44, high: 50 }],
    ['Thousands of fish died.', { modifier: 'between', value: 5500, low: 1000, high: 10_000, unit: 'fish' }],
    ['Tens of thousands marched.', { modifier: 'between', low: 10_000, high: 100_000 }],
    ['Dozens of fish died.', { modifier: 'at-least', value: 24, low: 24, high: null }],
    ['The plant makes 300 cars a day.', { unit: 'car', value: 300, per: 'day' }],
    ['The sales of Kestrin rose.\n\nIt employs 12 nurses.', { text: '12 nurses', unit: 'nurse', value: 12 }],
  ]
  test.each(cases)('%s', (text, row) => {
    const rows = rowsOf(text).filter(({ type }) => type === 'quantity')
    expect(rows).toEqual([expect.objectContaining({ type: 'quantity', ...row })])
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

describe('dates that count from others, published on Friday 3 March 2023', () => {
  // [text, "what is written = value" of each date]
  const cases: readonly [text: string, rows: readonly string[]][] = [
    ['The mayors met on Saturday.', ['Saturday = 2023-02-25']],
    ['The mayors will meet on Saturday.', ['Saturday = 2023-03-04']],
    ['The mayors agreed to meet on Saturday.', ['Saturday = 2023-03-04']],
    ['The mayors managed to leave on Saturday.', ['Saturday = 2023-02-25']],
    ['The vote is on Saturday.', ['Saturday = 2023-03-04']],
    ['The vote was on Saturday.', ['Saturday = 2023-02-25']],
    ['The trial opens on Saturday.', ['Saturday = 2023-03-04']],
    ['A ruling due Saturday was put off.', ['Saturday = 2023-03-04']],
    ['It said on Monday that it would meet on Saturday.', ['Monday = 2023-02-27', 'Saturday = 2023-03-04']],
    ['It would have met on Saturday.', ['Saturday = 2023-02-25']],
    ['The port opened in August and will shut in October.', ['August = 2022-08', 'October = 2023-10']],
    [
      'Sales rose in the fourth quarter from a year earlier.',
      ['the fourth quarter = 2022-Q4', 'a year earlier = 2021-Q4'],
    ],
    [
      'It burned on 3 May 2021. It rained the following day.',
      ['3 May 2021 = 2021-05-03', 'the following day = 2021-05-04'],
    ],
    ['Sales in 2019 were low. They fell further the next year.', ['2019 = 2019', 'the next year = 2020']],
    ['It was 3% a year earlier.', ['a year earlier = 2022']],
    ['It ran from March 31 to April 2, 2022.', ['March 31 = 2022-03-31', 'April 2, 2022 = 2022-04-02']],
    ['It ran on 21-22 February.', ['21 = 2023-02-21', '22 February = 2023-02-22']],
    ['It has grown since 2016.', ['2016 = 2016']],
    ['It grew in the three months ended Dec. 31.', ['the three months = P3M', 'Dec. 31 = 2022-12-31']],
    ['It grew in the first nine months of 2022.', ['the first nine months of 2022 = P9M']],
    ['It died two weeks after Christmas.', ['two weeks = P2W', 'Christmas = 2022-12-25']],
    ['It grew in the 12 months through January.', ['the 12 months = P12M', 'January = 2023-01']],
    ['Crude for June delivery fell.', ['June = 2023-06']],
    ['Crude fell in June.', ['June = 2022-06']],
    ['Fire broke out on the night of Feb. 3.', ['the night of Feb. 3 = 2023-02-03TNI']],
    ['The vote is to be held Tuesday.', ['Tuesday = 2023-03-07']],
    ['It failed to be held Tuesday.', ['Tuesday = 2023-02-28']],
    ['It may last months or even years, and soon afterward end.', ['months = PXM', 'years = PXY']],
    ['They stayed until Monday morning.', ['Monday morning = 2023-02-27TMO']],
    [
      'It shook from Monday night to Tuesday morning.',
      ['Monday night = 2023-02-27TNI', 'Tuesday morning = 2023-02-28TMO'],
    ],
    ['The parties have until April 1 to agree.', ['April 1 = 2023-04-01']],
    ['The parties had until February to agree.', ['February = 2023-02']],
    ['A hearing is set for Monday.', ['Monday = 2023-03-06']],
    ['The bar was set on Monday.', ['Monday = 2023-02-27']],
    ['Ghana beat Peru on Wednesday.', ['Wednesday = 2023-03-01']],
    ['Ghana will beat Peru on Wednesday.', ['Wednesday = 2023-03-08']],
    ['A raid planned since June failed.', ['June = 2022-06']],
    ['A raid planned for June failed.', ['June = 2023-06']],
    ['It rang at 9 a.m. on Monday.', ['9 a.m. = 2023-02-27T09:00', 'Monday = 2023-02-27']],
    [
      'It rang at 9 a.m. local time (0800 GMT) on Monday.',
      ['9 a.m. = 2023-02-27T09:00', '0800 GMT = 2023-02-27T08:00', 'Monday = 2023-02-27'],
    ],
    [
      'On Monday it rang at 9 a.m. and on Tuesday it did not.',
      ['Monday = 2023-02-27', '9 a.m. = 2023-02-27T09:00', 'Tuesday = 2023-02-28'],
    ],
    ['He died on Monday. That evening it rained.', ['Monday = 2023-02-27', 'That evening = 2023-02-27TEV']],
    ['He died on Monday. By evening it rained.', ['Monday = 2023-02-27', 'evening = 2023-02-27TEV']],
    ['It lasted at least two years and nearly three weeks.', ['at least two years = P2Y', 'nearly three weeks = P3W']],
    ['It opened more than a century ago.', ['more than a century ago = 1923']],
    ['It closed late Monday. It was the least two years could bring.', ['late Monday = 2023-02-27', 'two years = P2Y']],
    ['They meet twice a week and every year.', ['twice a week = P1W', 'every year = P1Y']],
    ['It rang at 9 a.m. Monday.', ['9 a.m. Monday = 2023-02-27T09:00']],
    ['It rang on Monday at 9 a.m. sharp.', ['Monday = 2023-02-27', '9 a.m. = 2023-02-27T09:00']],
  ]
  test.each(cases)('%s', (text, rows) => {
    const dates = rowsOf(text).filter(({ type }) => type === 'date')
    expect(dates.map((row) => `${row.text} = ${'timex' in row ? row.timex : ''}`)).toEqual(rows)
  })

  test('without a date of publication they stay unresolved', () => {
    const rows = [
      ...findMentions([{ ...articleOf('It will meet on Saturday. It was shut a year earlier.'), published: null }]),
    ]
    expect(rows.map((row) => 'timex' in row && row.timex)).toEqual(['XXXX-WXX-6', 'XXXX'])
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
