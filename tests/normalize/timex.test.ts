import { describe, expect, test } from 'vitest'
import type { DateReference } from '../../src/normalize/calendar.ts'
import { timexValue } from '../../src/normalize/timex.ts'
import { markedDate } from './marked-date.ts'

/** A Thursday. */
const PUBLISHED = '2024-05-16'

function timex(marked: string, reference: Partial<DateReference>): string {
  return timexValue(markedDate(marked).mention, { published: PUBLISHED, previous: null, tense: 'past', ...reference })
}

describe('published on Thursday 16 May 2024', () => {
  const rows: readonly (readonly [marked: string, value: string])[] = [
    ['The bridge reopened on [3 March 2021].', '2021-03-03'],
    ['Logged [23/03/2021] by the clerk.', '2021-03-23'],
    ['GENEVA, [14 may 2024] (Agency)', '2024-05-14'],
    ['GENEVA, [9 apr] (Agency)', '2024-04-09'],
    ['GENEVA, [Sept. 30] (Agency)', '2023-09-30'],
    ['GENEVA, [December 30] (Agency)', '2023-12-30'],
    ['It closed on [17 May].', '2024-05-17'],
    ['It closed on [20 May].', '2023-05-20'],
    ['It closed on [Thursday, 16 May].', '2024-05-16'],
    ['It closed on [Wed 8 May 2024].', '2024-05-08'],
    ['It closed on [Sat. June 1, 2019].', '2019-06-01'],
    ['on [6 January last year]', '2023-01-06'],
    ['on [6 January this year]', '2024-01-06'],
    ['The toll stood at nine on [Monday].', '2024-05-13'],
    ['They met [last Thursday].', '2024-05-09'],
    ['They met [last Friday].', '2024-05-10'],
    ['Output fell in [March 2023].', '2023-03'],
    ['Output fell in [Feb 2023].', '2023-02'],
    ['Output fell in [March].', '2024-03'],
    ['Output fell in [June].', '2023-06'],
    ['Output fell [last May].', '2023-05'],
    ['Output fell in [November last year].', '2023-11'],
    ['It stood at 4% at [the end of April].', '2024-04'],
    ['Output fell in [2022].', '2022'],
    ['A fire ([1974]) gutted it.', '1974'],
    ['It stood at 4% at [year-end 2023].', '2023'],
    ['Profit rose in [Q3 2019].', '2019-Q3'],
    ['Profit rose in [the third quarter of 2022].', '2022-Q3'],
    ['Profit rose in [the fourth quarter].', '2023-Q4'],
    ['Profit rose in [the second quarter].', '2024-Q2'],
    ['Profit rose in [the second quarter of last year].', '2023-Q2'],
    ['Profit rose in [2022-Q4].', '2022-Q4'],
    ['Profit rose [last quarter].', '2024-Q1'],
    ['Profit rose in [the first half of 2023].', '2023-H1'],
    ['Profit rose in [the first half-year].', '2024-H1'],
    ['Profit rose in [H1 2021].', '2021-H1'],
    ['It froze in [the winter of 2022].', '2022-WI'],
    ['It froze [last winter].', '2023-WI'],
    ['It froze in [winter 2010/11].', '2010-WI'],
    ['It burned [last summer].', '2023-SU'],
    ['It burned in [the summer of 2018].', '2018-SU'],
    ['It sold well in [the spring], the firm said.', '2024-SP'],
    ['Homes were cheap in [the fall of 2011].', '2011-FA'],
    ['Mills closed in [the 1980s].', '198'],
    ["Mills closed in [the '70s].", '197'],
    ['Mills closed in [the early 1990s].', '199'],
    ['It was built in [the 19th century].', '18'],
    ['It was built in [the late eighteenth century].', '17'],
    ['Sales grew in [the fiscal year 2023/24].', 'FY2024'],
    ['Sales grew in [2022-23].', 'FY2023'],
    ['Sales grew in [the Kenyan financial year ended June 2022].', 'FY2022'],
    ['Talks ran [from 7 to 9 May].', '2024-05-07'],
    ['Talks ran [from April 29 to May 2].', '2024-04-29'],
    ['Talks ran [from Dec 30, 2022 to Jan 4].', '2022-12-30'],
    ['Talks on [7–9 May 2022] failed.', '2022-05-07'],
    ['Rain fell [January-March].', '2024-01'],
    ['Rain fell [between November and February 2023].', '2022-11'],
    ['The reign ([1820-1830]) was short.', '1820'],
    ['Prices doubled [between 2010 and 2015].', '2010'],
    ['Prices doubled [from 2019 to last year].', '2019'],
    ['It earned 3m in [the first nine months of 2023].', '2023-01'],
    ['It earned 3m in [the last four months of 2016].', '2016-09'],
    ['It earned 3m in [the six months ended 31 January 2024].', '2023-08'],
    ['It fell [yesterday evening].', '2024-05-15TEV'],
    ['It fell [last week].', '2024-W19'],
    ['It fell [half a century ago].', '1974'],
    ['It fell [two decades ago].', '2004'],
    ['It fell over [the weekend].', '2024-W19-WE'],
    ['It fell [six years ago].', '2018'],
    ['It fell [a decade ago].', '2014'],
    ['It stood for most of [this year].', '2024'],
    ['It fell [later this month].', '2024-05'],
    ['It rang at [10 p.m.] sharp.', 'T22:00'],
    ['It rang at [4:15 a.m.] sharp.', 'T04:15'],
    ['It rang at [18:00] sharp.', 'T18:00'],
    ['It rang at [11.40pm] sharp.', 'T23:40'],
    ['It rang at [midnight] sharp.', 'T00:00'],
    ['It rang ([2030 GMT]) sharp.', 'T20:30'],
    ['It lasted [three years].', 'P3Y'],
    ['It was a [two-day] strike.', 'P2D'],
    ['It took [48 hours].', 'PT48H'],
    ['It fell over [the past five years].', 'P5Y'],
    ['It signed a [25-year] lease.', 'P25Y'],
    ['It takes [two and a half weeks].', 'P2.5W'],
    ['It lasted for [a decade].', 'P1DE'],
    ['It took [90 minutes].', 'PT90M'],
    ['It took [two years and three months].', 'P2Y3M'],
    ['It took [an hour and a half].', 'PT1.5H'],
    ['It took [1 hour and 30 minutes].', 'PT1H30M'],
    ['It took [several years].', 'PXY'],
    ['It took [a few hours].', 'PTXH'],
    ['It fell over [the past three years].', 'P3Y'],
    ['It rains [every Monday].', 'XXXX-WXX-1'],
    ['It rains [every summer].', 'XXXX-SU'],
    ['It rains [daily].', 'P1D'],
    ['It meets [every two weeks].', 'P2W'],
    ['It makes 60 cars [a month].', 'P1M'],
    ['It is [now] shut.', 'PRESENT_REF'],
    ['It was [recently] shut.', 'PAST_REF'],
    ['It was shut [a few days ago].', 'PAST_REF'],
    ['It shuts [soon].', 'FUTURE_REF'],
    ['It fell on [Tuesday night].', '2024-05-14TNI'],
    ['It fell [this morning].', '2024-05-16TMO'],
    ['It fell on [Good Friday].', '2024-03-29'],
    ['It fell in [the second week of March].', '2024-W11'],
    ['It fell on [Labor Day weekend].', '2023-W35-WE'],
    ['It fell in [the quarter].', '2024-Q2'],
    ['Sales grew in [the last fiscal year].', 'FY2023'],
  ]

  test.each(rows)('%s is %s', (marked, value) => {
    expect(timex(marked, {})).toBe(value)
  })
})

describe('of an article without a date', () => {
  const rows: readonly (readonly [marked: string, value: string])[] = [
    ['It fell on [Tuesday].', 'XXXX-WXX-2'],
    ['It fell [last Friday].', 'XXXX-WXX-5'],
    ['It fell on [22 February].', 'XXXX-02-22'],
    ['It fell on [Thursday, 22 February].', 'XXXX-02-22'],
    ['It fell on [22 February 2023].', '2023-02-22'],
    ['It fell in [March].', 'XXXX-03'],
    ['It fell in [November last year].', 'XXXX-11'],
    ['It fell in [the third quarter].', 'XXXX-Q3'],
    ['It fell in [the first half-year].', 'XXXX-H1'],
    ['It fell [last summer].', 'XXXX-SU'],
    ['It fell [last year].', 'XXXX'],
    ['It fell [last month].', 'XXXX-XX'],
    ['It fell [last week].', 'XXXX-WXX'],
    ['It fell over [the weekend].', 'XXXX-WXX-WE'],
    ['It fell [yesterday].', 'XXXX-XX-XX'],
    ['It fell [today].', 'PRESENT_REF'],
    ['It fell [from 3 to 5 June].', 'XXXX-06-03'],
    ['It fell [by Monday].', 'XXXX-WXX-1'],
    ['It fell in [the year to June].', 'FYXXXX'],
    ['It fell in [fiscal 2021].', 'FY2021'],
    ['It fell in [the second quarter of fiscal 2021].', 'FY2021-Q2'],
    ['It fell at [midday].', 'T12:00'],
    ['It fell for [half a year].', 'P0.5Y'],
    ['It fell for [half an hour].', 'PT30M'],
    ['It fell for [half a century].', 'P50Y'],
    ['It fell for [a quarter century].', 'P25Y'],
    ['It fell [an hour ago].', 'PAST_REF'],
    ['It fell on [the 18th].', 'XXXX-XX-18'],
    ['It fell on [Christmas Eve].', 'XXXX-12-24'],
    ['It fell at [Easter].', 'XXXX-XX-XX'],
    ['It fell at [Easter 2018].', '2018-04-01'],
    ['It fell in [the first week of May].', 'XXXX-WXX'],
    ['He died [two days after Christmas].', 'XXXX-XX-XX'],
    ['Profit fell in [the quarter].', 'XXXX-QX'],
    ['It fell on [Tuesday night].', 'XXXX-WXX-2TNI'],
  ]

  test.each(rows)('%s is %s', (marked, value) => {
    expect(timex(marked, { published: null })).toBe(value)
  })
})

test('a week belongs to the year of its Thursday', () => {
  expect(timex('It fell [this week].', { published: '2024-12-31' })).toBe('2025-W01')
  expect(timex('It fell [this week].', { published: '2023-01-01' })).toBe('2022-W52')
})

test('the fiscal quarter is named by the year it ends in', () => {
  const marked = 'It fell in [the first quarter of the current fiscal].'
  expect(timex(marked, { fiscalEndMonth: 3 })).toBe('FY2025-Q1')
  expect(timex(marked, { fiscalEndMonth: 9 })).toBe('FY2024-Q1')
  expect(timex(marked, { fiscalEndMonth: 12 })).toBe('FY2024-Q1')
})
