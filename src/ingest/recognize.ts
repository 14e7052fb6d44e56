import type { Decoded } from './decode.ts'
import type { InputFormat, Parsable } from './format.ts'
import { formatFor } from './format-for.ts'
import { INPUT_FORMATS } from './formats/index.ts'
import { text } from './formats/text.ts'

/** Bytes of a file, and its characters where it has any. */
export interface Contents {
  readonly bytes: Uint8Array
  readonly decoded: () => Decoded
}

/**
 * As what a file is to be parsed: by its content first, by its name where the
 * content shows nothing. A name is believed unless the content speaks against
 * it: a page saved as `.txt` is HTML. What comes without a name is plain text
 * where it is nothing else; `null` where neither tells.
 */
export function recognize(path: string | null, contents: Contents): Parsable | 'binary' | null {
  const named = path === null ? text : formatFor(path)
  const candidates = named === null ? INPUT_FORMATS : [named, ...INPUT_FORMATS]
  const binary = candidates.find((format) => format.reads === 'bytes' && format.recognizes(contents.bytes))
  if (binary) return parsable(binary, contents)
  const { text: source } = contents.decoded()
  if (source === null) return 'binary'
  const found = candidates.find((format) => format.reads === 'text' && format.recognizes?.(source) === true)
  if (found) return parsable(found, contents)
  return named === null ? null : parsable(named, contents)
}

/** A file of a format that is known; `binary` where that is text and the file is none. */
export function parsable(format: InputFormat, { bytes, decoded }: Contents): Parsable | 'binary' {
  if (format.reads === 'bytes') return { reads: 'bytes', format, content: bytes }
  const { text: content } = decoded()
  return content === null ? 'binary' : { reads: 'text', format, content }
}
