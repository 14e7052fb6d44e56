/**
 * The characters of windows-1252 from 0x80 on; the others are those of Latin-1.
 * Node's own decoder leaves them out in some releases.
 *
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** A file's characters, or the reason there are none. */
export type Decoded =
  | { readonly text: string; readonly guessed: boolean }
  /** Holds NUL, so it is no text in any encoding we read. */
  | { readonly text: null; readonly guessed: false }

/**
 * Turns the bytes of a file into text, without its byte order mark.
 *
 * UTF-16 needs its mark; otherwise UTF-8, where every byte must fit; otherwise
 * the encoding that an XML declaration or an HTML `meta` element names in the
 * first 1,024 bytes; otherwise windows-1252, with `guessed: true`. Line ends stay as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = utf16Label(bytes)
  if (marked !== null) {
    const text = new TextDecoder(marked).decode(bytes)
    return text.includes('\0') ? { text: null, guessed: false } : { text, guessed: false }
  }
  if (bytes.includes(0)) return { text: null, guessed: false }
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, guessed: false }
  const declared = declaredLabel(bytes)
  const named = declared === null ? null : decodeAs(declared, bytes)
  if (named !== null) return { text: named, guessed: false }
  return { text: windows1252(bytes), guessed: true }
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function declaredLabel(bytes: Uint8Array): string | null {
  const head = windows1252(bytes.subarray(0, 1024))
  const xml = /^\s{0,99}<\?xml[^<>]{0,99}\sencoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(head)?.[1]
  if (xml) return xml.toLowerCase()
  for (const [tag] of head.matchAll(/<meta[^<>]{0,300}/gi)) {
    const label = /charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(tag)?.[1]
    if (label) return label.toLowerCase()
  }
  return null
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
