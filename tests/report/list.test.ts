import { expect, test } from 'vitest'
import { allOf, oneOf } from '../../src/report/list.ts'

test.each([
  [[], '', ''],
  [['pier'], 'pier', 'pier'],
  [['pier', 'quay'], 'pier or quay', 'pier and quay'],
  [['pier', 'quay', 'mole'], 'pier, quay or mole', 'pier, quay and mole'],
])('%j: %s; %s', (words, one, all) => {
  expect(oneOf(words)).toBe(one)
  expect(allOf(words)).toBe(all)
})
