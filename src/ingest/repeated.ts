import type { Exclusion, Span } from '../model/text.ts'
import { foldCase } from './phrases.ts'

/** Shorter lines come back for good reason: "Yes," he said. */
const MIN_LENGTH = 40

/**
 * Marks paragraphs that already stood earlier in the same article.
 *
 * Compared are lines of at least 40 characters, white space, case and markup
 * folded, and the title whatever its length: pages print it once as a link and
 * once as a heading. The first copy stays. O(n).
 */
export function findRepeated(text: string, lines: readonly Span[]): readonly Exclusion[] {
  const seen = new Set<string>()
  const repeated: Exclusion[] = []
  for (const [index, line] of lines.entries()) {
    const folded = foldCase(text.slice(line.start, line.end))
    if (folded.length < MIN_LENGTH && index > 0 && !seen.has(folded)) continue
    if (seen.has(folded)) repeated.push({ span: line, reason: 'repeated' })
    seen.add(folded)
  }
  return repeated
}
