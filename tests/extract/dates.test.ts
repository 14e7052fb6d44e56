import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/extract/dates.ts'
import type { DateReading, Length, YearReading } from '../../src/model/date.ts'
import type { Sentence } from '../../src/model/text.ts'
import { tokenize } from '../../src/text/tokens.ts'

function sentenceOf(text: string, start = 0): Sentence {
  const tokens = tokenize(text, start, text.length)
  return { span: { start, end: text.length }, paragraph: 0, heading: false, tokens, quotations: [] }
}

/** The text with brackets round every date found. */
function marked(text: string): string {
  let shown = ''
  let at = 0
  for (const { span } of findDates(sentenceOf(text))) {
    shown += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return shown + text.slice(at)
}

function unmarked(text: string): string {
  return text.replace(/[[\]]/g, '')
}

/** Test shorthand: `day 2023-2-22`, `month last-year-2`; `?` is "not said". */
function shown(reading: DateReading | undefined): string {
  switch (reading?.form) {
    case 'day':
      return `day ${year(reading.year)}-${reading.month}-${reading.day}${reading.weekday ? ` weekday ${reading.weekday}` : ''}`
    case 'month':
      return words('month', reading.part, reading.which, `${year(reading.year)}-${reading.month}`)
    case 'year':
      return words('year', reading.part, reading.year)
    case 'quarter':
      return words(reading.fiscal && 'fiscal', 'quarter', reading.part, `${year(reading.year)}-${reading.quarter}`)
    case 'half':
      return words(reading.fiscal && 'fiscal', 'half', reading.part, `${year(reading.year)}-${reading.half}`)
    case 'season':
      return words(reading.season, reading.part, reading.which, year(reading.year))
    case 'decade':
      return words('decade', reading.part, reading.year)
    case 'century':
      return words('century', reading.part, reading.century)
    case 'fiscal-year':
      return words('fiscal year', year(reading.endYear), reading.endMonth && `ends in ${reading.endMonth}`)
    case 'weekday':
      return words('weekday', reading.which, reading.weekday, reading.week !== null && `week ${reading.week}`)
    case 'relative':
      return words(reading.grain, reading.part, `${signed(reading.offset)} from ${reading.from}`)
    case 'range':
      return `${shown(reading.from)} to ${shown(reading.to)}`
    case 'open':
      return words(reading.side, !reading.inclusive && 'exclusive', shown(reading.limit))
    case 'duration':
      return words(reading.anchor, [reading, ...reading.and].map(length).join(' and '))
    case 'month-day':
      return words('day', reading.day, reading.weekday !== null && `weekday ${reading.weekday}`)
    case 'feast':
      return words(reading.feast, reading.which, year(reading.year))
    case 'nth':
      return `${reading.index}${reading.count > 1 ? ` times ${reading.count}` : ''} ${unit(reading.unit)} in ${shown(reading.within)}`
    case 'shifted':
      return `${reading.by.map(length).join(' and ')} ${reading.sign > 0 ? 'after' : 'before'} ${shown(reading.from)}`
    case 'spell':
      return `${length(reading.length)} ${reading.side} ${shown(reading.at)}`
    case 'set':
      return `every ${shown(reading.each)}`
    case 'reference':
      return reading.to
    case 'definite':
      return `the ${reading.grain}`
    case 'clock':
      return `clock ${reading.hour}:${reading.minute}`
    default:
      return 'none'
  }
}

function length({ count, grain }: Length): string {
  return `${count ?? 'some'} ${grain}`
}

function unit(reading: Extract<DateReading, { form: 'nth' }>['unit']): string {
  return typeof reading === 'object' ? `weekday ${reading.weekday}` : reading
}

function year(reading: YearReading): string {
  if (reading === null) return '?'
  return typeof reading === 'number' ? String(reading) : `(${signed(reading.offset)} from ${reading.from})`
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

function words(...parts: readonly (string | number | false | null)[]): string {
  return parts.filter((part) => part !== null && part !== false).join(' ')
}

describe('what the words say', () => {
  // [text with the date in brackets, reading]
  const rows: readonly (readonly [text: string, reading: string])[] = [
    ['The dam failed on [8 August 2019].', 'day 2019-8-8'],
    ['The dam failed on [Feb. 2, 2020], officials said.', 'day 2020-2-2'],
    ['The dam failed [the 15 of October].', 'day ?-10-15'],
    ['The dam failed on [July 4th].', 'day ?-7-4'],
    ['The dam failed on [Monday (9 June)].', 'day ?-6-9 weekday 1'],
    ['LIMA, [18 jul] (Agency)', 'day ?-7-18'],
    ['Posted [Wed 22 Oct 2025] by staff', 'day 2025-10-22 weekday 3'],
    ['It failed on [6 March last year].', 'day (-1 from published)-3-6'],
    ['Doors open on [Christmas Eve 2027].', 'christmas eve 2027'],
    ['It rose in [February of 2023].', 'month 2023-2'],
    ['It rose in [December, 1980], records show.', 'month 1980-12'],
    ['It rose in [September next year].', 'month (+1 from published)-9'],
    ['It rose [last March].', 'month last ?-3'],
    ['It rose in [late May].', 'month late ?-5'],
    ['It rose in the period ([April to June]) of harvest.', 'month ?-4 to month ?-6'],
    ['In [2022] exports rose.', 'year 2022'],
    ['The [2024] election was close.', 'year 2024'],
    ['The bank cut its [2025] growth forecast.', 'year 2025'],
    ['It recalled its [2019] sales.', 'year 2019'],
    ['It stood at 12% at [the end of 2027].', 'year late 2027'],
    ['It rose in [the early part of 2022].', 'year early 2022'],
    ['It rose in [Q3 2019].', 'quarter 2019-3'],
    ['It rose in [4Q 2023].', 'quarter 2023-4'],
    ['It rose in [quarter 1 2018].', 'quarter 2018-1'],
    ['It rose in [the third quarter of fiscal 2022].', 'fiscal quarter 2022-3'],
    ['It rose in [the first quarter of the current fiscal].', 'fiscal quarter (0 from published)-1'],
    ['It fell to 3% at [the end of the second quarter].', 'quarter late ?-2'],
    ['It rose in [the second half of 2028].', 'half 2028-2'],
    ['It rose in [the first half-year].', 'half ?-1'],
    ['It rose in [the summer of 2022].', 'summer 2022'],
    ['It froze in [winter 2023/24].', 'winter 2023'],
    ['It froze [last winter].', 'winter last ?'],
    ['Mills shut in [the late 1980s].', 'decade late 1980'],
    ["Mills shut in [the '80s].", 'decade 1980'],
    ['It leads in [21st century] weaving.', 'century 21'],
    ['It earned 9m in [2022-23].', 'fiscal year 2023'],
    ['It earned 9m in [FY2023-24].', 'fiscal year 2024'],
    ['It earned 9m in [the Nepali fiscal year 2023/24].', 'fiscal year 2024'],
    ['It earned 9m in [the Irish financial year that ended in March].', 'fiscal year ? ends in 3'],
    ['It earned 9m in [the year to 30 June].', 'fiscal year ? ends in 6'],
    ['It earned 9m in [the year ended Dec. 31, 2021].', 'fiscal year 2021 ends in 12'],
    ['It lost 2m in [the year ended Mar. 19].', 'fiscal year 2019 ends in 3'],
    ['It rose 3% over [the previous fiscal].', 'fiscal year (-1 from previous)'],
    ['It opened on [Tuesday].', 'weekday 2'],
    ['It opened on [Tuesday evening].', 'weekday 2'],
    ['It opened [last Friday].', 'weekday last 5'],
    ['It opened on [Friday last week].', 'weekday 5 week -1'],
    ['It ended [late last year].', 'year late -1 from published'],
    ['It ended [eight years ago].', 'year -8 from published'],
    ['It was 4% [a year earlier].', 'year -1 from previous'],
    ['Four died [the following day].', 'day +1 from previous'],
    ['Four died [the day before].', 'day -1 from previous'],
    ['Four died [last night].', 'day -1 from published'],
    ['It beat the [year-ago] quarter.', 'year -1 from published'],
    ['Talks ran [from April 3 to 6].', 'day ?-4-3 to day ?-4-6'],
    ['Talks on [June 11-12] failed.', 'day ?-6-11 to day ?-6-12'],
    ['Talks of [14 to 25 June 1993] failed.', 'day 1993-6-14 to day 1993-6-25'],
    ['His life ([25 May 1872 – 8 November 1900]) was short.', 'day 1872-5-25 to day 1900-11-8'],
    ['Rain in [April–June] was heavy.', 'month ?-4 to month ?-6'],
    ['Rain in [Nov-Feb 2017] was heavy.', 'month ?-11 to month 2017-2'],
    ['It moved [from March to November 2026].', 'month ?-3 to month 2026-11'],
    ['The war of [1880-1900] is forgotten.', 'year 1880 to year 1900'],
    ['It grew [between 2010 and 2015].', 'year 2010 to year 2015'],
    ['Shops shut [Monday to Friday].', 'weekday 1 to weekday 5'],
    ['It made 9m in [the first nine months of this year].', 'month (0 from published)-1 to month (0 from published)-9'],
    ['It made 9m in [the six months ended 31 January 2024].', 'month 2023-8 to month 2024-1'],
    ['It must halve [by 2030].', 'until year 2030'],
    ['It holds [until March 2026].', 'until month 2026-3'],
    ['It ran [before 2022].', 'until exclusive year 2022'],
    ['It grew [since 2016].', 'since year 2016'],
    ['It applies [from 2027], they said.', 'since year 2027'],
    ['It resumed [after May].', 'since exclusive month ?-5'],
    ['They had spent 9m [to the end of September].', 'until month late ?-9'],
    ['It will not open [before February 2027].', 'since month 2027-2'],
    ['Bids close [no later than 5 June].', 'until day ?-6-5'],
    ['It rose 3% from [2021].', 'year 2021'],
    ['It is up from [last year].', 'year -1 from published'],
    ["It was killed by [Monday]'s storm.", 'weekday 1'],
    ['It rang at [4:15 a.m.] sharp.', 'clock 4:15'],
    ['It rang at [12.05 p.m.] sharp.', 'clock 12:5'],
    ['It rang at [12 a.m.] sharp.', 'clock 0:0'],
    ['It rang around the [23:40] bell.', 'clock 23:40'],
    ['It rang ([0630 GMT]).', 'clock 6:30'],
    ['It rang at [1130 am] sharp.', 'clock 11:30'],
    ['It took [two and a half years].', '2.5 year'],
    ['It took [2 1/2 years].', '2.5 year'],
    ['It took [2-1/2 years].', '2.5 year'],
    ['It was a [two-day] strike.', '2 day'],
    ['It fell over [the last 57 years].', 'back 57 year'],
    ['It won [three consecutive years] of growth.', '3 year'],
    ['It lasted [twenty-five minutes].', '25 minute'],
    // orders and separators
    ['They wed on [the 26th of June of 2020].', 'day 2020-6-26'],
    ['They wed on [July 4th of 1995].', 'day 1995-7-4'],
    ['They wed on [the 15th day of June].', 'day ?-6-15'],
    ['They wed on [October, 1st].', 'day ?-10-1'],
    ['They wed on [13 Sept nineteen seventy-two].', 'day 1972-9-13'],
    ['Filed [5-Aug-2016] by hand.', 'day 2016-8-5'],
    ['Filed [2019/aug/1] by hand.', 'day 2019-8-1'],
    ['Filed [Sep-23-2020] by hand.', 'day 2020-9-23'],
    ['Filed [1/22/2016] by hand.', 'day 2016-1-22'],
    ['Filed [31/10/74] by hand.', 'day 1974-10-31'],
    ['Filed [03/18/22] by hand.', 'day 2022-3-18'],
    ['Filed on [22/04] by hand.', 'day ?-4-22'],
    ['Filed in [2015-03] by hand.', 'month 2015-3'],
    ['Filed in [Dec-2018] by hand.', 'month 2018-12'],
    ['Filed in [2017 April] by hand.', 'month 2017-4'],
    ['Filed in [april 2017] by hand.', 'month 2017-4'],
    ['He left in [nineteen ninety-six].', 'year 1996'],
    ['He left in [two thousand and fifteen].', 'year 2015'],
    ['He left in [1066 AD].', 'year 1066'],
    ['It is for sale in [2025 or later].', 'since year 2025'],
    // days without a month
    ['The court sits on [the 18th].', 'day 18'],
    ['The court sits on [Tuesday the 11th].', 'day 11 weekday 2'],
    ['The court sits on [Thu 15th].', 'day 15 weekday 4'],
    ['The court sits [this Friday, June 15].', 'day ?-6-15 weekday 5'],
    ['The court sits on [the 20th of next month].', '20 day in month +1 from published'],
    // parts by number
    ['It froze in [the second week of March].', '2 week in month ?-3'],
    ['It froze in [the last week of 2016].', '-1 week in year 2016'],
    ['It froze on [the last Monday of May 2021].', '-1 weekday 1 in month 2021-5'],
    ['It froze in [the first two weeks of 2021].', '1 times 2 week in year 2021'],
    ['It froze in [the penultimate week of October].', '-2 week in month ?-10'],
    ['It froze in [week 27 of last year].', '27 week in year -1 from published'],
    ["It rose in [last year's third quarter].", 'quarter (-1 from published)-3'],
    ['It rose in [the 2001 fourth quarter].', 'quarter 2001-4'],
    // counted from other dates
    ['He died [three months after Easter].', '3 month after easter ?'],
    ['It opens [two weeks from January 15].', '2 week after day ?-1-15'],
    ['It fell [two days before yesterday].', '2 day before day -1 from published'],
    ['It fell [two Fridays ago].', '1 week before weekday last 5'],
    ['It fell in [the week of April 10].', '1 week holding day ?-4-10'],
    ['It fell in [the four weeks ended 18 November].', '4 week to day ?-11-18'],
    ['Leave is for [three days starting next Monday].', '3 day from weekday next 1'],
    ['It fell [the following Tuesday].', 'weekday following 2'],
    ['It fell [this past Wednesday].', 'weekday last 3'],
    ['It fell [the week before last].', 'week -2 from published'],
    ['It fell [earlier this month].', 'month earlier 0 from published'],
    ['It may snow for [the rest of the year].', 'year later 0 from published'],
    ['It opens in [two weeks’ time].', 'week +2 from published'],
    // feasts
    ['It shut on [Good Friday].', 'good friday ?'],
    ['It shut [last Easter].', 'easter last ?'],
    ["It shuts on [St. Patrick's Day 2030].", 'st patrick day 2030'],
    ['It shuts on [Thanksgiving of next year].', 'thanksgiving (+1 from published)'],
    ['It was packed on [Labor Day weekend].', '1 weekend holding labor day ?'],
    // lengths
    ['It took [one hour and 30 minutes].', '1 hour and 30 minute'],
    ['It took [an hour and a half].', '1.5 hour'],
    ['It took [2 years, 1 month and 21 days].', '2 year and 1 month and 21 day'],
    ['It took [½ hour].', '0.5 hour'],
    ['It took [three weekends].', '3 weekend'],
    ['It took [a couple of days].', '2 day'],
    ['It took [several weeks].', 'some week'],
    ['It took [a few hours].', 'some hour'],
    ['It has been so for [decades].', 'some decade'],
    ['It grew over [the previous three quarters].', 'back 3 quarter'],
    ['It will shut for [the next few days].', 'on some day'],
    ['It took [all day].', '1 day'],
    // again and again, and words for now and then
    ['It happens [every Monday].', 'every weekday 1'],
    ['It happens [every two weeks].', 'every 2 week'],
    ['Shops shut on [Sundays].', 'every weekday 7'],
    ['It reports [quarterly].', 'every 1 quarter'],
    ['It makes 60 cars [a month].', 'every 1 month'],
    ['It is [now] shut.', 'present'],
    ['It was [recently] shut.', 'past'],
    ['It shut [several years ago].', 'past'],
    ['It closes [soon].', 'future'],
    ['Profit fell in [the quarter].', 'the quarter'],
    // ranges
    ['It ran [from March 31 to April 2, 2024].', 'day ?-3-31 to day 2024-4-2'],
    ['It ran [from the ninth to the seventeenth of April].', 'day ?-4-9 to day ?-4-17'],
    ['It grew [between Jan 22 and now].', 'day ?-1-22 to day 0 from published'],
    ['It grew [Jan 2019 to today].', 'month 2019-1 to day 0 from published'],
    ['It grew in [2014 through May 2018].', 'year 2014 to month 2018-5'],
    ['It is up 3% in [the year to date].', 'year 0 from published to day 0 from published'],
    ['They pay [as late as March 2026].', 'until month 2026-3'],
    ['They pay [before the end of March].', 'until month late ?-3'],
    ['They met [prior to 2019].', 'until exclusive year 2019'],
    ['Fares rise [starting Monday].', 'since weekday 1'],
    ['Fares fall [by EOY].', 'until year late 0 from published'],
  ]

  test.each(rows)('%s: %s', (text, reading) => {
    const plain = unmarked(text)
    expect(marked(plain)).toBe(text)
    expect(shown(findDates(sentenceOf(plain))[0]?.reading)).toBe(reading)
  })
})

describe('several dates in one sentence', () => {
  test.each([
    'Sales in [2007] and [2009] fell.',
    'Sales in [2019], [2020] and [2021] fell.',
    'Sales rose in [2022] to $5 billion, from $4 billion in [2021].',
    'The fire began at [4 a.m.] on [Tuesday], [three days] after the launch.',
    'The crew meets on [Thursday] at [18.30] in the hall.',
    'It shut in [June 2022] and reopens [by the end of the year].',
    'It shut on [6 May] or [7 June].',
    'It fell in the [48 hours] to [midnight] [Friday].',
    // lengths without a count
    'The ruling ended [months] of talks and [years] of doubt.',
    'Rebuilding will last [decades], or take [weeks].',
    'He quit [hours] after the raid, [days] before the vote.',
    'Prices rose [a day] after the bank moved.',
    'The feud goes back [decades].',
    // parts of a day that is not said
    'He left home [that morning] and was found [by evening].',
    'Shares slid in [afternoon] trading.',
    'The ferry ran [overnight].',
    'It fell [half a century ago], [40 minutes ago] and [this past week].',
    'He ruled for [a quarter of a century] and left in [the mid-80s].',
    'He was seen on [the night of June 3], and again on [the morning of Tuesday].',
    'A [Friday] hearing followed a [Monday night] raid.',
    'Jobs are safe for [the moment] but not for [the foreseeable future].',
    'At [present] few ships call, and [these days] none stay.',
    'Profit fell in [the first half], when [the fourth quarter] had been good.',
    'He spoke to her in [the evening].',
    'A blast was heard at [11:40 p.m. EST].',
  ])('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text)
  })
})

describe('words that only look like dates', () => {
  test.each([
    // "may", "march", "sun", "second" and such
    'He may march in the sun for a second.',
    'The firm may 12 times refuse.',
    'They took part in the March on Washington.',
    'Clara May said the talks with May ended.',
    'April Jones and June Carter met Jan Novak in Mar del Plata.',
    'The Sunday Times and the Friday Mosque were shut on Super Tuesday.',
    'He sat in a chair and was wed.',
    'A spring in his step, a fall in prices, a summer camp.',
    'The fall of Kabul came as a second blow.',
    'It happens on a Tuesday or any Friday.',
    'USA Today reported prices in today’s money.',
    // counts
    'They freed 2,000 people and 2000 prisoners.',
    'It has 2022 seats and costs $2022 or €1999.',
    'About 2020 protesters came, in all a crowd of 1990.',
    'The peak is 2019 m high, at a height of 1950.',
    'It fell to 1950 and rose by 2010.',
    'In 2000 cases nothing was found.',
    'between 1500 and 2000 were held',
    'It is 2022km long, 1999% up.',
    'It moved from 5 to 10 percent.',
    // numbers of other sorts
    'Call 555-2022-10 or see version 12.10.1.',
    'They won 3:2 on a 16:9 screen.',
    'Shares closed at 18.30 crowns and at 12.15.',
    'It is due on 03/04/2023.',
    'See 32/13/2023 and 45.13.2023.',
    'A quarter of them came second in the second quarter-final.',
    'They scored in the first half of the match.',
    // lengths that have none, and rates
    'It takes 15-20 years, or two to three months.',
    'It was a weeks-long siege over 1,5 years.',
    'The girl, 14 months old, rode a 30-year-old bus.',
    'It was a 1-in-100-year flood.',
    'The boy is several years older and a few months younger.',
    'Three quarters of voters and two SEC filings were late.',
    // days, weeks and parts that are none
    'The lift stopped on the 18th floor of the 4th building.',
    'The last day was hard and the second half-time too short.',
    'They scored 11/20 and lost 4-23 in 2/3 of games.',
    'Codes 133-03-2020-7 and 2015-1-32 and 02-02-20 are none.',
    'It is 5.12 or 7.6, at 30/4.85.',
    'The early days of the war were the worst hours of it.',
    'Read the minutes of the meeting as days go.',
    'The trading days after it and its years before that were calm.',
    'One day the last weeks of it will be told.',
    'An overnight stay, the evening news and a morning paper cost little.',
    'Its overnight low and a night train were spoken of.',
    'Winds blew at 90 miles an hour.',
    'She was in her early 40s, he in his late 60s.',
    'Temperatures were in the 90s, lows in the mid-70s.',
    'A quarter of a hall was full.',
    'The night of the fire and the morning of the vote are not forgotten.',
    'It happens on a Friday in a Sunday newspaper or at a Sunday school.',
    'Those present had these days of rest as a present at the moment of truth.',
    'Ruiz scored in the first half, and a touchdown came in the fourth quarter.',
    'Chinese New Year’s Day and Corpus Christi came.',
    'An Easter egg and a Christmas tree stood there.',
    'He read the Daily Mail and the Weekly Standard.',
    'He may leave as soon as he can, now that it rains.',
    'The Tuesdays vote of copy without apostrophes counted.',
    'What a day, and a month-long wait.',
    // dates without an anchor
    'The day after the vote and the year before independence were calm.',
    'It was clear by then, and once more it was not.',
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

test('spans index the article, tokens the sentence', () => {
  const text = 'Before this stands another sentence. It shut on 6 May 2021, they said.'
  const start = text.indexOf('It')
  const [mention] = findDates(sentenceOf(text, start))
  expect(text.slice(mention?.span.start, mention?.span.end)).toBe('6 May 2021')
  expect(mention?.tokens).toEqual([3, 5])
})

test('on any text, mentions are in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let end = 0
      for (const { span } of findDates(sentenceOf(text))) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
