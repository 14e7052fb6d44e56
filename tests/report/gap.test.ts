import { describe, expect, test } from 'vitest'
import { amountText, gapText, percentText } from '../../src/report/gap.ts'
import {
  costFinding,
  gullCost,
  gullPassengers,
  gullStaff,
  ledgerCost,
  ledgerPassengers,
  staffFinding,
} from './fixture.ts'

describe('an amount in words', () => {
  test.each([
    [5_270_000_000, 'USD', '$5.27 billion'],
    [190.27e9 - 185e9, 'USD', '$5.27 billion'],
    [999_960_000, 'USD', '$1 billion'],
    [1_234_567, 'EUR', '€1.235 million'],
    [12_345, 'CHF', 'CHF 12,350'],
    [0.5, 'GBP', '£0.5'],
    [3.2e12, 'JPY', '¥3.2 trillion'],
    [8, 'person', '8 people'],
    [1, 'person', '1 person'],
    [3, 'child', '3 children'],
    [3200, 'passenger', '3,200 passengers'],
    [2, 'city', '2 cities'],
    [2, 'day', '2 days'],
    [2, 'church', '2 churches'],
    [12.5, 'km', '12.5 km'],
    [40, 'm2', '40 m2'],
    [0.1 + 0.2, 'kg', '0.3 kg'],
    [7, '', '7'],
  ])('%d %s is %s', (value, unit, text) => {
    expect(amountText(value, unit, true)).toBe(text)
  })

  test('in ASCII a currency has its code, but for the dollar', () => {
    expect(amountText(2e6, 'EUR', false)).toBe('EUR 2 million')
    expect(amountText(2e6, 'USD', false)).toBe('$2 million')
  })

  test.each([
    [0.0277, '2.8 %'],
    [0.4, '40 %'],
    [0.0996, '10 %'],
    [0.0001, 'under 0.1 %'],
    [1, '100 %'],
  ])('%d is %s', (share, text) => {
    expect(percentText(share)).toBe(text)
  })
})

describe('how far sides lie apart', () => {
  test('is an amount and a share of it', () => {
    expect(gapText(costFinding, [gullCost, ledgerCost], true)).toBe('$370,000, 7 %')
  })

  test('is percentage points for shares', () => {
    const share = (value: number) => ({
      ...gullCost,
      quantity: { ...gullCost.quantity, kind: 'share', unit: '1', value },
    })
    expect(gapText({ ...costFinding, gap: 0.25 }, [share(0.4), share(0.3)], true)).toBe('10 percentage points')
    expect(gapText({ ...costFinding, gap: 0.03 }, [share(0.31), share(0.3)], true)).toBe('1 percentage point')
  })

  test('is a share alone where the units differ', () => {
    expect(gapText({ ...costFinding, gap: 0.5 }, [gullCost, gullStaff], true)).toBe('50 %')
  })

  test('is not spoken of in an agreement, nor where a strict bound is all that parts them', () => {
    expect(gapText(staffFinding, [gullPassengers, ledgerPassengers], true)).toBeNull()
    expect(gapText({ ...costFinding, gap: 0 }, [gullCost, gullCost], true)).toBeNull()
  })
})
