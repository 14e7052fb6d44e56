import type { Stated } from './format.ts'

/** Of several statements the first that is made, or `null`. */
export function firstStated(found: readonly (Stated | null)[]): Stated | null {
  return found.find((one) => one !== null) ?? null
}
