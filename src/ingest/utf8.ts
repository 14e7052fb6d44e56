/** How well bytes fit UTF-8. */
export interface Utf8Fit {
  /** Whole sequences of two bytes and more: characters beyond ASCII. */
  readonly sequences: number
  /** Stretches that no character begins with; a decoder writes `\uFFFD` for each. */
  readonly misfits: number
  /** Offset of the first byte that does not fit; the number of bytes where all do. */
  readonly first: number
}

/**
 * Holds bytes against UTF-8, as its decoder does: a sequence that breaks off
 * is one misfit, and the byte that breaks it is looked at anew. O(n).
 *
 * Example: `66 C3 A9 E9 20` gives one sequence, one misfit and `first: 3`.
 *
 * @see https://encoding.spec.whatwg.org/#utf-8-decoder
 */
export function fitUtf8(bytes: Uint8Array): Utf8Fit {
  let sequences = 0
  let misfits = 0
  let first = bytes.length
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const { length, whole } = sequenceAt(bytes, at)
    if (whole) sequences += 1
    else {
      misfits += 1
      first = Math.min(first, at)
    }
    at += length
  }
  return { sequences, misfits, first }
}

function sequenceAt(bytes: Uint8Array, at: number): { readonly length: number; readonly whole: boolean } {
  const lead = bytes[at] ?? 0
  const needed = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  let [low, high] = secondByteAfter(lead)
  for (let taken = 1; taken <= needed; taken += 1) {
    const next = bytes[at + taken] ?? 0
    if (next < low || next > high) return { length: taken, whole: false }
    ;[low, high] = [0x80, 0xbf]
  }
  return { length: needed + 1, whole: needed > 0 }
}

/** No overlong forms, no surrogates, nothing above U+10FFFF. */
function secondByteAfter(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  return [0x80, lead === 0xf4 ? 0x8f : 0xbf]
}
