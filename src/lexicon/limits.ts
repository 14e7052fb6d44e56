import type { Limits } from '../model/limits.ts'

/**
 * How much one file may cost where the configuration does not say. A quarter of
 * a gigabyte is far more than a page or an export of a day weighs, two million
 * characters are a book, and what takes ten seconds to parse is meant to.
 */
export const DEFAULT_LIMITS: Limits = {
  fileMegabytes: 256,
  articleCharacters: 2_000_000,
  nesting: 256,
  seconds: 10,
  memoryMegabytes: 512,
}
