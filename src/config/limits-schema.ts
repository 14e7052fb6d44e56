import { z } from 'zod'
import type { Limits } from '../model/limits.ts'
import { orElse } from '../yaml/fields.ts'

/**
 * What each limit may be. Text of more than half a gigabyte is no string any
 * more; a parser needs some memory to begin with, and recursion a stack.
 */
const BOUNDS: Readonly<Record<keyof Limits, readonly [least: number, most: number, about: string]>> = {
  fileMegabytes: [0.001, 512, 'Size of a file, and of what it unpacks to, in megabytes of 2^20 bytes.'],
  articleCharacters: [100, 50_000_000, 'Length of the text of one article.'],
  nesting: [8, 1_024, 'How deep elements of HTML and XML may stand in each other.'],
  seconds: [0.1, 3_600, 'How long the parser of one file may take.'],
  memoryMegabytes: [64, 16_384, 'How large the heap of that parser may grow, in megabytes of 2^20 bytes.'],
}

const WHOLE: readonly (keyof Limits)[] = ['articleCharacters', 'nesting']

/** How much one file may cost; what is left out is as usual. */
export const limitsSchema = orElse(
  z
    .strictObject({
      fileMegabytes: limit('fileMegabytes'),
      articleCharacters: limit('articleCharacters'),
      nesting: limit('nesting'),
      seconds: limit('seconds'),
      memoryMegabytes: limit('memoryMegabytes'),
    })
    .transform(stated)
    .describe('How much one file may cost; what passes a limit is left out and named.'),
  {},
)

function limit(name: keyof Limits) {
  const [least, most, about] = BOUNDS[name]
  const number = WHOLE.includes(name) ? z.int() : z.number()
  return number.min(least).max(most).optional().describe(about)
}

function stated(limits: Readonly<Partial<Record<keyof Limits, number | undefined>>>): Partial<Limits> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
}
