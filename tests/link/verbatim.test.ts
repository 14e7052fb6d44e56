import { describe, expect, test } from 'vitest'
import { quotationKeys, quotationsOf } from '../../src/link/verbatim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { saying } from './told.ts'

const HOUSE = 'we shall rebuild every last house on this street'

describe('two quotations', () => {
  const cases: readonly [left: string, right: string, quotations: ComparisonFacts['quotations']][] = [
    [HOUSE, HOUSE, 'same'],
    // One goes on, one is translated otherwise in a word.
    [HOUSE, `${HOUSE} and nobody will pay for it but us`, 'same'],
    [HOUSE, 'we shall rebuild each last house on this street', 'same'],
    [HOUSE, 'nobody will be left without a roof this winter', 'different'],
    // The same words in another order say another thing.
    [HOUSE, 'street house every we rebuild shall this on last', 'different'],
    // Half of it is left open.
    [HOUSE, 'we shall rebuild every last mile of the road', 'none'],
    // Too short, or nothing quoted.
    ['there is no plan b', HOUSE, 'different'],
    ['no plan b', 'no plan b', 'none'],
    ['', HOUSE, 'none'],
  ]

  test.each(cases)('“%s” / “%s”: %s', (left, right, quotations) => {
    const [a, b] = [saying('rebuild house', { quoted: left }), saying('rebuild house', { quoted: right })]
    expect(quotationsOf(a, b)).toBe(quotations)
    expect(quotationsOf(b, a)).toBe(quotations)
  })
})

test('a quotation shares a key with a longer one that holds it, and has none when it is short', () => {
  const whole = quotationKeys(saying('rebuild house', { quoted: HOUSE }))
  const longer = quotationKeys(saying('rebuild house', { quoted: `${HOUSE} she said` }))
  expect(longer.some((key) => whole.includes(key))).toBe(true)
  expect(quotationKeys(saying('rebuild house', { quoted: 'no plan b' }))).toEqual([])
})
