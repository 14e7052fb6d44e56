import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/extract/dates.ts'
import type { Grain, Period } from '../../src/model/date.ts'
import { type DateReference, resolveDate } from '../../src/normalize/calendar.ts'
import { markedDate, sentenceOf } from './marked-date.ts'

/** A Thursday. */
const PUBLISHED = '2024-05-16T09:30+08:00'

type Row = readonly [marked: string, start: string | null, end: string | null]

function resolve(marked: string, reference: Partial<DateReference> = {}): Period {
  const { mention, quote } = markedDate(marked)
  return resolveDate(mention, { published: PUBLISHED, previous: null, tense: 'unknown', ...reference }, quote)
}

describe('told in the past, published on Thursday 16 May 2024', () => {
  const rows: readonly Row[] = [
    ['The bridge reopened on [3 March 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [3rd March, 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [March 3, 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [Mar. 3, 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [the 3rd of March 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [the 3 of March of 2021].', '2021-03-03', '2021-03-04'],
    ['The bridge reopened on [the third of March, 2021].', '2021-03-03', '2021-03-04'],
    ['Logged [2021-03-03] by the clerk.', '2021-03-03', '2021-03-04'],
    ['Logged [2021/03/03] by the clerk.', '2021-03-03', '2021-03-04'],
    ['Logged [23/03/2021] by the clerk.', '2021-03-23', '2021-03-24'],
    ['Logged [03/23/2021] by the clerk.', '2021-03-23', '2021-03-24'],
    ['Logged [03/03/2021] by the clerk.', '2021-03-03', '2021-03-04'],
    ['Logged [23.03.2021] by the clerk.', '2021-03-23', '2021-03-24'],
    ['GENEVA, [14 may 2024] (Agency)', '2024-05-14', '2024-05-15'],
    ['GENEVA, [9 apr] (Agency)', '2024-04-09', '2024-04-10'],
    ['GENEVA, [Sept. 30] (Agency)', '2023-09-30', '2023-10-01'],
    ['GENEVA, [December 30] (Agency)', '2023-12-30', '2023-12-31'],
    ['It closed on [17 May].', '2024-05-17', '2024-05-18'],
    ['It closed on [20 May].', '2023-05-20', '2023-05-21'],
    ['It closed on [Thursday, 16 May].', '2024-05-16', '2024-05-17'],
    ['It closed on [Wed 8 May 2024].', '2024-05-08', '2024-05-09'],
    ['It closed on [Sat. June 1, 2019].', '2019-06-01', '2019-06-02'],
    ['on [6 January last year]', '2023-01-06', '2023-01-07'],
    ['on [6 January this year]', '2024-01-06', '2024-01-07'],
    ['The toll stood at nine on [Monday].', '2024-05-13', '2024-05-14'],
    ['The toll stood at nine on [Thursday].', '2024-05-16', '2024-05-17'],
    ['They met [last Thursday].', '2024-05-09', '2024-05-10'],
    ['They met [last Friday].', '2024-05-10', '2024-05-11'],
    ['The dam burst on [Tuesday night].', '2024-05-14', '2024-05-15'],
    ['The dam burst on [Friday of last week].', '2024-05-10', '2024-05-11'],
    ['Output fell in [March 2023].', '2023-03-01', '2023-04-01'],
    ['Output fell in [March, 2023].', '2023-03-01', '2023-04-01'],
    ['Output fell in [March of 2023].', '2023-03-01', '2023-04-01'],
    ['Output fell in [Feb 2023].', '2023-02-01', '2023-03-01'],
    ['Output fell in [March].', '2024-03-01', '2024-04-01'],
    ['Output fell in [June].', '2023-06-01', '2023-07-01'],
    ['Output fell [last March].', '2024-03-01', '2024-04-01'],
    ['Output fell [last May].', '2023-05-01', '2023-06-01'],
    ['Output fell in [November last year].', '2023-11-01', '2023-12-01'],
    ['Output fell in [early March 2023].', '2023-03-01', '2023-03-11'],
    ['Output fell in [mid-March 2023].', '2023-03-11', '2023-03-21'],
    ['Output fell in [late February 2023].', '2023-02-21', '2023-03-01'],
    ['It stood at 4% at [the end of April].', '2024-04-21', '2024-05-01'],
    ['Output fell in [2022].', '2022-01-01', '2023-01-01'],
    ['The [2022] harvest failed.', '2022-01-01', '2023-01-01'],
    ['A fire ([1974]) gutted it.', '1974-01-01', '1975-01-01'],
    ['Output fell in [the year 2022].', '2022-01-01', '2023-01-01'],
    ['Output fell in [early 2022].', '2022-01-01', '2022-05-01'],
    ['Output fell in [mid-2022].', '2022-05-01', '2022-09-01'],
    ['Output fell [late in 2022].', '2022-09-01', '2023-01-01'],
    ['It stood at 4% at [year-end 2023].', '2023-09-01', '2024-01-01'],
    ['Output fell in [the latter part of 2022].', '2022-09-01', '2023-01-01'],
    ['Profit rose in [Q3 2019].', '2019-07-01', '2019-10-01'],
    ['Profit rose in [the third quarter of 2022].', '2022-07-01', '2022-10-01'],
    ['Profit rose in [the fourth quarter].', '2023-10-01', '2024-01-01'],
    ['Profit rose in [the second quarter].', '2024-04-01', '2024-07-01'],
    ['Profit rose in [the second quarter of last year].', '2023-04-01', '2023-07-01'],
    ['[Fourth-quarter] profit rose.', '2023-10-01', '2024-01-01'],
    ['Profit rose in [2022-Q4].', '2022-10-01', '2023-01-01'],
    ['Profit rose [last quarter].', '2024-01-01', '2024-04-01'],
    ['Profit rose in [the first half of 2023].', '2023-01-01', '2023-07-01'],
    ['Profit rose in [the first half-year].', '2024-01-01', '2024-07-01'],
    ['Profit rose in [H1 2021].', '2021-01-01', '2021-07-01'],
    ['It froze in [the winter of 2022].', '2022-12-01', '2023-03-01'],
    ['It froze [last winter].', '2023-12-01', '2024-03-01'],
    ['It froze in [winter 2010/11].', '2010-12-01', '2011-03-01'],
    ['It burned [last summer].', '2023-06-01', '2023-09-01'],
    ['It burned in [the summer of 2018].', '2018-06-01', '2018-09-01'],
    ['It sold well in [the spring], the firm said.', '2024-03-01', '2024-06-01'],
    ['Homes were cheap in [the fall of 2011].', '2011-09-01', '2011-12-01'],
    ['Mills closed in [the 1980s].', '1980-01-01', '1990-01-01'],
    ["Mills closed in [the '70s].", '1970-01-01', '1980-01-01'],
    ['Mills closed in [the early 1990s].', '1990-01-01', '1993-05-01'],
    ['Mills closed in [the nineties].', '1990-01-01', '2000-01-01'],
    ['It was built in [the 19th century].', '1801-01-01', '1901-01-01'],
    ['It was built in [the late eighteenth century].', '1767-09-01', '1801-01-01'],
    ['Sales grew in [the financial year that ended in March].', '2023-04-01', '2024-04-01'],
    ['Sales grew in [the Kenyan financial year ended June 2022].', '2021-07-01', '2022-07-01'],
    ['Sales grew in [the year to 30 September].', '2022-10-01', '2023-10-01'],
    ['Sales grew in its [last fiscal year (July to June)].', '2022-07-01', '2023-07-01'],
    ['Sales grew in [the fiscal year ending in September 2023].', '2022-10-01', '2023-10-01'],
    ['Sales grew in [the 12 months to March 2024].', '2023-04-01', '2024-04-01'],
    ['Talks ran [from 7 to 9 May].', '2024-05-07', '2024-05-10'],
    ['Talks ran [from April 29 to May 2].', '2024-04-29', '2024-05-03'],
    ['Talks ran [from December 30 to January 4].', '2023-12-30', '2024-01-05'],
    ['Talks ran [from Dec 30, 2022 to Jan 4].', '2022-12-30', '2023-01-05'],
    ['Talks on [May 7-9] failed.', '2024-05-07', '2024-05-10'],
    ['Talks on [7–9 May 2022] failed.', '2022-05-07', '2022-05-10'],
    ['Talks on [7 and 8 May] failed.', '2024-05-07', '2024-05-09'],
    ['Rain fell [January-March].', '2024-01-01', '2024-04-01'],
    ['Rain fell [January to March this year].', '2024-01-01', '2024-04-01'],
    ['Rain fell [between November and February 2023].', '2022-11-01', '2023-03-01'],
    ['The reign ([1820-1830]) was short.', '1820-01-01', '1831-01-01'],
    ['Prices doubled [between 2010 and 2015].', '2010-01-01', '2016-01-01'],
    ['Prices doubled [from 2019 to last year].', '2019-01-01', '2024-01-01'],
    ['Prices doubled in [2010–15].', '2010-01-01', '2016-01-01'],
    ['Shops shut [from Monday to Wednesday].', '2024-05-13', '2024-05-16'],
    ['It earned 3m in [the first nine months of 2023].', '2023-01-01', '2023-10-01'],
    ['It earned 3m in [the last four months of 2016].', '2016-09-01', '2017-01-01'],
    ['It earned 3m in [the three months to March].', '2024-01-01', '2024-04-01'],
    ['It earned 3m in [the six months ended 31 January 2024].', '2023-08-01', '2024-02-01'],
    ['It fell [today].', '2024-05-16', '2024-05-17'],
    ['It fell [yesterday evening].', '2024-05-15', '2024-05-16'],
    ['It fell [the day before yesterday].', '2024-05-14', '2024-05-15'],
    ['It fell [last night].', '2024-05-15', '2024-05-16'],
    ['It fell [three days ago].', '2024-05-13', '2024-05-14'],
    ['It fell [last week].', '2024-05-06', '2024-05-13'],
    ['It fell over [the weekend].', '2024-05-11', '2024-05-13'],
    ['It fell [last month].', '2024-04-01', '2024-05-01'],
    ['It fell [two months ago].', '2024-03-01', '2024-04-01'],
    ['It fell [last year].', '2023-01-01', '2024-01-01'],
    ['It fell [late last year].', '2023-09-01', '2024-01-01'],
    ['It fell [six years ago].', '2018-01-01', '2019-01-01'],
    ['It fell [a decade ago].', '2014-01-01', '2015-01-01'],
    ['It stood for most of [this year].', '2024-01-01', '2025-01-01'],
    ['It fell [later this month].', '2024-05-16', '2024-06-01'],
    ['It fell [earlier this month].', '2024-05-01', '2024-05-16'],
    ['It fell [earlier in the year].', '2024-01-01', '2024-05-16'],
    ['It rose in [the year to date].', '2024-01-01', '2024-05-17'],
    ['It shut on [Good Friday].', '2024-03-29', '2024-03-30'],
    ['It shut on [Easter Monday 2019].', '2019-04-22', '2019-04-23'],
    ['It shut on [Ash Wednesday].', '2024-02-14', '2024-02-15'],
    ['It shut on [Orthodox Easter 2023].', '2023-04-16', '2023-04-17'],
    ['It shut for [Lent 2018].', '2018-02-14', '2018-04-01'],
    ['It shut [last Thanksgiving].', '2023-11-23', '2023-11-24'],
    ['It shut on [Memorial Day 2023].', '2023-05-29', '2023-05-30'],
    ['It was packed on [Labor Day weekend].', '2023-09-02', '2023-09-05'],
    ['It was packed on [Thanksgiving weekend].', '2023-11-23', '2023-11-27'],
    ['It froze in [the first week of January 2024].', '2024-01-01', '2024-01-08'],
    ['It froze in [the last week of 2023].', '2023-12-25', '2024-01-01'],
    ['It froze in [the first two weeks of 2021].', '2021-01-04', '2021-01-18'],
    ['It froze in [the last three weeks of 2019].', '2019-12-09', '2019-12-30'],
    ['It froze on [the last Monday of April].', '2024-04-29', '2024-04-30'],
    ['It froze on [the second Tuesday of May].', '2024-05-14', '2024-05-15'],
    ['It froze on [the last day of February 2024].', '2024-02-29', '2024-03-01'],
    ['It froze in [the third month of 2021].', '2021-03-01', '2021-04-01'],
    ['It froze in [week 27 of last year].', '2023-07-03', '2023-07-10'],
    ['It froze on [the 20th of last month].', '2024-04-20', '2024-04-21'],
    ['It froze on [the 13th].', '2024-05-13', '2024-05-14'],
    ['It froze on [the 20th].', '2024-04-20', '2024-04-21'],
    ['It froze on [Tuesday the 7th].', '2024-05-07', '2024-05-08'],
    ['He died [three months after Easter].', '2024-06-30', '2024-07-01'],
    ['He died [one month after January 31].', '2024-02-29', '2024-03-01'],
    ['He died [two weeks before Christmas].', '2023-12-11', '2023-12-12'],
    ['He died [two Fridays ago].', '2024-05-03', '2024-05-04'],
    ['It fell in [the week of April 10].', '2024-04-08', '2024-04-15'],
    ['It fell in [the four weeks ended 12 May].', '2024-04-15', '2024-05-13'],
    ['It fell in [the week beginning May 6].', '2024-05-06', '2024-05-13'],
    ['It fell over [the past five years].', '2019-05-16', '2024-05-16'],
    ['It fell over [the last two quarters].', '2023-10-01', '2024-04-01'],
    ['It fell [the week before last].', '2024-04-29', '2024-05-06'],
    ['It fell [early last week].', '2024-05-06', '2024-05-09'],
    ['It fell [between March 3 and now].', '2024-03-03', '2024-05-17'],
    ['They had spent 9m [to the end of March].', null, '2024-04-01'],
  ]

  test.each(rows)('%s is %s to %s', (marked, start, end) => {
    expect(resolve(marked, { tense: 'past' })).toMatchObject({ start, end })
  })
})

describe('told of the future, published on Thursday 16 May 2024', () => {
  const rows: readonly Row[] = [
    ['It closes on [20 May].', '2024-05-20', '2024-05-21'],
    ['It closes on [10 May].', '2025-05-10', '2025-05-11'],
    ['The vote is on [Thursday].', '2024-05-16', '2024-05-17'],
    ['The vote is on [Monday].', '2024-05-20', '2024-05-21'],
    ['They meet [next Thursday].', '2024-05-23', '2024-05-24'],
    ['They meet [next Monday].', '2024-05-20', '2024-05-21'],
    ['They meet [next week on Tuesday].', '2024-05-21', '2024-05-22'],
    ['The port opens in [March].', '2025-03-01', '2025-04-01'],
    ['The port opens in [May].', '2024-05-01', '2024-06-01'],
    ['The port opens [next June].', '2024-06-01', '2024-07-01'],
    ['The port opens in [May next year].', '2025-05-01', '2025-06-01'],
    ['It will open at [the end of 2027].', '2027-09-01', '2028-01-01'],
    ['It starts in [the second half of next year].', '2025-07-01', '2026-01-01'],
    ['It opens [next summer].', '2024-06-01', '2024-09-01'],
    ['Sales will grow in [the year ending in June].', '2023-07-01', '2024-07-01'],
    ['It lands [tomorrow].', '2024-05-17', '2024-05-18'],
    ['They meet [next Friday].', '2024-05-24', '2024-05-25'],
    ['They meet [this coming Friday].', '2024-05-17', '2024-05-18'],
    ['It opens in [two years].', '2026-01-01', '2027-01-01'],
    ['It opens in [three weeks’ time].', '2024-06-03', '2024-06-10'],
    ['It opens on [the 13th].', '2024-06-13', '2024-06-14'],
    ['It opens at [Easter].', '2025-04-20', '2025-04-21'],
    ['It runs for [the next two weeks].', '2024-05-17', '2024-05-31'],
    ['It lasts for [the rest of the year].', '2024-05-16', '2025-01-01'],
    ['It must end [before the end of June].', null, '2024-07-01'],
    ['It lands [this weekend].', '2024-05-18', '2024-05-20'],
    ['It lands [early next year].', '2025-01-01', '2025-05-01'],
    ['It must end [by Friday].', null, '2024-05-18'],
  ]

  test.each(rows)('%s is %s to %s', (marked, start, end) => {
    expect(resolve(marked, { tense: 'future' })).toMatchObject({ start, end })
  })
})

describe('without a tense the nearest fits, published on Thursday 16 May 2024', () => {
  const rows: readonly Row[] = [
    ['It closes on [20 June].', '2024-06-20', '2024-06-21'],
    ['It closes on [20 December].', '2023-12-20', '2023-12-21'],
    ['They signed [this Wednesday].', '2024-05-15', '2024-05-16'],
    ['They sign [this Friday].', '2024-05-17', '2024-05-18'],
    ['Talks resume in [August].', '2024-08-01', '2024-09-01'],
    ['An audit in [December] found gaps.', '2023-12-01', '2024-01-01'],
    ['Output fell [this April].', '2024-04-01', '2024-05-01'],
    ['It opens [this summer].', '2024-06-01', '2024-09-01'],
    ['It lands [next week].', '2024-05-20', '2024-05-27'],
    ['It must halve [by 2035].', null, '2036-01-01'],
    ['The pact holds [until June 2026].', null, '2026-07-01'],
    ['It has risen [since 2016].', '2016-01-01', null],
    ['It applies [from 2027].', '2027-01-01', null],
    ['It applies [from 1 July onwards].', '2024-07-01', null],
    ['It must end [by the end of the year].', null, '2025-01-01'],
    ['Bids stay open [up to and including 5 June].', null, '2024-06-06'],
    ['It began [before 2019].', null, '2019-01-01'],
    ['It resumed [after April 2023].', '2023-05-01', null],
    ['It will not reopen [until March 2026].', '2026-03-01', null],
    ['It must report [no later than 30 June].', null, '2024-07-01'],
    ['It opens on [Christmas Eve].', '2023-12-24', '2023-12-25'],
  ]

  test.each(rows)('%s is %s to %s', (marked, start, end) => {
    expect(resolve(marked)).toMatchObject({ start, end })
  })
})

describe('the edges of the calendar', () => {
  const rows: readonly (readonly [...row: Row, published: string])[] = [
    ['It fell [last month].', '2023-12-01', '2024-01-01', '2024-01-31'],
    ['It fell [yesterday].', '2024-02-29', '2024-03-01', '2024-03-01'],
    ['It fell [yesterday].', '2023-02-28', '2023-03-01', '2023-03-01'],
    ['It fell [last week].', '2023-12-25', '2024-01-01', '2024-01-03'],
    ['It fell on [Sunday].', '2023-12-31', '2024-01-01', '2024-01-01'],
    ['It fell on [29 February].', '2020-02-29', '2020-03-01', '2023-11-30'],
    ['It fell on [December 30].', '2024-12-30', '2024-12-31', '2025-01-02T01:00Z'],
    ['It fell in [December].', '2024-12-01', '2025-01-01', '2025-01-02'],
    ['It fell [last quarter].', '2024-10-01', '2025-01-01', '2025-02-11'],
    ['It froze [last winter].', '2023-12-01', '2024-03-01', '2025-01-20'],
    ['It fell in [the fourth quarter].', '2024-10-01', '2025-01-01', '2025-02-11'],
  ]

  test.each(rows)('%s is %s to %s, published %s', (marked, start, end, published) => {
    expect(resolve(marked, { published, tense: 'past' })).toMatchObject({ start, end })
  })
})

describe('the weekday of a date without a year', () => {
  const rows: readonly (readonly [...row: Row, published: string | null])[] = [
    ['It sank on [Friday (17 March)].', '2023-03-17', '2023-03-18', '2023-03-20'],
    ['It sank on [Friday (17 March)].', '2023-03-17', '2023-03-18', '2024-05-16'],
    ['It sank on [Monday, June 3].', '2024-06-03', '2024-06-04', '2024-05-16'],
    ['It sank on [Friday (17 March)].', null, null, null],
  ]

  test.each(rows)('%s is %s to %s, published %s', (marked, start, end, published) => {
    expect(resolve(marked, { published })).toMatchObject({ start, end, basis: 'implied' })
  })
})

describe('what counts from the period before it', () => {
  const rows: readonly (readonly [...row: Row, previous: string, Grain, end: string])[] = [
    ['It was 3% [a year earlier].', '2021-01-01', '2022-01-01', '2022-01-01', 'year', '2023-01-01'],
    ['It was 3% [a year earlier].', '2022-07-01', '2022-10-01', '2023-07-01', 'quarter', '2023-10-01'],
    ['It was 3% in [the previous year].', '2022-04-01', '2023-04-01', '2023-04-01', 'year', '2024-04-01'],
    ['It was 3% [a year earlier].', '2022-01-01', '2023-01-01', '2023-06-14', 'day', '2023-06-15'],
    ['It was 3% [the day before].', '2023-02-28', '2023-03-01', '2023-03-01', 'day', '2023-03-02'],
    ['It was 3% [the following month].', '2024-01-01', '2024-02-01', '2023-12-01', 'month', '2024-01-01'],
    ['It was 3% [two weeks later].', '2023-03-13', '2023-03-20', '2023-03-01', 'day', '2023-03-02'],
    ['It was 3% [that year].', '2019-01-01', '2020-01-01', '2019-01-01', 'year', '2020-01-01'],
    ['It was 3% [the following Tuesday].', '2023-03-07', '2023-03-08', '2023-03-01', 'day', '2023-03-02'],
    ['It was 3% [the preceding Friday].', '2023-02-24', '2023-02-25', '2023-03-01', 'day', '2023-03-02'],
    ['It was 3% in [the quarter].', '2023-01-01', '2023-04-01', '2023-03-01', 'month', '2023-04-01'],
    ['It was 3% [the next day].', null, null, '2022-01-01', 'year', '2023-01-01'],
    ['It was 3% in [March the same year].', '2019-03-01', '2019-04-01', '2019-01-01', 'year', '2020-01-01'],
  ]

  test.each(rows)('%s is %s to %s after %s (%s)', (marked, start, end, before, grain, beforeEnd) => {
    const previous: Period = { text: '', start: before, end: beforeEnd, grain, basis: 'stated' }
    expect(resolve(marked, { previous })).toMatchObject({ start, end })
  })

  test('a time of day falls on the day before it', () => {
    const previous: Period = { text: '', start: '2024-05-14', end: '2024-05-15', grain: 'day', basis: 'implied' }
    expect(resolve('It rang at [11.59 p.m.]', { previous })).toMatchObject({
      start: '2024-05-14T23:59',
      end: '2024-05-15T00:00',
      grain: 'time',
    })
  })
})

describe('what cannot be resolved has no ends', () => {
  test.each([
    'It closed on [17 May].',
    'It closed on [Monday].',
    'It closed [last year].',
    'It closed [yesterday].',
    'It closed in [March].',
    'It closed in [the third quarter].',
    'It closed [last winter].',
    'It opens [by the end of the year].',
    'It ran [from Monday to Friday].',
  ])('%s without a date of publication', (marked) => {
    expect(resolve(marked, { published: null })).toMatchObject({ start: null, end: null })
  })

  test.each([
    'It closed [a year earlier].',
    'It closed [the next day].',
    'It earned 3m in [2022-23].',
    'It earned 3m in [the fiscal year 2023/24].',
    'It earned 3m in [the first quarter of the current fiscal].',
    'It lasted [three years].',
    'It rang at [18:00].',
    'It closed on [29 February 2023].',
    'It closed [9,000 years ago].',
  ])('%s', (marked) => {
    expect(resolve(marked)).toMatchObject({ start: null, end: null })
  })

  test('a date of publication that is none', () => {
    expect(resolve('It closed [yesterday].', { published: '2024-02-31' })).toMatchObject({ start: null, end: null })
    expect(resolve('It closed [yesterday].', { published: 'last Tuesday' })).toMatchObject({ start: null, end: null })
  })
})

describe('a fiscal year whose months the article states elsewhere', () => {
  const rows: readonly Row[] = [
    ['It earned 3m in [2022-23].', '2022-04-01', '2023-04-01'],
    ['It earned 3m in [fiscal 2024].', '2023-04-01', '2024-04-01'],
    ['It earned 3m in [the previous financial year].', null, null],
    ['It earned 3m in [the last financial year].', '2023-04-01', '2024-04-01'],
    ['It earned 3m in [the first quarter of the current fiscal].', '2024-04-01', '2024-07-01'],
    ['It earned 3m in [the third quarter of fiscal 2024].', '2023-10-01', '2024-01-01'],
    ['It earned 3m in [the year to June].', '2022-07-01', '2023-07-01'],
  ]

  test.each(rows)('%s is %s to %s', (marked, start, end) => {
    expect(resolve(marked, { fiscalEndMonth: 3 })).toMatchObject({ start, end })
  })
})

describe('grain and basis', () => {
  const rows: readonly (readonly [marked: string, grain: Grain, basis: Period['basis']])[] = [
    ['It fell in [2022].', 'year', 'stated'],
    ['It fell on [3 March 2021].', 'day', 'stated'],
    ['It fell on [3 March].', 'day', 'implied'],
    ['It fell on [Tuesday].', 'day', 'implied'],
    ['It fell [from March to November 2022].', 'month', 'stated'],
    ['It fell [from March to May].', 'month', 'implied'],
    ['It fell in [early 2022].', 'year', 'stated'],
    ['It has fallen [since 2016].', 'year', 'stated'],
    ['It has fallen [since Monday].', 'day', 'implied'],
    ['It fell in [Q3 2019].', 'quarter', 'stated'],
    ['It fell in [November last year].', 'month', 'implied'],
  ]

  test.each(rows)('%s has grain %s and is %s', (marked, grain, basis) => {
    expect(resolve(marked)).toMatchObject({ grain, basis })
  })
})

const WORDS = [
  ...['from', 'to', 'by', 'until', 'between', 'and', 'the', 'end', 'of', 'early', 'late', 'last', 'next', 'year', 'a'],
  ...[
    'years',
    'ago',
    'earlier',
    'March',
    'May',
    'Feb.',
    'Tuesday',
    'quarter',
    'first',
    'half',
    'summer',
    'fiscal',
    '-',
  ],
  ...[
    '2022',
    '1999',
    '31',
    '29',
    '2',
    '22-23',
    '/',
    '(',
    ')',
    ',',
    '18:00',
    'p.m.',
    '1980s',
    '20th',
    'century',
    'week',
  ],
]

test('whatever is found lies inside the text, apart from its neighbours, and resolves in order', () => {
  const published = fc.constantFrom('2024-02-29', '2023-12-31', null)
  const tense = fc.constantFrom('past', 'future', 'unknown' as const)
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 })
  fc.assert(
    fc.property(words, published, tense, (parts, date, when) => {
      const text = parts.join(' ')
      const { tokens } = sentenceOf(text)
      let last = -1
      for (const mention of findDates(sentenceOf(text))) {
        expect(mention.tokens[0]).toBeGreaterThan(last)
        last = mention.tokens[1]
        expect(text.slice(mention.span.start, mention.span.end)).toBe(
          text.slice(tokens[mention.tokens[0]]?.start, tokens[last]?.end),
        )
        const { start, end } = resolveDate(mention, { published: date, previous: null, tense: when }, '')
        if (start !== null && end !== null) expect(start < end).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
