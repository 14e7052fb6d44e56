import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factKey } from '../../src/fingerprint.ts'
import type { Finding } from '../../src/index.ts'
import { reportOn } from './reports.ts'

/** What two articles say, in parts that a writer may choose the words of. */
interface Saying {
  readonly sum: string
  readonly owners: string
  readonly year: string
  readonly frame: (parts: Omit<Saying, 'frame'>) => string
}

const FRAMES: readonly Saying['frame'][] = [
  ({ sum, owners, year }) => `Trade between ${owners} reached ${sum} ${year}.`,
  ({ sum, owners, year }) => `The trade turnover of ${owners} was ${sum} ${year}.`,
  ({ sum, owners, year }) =>
    `Officials were pleased. Trade between ${owners} came to ${sum} ${year}, the ministry's table shows.`,
]

/** One sum in many figures, and one year as an article of 2023 may put it. */
const HIGH = ['$190.27 billion', '$190,270 million', '190.27 billion dollars', 'US$190.27bn', '$190,270,000,000']
const LOW = ['$171 billion', '$171bn', '171 billion dollars', '$171,000 million']
const OWNERS = ['Tarvania and Osland', 'Osland and Tarvania']
const YEARS = ['in 2022', 'last year']

function saying(sums: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      sum: fc.constantFrom(...sums),
      owners: fc.constantFrom(...OWNERS),
      year: fc.constantFrom(...YEARS),
      frame: fc.constantFrom(...FRAMES),
    })
    .map(({ frame, ...parts }) => frame(parts))
}

function conflict(left: string, right: string): Finding | undefined {
  const report = reportOn([
    { publisher: 'Gull', published: '2023-04-03', text: left },
    { publisher: 'Ledger', published: '2023-04-04', text: right },
  ])
  return report.findings.find(({ verdict }) => verdict === 'contradiction')
}

const plain = conflict(
  'Trade between Tarvania and Osland reached $190.27 billion in 2022.',
  'Trade between Tarvania and Osland reached $171 billion in 2022.',
)

test('however a contradiction is told, its fact and its fingerprint stay', () => {
  expect(plain?.rule).toBe('disjoint-values')
  fc.assert(
    fc.property(saying(HIGH), saying(LOW), fc.boolean(), (high, low, turned) => {
      const found = turned ? conflict(low, high) : conflict(high, low)
      expect([found?.fingerprint, found?.fact]).toEqual([plain?.fingerprint, plain?.fact])
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['another year', 'in 2022', 'in 2021', false],
  ['another country', 'Osland', 'Velmora', false],
  ['another measure', 'Trade between', 'Exports between', false],
  ['another value', '$171 billion', '$172 billion', true],
  ['another unit', '$', '€', false],
])('%s moves it', (_, from, to, sameFact) => {
  const other = conflict(
    'Trade between Tarvania and Osland reached $190.27 billion in 2022.'.replaceAll(from, to),
    'Trade between Tarvania and Osland reached $171 billion in 2022.'.replaceAll(from, to),
  )
  expect(other?.verdict).toBe('contradiction')
  expect(other?.fingerprint).not.toBe(plain?.fingerprint)
  expect(other && plain && factKey(other) === factKey(plain)).toBe(sameFact)
})
