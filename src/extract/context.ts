import type { Sentence } from '../model/text.ts'
import { type Capitals, readCapitals } from './capitals.ts'
import { type QuantityContext, readQuantityContext } from './quantities.ts'

/** What one sentence cannot tell about itself and its article can: number style, currencies, capitals. */
export interface ReadingContext {
  readonly quantities: QuantityContext
  readonly capitals: Capitals
}

/** Made once an article, before its sentences are read. O(n). */
export function readContext(sentences: readonly Sentence[]): ReadingContext {
  return { quantities: readQuantityContext(sentences), capitals: readCapitals(sentences) }
}
