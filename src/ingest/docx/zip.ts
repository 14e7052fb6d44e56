import type { Inflate } from 'fflate'

/** A file in a ZIP archive, as its directory tells of it. */
export interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 is stored, 8 deflated; what else there is nobody writes. */
  readonly method: number
  /** Of the compressed bytes. */
  readonly size: number
  /** Offset of its local header. */
  readonly at: number
}

/** Whether all of it was given out, it grew past the limit, or it is no sound data. */
export type Unpacking = 'done' | 'too-large' | 'damaged'

/** Bytes of an end record without its comment, and the longest that a comment may be. */
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

/** Bytes given to the decompressor at a time: what comes out of them at the worst is a thousand times as much. */
const STEP = 8_192

/**
 * The files of a ZIP archive by name, the first of a name; `null` where the
 * directory at its end is missing or damaged. Unpacks nothing. O(n) in the
 * number of files.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const length = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('utf8')
    const entry = {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    }
    if (!entries.has(name)) entries.set(name, entry)
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

/**
 * Gives out the bytes of a file in an archive piece by piece, at most `most`
 * of them. `take` says whether it wants more.
 */
export async function unpackEntry(
  bytes: Uint8Array,
  { at, size, method, isEncrypted }: Entry,
  most: number,
  take: (piece: Uint8Array) => boolean,
): Promise<Unpacking> {
  const start = startOf(bytes, at)
  if (start === null || start + size > bytes.length || isEncrypted || (method !== 0 && method !== 8)) return 'damaged'
  let length = 0
  let wanted = true
  const give = (piece: Uint8Array) => {
    length += piece.length
    if (wanted && length <= most) wanted = take(piece)
  }
  const decompressor = method === 8 ? await inflating(give) : null
  try {
    for (let from = start; from < start + size && wanted && length <= most; from += STEP) {
      const piece = bytes.subarray(from, Math.min(from + STEP, start + size))
      if (decompressor) decompressor.push(piece, from + STEP >= start + size)
      else give(piece)
    }
  } catch {
    return 'damaged'
  }
  return length > most ? 'too-large' : 'done'
}

async function inflating(give: (piece: Uint8Array) => void): Promise<Inflate> {
  const fflate = await import('fflate')
  return new fflate.Inflate(give)
}

/** Where the data behind a local header begins. */
function startOf(bytes: Uint8Array, at: number): number | null {
  if (at + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(at, true) !== 0x04034b50) return null
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
}
