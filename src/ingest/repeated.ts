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
 * once as a heading. Shorter lines count as repeated where they go on with a
 * passage that is: some pages hold their text twice. The first copy stays. Only lines that share their
 * fingerprint are folded. O(n).
 */
export function findRepeated(text: string, lines: readonly Span[], clues: readonly LineClues[]): readonly Exclusion[] {
  const shared = sharedFingerprints(clues)
  if (shared.size === 0) return []
  const first = new Map<string, number>()
  const repeated: Exclusion[] = []
  let before: number | undefined
  for (const [index, span] of lines.entries()) {
    const isShared = shared.has(clues[index]?.fingerprint ?? 0)
    const folded = isShared ? foldCase(text.slice(span.start, span.end)) : ''
    const copied = isShared ? first.get(folded) : undefined
    if (isShared && copied === undefined) first.set(folded, index)
    const isLong = folded.length >= MIN_LENGTH || copied === 0
    before = copied !== undefined && (isLong || copied - 1 === before) ? copied : undefined
    if (before !== undefined) repeated.push({ span, reason: 'repeated' })
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
