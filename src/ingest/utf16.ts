/** Which byte of a unit comes first. */
export type ByteOrder = 'le' | 'be'

/** How many bytes are looked at to tell UTF-16 by its NULs. */
const LOOKED_AT = 2_048
/** Fewer are no sign of anything. */
const LEAST = 16

/**
 * The text of UTF-16 bytes, and the offset in it of the first unit that is no
 * character: half a pair, or half a unit at the end. Each of them is `\uFFFD`
 * in the text; `misfit` is `null` where there is none.
 *
 * The bytes have no mark any more: a second one would be a character.
 */
export function readUtf16(
  bytes: Uint8Array,
  order: ByteOrder,
): { readonly text: string; readonly misfit: number | null } {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const units = (order === 'be' ? even.swap16() : even).toString('utf16le')
  const cut = bytes.length % 2 === 1 ? '\uFFFD' : ''
  const misfit = HALF_PAIR.exec(units)?.index ?? (cut === '' ? null : units.length)
  return { text: misfit === null ? units : units.replace(HALF_PAIRS, '\uFFFD') + cut, misfit }
}

const HALF_PAIR = /\p{Cs}/u
const HALF_PAIRS = /\p{Cs}/gu

/**
 * The byte order of UTF-16 that bears no mark, where it is beyond doubt: of
 * the pairs of bytes three in four have a NUL on one side, and none has one on
 * the other. So has every text in Latin letters, quotation marks and all;
 * `null` for everything else.
 *
 * Example: `54 00 77 00 …` is `le`.
 */
export function unmarkedUtf16(bytes: Uint8Array): ByteOrder | null {
  const length = Math.min(bytes.length - (bytes.length % 2), LOOKED_AT)
  if (length < LEAST) return null
  let firsts = 0
  let seconds = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) firsts += 1
    if (bytes[at + 1] === 0) seconds += 1
  }
  const needed = (length / 2) * 0.75
  if (firsts === 0 && seconds >= needed) return 'le'
  return seconds === 0 && firsts >= needed ? 'be' : null
}
