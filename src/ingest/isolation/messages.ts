import type { Limits } from '../../model/limits.ts'
import type { Reading } from '../format.ts'

/** What a parser in a thread of its own is asked: one file at a time. */
export interface ParseRequest {
  /** Id of the format. */
  readonly format: string
  readonly content: string | Uint8Array
  readonly limits: Limits
}

/** What it says once when its program is loaded and it can be asked: how long that takes is no fault of a file. */
export const READY = 'ready'

/** What it answers: a reading, or the error that its parser threw. */
export type ParseAnswer = { readonly reading: Reading } | { readonly failure: string }
