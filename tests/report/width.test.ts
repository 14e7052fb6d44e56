import { describe, expect, test } from 'vitest'
import { flow, pad, shorten, takeEnd, takeStart, textWidth, wrap } from '../../src/report/width.ts'

describe('columns', () => {
  test.each([
    ['plain', 'ferry', 5],
    ['a composed accent', 'café', 4],
    ['a combining accent', 'cafe\u0301', 4],
    ['Korean', '₩5조', 4],
    ['fullwidth digits', '１２', 4],
    ['an emoji with its selector', '\u{1F6A2}\uFE0F', 2],
    ['nothing', '', 0],
  ])('of %s', (_, text, columns) => {
    expect(textWidth(text)).toBe(columns)
  })

  test('a cut never parts a letter from its accent or halves a wide character', () => {
    expect(takeStart('cafe\u0301s', 4)).toBe('cafe\u0301')
    expect(takeEnd('cafe\u0301s', 2)).toBe('e\u0301s')
    expect(takeEnd('cafe\u0301s', 1)).toBe('s')
    expect(takeStart('東京', 3)).toBe('東')
    expect(takeEnd('東京', 3)).toBe('京')
    expect(takeStart('\u{1F6A2}a', 1)).toBe('')
  })

  test('shortening marks the cut and leaves alone what fits', () => {
    expect(shorten('Harbour Gull', 12, '…')).toBe('Harbour Gull')
    expect(shorten('Harbour Gull', 9, '…')).toBe('Harbour…')
    expect(shorten('Harbour Gull', 9, '...')).toBe('Harbou...')
  })

  test('padding counts columns, not characters', () => {
    expect(`${pad('東京', 6)}|`).toBe('東京  |')
    expect(pad('long', 2)).toBe('long')
  })

  test.each([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['keeps a word that is too long whole', 'a incomprehensible b', 6, ['a', 'incomprehensible', 'b']],
    ['gives one line for nothing', '', 10, ['']],
  ])('wrapping %s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines)
  })
})

test.each([
  [20, ['one   two   three']],
  [17, ['one   two   three']],
  [16, ['one   two', 'three']],
  [6, ['one', 'two', 'three']],
  [2, ['one', 'two', 'three']],
])('parts in rows of %d columns, a wider one on its own', (columns, rows) => {
  const parts = ['one', 'two', 'three'].map((text) => ({ text, painted: text }))
  expect(flow(parts, '   ', columns)).toEqual(rows)
})

test('paint takes no room, and no part makes no row', () => {
  expect(
    flow(
      [
        { text: 'ab', painted: '<red>ab</red>' },
        { text: 'c', painted: 'c' },
      ],
      ' ',
      4,
    ),
  ).toEqual(['<red>ab</red> c'])
  expect(flow([], ' ', 4)).toEqual([])
})
