import type { Exclusion, Span } from '../model/text.ts'
import type { LineClues } from './line-clues.ts'
import { foldCase } from './phrases.ts'

/** Shorter lines come back for good reason: "Yes," he said. */
const MIN_LENGTH = 40

/**
 * Marks paragraphs that already stood earlier in the same article.
 *
 * Compared are lines of at least 40 characters, white space, case and markup
 * folded, and the title whatever its length: pages print it once as a link and
 * once as a heading. The first copy stays. Only lines that share their
 * fingerprint are folded. O(n).
 */
export function findRepeated(text: string, lines: readonly Span[], clues: readonly LineClues[]): readonly Exclusion[] {
  const shared = sharedFingerprints(clues)
  if (shared.size === 0) return []
  const seen = new Set<string>()
  const repeated: Exclusion[] = []
  for (const [index, line] of lines.entries()) {
    if (!shared.has(clues[index]?.fingerprint ?? 0)) continue
    const folded = foldCase(text.slice(line.start, line.end))
    if (folded.length < MIN_LENGTH && index > 0 && !seen.has(folded)) continue
    if (seen.has(folded)) repeated.push({ span: line, reason: 'repeated' })
    seen.add(folded)
  }
  return repeated
}

function sharedFingerprints(clues: readonly LineClues[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { fingerprint } of clues) {
    if (seen.has(fingerprint)) shared.add(fingerprint)
    seen.add(fingerprint)
  }
  return shared
}
