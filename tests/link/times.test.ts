import { describe, expect, test } from 'vitest'
import type { Grain, Period } from '../../src/model/date.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { bothWays, factsOf, moving } from './both-ways.ts'
import { impliedDay, period, signature, yearOf } from './fixture.ts'

const tollOf = (of: Period) => moving('cumulative', { period: of })

/** "Last month" in an article without a date. */
const unplaced = (grain: Grain) => period('..', '..', { grain })

bothWays('periods', [
  ['neither says, in one news cycle', 'unstated', {}, {}],
  ['one year', 'same', { period: yearOf(2021) }, { period: yearOf(2021) }],
  ['two years', 'different', { period: yearOf(2021) }, { period: yearOf(2022) }],
  ['a month and its year', 'within', { period: period('2021-06-01', '2021-07-01') }, { period: yearOf(2021) }],
  ['a year and what lasts since', 'within', { period: period('2016-01-01', '..') }, { period: yearOf(2021) }],
  ['a year and what began later', 'different', { period: period('2022-01-01', '..') }, { period: yearOf(2021) }],
  ['one year and no word', 'one-sided', { period: yearOf(2021) }, {}],
  ['a year and a month that nobody can place', 'one-sided', { period: yearOf(2021) }, { period: unplaced('month') }],
  ['a year and a month, neither placed', 'one-sided', { period: unplaced('year') }, { period: unplaced('month') }],
  ['two months that nobody can place', 'unstated', { period: unplaced('month') }, { period: unplaced('month') }],
  ['one that nobody can place and no word', 'one-sided', { period: unplaced('month') }, {}],
  ['the level before and the level now', 'different', { series: 'prior' }, {}],
  ['two levels before', 'unstated', { series: 'prior' }, { series: 'prior' }],
  [
    'a level before with its year and that year',
    'same',
    { series: 'prior', period: yearOf(2021) },
    { period: yearOf(2021) },
  ],
  [
    'a toll as of Monday and as of Tuesday',
    'unstated',
    moving('cumulative', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('cumulative', { period: impliedDay('2024-05-14', '2024-05-15') }),
  ],
  [
    'a toll as of Monday and one undated',
    'unstated',
    moving('cumulative', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('cumulative'),
  ],
  [
    'a flow of Monday and of Tuesday',
    'different',
    moving('flow', { period: impliedDay('2024-05-13', '2024-05-14') }),
    moving('flow', { period: impliedDay('2024-05-14', '2024-05-15') }),
  ],
  [
    'tolls of two years',
    'different',
    moving('cumulative', { period: yearOf(2021) }),
    moving('cumulative', { period: yearOf(2022) }),
  ],
])

bothWays('periods', [
  ['the day of the news and no word', 'unstated', { period: impliedDay('2024-05-14', '2024-05-15') }, {}],
  ['a day of the week before and no word', 'unstated', { period: impliedDay('2024-05-08', '2024-05-09') }, {}],
  ['a day a fortnight before and no word', 'one-sided', { period: impliedDay('2024-04-28', '2024-04-29') }, {}],
  ['a day to come and no word', 'unstated', { period: impliedDay('2024-05-17', '2024-05-18') }, {}],
  ['a day that is written and no word', 'one-sided', { period: period('2024-05-14', '2024-05-15') }, {}],
  [
    'a day of the news and no word of what is counted anew each day',
    'one-sided',
    moving('flow', { period: impliedDay('2024-05-14', '2024-05-15') }),
    moving('flow'),
  ],
  [
    'two days of the news',
    'different',
    { period: impliedDay('2024-05-13', '2024-05-14') },
    { period: impliedDay('2024-05-14', '2024-05-15') },
  ],
])

describe('periods that neither states', () => {
  const cases: readonly [why: string, a: string | null, b: string | null, answer: ComparisonFacts['periods']][] = [
    ['two days apart', '2024-05-14', '2024-05-16', 'unstated'],
    ['a month apart', '2024-05-14', '2024-06-14', 'unstated'],
    ['two months apart', '2024-05-14', '2024-07-14', 'different'],
    ['years apart', '2024-05-14', '2021-05-14', 'different'],
    ['one undated', '2024-05-14', null, 'unstated'],
    ['both undated', null, null, 'unstated'],
  ]
  test.each(cases)('articles %s', (_, a, b, answer) => {
    const [there, back] = factsOf({}, {}, signature(a, 'a1'), signature(b, 'a2'))
    expect([there.periods, back.periods]).toEqual([answer, answer])
  })
})

bothWays('temporality', [
  ['of one measure', 'flow', moving('flow'), moving('flow')],
  ['of two', 'unknown', moving('flow'), moving('snapshot')],
  ['of one side only', 'cumulative', moving('cumulative'), {}],
  ['of neither', 'unknown', {}, {}],
  ['of a toll of this month', 'cumulative', tollOf(period('2024-05-01', '2024-06-01')), moving('cumulative')],
  ['of a toll that has run since 2016', 'cumulative', tollOf(period('2016-01-01', '..')), moving('cumulative')],
  ['of a toll until five weeks ago', 'cumulative', tollOf(period('2024-04-01', '2024-04-08')), moving('cumulative')],
  ['of a toll until ten weeks ago', 'unknown', tollOf(period('2024-03-01', '2024-03-05')), moving('cumulative')],
  ['of a toll of 2009', 'unknown', tollOf(yearOf(2009)), tollOf(yearOf(2009))],
  ['of a toll of 2009 in one article only', 'unknown', tollOf(yearOf(2009)), moving('cumulative')],
])

test('in an article without a date no toll is known to be over', () => {
  const [there, back] = factsOf(
    tollOf(yearOf(2009)),
    tollOf(yearOf(2009)),
    signature(null, 'a1'),
    signature(null, 'a2'),
  )
  expect([there.temporality, back.temporality]).toEqual(['cumulative', 'cumulative'])
})

describe('order of publication', () => {
  const cases: readonly [why: string, a: string | null, b: string | null, order: string, back: string][] = [
    ['a day apart', '2024-05-14', '2024-05-15', 'before', 'after'],
    ['one day, no times', '2024-05-14', '2024-05-14', 'same', 'same'],
    ['one day, one without a time', '2024-05-14', '2024-05-14T21:00Z', 'same', 'same'],
    ['one day, two times', '2024-05-14T08:00Z', '2024-05-14T21:00Z', 'before', 'after'],
    ['one moment in two time zones', '2024-05-14T08:00Z', '2024-05-14T17:00+09:00', 'same', 'same'],
    ['later by the clock, earlier in time', '2024-05-14T17:30+09:00', '2024-05-14T09:00Z', 'before', 'after'],
    ['the day before by the clock, later in time', '2024-05-14T23:00-05:00', '2024-05-15T02:00Z', 'after', 'before'],
    ['a year apart over the new year', '2023-12-31T23:59Z', '2024-01-01T00:00Z', 'before', 'after'],
    ['one undated', '2024-05-14', null, 'unknown', 'unknown'],
    ['both undated', null, null, 'unknown', 'unknown'],
  ]
  test.each(cases)('%s', (_, a, b, order, back) => {
    const facts = factsOf({}, {}, signature(a, 'a1'), signature(b, 'a2'))
    expect(facts.map((fact) => fact.order)).toEqual([order, back])
  })
})
