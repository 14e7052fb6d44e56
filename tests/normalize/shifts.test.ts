import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Shift } from '../../src/model/claim.ts'
import { claimsIn } from './claim-reader.ts'

/** The stated changes of a text, published on 3 March 2023. */
function shiftsIn(text: string): readonly Shift[] {
  const shifts = claimsIn(text).flatMap(({ shift }) => shift ?? [])
  return [...new Map(shifts.map((shift) => [JSON.stringify(shift), shift])).values()]
}

function outcome(text: string): string {
  return shiftsIn(text)
    .map(({ arithmetic }) => arithmetic)
    .join()
}

describe('numbers that cannot all hold', () => {
  const cases: readonly [text: string, account: string][] = [
    ['Exports rose 14.2% to 1.31m from 1.26m.', 'from 1.26m to 1.31m is +4.0%, the text says +14.2%'],
    ['Exports fell from 816 000 t to 934 000 t.', 'from 816 000 t to 934 000 t is a rise, the text says a fall'],
    ['Deaths rose from 40 to 32.', 'from 40 to 32 is a fall, the text says a rise'],
    ['Exports rose from $40m to $50m, an increase of 52%.', 'from $40m to $50m is +25.0%, the text says +52%'],
    ['Ticket sales doubled to £90m from £20m.', 'from £20m to £90m is 4.5 times as much, the text says "doubled"'],
    [
      'The cost tripled from $12 billion to $69 billion.',
      'from $12 billion to $69 billion is 5.75 times as much, the text says "tripled"',
    ],
    [
      'Rents more than halved from £2,012 to £1,816.',
      'from £2,012 to £1,816 is 0.9 times as much, the text says "more than halved"',
    ],
    ['Rents halved to £1,800 from £2,000.', 'from £2,000 to £1,800 is 0.9 times as much, the text says "halved"'],
    ['Sales climbed to £31.2m from £24.5m, up 5%.', 'from £24.5m to £31.2m is +27.3%, the text says +5%'],
    ['The number of beds rose by 12 to 50 from 30.', 'from 30 to 50 is +20, the text says +12'],
    [
      'The workforce shrank by 300 people to 1,210 from 1,930.',
      'from 1,930 to 1,210 is -720, the text says -300 people',
    ],
    ['Support rose 5 points to 34% from 22%.', 'from 22% to 34% is +12 points, the text says +5 points'],
    [
      'The rate went up 50 basis points to 5.25% from 4.0%.',
      'from 4.0% to 5.25% is +1.25 points, the text says +50 basis points',
    ],
    ['The yard built 1,120 ships, down 20% from 1,510.', 'from 1,510 to 1,120 ships is -25.8%, the text says -20%'],
    [
      'Output was 934,000 tonnes, down 12.6% from 816,000 tonnes.',
      'from 816,000 tonnes to 934,000 tonnes is +14.5%, the text says -12.6%',
    ],
    ['Turnout was 48%, up from 55% in 2019.', 'from 55% to 48% is a fall, the text says a rise'],
    ['Wheat slid $1.20, or 2.5%, to $80.10 a bushel.', '-$1.20 to $80.10 is -1.5%, the text says -2.5%'],
    ['Pay rose by 15 cents, or 1.4%, from $37.81.', '+15 cents from $37.81 is +0.4%, the text says +1.4%'],
    ['Profit jumped 46% to $1.13bn (£600m), from $639m.', 'from $639m to $1.13bn is +76.8%, the text says +46%'],
    ['Sales rose by more than 40% to $53m from $50m.', 'from $50m to $53m is +6.0%, the text says up more than 40%'],
    ['Sales rose by a third to 41,200 from 35,300.', 'from 35,300 to 41,200 is +16.7%, the text says up a third'],
    [
      'Sales rose 14% in January to $1.31m from $1.26m in December.',
      'from $1.26m to $1.31m is +4.0%, the text says +14%',
    ],
    ['Sales rose 14% in 2022 to $1.31m from $1.26m in 2021.', 'from $1.26m to $1.31m is +4.0%, the text says +14%'],
    [
      'Sales rose 14% in January to $1.31m from $1.26m a year earlier.',
      'from $1.26m to $1.31m is +4.0%, the text says +14%',
    ],
    [
      'Sales rose 14% in January to $1.31m from $1.26m in the same month last year.',
      'from $1.26m to $1.31m is +4.0%, the text says +14%',
    ],
    ['Sales rose 14% in the quarter to $1.31m from $1.26m.', 'from $1.26m to $1.31m is +4.0%, the text says +14%'],
    ['Sales fell to $1.31m in 2022 from $1.26m in 2015.', 'from $1.26m to $1.31m is a rise, the text says a fall'],
    [
      'The fund grew fourfold to $93.2m from $12.1m.',
      'from $12.1m to $93.2m is 7.7 times as much, the text says "fourfold"',
    ],
    ['Debt went up from £20m to £12m.', 'from £20m to £12m is a fall, the text says a rise'],
    [
      'Spending grew by $5 billion to $86.2 billion from $61.3 billion.',
      'from $61.3 billion to $86.2 billion is +24.9 billion, the text says +$5 billion',
    ],
    ['The line now has 124 km, up 3% from 105 km.', 'from 105 km to 124 km is +18.1%, the text says +3%'],
    [
      'The number of trains fell from about 400 to some 620.',
      'from about 400 to some 620 is a rise, the text says a fall',
    ],
  ]
  test.each(cases)('%s', (text, account) => {
    expect(shiftsIn(text).map((shift) => [shift.arithmetic, shift.account])).toEqual([['fails', account]])
  })
})

describe('numbers that hold, as they may be rounded', () => {
  test.each([
    'Exports rose 4.2% to 1.31m from 1.26m.',
    'Exports rose 3.2% to 1.31m from 1.26m.',
    'Exports rose 4.7% to 1.31m from 1.26m.',
    'Exports rose about 6% to 1.31m from 1.26m.',
    'Exports rose more than 3% to 1.31m from 1.26m.',
    'Exports rose 10% to $3 billion from $2 billion.',
    'Exports rose 25% to more than $50m from $40m.',
    'Exports rose 30% to nearly $50m from $40m.',
    'Exports rose from $40m to $50m, an increase of a quarter.',
    'The price doubled to $40 from $20.',
    'The price nearly tripled to $58 from $20.',
    'The price doubled to $43.20 from $20.50.',
    'The price almost doubled to $36.20 from $20.90.',
    'The price more than halved from $40.20 to $12.30.',
    'The price almost halved from $40.20 to $22.30.',
    'The herd grew threefold from 200 to 800.',
    'The number of beds rose by 12 to 50 from 39.',
    'Support rose 5 points to 34% from 29%.',
    'Turnout fell from 48% to 45%.',
    'Wheat slid $1.20, or 1.5%, to $80.10 a bushel.',
    'Sales fell by half to 20,300 from 41,100.',
  ])('%s', (text) => {
    expect(outcome(text)).toBe('holds')
  })
})

describe('numbers that need not add up are left alone', () => {
  test.each([
    ['a percentage of percentages', 'Support rose 5% to 34% from 20%.'],
    ['a share of something else', 'Debt rose 5% to 12% of output from 10%.'],
    ['another period than the levels', 'Sales rose 14% year on year to $1.31m, from $1.26m.'],
    ['on the year', 'Sales rose 14% on the year to $1.31m from $1.26m.'],
    ['a level of long ago', 'Sales rose 14% to $1.31m from $0.4m five years earlier.'],
    ['a level of long ago, dated', 'Sales rose 4% in 2022 to $1.31m from $0.4m in 2012.'],
    ['months apart', 'Sales rose 4% in January to $1.31m from $0.9m in June.'],
    ['a day against a month', 'Sales rose 4% on Monday to $1.31m from $0.9m in January.'],
    ['so much a year', 'Sales grew 14% a year to $90m from $40m.'],
    ['so much a year, on average', 'Sales grew by 14% annually to $90m from $40m.'],
    ['an annualised rate', 'Home sales rose 14%, annualised, to 5.1m from 5.0m.'],
    ['adjusted for the season', 'Seasonally adjusted, sales rose 14% to $1.31m from $1.26m.'],
    ['at constant prices', 'Sales rose 14% to $1.31m from $1.26m at constant currency.'],
    ['without what was sold', 'Sales rose 14% to $1.31m from $1.26m excluding the mines.'],
    ['a quote of today and one of last year', 'Shares fell 3% to $13, from $20 a year ago.'],
    ['a quote of today and one of January', 'Oil fell 3% to $73 from $110 in January.'],
    ['a forecast', 'Sales will rise 4% to $1.31m from $0.9m.'],
    ['an aim', 'The town aims to cut waste by 40% to 31 tonnes from 90 tonnes.'],
    ['what might be', 'Sales could rise 4% to $1.31m from $0.9m.'],
    ['a denial', 'Sales did not rise 4% to $1.31m from $0.9m.'],
    ['a rate of exchange', 'The yen fell to 150.2 from 145.1.'],
    ['another rate of exchange', 'The rouble slid from 60 to 75 against the dollar.'],
    ['places in an order', 'The town climbed from 40 to 12 in the rankings.'],
    ['places without the word', 'Djokovic climbed from 40 to 12.'],
    ['places of a team', 'The team rose from 9 to 4.'],
    ['places by number of places', 'The club rose three places to 5 from 12.'],
    ['a verb that need not be of the number', 'The runner improved from 12 seconds to 11 seconds.'],
    ['a verb of ease', 'Waiting times eased from 12 minutes to 14 minutes.'],
    ['a size of the day and one of the week', 'Wheat slid $1.20 on Friday, or 9.5% this week, to $80.10 a bushel.'],
    ['a lost scale', 'Sales rose 4% to $1.5 million from $1.2.'],
    ['a lost scale of the size', 'Sales fell by 10 to 15 million from 30 million.'],
    ['levels too far apart', 'Sales rose 4% to 1,310,000 from 1,260.'],
    ['losses below nought', 'The result fell 14% to -$1.31m from -$1.26m.'],
    ['temperatures', 'The temperature rose 14% to 20C from 12C.'],
    ['vague plurals', 'Refugees rose 14% to hundreds of thousands from 20,000.'],
    ['no level before', 'Sales rose 14% to $1.31m.'],
    ['no size but one', 'The number of beds was up 12 to 50.'],
    ['a fall told by a factor', 'Sales fell threefold to $30m from $40m.'],
  ])('%s: %s', (_, text) => {
    expect(outcome(text)).not.toMatch(/fails|holds/)
  })
})

describe('sentences that state no one change', () => {
  test.each([
    ['two things that changed', 'Profit rose 14.2% and costs climbed to $1.31m from $1.26m.'],
    ['another subject in between', 'Profit rose 14.2% as costs climbed to $1.31m from $1.26m.'],
    ['a size in a clause of its own', 'With prices up 14%, sales rose to $1.31m from $1.26m.'],
    ['an estimate missed', 'Sales rose to $1.31m from $1.26m, beating estimates by 14%.'],
    ['shares beside it', 'Sales rose to $1.31m from $1.26m and the shares gained 14%.'],
    ['two sentences', 'Sales rose 14.2%. They went up to $1.31m from $1.26m.'],
    ['a size of another year', 'Sales rose 14.2% in 2020, and went up to $1.31m from $1.26m in 2022.'],
  ])('%s: %s', (_, text) => {
    expect(outcome(text)).not.toContain('fails')
  })
})

test('every claim of a change names the claims of all its numbers', () => {
  const claims = claimsIn('Exports rose 14.2% to 1.31m from 1.26m.')
  const [by, after, before] = claims.map(({ id }) => id)
  for (const { shift } of claims) expect(shift).toMatchObject({ direction: 'up', before, after, by: [by] })
  expect(claims.map(({ series }) => series)).toEqual([null, null, 'prior'])
})

/** A number to `places` decimals in millions, or to the thousand in digits. */
function written(value: number, form: number): string {
  if (form < 4) return `${(value / 1e6).toFixed(form)} million`
  const round = [1, 10, 100, 1000, 10_000][form - 4] ?? 1
  return String(Math.round(value / round) * round).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

describe('any three numbers of one change', () => {
  const level = fc.double({ min: 2e6, max: 9e8, noNaN: true })
  const form = fc.integer({ min: 0, max: 8 })
  const places = fc.integer({ min: 0, max: 2 })

  test('hold however each is rounded', () => {
    fc.assert(
      fc.property(level, fc.double({ min: 0.2, max: 4, noNaN: true }), form, form, places, (before, ratio, f, g, p) => {
        const change = Math.abs(ratio - 1) * 100
        const verb = ratio > 1 ? 'rose' : 'fell'
        const [to, from] = [written(before * ratio, f), written(before, g)]
        const sentences = [
          `Output ${verb} ${change.toFixed(p)}% to ${to} tonnes from ${from} tonnes.`,
          `Output ${verb} from ${from} tonnes to ${to} tonnes.`,
          `Output ${verb} by ${written(before * Math.abs(ratio - 1), f)} tonnes to ${to} tonnes from ${from} tonnes.`,
        ]
        for (const text of sentences) expect(`${text} ${outcome(text)}`).not.toContain('fails')
      }),
      { numRuns: 100 },
    )
  })

  test('fail where the size is off by more than the rounding allows', () => {
    const off = fc.oneof(fc.double({ min: 0.2, max: 0.8, noNaN: true }), fc.double({ min: 1.25, max: 4, noNaN: true }))
    fc.assert(
      fc.property(level, fc.double({ min: 1.2, max: 4, noNaN: true }), off, (before, ratio, slip) => {
        const change = (ratio - 1) * 100 * slip
        const text = `Output rose ${change.toFixed(1)}% to ${written(before * ratio, 3)} tonnes from ${written(before, 3)} tonnes.`
        expect(`${text} ${outcome(text)}`).toContain('fails')
      }),
      { numRuns: 60 },
    )
  })

  test('fail where the levels have changed places', () => {
    fc.assert(
      fc.property(level, fc.double({ min: 1.1, max: 4, noNaN: true }), (low, ratio) => {
        const [small, large] = [written(low, 3), written(low * ratio, 3)]
        expect(outcome(`Output fell from ${small} tonnes to ${large} tonnes.`)).toBe('fails')
        expect(outcome(`Output rose to ${small} tonnes from ${large} tonnes.`)).toBe('fails')
      }),
      { numRuns: 40 },
    )
  })
})
