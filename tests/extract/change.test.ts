import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/quantity.ts'
import { quantitiesOf } from './quantity-reader.ts'

describe('amounts of change', () => {
  const cases: readonly [text: string, changes: readonly (Change | null)[]][] = [
    ['Exports rose 12%.', ['up']],
    ['Exports fell by 8 per cent.', ['down']],
    ['It was a rise of 12 per cent.', ['up']],
    ['It was a 31% fall.', ['down']],
    ['Turnout was up 4.2 percentage points.', ['up']],
    ['It sold 9 per cent more than last year.', ['up']],
    ['It sold more 12% than last year.', ['up']],
    ['Shares lost 6 per cent.', ['down']],
    ['Shares closed 11.5 per cent higher.', ['up']],
    ['They are down by almost a fifth.', ['down']],
    ['Steel has gone up 27 per cent.', ['up']],
    ['Costs have blown out by almost $400 million.', ['up']],
    ['It won 34 seats, six more than before.', [null, 'up']],
    ['It cut emissions from its coal plants by 20 per cent.', ['down']],
    ['The increase is more than 50 per cent.', ['up']],
    ['Oil fell $1.20, or 1.5%.', ['down', 'down']],
    ['Sales were 5% below last year and 3% above plan.', ['down', 'up']],
    ['Shares were off 2.3%.', ['down']],
    ['Shares closed off 12 cents.', ['down']],
    ['Membership is down 340.', ['down']],
    ['Copper settled up $12.', ['up']],
    ['The index was up 0.4 points, or 1.1%.', ['up', 'up']],
    ['The index gained 312 points to 61,275.', ['up', null]],
    ['The Nasdaq added 95 points.', ['up']],
    ['Orders fell for a second month, by 0.8%.', ['down']],
    ['Staff got an 11% raise.', ['up']],
    ['Gas dropped 6.5 pence to 98 pence.', ['down', null]],
    ['It was a loss of more than 30%.', ['down']],
    ['Output grew at an annual rate of 4.9%.', ['up']],
    ['Sales rose between 3 and 4 percent.', ['up']],
  ]
  test.each(cases)('%s', (text, changes) => {
    expect(quantitiesOf(text).map((mention) => mention.change)).toEqual(changes)
  })
})

describe('levels and shares are no change', () => {
  const cases: readonly [text: string, changes: readonly (Change | null)[]][] = [
    ['Exports rose to $5 billion.', [null]],
    ['Exports rose 12% to $5 billion.', ['up', null]],
    ['Turnout was 48%, up from 45%.', [null, null]],
    ['Turnout fell from 48% to 45%.', [null, null]],
    ['Gas will make up 15% of the mix.', [null]],
    ['It will cut 9% of its staff.', [null]],
    ['The party lost 34 seats.', [null]],
    ['It gained 12% of the vote.', [null]],
    ['Divers found three more bodies.', [null]],
    ['The club was paid up to 5%.', [null]],
    ['Troops shot down 34 drones.', [null]],
    ['Police tracked down two men.', [null]],
    ['He headed up one of the teams.', [null]],
    ['It was set up by 12 firms.', [null]],
    ['The shop took 5% off.', [null]],
    ['The team gained 3 points from two games.', [null, null]],
    ['The club lost $5 million to fraud.', [null]],
    ['It was a loss of $5 million.', [null]],
    ['It lends at a rate of 4%.', [null]],
    ['Orders fell, by 12 accounts.', [null]],
    ['Its yield is 193 basis points above the rest.', [null]],
  ]
  test.each(cases)('%s', (text, changes) => {
    expect(quantitiesOf(text).map((mention) => mention.change)).toEqual(changes)
  })
})

describe('rates', () => {
  const cases: readonly [text: string, per: readonly (string | null)[]][] = [
    ['It saves 70 million pounds a year.', ['year']],
    ['It ships 2 million tonnes of liquefied gas a year.', ['year']],
    ['It offers 128 euros a share.', ['share']],
    ['It costs $5 per head.', ['head']],
    ['It costs $80 a barrel.', ['barrel']],
    ['Tickets are $30 each.', ['each']],
    ['It kills 2,000 people annually.', ['year']],
    ['It causes 5 million infections and 20,000 deaths a year.', ['year', 'year']],
    ['Every month of delay costs the town $6 million.', ['month']],
    ['It ships 1.2 mtpa.', ['year']],
    ['It saved 70 million pounds in a year.', [null]],
    ['It made 4 million euros a year earlier.', [null]],
    ['Seats cost $25-a-plate.', ['plate']],
    ['It got one seat for each additional 30,000 voters.', ['30000 voter']],
    ['It got one seat for each vote.', ['vote']],
    ['It is a $25-a-night-only deal.', ['night']],
    ['Some 12 per cent agreed.', [null]],
    ['She gave $5 a moment later.', [null]],
  ]
  test.each(cases)('%s', (text, per) => {
    expect(
      quantitiesOf(text)
        .filter((mention) => mention.kind !== 'duration')
        .map((mention) => mention.per),
    ).toEqual(per)
  })
})
