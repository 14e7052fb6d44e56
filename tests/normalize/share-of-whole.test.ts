import { describe, expect, test } from 'vitest'
import type { QuantityClaim } from '../../src/model/claim.ts'
import { claimsIn } from './claim-reader.ts'

/** The claim of what a share of a stated whole comes to; `null` where there is none. */
function partIn(text: string): QuantityClaim | null {
  return claimsIn(text).find(({ derivation }) => derivation.some(({ by }) => by === 'normalize/share-of-whole')) ?? null
}

/** "148 to 153": the ends of what it allows, rounded; ".." where it is open. */
function rangeOf(text: string): string {
  const { low, high } = partIn(text)?.quantity.interval ?? { low: null, high: null }
  return [low, high].map((bound) => (bound ? String(Math.round(bound.value)) : '..')).join(' to ')
}

describe('a share of a stated whole comes to', () => {
  const cases: readonly [text: string, value: number, unit: string, range: string][] = [
    ["One in five of the county's 62,000 inhabitants fled.", 12_400, 'person', '11685 to 13125'],
    ['Some 40% of the 1,200 workers voted for it.', 480, 'worker', '432 to 528'],
    ['Half of the $40 million was spent.', 20_000_000, 'USD', '18762500 to 21262500'],
    ['At least 30 percent of its 500 boats sank.', 150, 'boat', '150 to ..'],
    ['More than half of the 40 homes burned.', 20, 'home', '20 to ..'],
    ['Nearly a quarter of its 400 boats sank.', 100, 'boat', '90 to 100'],
    ['Fully 12% of the 300 tonnes was lost.', 36_000, 'kg', '34443 to 37563'],
  ]
  test.each(cases)('%s: %i %s', (text, value, unit, range) => {
    expect(partIn(text)?.quantity).toMatchObject({ value, unit, change: null })
    expect(rangeOf(text)).toBe(range)
  })

  test.each<string>([
    'Half of the town was flooded, and 40 homes burned.',
    'About 40% of voters and 1,200 workers came.',
    'Of the 1,200 workers, 40% voted for it.',
    '40% of those asked in 12 towns said no.',
    'Twelve of the 40 homes burned.',
    'It rose 12% to 300 tonnes.',
  ])('nothing: %s', (text) => {
    expect(partIn(text)).toBeNull()
  })
})

describe('the claim of it', () => {
  const text = 'On Monday, some 40% of the 1,200 workers at Kestrin voted for a strike, the union said.'
  const claims = claimsIn(text)
  const part = partIn(text)

  test('stands beside those of share and whole, with an id of its own', () => {
    expect(claims.map(({ quantity }) => quantity.text)).toEqual([
      'some 40%',
      'some 40% of 1,200 workers',
      '1,200 workers',
    ])
    expect(new Set(claims.map(({ id }) => id)).size).toBe(3)
  })

  test('quotes share and whole as they are published', () => {
    const { start = 0, end = 0 } = part?.location ?? {}
    expect(text.slice(start, end)).toBe(part?.quote)
    expect(part?.quote).toContain('40% of the 1,200 workers')
  })

  test('is said by whom the share is said, of what the share is of', () => {
    const [share] = claims
    expect(part?.attribution).toEqual(share?.attribution)
    expect(part?.entities).toEqual(share?.entities)
    expect(part?.modality).toEqual(share?.modality)
  })

  test('is qualified as the share is', () => {
    expect(part?.quantity.modifier).toBe('approximate')
    expect(partIn('Half of more than 300 miners were hurt.')?.quantity.modifier).toBe('bare')
  })

  test('has the values of share and whole beside it', () => {
    expect(part?.context).toEqual(expect.arrayContaining(['=0.4', '=1200']))
  })

  test('is of what the share of people does: they were hurt', () => {
    expect(partIn('Half of the 300 miners were hurt.')?.measure?.key).toBe('injured')
  })
})
