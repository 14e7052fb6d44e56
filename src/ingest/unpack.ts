import { createGunzip, gunzipSync } from 'node:zlib'
import { codeOf } from '../errors.ts'
import type { Limits } from '../model/limits.ts'
import type { Flaw } from './format.ts'
import { MEGABYTE, tooLarge } from './too-large.ts'

/**
 * What a file holds: the bytes themselves, or what they unpack to where they
 * are compressed by gzip, whatever the name says. Never grows past the limit
 * on the size of a file, so that a bomb costs no more than a large file; one
 * is unpacked at a time, so that several cost no more than one; and of one
 * that states how large it is nothing is kept.
 *
 * @see RFC 1952, section 2.3.1
 */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<Uint8Array | Flaw> {
  const most = limits.fileMegabytes * MEGABYTE
  if (bytes.length > most) return tooLarge('this file is', limits)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const tooMuch = tooLarge('what this file unpacks to is', limits)
  try {
    if (statedSize(bytes) > most && (await unpacksBeyond(bytes, most))) return tooMuch
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return tooMuch
    const what = 'this gzip file is damaged or cut short'
    return { code: 'bad-gzip', at: null, what, fix: 'Fetch it again, or leave it out.' }
  }
}

/** What the last four bytes say, the size of what was packed last; of a file cut short they say anything. */
function statedSize(bytes: Uint8Array): number {
  const last = bytes.subarray(-4)
  return last.length < 4 ? 0 : new DataView(last.buffer, last.byteOffset, 4).getUint32(0, true)
}

/** Unpacks a file and forgets it. Throws where it is damaged. */
async function unpacksBeyond(bytes: Uint8Array, most: number): Promise<boolean> {
  let length = 0
  const unpacked = createGunzip()
  unpacked.end(bytes)
  for await (const chunk of unpacked) {
    length += chunk.length
    if (length > most) return true
  }
  return false
}
