import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumerals } from '../../src/extract/find-numerals.ts'
import { sentencesOf } from './quantity-reader.ts'

/** `214 {two hundred and fourteen}`: value and words of every numeral. */
function numeralsOf(text: string): readonly string[] {
  return sentencesOf(text).flatMap(({ tokens }) =>
    findNumerals(tokens, 'english').map(({ span, value }) => `${value} {${text.slice(span.start, span.end)}}`),
  )
}

describe('numerals, whatever they count or label', () => {
  const cases: readonly [text: string, found: readonly string[]][] = [
    ['sold for six thousand and forty', ['6040 {six thousand and forty}']],
    ['forty-one trillion four hundred', ['41000000000400 {forty-one trillion four hundred}']],
    ['nine lakh crore', ['9000000000000 {nine lakh crore}']],
    ['7 thousand 2 hundred and 14', ['7214 {7 thousand 2 hundred and 14}']],
    ['five hundred and four dozens', ['548 {five hundred and four dozens}']],
    ['seventeen point nought six', ['17.06 {seventeen point nought six}']],
    ['eight point thirty-five', ['8.35 {eight point thirty-five}']],
    ['seven million and three quarters', ['7750000 {seven million and three quarters}']],
    ['two billion and a half million', ['2000500000 {two billion and a half million}']],
    ['eleven and a sixteenth', ['11.0625 {eleven and a sixteenth}']],
    ['ninety-one sevenths', ['13 {ninety-one sevenths}']],
    ['two hundred and forty sevenths', ['34.2857142857143 {two hundred and forty sevenths}']],
    ['four forty-seconds', ['0.0952380952380952 {four forty-seconds}']],
    ['three out of four hundred', ['0.0075 {three out of four hundred}']],
    ['2.5x10^3 and 7e-2', ['2500 {2.5x10^3}', '0.07 {7e-2}']],
    ['-12.5, minus six and negative 3', ['-12.5 {-12.5}', '-6 {minus six}', '-3 {negative 3}']],
    ['.75 of 3/8', ['0.75 {.75}', '0.375 {3/8}']],
    ['eightyfour', ['84 {eightyfour}']],
    ['pages 3,5,11,13', ['3 {3}', '5 {5}', '11 {11}', '13 {13}']],
    ['six (6)', ['6 {six (6)}']],
  ]
  test.each(cases)('%s', (text, found) => {
    expect(numeralsOf(text)).toEqual(found)
  })
})

describe('numbers that stay apart', () => {
  const cases: readonly [text: string, found: readonly string[]][] = [
    ['three million and four million', ['3000000 {three million}', '4000000 {four million}']],
    ['six hundred and seven hundred', ['600 {six hundred}', '700 {seven hundred}']],
    ['one, two, three', ['1 {one}', '2 {two}', '3 {three}']],
    ['four-nought-six', ['4 {four}', '0 {nought}', '6 {six}']],
    ['six (7)', ['6 {six}', '7 {7}']],
    ['nine out of three', ['9 {nine}', '3 {three}']],
    ['5000 2 hundred', ['5000 {5000}', '200 {2 hundred}']],
    ['112 2222', ['112 {112}', '2222 {2222}']],
    ['fifteen over two rivers', ['15 {fifteen}', '2 {two}']],
    ['4/9/2021', ['4 {4}', '9 {9}', '2021 {2021}']],
  ]
  test.each(cases)('%s', (text, found) => {
    expect(numeralsOf(text)).toEqual(found)
  })
})

describe('no numerals', () => {
  const texts: readonly string[] = [
    'This one is mine, and the one behind it too.',
    'a cat and an owl',
    'a 55ml dose',
    'the 6th and the forty-sixth',
    'the two hundred and sixteenth',
    'the model K9',
    'the point of it',
    'half past',
  ]
  test.each(texts)('%s', (text) => {
    expect(numeralsOf(text)).toEqual([])
  })
})

test('any run of number words gives finite numbers in order', () => {
  const words = fc.constantFrom(
    ...'one twenty hundred thousand million lakh crore and a half third fifths dozen point - . 3 1,200 e x10 ^ ( ) / over in out of minus between'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom(' ', '')), { maxLength: 30 }), (pairs) => {
      const text = pairs.flat().join('')
      let end = 0
      for (const { tokens } of sentencesOf(text)) {
        for (const { span, value } of findNumerals(tokens, 'english')) {
          expect(Number.isFinite(value)).toBe(true)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
      }
    }),
  )
})
