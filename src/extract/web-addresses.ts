import type { Token } from '../model/text.ts'
import { isGlued } from './word-forms.ts'

/** What web addresses start with, and the mark behind it. */
export const ADDRESS_STARTS: ReadonlyMap<string, string> = new Map([
  ['http', ':'],
  ['https', ':'],
  ['www', '.'],
])

/** Last token of the web address that starts at token `at`: all that touches. `null` where none starts. */
export function webAddressEnd(tokens: readonly Token[], at: number): number | null {
  const mark = ADDRESS_STARTS.get(tokens[at]?.lower ?? '')
  if (mark === undefined || tokens[at + 1]?.text !== mark || !isGlued(tokens[at + 1])) return null
  let end = at + 1
  while (isGlued(tokens[end + 1])) end += 1
  return end
}
