import { comparisonText } from '../comparison-text.ts'
import type { Exclusion, Span } from '../model/text.ts'
import { findBoilerplate } from './boilerplate.ts'
import { cluesOf } from './line-clues.ts'
import { linesOf } from './lines.ts'
import { findRepeated } from './repeated.ts'

/**
 * Every stretch of a text from which no claim may come, sorted and without
 * overlap. `known` is what the format found, front matter or a quote, in the
 * same order. A notice is one also where characters that nobody sees stand in
 * it. O(n).
 */
export function findExclusions(published: string, known: readonly Exclusion[]): readonly Exclusion[] {
  const { text, changed, fromPublished, toPublished } = comparisonText(published)
  if (!changed) return exclusionsIn(text, known)
  const moved = (map: (span: Span) => Span) => (one: Exclusion) => ({ ...one, span: map(one.span) })
  return merge([...exclusionsIn(text, known.map(moved(fromPublished))).map(moved(toPublished)), ...known])
}

function exclusionsIn(text: string, known: readonly Exclusion[]): readonly Exclusion[] {
  let next = 0
  const lines = linesOf(text).filter((line) => {
    while ((known[next]?.span.end ?? line.start + 1) <= line.start) next++
    return (known[next]?.span.start ?? line.end) > line.start
  })
  const clues = lines.map((line) => cluesOf(text, line))
  return merge([...known, ...findBoilerplate(text, lines, clues), ...findRepeated(text, lines, clues)])
}

/** Whether anything but white space is left beside the exclusions. */
export function isBlankBeside(text: string, known: readonly Exclusion[]): boolean {
  let from = 0
  for (const { span } of known) {
    if (text.slice(from, span.start).trim() !== '') return false
    from = span.end
  }
  return text.slice(from).trim() === ''
}

/** Sorts by start; what overlaps an earlier stretch is cut to what is left of it. */
function merge(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const sorted = [...exclusions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const merged: Exclusion[] = []
  let end = 0
  for (const { span, reason } of sorted) {
    if (span.end <= end) continue
    merged.push({ span: { start: Math.max(span.start, end), end: span.end }, reason })
    end = span.end
  }
  return merged
}
