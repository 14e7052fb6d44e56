import { describe, expect, test } from 'vitest'
import { isRestatement } from '../../src/link/restatement.ts'
import type { Quantity } from '../../src/model/claim.ts'
import { claimIn } from './fixture.ts'

function money(unit: string, value: number): Quantity {
  return claimIn('money', unit, String(value)).quantity
}

function length(values: string): Quantity {
  return claimIn('length', 'm', values).quantity
}

describe('two amounts that may be one sum', () => {
  const cases: readonly [left: Quantity, right: Quantity][] = [
    [money('USD', 54e6), money('EUR', 50e6)],
    [money('USD', 54e6), money('EUR', 45e6)],
    [money('USD', 10e6), money('GBP', 8e6)],
    [money('GBP', 10e6), money('EUR', 12e6)],
    [money('RUB', 400e9), money('EUR', 5e9)],
    [money('JPY', 1.4e12), money('USD', 10e9)],
    [money('CNY', 7e9), money('USD', 1e9)],
    [money('USD', 5e6), money('USD', 5e6)],
  ]
  test.each(cases)('$value $unit', (left, right) => {
    expect([isRestatement(left, right), isRestatement(right, left)]).toEqual([true, true])
  })

  test('lengths that share values', () => {
    expect(isRestatement(length('119500..120500'), length('119900..121500'))).toBe(true)
  })
})

describe('two amounts that only stand side by side', () => {
  const cases: readonly [why: string, left: Quantity, right: Quantity][] = [
    ['a rate no market has seen', money('USD', 5e6), money('EUR', 200e6)],
    ['nor the other way', money('USD', 200e6), money('EUR', 5e6)],
    ['dear sterling', money('USD', 10e6), money('GBP', 3e6)],
    ['cheap sterling', money('USD', 10e6), money('GBP', 12e6)],
    ['one number in two currencies far apart', money('RUB', 5e6), money('USD', 5e6)],
    ['a rate between two currencies that none has seen', money('JPY', 1e9), money('EUR', 1e9)],
    ['a currency without a range', money('crown', 100), money('USD', 10)],
    ['two such currencies', money('crown', 100), money('rupee', 100)],
    ['nothing of something', money('USD', 0), money('EUR', 5e6)],
    ['two values in one currency', money('USD', 5e6), money('USD', 6e6)],
    ['two kinds', money('USD', 54), claimIn('share', 'ratio', '0.12').quantity],
    ['lengths that share no value', length('119500..120500'), length('150000..151000')],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect([isRestatement(left, right), isRestatement(right, left)]).toEqual([false, false])
  })
})
