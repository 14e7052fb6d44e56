import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accordOf } from '../../src/link/accord.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { type ClaimParts, claim, openMeasure, signatureWith, yearOf } from './fixture.ts'

/** `barge 20`: so many of these are moored; what is counted says what the figure is of. */
type Figure = string | readonly [figure: string, parts: ClaimParts]

function figures(all: readonly Figure[], id: string, published: string | null) {
  const claims = all.map((one, index) => {
    const [figure, parts] = typeof one === 'string' ? [one, {}] : one
    const [unit = '', value = ''] = figure.split(' ')
    const of = { measure: openMeasure(unit), words: [unit, 'moor'], quantity: { unit } }
    return { ...claim(value, { ...of, ...parts }), id: `${id}-${index}` }
  })
  return signatureWith(claims, id, published)
}

type Case = readonly [why: string, left: readonly Figure[], right: readonly Figure[]]

function bothWays(
  accord: ComparisonFacts['accord'],
  cases: readonly Case[],
  days = ['2024-05-14', '2024-05-14'],
): void {
  describe(accord, () => {
    test.each(cases)('%s', (_, left, right) => {
      const [a, b] = [figures(left, 'a1', days[0] ?? null), figures(right, 'a2', days[1] ?? null)]
      expect([accordOf(a, b), accordOf(b, a)]).toEqual([accord, accord])
    })
  })
}

const three = ['barge 20', 'tug 31', 'crane 47']
const others = ['barge 26', 'tug 38', 'crane 52']

bothWays('odds', [
  ['every counterpart differs', three, others],
  ['two counterparts differ', three, ['barge 26', 'tug 38', 'buoy 12']],
  ['one of four is shared', [...three, 'buoy 12'], [...others, 'buoy 12']],
])

bothWays('many', [
  ['every counterpart is shared', three, three],
  ['two are shared and one differs', three, ['barge 20', 'tug 31', 'crane 52']],
  ['two are shared and three differ', [...three, 'buoy 12', 'rope 15'], [...others, 'buoy 12', 'rope 15']],
  ['long numbers alone are shared', ['barge 2314', 'tug 3187', 'crane 47'], ['lock 2314', 'ship 3187', 'buoy 12']],
])

bothWays('one', [
  ['one is shared and one differs', three, ['barge 20', 'tug 38', 'buoy 12']],
  ['one is shared and two differ', three, ['barge 20', 'tug 38', 'crane 52']],
])

bothWays('none', [
  ['one differs', three, ['barge 26', 'buoy 12', 'rope 15']],
  ['nothing has a counterpart', three, ['lock 20', 'buoy 12', 'rope 15']],
  ['short numbers are shared for other things', three, ['lock 20', 'buoy 31', 'rope 15']],
])

bothWays('unknown', [
  ['one gives no figure', three, []],
  ['one gives two figures', three, ['barge 26', 'buoy 12']],
])

describe('what differs and sets nothing at odds', () => {
  const toll = (figure: string): Figure => [figure, { temporality: 'cumulative' }]
  const of = (figure: string, year: number): Figure => [figure, { period: yearOf(year) }]

  bothWays(
    'none',
    [['counts that grow, in articles of two days', three.map(toll), others.map(toll)]],
    ['2024-05-14', '2024-05-15'],
  )
  bothWays('odds', [['counts that grow, in articles of one day', three.map(toll), others.map(toll)]])
  bothWays('odds', [['figures of two years', three.map((one) => of(one, 2021)), others.map((one) => of(one, 2022))]])
})

test('an article is in accord with itself', () => {
  const one = figures(['barge 20'], 'a1', null)
  expect(accordOf(one, one)).toBe('many')
})

test('it is the same both ways round', () => {
  const article = fc.array(fc.tuple(fc.constantFrom('barge', 'tug', 'crane'), fc.integer({ min: 1, max: 6 })))
  fc.assert(
    fc.property(article, article, (left, right) => {
      const [a, b] = [left, right].map((rows, at) =>
        figures(
          rows.map((row) => row.join(' ')),
          `a${at}`,
          null,
        ),
      )
      if (a && b) expect(accordOf(a, b)).toBe(accordOf(b, a))
    }),
  )
})
