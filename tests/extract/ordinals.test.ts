import { describe, expect, test } from 'vitest'
import { findOrdinals } from '../../src/extract/ordinals.ts'
import { quantitiesOf, sentencesOf, shown } from './quantity-reader.ts'

function ordinalsOf(text: string): readonly string[] {
  return sentencesOf(text).flatMap(({ tokens }) =>
    findOrdinals(tokens).map(({ span, value }) => `${value} {${text.slice(span.start, span.end)}}`),
  )
}

describe('ordinals', () => {
  const cases: readonly [text: string, found: readonly string[]][] = [
    ['the 43rd mayor', ['43 {43rd}']],
    ['the 2,000th boat', ['2000 {2,000th}']],
    ['the 5 millionth tree', ['5000000 {5 millionth}']],
    ['their sixth and eighty-eighth', ['6 {sixth}', '88 {eighty-eighth}']],
    ['the three hundred and forty-second', ['342 {three hundred and forty-second}']],
    ['the six thousand two hundredth', ['6200 {six thousand two hundredth}']],
    ['the two million and tenth', ['2000010 {two million and tenth}']],
    ['the seventyfourth', ['74 {seventyfourth}']],
    ['sixty—second', ['62 {sixty—second}']],
    ['a third man', ['3 {third}']],
  ]
  test.each(cases)('%s', (text, found) => {
    expect(ordinalsOf(text)).toEqual(found)
  })
})

describe('words that name no place from the start', () => {
  const texts: readonly string[] = [
    'the last of them',
    'the next one',
    'the previous owner',
    'the penultimate day',
    'the second to last house',
    'the third from the bottom',
    'two thirds of it',
    'a fifth of it',
    'one millionth of it',
    'the 1980s',
  ]
  test.each(texts)('%s', (text) => {
    expect(ordinalsOf(text)).toEqual([])
  })
})

describe('an ordinal counts nothing', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['It was the three hundred and first flood.', []],
    ['They marked the one hundred and fiftieth year.', []],
    ['It is the two hundred and eighth-largest port.', ['208 rank']],
    ['A thirty-second pause followed.', ['30 second']],
    ['One twentieth of the herd died.', ['0.05 fraction']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})
