import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities, readQuantityContext } from '../../src/extract/quantities.ts'
import type { DateMention } from '../../src/model/date.ts'
import { quantitiesOf, sentencesOf } from './quantity-reader.ts'

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)

describe('the three spans of a quantity', () => {
  const cases: readonly [text: string, numeral: string, span: string, qualified: string][] = [
    ['They freed up to 2,000 prisoners.', '2,000', '2,000 prisoners', 'up to 2,000 prisoners'],
    ['It cost about $19.2 billion to build.', '19.2 billion', '$19.2 billion', 'about $19.2 billion'],
    ['It fell 5% or more.', '5', '5%', '5% or more'],
    ['It is a 300-bed clinic.', '300', '300-bed', '300-bed'],
  ]
  test.each(cases)('%s', (text, numeral, span, qualified) => {
    const [found] = quantitiesOf(text)
    expect(found && [found.numeral, found.span, found.qualified].map((range) => cut(text, range))).toEqual([
      numeral,
      span,
      qualified,
    ])
  })
})

describe('dates', () => {
  const text = 'It lasted five years.'
  const [sentence] = sentencesOf(text)
  const context = readQuantityContext(text, sentencesOf(text))
  const mention = (reading: DateMention['reading']): DateMention => ({
    type: 'date',
    span: { start: 10, end: 20 },
    reading,
    tokens: [2, 3],
    dayPart: null,
    parts: [],
  })

  test('a duration is a quantity', () => {
    const dates = [mention({ form: 'duration', count: 5, grain: 'year', and: [], anchor: null })]
    expect(sentence && findQuantities(sentence, context, dates).map(({ unit }) => unit)).toEqual(['year'])
  })

  test('a year is none', () => {
    const dates = [mention({ form: 'year', year: 2005, part: null })]
    expect(sentence && findQuantities(sentence, context, dates)).toEqual([])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      '$',
      '£',
      '12',
      '1,200',
      '2.5',
      '007',
      'million',
      'half',
      'a',
      'one',
      'of',
      'the',
      'them',
      'people',
      '%',
      'per',
      'cent',
    ],
    ...[
      '-',
      '–',
      'to',
      'and',
      'between',
      'at',
      'least',
      'more',
      'than',
      'rose',
      'by',
      'years',
      'old',
      'aged',
      ',',
      '.',
      '(',
      ')',
    ],
    ...[
      'Olsen',
      'third',
      'largest',
      'crowns',
      'a',
      'year',
      'dozens',
      'thousands',
      'km',
      '/',
      ':',
      '=',
      'p.m.',
      '½',
      'second',
    ],
  )
  const texts = fc
    .array(fc.tuple(words, fc.constantFrom(' ', '')), { maxLength: 40 })
    .map((pairs) => pairs.flat().join(''))

  test('gives quantities in order that do not overlap and lie in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const { numeral, span, qualified } of quantitiesOf(text)) {
          expect(qualified.start).toBeGreaterThanOrEqual(end)
          expect(span.start).toBeGreaterThanOrEqual(qualified.start)
          expect(span.end).toBeLessThanOrEqual(qualified.end)
          expect(numeral.start).toBeGreaterThanOrEqual(span.start)
          expect(numeral.end).toBeLessThanOrEqual(span.end)
          end = qualified.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('gives finite values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { stated } of quantitiesOf(text)) {
          const values =
            stated.form === 'point'
              ? [stated.value]
              : stated.form === 'range'
                ? [stated.from, stated.to]
                : [stated.atLeast]
          expect(values.every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})
