import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spotAt } from '../src/location.ts'

const LINES = [0, 9, 10, 25]

const cases: readonly [why: string, offset: number, spot: string][] = [
  ['the first character', 0, '1:1'],
  ['the end of a line', 8, '1:9'],
  ['the start of the next', 9, '2:1'],
  ['a line behind an empty one', 12, '3:3'],
  ['the last line', 25, '4:1'],
  ['far behind it', 1000, '4:976'],
]
test.each(cases)('%s: offset %i is %s', (_, offset, spot) => {
  const { line, column } = spotAt(LINES, offset)
  expect(`${line}:${column}`).toBe(spot)
})

test('counts lines and columns as reading the file to there does', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 40 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (file, far) => {
      const offset = Math.min(far, file.length)
      const before = file.slice(0, offset).split('\n')
      const starts = [0, ...[...file.matchAll(/\n/g)].map(({ index }) => index + 1)]
      expect(spotAt(starts, offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 })
    }),
  )
})
