import type { AnalysedSentence } from '../model/reading.ts'
import type { Span } from '../model/text.ts'

/**
 * Where a range of tokens, both inclusive, stands in the article's text. Tokens
 * that the sentence does not have give an empty span.
 */
export function spanOf({ sentence }: AnalysedSentence, [first, last]: readonly [first: number, last: number]): Span {
  const start = sentence.tokens[first]?.start ?? 0
  return { start, end: sentence.tokens[last]?.end ?? start }
}
