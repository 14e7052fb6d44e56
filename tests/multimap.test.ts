import fc from 'fast-check'
import { expect, test } from 'vitest'
import { append } from '../src/multimap.ts'

test('a value goes behind those of its key and leaves other keys alone', () => {
  const moored = new Map([['pier', [12]]])
  append(moored, 'pier', 14)
  append(moored, 'quay', 9)
  append(moored, 'pier', 12)
  expect([...moored]).toEqual([
    ['pier', [12, 14, 12]],
    ['quay', [9]],
  ])
})

test('each key keeps what it was given, in that order, and keys come as they were first given', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer())), (given) => {
      const map = new Map<number, number[]>()
      for (const [key, value] of given) append(map, key, value)
      const keys = [...new Set(given.map(([key]) => key))]
      expect([...map]).toEqual(
        keys.map((key) => [key, given.flatMap(([other, value]) => (other === key ? value : []))]),
      )
    }),
  )
})
