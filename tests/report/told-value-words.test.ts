import { expect, test } from 'vitest'
import { toldValueWords } from '../../src/report/told-value-words.ts'

test.each([
  ['2023-02-21/2023-02-22|Moscow|done|positive', '2023-02-21, Moscow, done'],
  ['|Skell|planned|negative', 'Skell, planned, not so'],
  ['former|mayor|Harrow', 'former mayor of Harrow'],
  ['current|mayor|', 'mayor'],
  ['Kestrin|denies|positive|fail raft', 'Kestrin denies: fail raft'],
  ['|asserts|negative|fail raft', 'an article asserts: not fail raft'],
  // Numbers are told with their units elsewhere.
  ['190270000000', null],
  ['>20', null],
  ['', null],
])('%s: %s', (value, words) => {
  expect(toldValueWords(value)).toBe(words)
})
