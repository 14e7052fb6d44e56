import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText, check, explain, explanationFormats, loadRules, type RulePack } from '../src/index.ts'
import { gapOf, toleratedOf, valuesOf } from '../src/link/values.ts'
import type { QuantityClaim } from '../src/model/claim.ts'
import type { Comparison, ComparisonFacts } from '../src/model/finding.ts'
import { tolerantInterval } from '../src/tolerance.ts'
import { compared, claim as judgedClaim } from './judge/fixture.ts'
import { judged, shown } from './judge/newsroom.ts'
import { claim, claimIn, listedMeasure, openMeasure } from './link/fixture.ts'
import { plain } from './report/fixture.ts'

/** A claim of a listed measure that lets two values differ by so much. */
function of(
  tolerance: number | null,
  values: string,
  parts: Partial<QuantityClaim['quantity']> = {},
  key = 'barges',
): QuantityClaim {
  return claim(values, { measure: { ...listedMeasure(key), tolerance }, quantity: parts })
}

const change = (direction: 'up' | 'down', values: string): QuantityClaim => ({
  ...claimIn('share', 'ratio', values, { change: direction }),
  measure: { ...listedMeasure('growth'), tolerance: 0.1 },
})

describe('two values of a measure with a tolerance', () => {
  const cases: readonly [why: string, left: QuantityClaim, right: QuantityClaim, values: ComparisonFacts['values']][] =
    [
      ['nearer than it', of(0.02, '100'), of(0.02, '99'), 'overlap'],
      ['exactly as far apart', of(0.02, '100'), of(0.02, '98'), 'overlap'],
      ['exactly as far apart, where the fraction is not exact', of(0.1, '1'), of(0.1, '0.9'), 'overlap'],
      ['a little further apart', of(0.02, '100'), of(0.02, '97.99'), 'disjoint'],
      ['relative to the larger of the two', of(0.5, '100'), of(0.5, '200'), 'overlap'],
      ['no tolerance', of(null, '100'), of(null, '99'), 'disjoint'],
      ['equal anyway', of(0.02, '100'), of(0.02, '100'), 'equal'],
      ['one in the range of the other anyway', of(0.02, '90..110'), of(0.02, '100'), 'within'],
      ['a number just below a bound', of(0.02, '100..'), of(0.02, '99'), 'overlap'],
      ['a number exactly as far below a bound', of(0.02, '100..'), of(0.02, '98'), 'overlap'],
      ['a number too far below a bound', of(0.02, '100..'), of(0.02, '97'), 'disjoint'],
      ['a number just above a bound', of(0.02, '..100'), of(0.02, '101'), 'overlap'],
      ['a number too far above a bound', of(0.02, '..100'), of(0.02, '103'), 'disjoint'],
      ['two bounds that leave no room between them', of(0.02, '..100'), of(0.02, '101..'), 'overlap'],
      ['losses', of(0.02, '-100'), of(0.02, '-99'), 'overlap'],
      ['a loss and as much of a gain', of(0.5, '-100'), of(0.5, '100'), 'disjoint'],
      ['nothing and something', of(0.5, '0'), of(0.5, '1'), 'disjoint'],
      ['two falls', change('down', '0.08'), change('down', '0.0805'), 'overlap'],
      ['two falls too far apart', change('down', '0.08'), change('down', '0.1'), 'disjoint'],
      ['a rise and as much of a fall', change('up', '0.08'), change('down', '0.08'), 'disjoint'],
      ['other measures', of(0.02, '100'), of(0.02, '99', {}, 'ferries'), 'disjoint'],
      [
        'an open measure of the same name',
        of(0.02, '100'),
        claim('99', { measure: { ...openMeasure('barges'), tolerance: 0.02 } }),
        'disjoint',
      ],
      ['a figure that does not say of what', of(0.02, '100'), { ...claim('99'), measure: null }, 'disjoint'],
      ['other kinds of quantity', of(0.02, '100'), of(0.02, '99', { kind: 'money', unit: 'USD' }), 'not-comparable'],
      ['another rate', of(0.02, '100', { per: 'day' }), of(0.02, '99', { per: 'year' }), 'not-comparable'],
    ]
  test.each(cases)('%s', (_, left, right, values) => {
    expect([valuesOf(left, right), valuesOf(right, left)]).toEqual([values, values])
  })

  test('share values just where they lie no further apart than it', () => {
    const number = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(number, number, fc.constantFrom(0.005, 0.02, 0.1, 0.25, 0.5), (a, b, tolerance) => {
        const distance = Math.abs(a - b) / Math.max(a, b)
        const expected = a === b ? 'equal' : distance <= tolerance + 1e-12 ? 'overlap' : 'disjoint'
        expect(valuesOf(of(tolerance, String(a)), of(tolerance, String(b)))).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what a tolerance lets pass is told, with how far it lies apart', () => {
  const cases: readonly [
    why: string,
    left: QuantityClaim,
    right: QuantityClaim,
    tolerated: string | null,
    gap: number | null,
  ][] = [
    ['nearer than it', of(0.02, '100'), of(0.02, '99'), 'within the tolerance of 2% for barges', 0.01],
    [
      'a fraction of a percent',
      of(0.005, '1000', {}, 'moored-barges'),
      of(0.005, '996', {}, 'moored-barges'),
      'within the tolerance of 0.5% for moored barges',
      0.004,
    ],
    ['further apart', of(0.02, '100'), of(0.02, '80'), null, 0.2],
    ['no tolerance', of(null, '100'), of(null, '99'), null, 0.01],
    ['ranges that overlap anyway', of(0.02, '20..30'), of(0.02, '25..40'), null, null],
    ['one value', of(0.02, '100'), of(0.02, '100'), null, null],
  ]
  test.each(cases)('%s', (_, left, right, tolerated, gap) => {
    for (const [a, b] of [
      [left, right],
      [right, left],
    ] as const) {
      const values = valuesOf(a, b)
      expect([toleratedOf(a, b, values), gapOf(a, b, values)]).toEqual([tolerated, gap])
    }
  })
})

describe('what a claim reaches', () => {
  const cases: readonly [tolerance: number | null, values: string, low: number | null, high: number | null][] = [
    [null, '100', 100, 100],
    [0.02, '100', 98.9949493661, 101.015254455],
    [0.02, '90..110', 90, 110],
    [0.02, '100..', 98.9949493661, null],
    [0.02, '..100', null, 101.015254455],
    [0.02, '-100', -101.015254455, -98.9949493661],
    [0.02, '0', 0, 0],
  ]
  test.each(cases)('at %s, %s', (tolerance, values, low, high) => {
    const reached = tolerantInterval(of(tolerance, values))
    expect([reached.low?.value ?? null, reached.high?.value ?? null]).toEqual([low, high])
  })
})

describe('findings about a measure with a tolerance', () => {
  // Values of a1, a2, … at a tolerance of 5%.
  const cases: readonly [values: readonly string[], found: readonly string[]][] = [
    [['100', '98'], ['agreement 100 98']],
    [['100', '90'], ['contradiction 90 | 100']],
    [['100', '98', '97'], ['agreement 100 98 97']],
    [
      ['100', '98', '60'],
      ['contradiction 60 | 100 98', 'agreement 100 98'],
    ],
    // 98 stands with either; the other two exclude each other.
    [
      ['100', '98', '94'],
      ['contradiction 94 | 100', 'agreement 100 98', 'agreement 98 94'],
    ],
    [['96..', '94', '93'], ['agreement 96.. 94 93']],
  ]
  test.each(cases)('%j: %j', (values, found) => {
    const measure = { ...listedMeasure('barge'), tolerance: 0.05 }
    const claims = values.map((value, index) => judgedClaim(`a${index + 1}`, 10, value, { measure }))
    expect(judged(pairsOf(claims)).map(shown)).toEqual(found)
  })

  test('tell the widest of what was tolerated', () => {
    const measure = { ...listedMeasure('barge'), tolerance: 0.05 }
    const claims = ['100', '98', '96'].map((value, index) => judgedClaim(`a${index + 1}`, 10, value, { measure }))
    const [finding] = judged(pairsOf(claims))
    expect([finding?.because, finding?.gap]).toEqual([
      ['values: 4.0% apart, within the tolerance of 5% for barge'],
      null,
    ])
  })
})

/** Every pair, with the values as linking has them. */
function pairsOf(claims: readonly QuantityClaim[]): readonly Comparison[] {
  return claims.flatMap((left, index) =>
    claims.slice(index + 1).map((right) => {
      const values = valuesOf(left, right)
      const distance = values === 'disjoint' ? 'near' : 'none'
      const gap = gapOf(left, right, values)
      return { ...compared(left, right, { values, distance }), gap, tolerated: toleratedOf(left, right, values) }
    }),
  )
}

describe('in articles', () => {
  const articles = [
    ['wire', 'Trade between Osland and Velmora reached $190.27 billion in 2022.'],
    ['post', 'Trade between Osland and Velmora reached $187 billion in 2022.'],
  ].map(([publisher = '', text = '']) =>
    articleFromText(`${text}\n`, { id: publisher, path: `${publisher}.txt`, publisher, published: '2023-02-01' }),
  )

  async function packWith(tolerance: number | null, id = 'trade-turnover'): Promise<RulePack> {
    const shipped = await loadRules()
    const measures = shipped.measures.map((measure) => (measure.id === id ? { ...measure, tolerance } : measure))
    return { ...shipped, measures }
  }

  async function found(tolerance: number | null, id?: string) {
    return check(articles, await packWith(tolerance, id)).findings.map(({ rule, because }) => [
      rule,
      because.filter((reason) => reason.startsWith('values')),
    ])
  }

  test('a contradiction becomes an agreement', async () => {
    expect(await found(0.02)).toEqual([
      ['overlapping-values', ['values: 1.7% apart, within the tolerance of 2% for trade turnover']],
    ])
  })

  test('an explanation says so, of the finding and of the two claims', async () => {
    const pack = await packWith(0.02)
    const [finding] = check(articles, pack).findings
    const told = async (ids: readonly string[]) => {
      const render = await explanationFormats.get('text')?.()
      const text = render?.(explain(articles, pack, ids), plain) ?? ''
      return text.split('\n').filter((line) => line.startsWith('  tolerated') || line.startsWith('  gap'))
    }
    expect(await told([finding?.id ?? ''])).toEqual(['  tolerated    within the tolerance of 2% for trade turnover'])
    expect(await told(finding?.claims ?? [])).toEqual([
      '  gap          1.7 %',
      '  tolerated    within the tolerance of 2% for trade turnover',
    ])
  })

  test.each([
    ['without a tolerance', null, 'trade-turnover'],
    ['beyond the tolerance', 0.01, 'trade-turnover'],
    ['with that of another measure', 0.02, 'exports'],
  ])('%s it stays a contradiction', async (_, tolerance, id) => {
    expect(await found(tolerance, id)).toEqual([['disjoint-values', ['values: disjoint, 1.7% apart']]])
  })
})
