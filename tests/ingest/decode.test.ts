import { expect, test } from 'vitest'
import { decode } from '../../src/ingest/decode.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

test.each([
  ['UTF-8', bytes('café — 5\r\n'), 'café — 5\r\n'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'café'), 'café'],
  ['UTF-16, little end first', bytes([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'Aé'],
  ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x41, 0, 0xe9]), 'Aé'],
  [
    'the encoding a page declares',
    bytes('<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0]),
    '<meta charset="windows-1251">Мир',
  ],
  [
    'the encoding that a later tag of the head declares',
    bytes('<meta name="a"><meta http-equiv="Content-Type" content="text/html; charset = koi8-r">', [0xed]),
    '<meta name="a"><meta http-equiv="Content-Type" content="text/html; charset = koi8-r">М',
  ],
])('%s is read', (_, input, text) => {
  expect(decode(input)).toEqual({ text, guessed: false })
})

test('bytes that are no UTF-8 are windows-1252, and said to be guessed', () => {
  expect(decode(bytes('caf', [0xe9, 0x20, 0x80], '5'))).toEqual({ text: 'café €5', guessed: true })
})

test('an encoding nobody knows is not believed', () => {
  expect(decode(bytes('<meta charset="klingon">', [0xe9]))).toEqual({
    text: '<meta charset="klingon">é',
    guessed: true,
  })
})

test.each([
  ['a NUL byte', bytes('PK', [0, 3])],
  ['a NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0])],
])('%s makes a file binary', (_, input) => {
  expect(decode(input)).toMatchObject({ text: null })
})
