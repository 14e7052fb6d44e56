import { declaredEncoding } from './declared-encoding.ts'
import type { Flaw } from './format.ts'
import { fitUtf8 } from './utf8.ts'
import { type ByteOrder, readUtf16, unmarkedUtf16 } from './utf16.ts'

/**
 * The characters of windows-1252 from 0x80 on; the others are those of Latin-1.
 * Node's own decoder leaves them out in some releases.
 *
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** A file's characters with what is doubtful about them, or `null` and the reason why there are none. */
export interface Decoded {
  readonly text: string | null
  readonly flaws: readonly Flaw[]
}

/**
 * Turns the bytes of a file into text, without its byte order mark. Line ends
 * stay as they are, and no byte vanishes: one that fits nowhere is `\uFFFD`
 * and in doubt.
 *
 * The first of these counts:
 *
 * 1. a byte order mark: UTF-8, UTF-16; UTF-32 is refused;
 * 2. UTF-16 without a mark, where its NULs leave no other reading, in doubt;
 *    a NUL elsewhere makes the file binary;
 * 3. the encoding that the file declares (`declaredEncoding`);
 * 4. UTF-8, where every byte fits;
 * 5. UTF-8, in doubt, where more characters fit than do not: a page with a few bytes broken;
 * 6. windows-1252, in doubt: the first byte that is no UTF-8 is named.
 *
 * Of a file whose bytes beyond ASCII fit UTF-8 the declaration is not
 * believed, since servers and templates claim ISO-8859-1 for everything,
 * while text in another encoding does not fit UTF-8 by chance.
 *
 * Labels are those of the WHATWG Encoding standard: `latin1` is windows-1252.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    return { text: null, flaws: [UTF_32] }
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'le')
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'be')
  if (bytes.includes(0)) {
    const order = unmarkedUtf16(bytes)
    return order === null ? { text: null, flaws: [BINARY] } : utf16(bytes, order, UNMARKED)
  }
  const declared = declaredEncoding(bytes)
  const utf8 = decodeAs('utf-8', bytes)
  // The one encoding that may be written in ASCII alone and mean other letters.
  const escaped =
    utf8 !== null && declared === 'iso-2022-jp' && utf8.includes('\x1b') ? decodeAs(declared, bytes) : null
  if (utf8 !== null) return { text: escaped ?? utf8, flaws: [] }
  const { sequences, misfits, first } = fitUtf8(bytes)
  if (sequences > misfits || startsWith(bytes, [0xef, 0xbb, 0xbf])) return brokenUtf8(bytes, first, misfits)
  const named = declared === null ? null : decodeAs(declared, bytes)
  if (named !== null) return { text: named, flaws: [] }
  return { text: windows1252(bytes), flaws: [notUtf8(first, declared)] }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function utf16(bytes: Uint8Array, order: ByteOrder, ...doubts: readonly Flaw[]): Decoded {
  const { text, misfit } = readUtf16(bytes, order)
  if (text.includes('\0')) return { text: null, flaws: [BINARY] }
  return { text, flaws: misfit === null ? doubts : [brokenAt(misfit, 'UTF-16')] }
}

function brokenUtf8(bytes: Uint8Array, first: number, misfits: number): Decoded {
  const decoder = new TextDecoder('utf-8')
  const at = decoder.decode(bytes.subarray(0, first)).length
  return { text: decoder.decode(bytes), flaws: [brokenAt(at, 'UTF-8', misfits)] }
}

/** The text in an encoding that is named, or `null` when the bytes do not fit it or nobody knows it. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
}

const SAVE_AGAIN = 'Save it as UTF-8 to be sure of its letters.'

const UTF_32: Flaw = {
  code: 'unknown-encoding',
  at: null,
  what: 'this file is UTF-32, which is not read',
  fix: 'Save it as UTF-8.',
}

const BINARY: Flaw = {
  code: 'binary-file',
  at: null,
  what: 'this file is binary, not text',
  fix: 'Leave it out, or save its text as UTF-8.',
}

const UNMARKED: Flaw = {
  code: 'guessed-encoding',
  at: null,
  what: 'this file has no byte order mark; every other byte is NUL, so it was read as UTF-16',
  fix: SAVE_AGAIN,
}

/** Offsets of windows-1252 are those of the bytes. */
function notUtf8(at: number, declared: string | null): Flaw {
  const claim = declared === null || declared === 'utf-8' ? '' : `, nor ${quotedLabel(declared)} as it claims`
  const what = `this file is not UTF-8, as the letter here shows${claim}; it was read as windows-1252`
  return { code: 'guessed-encoding', at, what, fix: SAVE_AGAIN }
}

function quotedLabel(label: string): string {
  return `\`${label.replace(/[^\w.:+-]/g, '')}\``
}

function brokenAt(at: number, name: string, misfits = 1): Flaw {
  const others = misfits > 1 ? `, the first of ${misfits} such places` : ''
  const what = `this file is ${name}, but not here${others}; \`\uFFFD\` stands for what cannot be read`
  return { code: 'guessed-encoding', at, what, fix: 'Save it again from where it came, as UTF-8.' }
}
