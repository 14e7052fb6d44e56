import { describe, expect, test } from 'vitest'
import type { Modifier } from '../../src/model/quantity.ts'
import { marked, quantitiesOf, withoutMarks } from './quantity-reader.ts'

describe('the words that qualify a number', () => {
  // Text with what the span should cover in brackets.
  const cases: readonly [text: string, modifier: Modifier][] = [
    ['[20 farmers] left.', 'bare'],
    ['[At least 20 farmers] left.', 'at-least'],
    ['It cost [at least $5] to enter.', 'at-least'],
    ['[No more than 20 farmers] left.', 'at-most'],
    ['[More than 20 farmers] left.', 'more-than'],
    ['[Up to 20 farmers] left.', 'at-most'],
    ['[As many as 20 farmers] left.', 'at-most'],
    ['It fell [as much as 5%].', 'at-most'],
    ['[Nearly 20 farmers] left.', 'almost'],
    ['[Just under 20 farmers] left.', 'almost'],
    ['[Close to 20 farmers] left.', 'almost'],
    ['[Just over 20 farmers] left.', 'just-over'],
    ['[Some 20 farmers] left.', 'approximate'],
    ['[An estimated 20 farmers] left.', 'approximate'],
    ['[Well over 20 farmers] left.', 'more-than'],
    ['[North of 20 farmers] left.', 'more-than'],
    ['[Fewer than 20 farmers] left.', 'less-than'],
    ['[No fewer than 20 farmers] left.', 'at-least'],
    ['[20 or more farmers] left.', 'at-least'],
    ['There were [20-plus arrests].', 'at-least'],
    ['There were [200-odd farmers].', 'approximate'],
    ['It took [20 minutes or so].', 'approximate'],
    ['Losses [exceeded $5 million].', 'more-than'],
    ['Losses could [top $5 million].', 'more-than'],
    ['[Exactly 20 farmers] left.', 'exact'],
    ['It fell by [almost a fifth].', 'almost'],
    ['[About another 20 farmers] left.', 'approximate'],
    ['It lasted [over two hours].', 'more-than'],
    ['It cost [less than or equal to $5].', 'at-most'],
    ['It cost [greater than or equal to $5].', 'at-least'],
    ['It cost [equal to or more than $5].', 'at-least'],
    ['It cost [less than $5 or equal].', 'at-most'],
    ['Growth was [>= 5%].', 'at-least'],
    ['Growth was [<5%].', 'less-than'],
    ['About [500 or more farmers] left.', 'at-least'],
    ['The score was [equal to 40].', 'exact'],
  ]
  test.each(cases)('%s', (text, modifier) => {
    const plain = withoutMarks(text)
    expect(marked(plain)).toBe(text)
    expect(
      quantitiesOf(plain).map((mention) => (mention.stated.form === 'vague' ? null : mention.stated.modifier)),
    ).toEqual([modifier])
  })
})

describe('words that qualify nothing', () => {
  const cases: readonly string[] = [
    'Only [20 farmers] left.',
    'A total of [20 farmers] left.',
    'The aid is spread over [five years].',
    'Talks about [20 villages] began.',
    'It turned over [8.7 billion kronor].',
    'It cost [$5 million] more than the [$8 million] agreed.',
    'The handsome [20 men] left.',
    'Debt is equal to [40%] of output.',
    'Growth was <>[5%] and =>[6%].',
    'An area equal to [20 fields] burned.',
  ]
  test.each(cases)('%s', (text) => {
    const plain = withoutMarks(text)
    const bare = quantitiesOf(plain).filter(({ stated }) => stated.form !== 'vague' && stated.modifier === 'bare')
    expect(bare).toHaveLength(text.split('[').length - 1)
  })
})
