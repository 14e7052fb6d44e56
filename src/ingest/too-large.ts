import type { Limits } from '../model/limits.ts'
import type { Flaw } from './format.ts'

export const MEGABYTE = 1_048_576

/** The flaw of a file, or of what it unpacks to, that passes the limit. `what` begins the sentence: `this file is`. */
export function tooLarge(what: string, { fileMegabytes }: Limits): Flaw {
  const fix = 'Split it, or raise `limits.fileMegabytes` in crosscheck.yaml.'
  return { code: 'file-too-large', at: null, what: `${what} larger than ${fileMegabytes} MiB`, fix }
}
