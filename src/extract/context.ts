import type { OpeningWords, Sentence } from '../model/text.ts'
import { type QuantityContext, readQuantityContext } from './quantities.ts'

/** What one sentence cannot tell about itself and its article can: number style, currencies, capitals. */
export interface ReadingContext {
  readonly quantities: QuantityContext
  readonly openings: OpeningWords
}

/** Made once an article, before its sentences are read. O(n). */
export function readContext(text: string, sentences: readonly Sentence[], openings: OpeningWords): ReadingContext {
  return { quantities: readQuantityContext(text, sentences), openings }
}
