import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaredEncoding } from '../../src/ingest/declared-encoding.ts'
import { decode } from '../../src/ingest/decode.ts'
import { fitUtf8 } from '../../src/ingest/utf8.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const utf32le = (text: string) => Buffer.concat([...text].map((c) => Buffer.from([c.charCodeAt(0), 0, 0, 0])))

const DISPATCH = 'The ferry “Ardent” left at 6:40 with 212 people on board.\r\n'

describe('what is beyond doubt', () => {
  test.each([
    ['UTF-8', bytes('café — 5\r\n'), 'café — 5\r\n'],
    ['nothing', bytes(), ''],
    ['ASCII', bytes('a\rb\n'), 'a\rb\n'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'café'), 'café'],
    ['a mark and nothing else', bytes([0xef, 0xbb, 0xbf]), ''],
    ['UTF-8 beyond the first plane', bytes('𝟘 😀'), '𝟘 😀'],
    ['a sign that stands for what could not be read elsewhere', bytes('caf\uFFFD'), 'caf\uFFFD'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'Aé'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x41, 0, 0xe9]), 'Aé'],
    ['UTF-16 with pairs', bytes([0xff, 0xfe], [...utf16le('5 😀')]), '5 😀'],
    ['UTF-16 with a mark and nothing else', bytes([0xff, 0xfe]), ''],
  ])('%s is read', (_, input, text) => {
    expect(decode(input)).toEqual({ text, flaws: [] })
  })
})

describe('what a file declares', () => {
  test.each([
    ['windows-1251', '<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0], 'Мир'],
    [
      'a later tag',
      '<meta name="a"><meta http-equiv="Content-Type" content="text/html; charset = koi8-r">',
      [0xed],
      'М',
    ],
    ['a label without quotation marks', '<META CHARSET=iso-8859-2>', [0xb1], 'ą'],
    ['a label of old', "<meta charset='latin1'>", [0x80, 0xe9], '€é'],
    ['a label with a colon', '<meta charset="ISO_8859-1:1987">', [0xe9], 'é'],
    ['Japanese', '<meta charset="Shift_JIS">', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['Chinese', '<meta charset="gb2312">', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    ['a declaration of XML', '<?xml version="1.0" encoding="ISO-8859-15"?>', [0xa4], '€'],
    ['one of XML with single marks', "<?xml version='1.0' encoding='windows-1252' standalone='yes'?>", [0x96], '–'],
    ['a page that follows a comment', '<!-- <meta charset="koi8-r"> --><meta charset="macintosh">', [0x8e], 'é'],
  ])('%s is believed', (_, head, tail, text) => {
    expect(decode(bytes(head, tail))).toEqual({ text: head + text, flaws: [] })
  })

  // Servers and templates claim ISO-8859-1 for everything; letters of another encoding are no UTF-8 by chance.
  test.each([
    ['ISO-8859-1', '<meta charset="iso-8859-1">'],
    ['windows-1251', '<meta charset="windows-1251">'],
    ['GBK', '<meta charset="gbk">'],
    ['UTF-16, in which it could not be read', '<meta charset="utf-16">'],
    ['ISO-8859-1 as XML', '<?xml version="1.0" encoding="iso-8859-1"?>'],
  ])('a page that claims %s and is UTF-8 is UTF-8', (_, head) => {
    expect(decode(bytes(head, 'a fine of £40 in the café'))).toEqual({
      text: `${head}a fine of £40 in the café`,
      flaws: [],
    })
  })

  test('the one encoding that is written in ASCII alone is believed', () => {
    const head = '<meta charset="iso-2022-jp">'
    expect(decode(bytes(head, [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]))).toEqual({
      text: `${head}日`,
      flaws: [],
    })
  })

  test.each([
    ['no page', 'charset=koi8-r', null],
    ['a description that speaks of it', '<meta name="description" content="charset=koi8-r">', null],
    ['a description before it', '<meta name="d" content="a charset=koi8-r b"><meta charset="big5">', 'big5'],
    ['a content type that is none', '<meta http-equiv="refresh" content="3; charset=koi8-r">', null],
    ['a comment that is never closed', '<!-- <meta charset="koi8-r">', null],
    ['an element that begins so', '<metadata charset="koi8-r">', null],
    ['XML behind a line', '\n<?xml version="1.0" encoding="koi8-r"?>', null],
    ['XML behind its mark', '\u00ef\u00bb\u00bf<?xml version="1.0" encoding="koi8-r"?>', 'koi8-r'],
    ['a page that is XML too', '<?xml version="1.0" encoding="koi8-r"?><meta charset="big5"/>', 'big5'],
    ['an attribute set close', '<meta/charset="big5">', 'big5'],
    ['the label of UTF-16', '<meta charset="UTF-16LE">', 'utf-8'],
    ['a declaration too far in', `${' '.repeat(1024)}<meta charset="big5">`, null],
  ])('%s declares what it should', (_, head, label) => {
    expect(declaredEncoding(Buffer.from(head, 'latin1'))).toBe(label)
  })
})

describe('what is in doubt', () => {
  test.each([
    ['bytes that are no UTF-8', bytes('a\ncaf', [0xe9, 0x20, 0x80], '5'), 'a\ncafé €5', 5, 'windows-1252'],
    [
      'an encoding nobody knows',
      bytes('<meta charset="klingon">', [0xe9]),
      '<meta charset="klingon">é',
      24,
      '`klingon`',
    ],
    [
      'one that Japanese breaks',
      bytes('<meta charset="euc-jp">', [0xe9, 0x20]),
      '<meta charset="euc-jp">é ',
      23,
      '`euc-jp`',
    ],
    ['UTF-8 claimed in vain', bytes('<meta charset="utf-8">', [0xe9]), '<meta charset="utf-8">é', 22, 'not UTF-8'],
    ['capitals that look like UTF-8', bytes('ROS', [0xc9, 0x92], 'S ', [0xe9, 0x20, 0xe9]), 'ROSÉ’S é é', 7, '1252'],
    ['a page cut off', bytes('“Yes”, “n', [0xe2, 0x80]), '“Yes”, “n\uFFFD', 9, 'is UTF-8, but not here;'],
    [
      'a page with two bytes broken',
      bytes('£4 ', [0x92], ' “x” ', [0xff]),
      '£4 \uFFFD “x” \uFFFD',
      3,
      'the first of 2 such places',
    ],
    [
      'a page with a byte broken that claims otherwise',
      bytes('<meta charset=latin1>“x” ', [0x92]),
      '<meta charset=latin1>“x” \uFFFD',
      25,
      'UTF-8',
    ],
    ['a mark before what is not UTF-8', bytes([0xef, 0xbb, 0xbf], 'caf', [0xe9]), 'caf\uFFFD', 3, 'is UTF-8'],
    ['half a unit of UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0x42]), 'A\uFFFD', 1, 'UTF-16'],
    ['half a pair of UTF-16', bytes([0xfe, 0xff, 0xd8, 0x3d, 0, 0x41]), '\uFFFDA', 0, 'UTF-16'],
    ['UTF-16 without a mark', utf16le(DISPATCH), DISPATCH, null, 'no byte order mark'],
    ['UTF-16 the other way round', utf16be(DISPATCH), DISPATCH, null, 'no byte order mark'],
  ])('%s are read, and said to be guessed', (_, input, text, at, what) => {
    const decoded = decode(input)
    expect(decoded.text).toBe(text)
    expect(decoded.flaws).toMatchObject([
      {
        code: 'guessed-encoding',
        at,
        what: expect.stringContaining(what),
      },
    ])
  })
})

describe('what is no text', () => {
  test.each([
    ['a NUL byte', bytes('PK', [0, 3]), 'binary-file'],
    ['a NUL in a long text', bytes(DISPATCH.repeat(9), [0], DISPATCH), 'binary-file'],
    ['a NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0]), 'binary-file'],
    ['a NUL in UTF-16 without a mark', utf16le(`${DISPATCH}\0`), 'binary-file'],
    ['a few pairs with NULs', bytes([0x41, 0, 0x42, 0]), 'binary-file'],
    ['NULs on both sides', bytes([...utf16le(DISPATCH)], [...utf16be(DISPATCH)]), 'binary-file'],
    ['UTF-32 without a mark', utf32le(DISPATCH), 'binary-file'],
    ['UTF-32, little end first', bytes([0xff, 0xfe, 0, 0], [...utf32le('A')]), 'unknown-encoding'],
    ['UTF-32, big end first', bytes([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), 'unknown-encoding'],
  ])('%s is refused with a reason', (_, input, code) => {
    expect(decode(input)).toMatchObject({ text: null, flaws: [{ code }] })
  })
})

test('bytes are held against UTF-8 as its decoder does', () => {
  const piece = fc.oneof(
    fc.constantFrom('a', 'é', '”', '😀', '\u0800').map((character) => [...Buffer.from(character)]),
    fc.array(fc.constantFrom(0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xa0, 0xf0, 0x90, 0xf4, 0xff), { maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const input = Buffer.from(pieces.flat())
      const { misfits, sequences, first } = fitUtf8(input)
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input)
      expect(misfits).toBe([...text].filter((character) => character === '\uFFFD').length)
      expect(sequences).toBe([...text].filter((c) => c > '\x7f' && c !== '\uFFFD').length)
      expect(first).toBe(misfits === 0 ? input.length : Buffer.from(text.slice(0, text.indexOf('\uFFFD'))).length)
    }),
  )
})

test('whatever the bytes are, they are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
      const decoded = decode(input)
      if (decoded.text !== null) expect(decoded.text).not.toContain('\0')
    }),
    { numRuns: 2_000 },
  )
})
