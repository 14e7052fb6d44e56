import { gunzipSync } from 'node:zlib'
import { codeOf } from '../errors.ts'
import type { Limits } from '../model/limits.ts'
import type { Flaw } from './format.ts'
import { MEGABYTE, tooLarge } from './too-large.ts'

/**
 * What a file holds: the bytes themselves, or what they unpack to where they
 * are compressed by gzip, whatever the name says. Never grows past the limit
 * on the size of a file, so that a bomb costs no more than a large file; and
 * one is unpacked at a time, so that several cost no more than one.
 *
 * @see RFC 1952, section 2.3.1
 */
export function unpack(bytes: Uint8Array, limits: Limits): Uint8Array | Flaw {
  const maxOutputLength = limits.fileMegabytes * MEGABYTE
  if (bytes.length > maxOutputLength) return tooLarge('this file is', limits)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return tooLarge('what this file unpacks to is', limits)
    const what = 'this gzip file is damaged or cut short'
    return { code: 'bad-gzip', at: null, what, fix: 'Fetch it again, or leave it out.' }
  }
}
