import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStartsOf, linesOf } from '../../src/ingest/lines.ts'

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['\r\r\n\n\r', [0, 1, 3, 4, 5]],
  ['a\n\rb\r', [0, 2, 3, 5]],
])('the lines of %j start at %j', (text, starts) => {
  expect(lineStartsOf(text)).toEqual(starts)
})

test('a line starts after each end of a line, whatever ends it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\r', '\n', 'a', ' ')), (characters) => {
      const text = characters.join('')
      const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)
      expect(lineStartsOf(text)).toEqual([0, ...ends])
    }),
  )
})

test('lines are trimmed, blank ones left out', () => {
  expect(linesOf('a\n\n  b \r\n\u3000\rc')).toEqual([
    { start: 0, end: 1 },
    { start: 5, end: 6 },
    { start: 11, end: 12 },
  ])
})
