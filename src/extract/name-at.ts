import type { NameMention } from '../model/reading.ts'

/** The name that a token is part of, `null` for none. Names are in order of the text: O(log n). */
export function nameAt(names: readonly NameMention[], token: number): NameMention | null {
  let low = 0
  let high = names.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const name = names[middle]
    if (!name) return null
    if (token < name.tokens[0]) high = middle - 1
    else if (token > name.tokens[1]) low = middle + 1
    else return name
  }
  return null
}
