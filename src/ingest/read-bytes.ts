import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Problem } from '../errors.ts'
import type { Limits } from '../model/limits.ts'
import type { FoundFile } from './find-files.ts'
import { fileError } from './problems.ts'
import { problemOf } from './read-file.ts'
import { MEGABYTE, tooLarge } from './too-large.ts'

/**
 * The bytes of a file, or why there are none. A file that is too large is not
 * read at all; a pipe or a device, which has no size, only as far as the limit.
 */
export async function readBytes({ absolute, path }: FoundFile, limits: Limits): Promise<Uint8Array | Problem> {
  const refusal = problemOf(tooLarge('this file is', limits), path, [])
  const most = limits.fileMegabytes * MEGABYTE
  try {
    const about = statSync(absolute)
    if (about.isFile()) return about.size > most ? refusal : readFileSync(absolute)
    return (await readUpTo(createReadStream(absolute), most)) ?? refusal
  } catch (error) {
    return fileError(path, error)
  }
}

/** All that a stream gives, or `null` where that is more than so many bytes. */
export async function readUpTo(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
    length += bytes.length
    if (length > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
