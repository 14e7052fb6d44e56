import { expect, test } from 'vitest'
import { fileError, firstOf } from '../../src/ingest/problems.ts'

test.each([
  ['ENOENT', 'no-such-file'],
  ['ENOTDIR', 'no-such-file'],
  ['EACCES', 'permission-denied'],
  ['EPERM', 'permission-denied'],
  ['EIO', 'read-error'],
])('%s is %s', (code, name) => {
  const error = Object.assign(new Error('x'), { code })
  expect(fileError('a.txt', error)).toMatchObject({ code: name, place: { path: 'a.txt', line: null, column: null } })
})

test('an error that is not of the file system is a defect and goes on', () => {
  expect(() => fileError('a.txt', new TypeError('x'))).toThrow(TypeError)
})

test.each([
  [20, 20, undefined],
  [21, 21, 'this file has 1 more problem like these'],
  [100_000, 21, 'this file has 99,980 more problems like these'],
])('%i problems of a file are told in %i', (there, told, last) => {
  const problems = Array.from({ length: there }, (_, index) => {
    return { code: 'bad-json', place: { path: 'a.jsonl', line: index + 1, column: 1 }, what: 'x', fix: 'Y.' }
  })
  const first = firstOf(problems, 'a.jsonl')
  expect(first.slice(0, 20)).toEqual(problems.slice(0, 20))
  expect(first.length).toBe(told)
  expect(first[20]?.what).toBe(last)
})
