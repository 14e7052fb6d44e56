import { expect, test } from 'vitest'
import { fileError } from '../../src/ingest/problems.ts'

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
