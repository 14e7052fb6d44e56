import { describe, expect, test } from 'vitest'
import { claimOf } from './claim-reader.ts'

/** Start and grain: "2022-01-01 year"; an open or unknown start is "..". */
function periodOf(text: string, figure: string): string | null {
  const { period } = claimOf(text, figure)
  return period && `${period.start ?? '..'} ${period.grain}`
}

describe('the date that belongs to a figure', () => {
  const cases: readonly [text: string, figure: string, period: string | null][] = [
    ['Trade rose to $200 billion, up from $185 billion in 2022.', '$200 billion', null],
    ['Trade rose to $200 billion, up from $185 billion in 2022.', '$185 billion', '2022-01-01 year'],
    ['Exports were worth $4.3 billion in 2021 and $3.9 billion in 2020.', '$4.3 billion', '2021-01-01 year'],
    ['Exports were worth $4.3 billion in 2021 and $3.9 billion in 2020.', '$3.9 billion', '2020-01-01 year'],
    ['In 2021, exports were worth $4.3 billion.', '$4.3 billion', '2021-01-01 year'],
    ['In 2021 the port of Velmora handled 900 ships.', '900 ships', '2021-01-01 year'],
    ['Exports were worth $4.3 billion (4.1 billion euros) in 2021.', '$4.3 billion', '2021-01-01 year'],
    ['The town had no dam until 1990. The flood killed 14 people.', '14 people', null],
    ['The flood killed 14 people.', '14 people', null],
    ['The flood of 12 June 2021 killed 14 people.', '14 people', '2021-06-12 day'],
    ['In 1982, when 11 people drowned, the town had no dam.', '11 people', '1982-01-01 year'],
    ['The worst flood came in 1982, when 11 people drowned.', '11 people', '1982-01-01 year'],
  ]
  test.each(cases)('%s | %s', (text, figure, period) => {
    expect(periodOf(text, figure)).toBe(period)
  })
})

describe('dates that are no period of the figure', () => {
  const cases: readonly [why: string, text: string, figure: string][] = [
    ['when somebody spoke', 'Officials said on Friday that the flood had killed 14 people.', '14 people'],
    ['when somebody spoke, at the end', 'The flood killed 14 people, officials said on Friday.', '14 people'],
    ['when somebody was told', 'The flood killed 14 people, the mayor told reporters on Friday.', '14 people'],
    ['a dateline', 'CORRIN, March 2 (CPA) - The flood killed 14 people.', '14 people'],
    ['a dateline with a dash', 'CORRIN, March 2 — The flood killed 14 people.', '14 people'],
    ['a clock time', 'The flood killed 14 people at 4:15 a.m.', '14 people'],
    ['a length of time', 'The flood killed 14 people within three hours.', '14 people'],
    ['a date of another verb', 'The state will pay $54 million under a pact signed on July 18.', '$54 million'],
  ]
  test.each(cases)('%s: %s', (_, text, figure) => {
    expect(claimOf(text, figure).period).toBeNull()
  })
})

describe('a clause put in between keeps its date', () => {
  test.each<[text: string, figure: string]>([
    ['The party, which has governed since 2016, fell to 26 seats.', '26 seats'],
    ['The firm, which was founded in 1987, employs 300 people.', '300 people'],
    ['The port, which in 2019 lost its crane, handled 900 ships.', '900 ships'],
    ['The port, where fishing began in 1987, handled 900 ships.', '900 ships'],
    ['The mayor, who took office in 2019, lost 40 homes.', '40 homes'],
  ])('%s', (text, figure) => {
    expect(periodOf(text, figure)).toBeNull()
  })

  test.each<[text: string, figure: string, period: string]>([
    ['The port, which opened in 1987, handled 900 ships in 2021.', '900 ships', '2021-01-01 year'],
    ['The port, which handled 900 ships in 2021, burned.', '900 ships', '2021-01-01 year'],
    ['The port, which in 2021 handled 900 ships, burned.', '900 ships', '2021-01-01 year'],
    ['In 2021 the port, which is the largest, handled 900 ships.', '900 ships', '2021-01-01 year'],
    ['In 2021, the port handled 900 ships.', '900 ships', '2021-01-01 year'],
    ['Early in 2021, the port, once the largest, handled 900 ships.', '900 ships', '2021-01-01 year'],
  ])('%s: %s is of %s', (text, figure, period) => {
    expect(periodOf(text, figure)).toBe(period)
  })
})

describe('dates that the figure owns', () => {
  const cases: readonly [why: string, text: string, figure: string, period: string][] = [
    ['a possessive', "Last year's flood killed 14 people.", '14 people', '2022-01-01 year'],
    ['a year before the noun', 'The 2021 flood killed 14 people.', '14 people', '2021-01-01 year'],
    ['last year counts from the article', 'The port handled 900 ships last year.', '900 ships', '2022-01-01 year'],
    [
      'a month takes the year of the article',
      'The flood killed 14 people in February.',
      '14 people',
      '2023-02-01 month',
    ],
    ['a weekday is the last one before', 'The flood killed 14 people on Tuesday.', '14 people', '2023-02-28 day'],
    [
      'a year before the one spoken of',
      'The port handled 900 ships in 2021, after 700 boats a year earlier.',
      '700 boats',
      '2020-01-01 year',
    ],
    ['a target looks ahead', 'The port aims to handle 900 ships by 2030.', '900 ships', '.. year'],
  ]
  test.each(cases)('%s: %s', (_, text, figure, period) => {
    expect(periodOf(text, figure)).toBe(period)
  })

  test('it is quoted with its preposition', () => {
    expect(claimOf('The port handled 900 ships in 2021.', '900').period?.text).toBe('in 2021')
  })

  test('a written year is stated, a counted one implied', () => {
    expect(claimOf('The port handled 900 ships in 2021.', '900').period?.basis).toBe('stated')
    expect(claimOf('The port handled 900 ships last year.', '900').period?.basis).toBe('implied')
  })
})
