import type { Span } from '../model/text.ts'

/** A stretch of text that sentences do not cross. */
export interface Paragraph {
  readonly span: Span
  /** Marked as a heading by its markup ("# …", "**…**" alone on the line). */
  readonly heading: boolean
  /** Several lines that were wrapped to a width. */
  readonly wrapped: boolean
}

/** Widest column to which plain text is wrapped. Longer lines are paragraphs of their own. */
const WIDEST_WRAP = 100
/** A single line that breaks before this column was ended on purpose. */
const NARROWEST_WRAP = 60

/**
 * Cuts a text into paragraphs: blank lines always end one, a line break only
 * where the lines were not wrapped to a width. Wrapped lines are recognised by
 * the rule that wraps them: the first word of each would not have fitted on
 * the line before. Offsets index `text`; markup at the start of a line
 * ("# ", "- ", "> ") is left out. O(n).
 */
export function findParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let block: Span[] = []
  const flush = () => {
    if (isWrapped(text, block)) {
      const first = block[0]
      const last = block.at(-1)
      if (first && last) paragraphs.push({ span: { start: first.start, end: last.end }, heading: false, wrapped: true })
    } else for (const line of block) paragraphs.push({ ...withoutMarkup(text, line), wrapped: false })
    block = []
  }
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = trimmed(text, at, end)
    if (line.start === line.end) flush()
    else block.push(line)
    at = end + 1
  }
  flush()
  return paragraphs
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && text.charAt(start).trim() === '') start += 1
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1
  return { start, end }
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false
  return block.slice(1).every((line, index) => {
    const before = block[index]
    if (!before || /^[-*•>#]|^\d+[.)] /.test(text.slice(line.start, line.start + 4))) return false
    const length = before.end - before.start
    if (length < NARROWEST_WRAP - 10) return false
    return length + 1 + firstWordLength(text, line) > width
  })
}

function firstWordLength(text: string, line: Span): number {
  let end = line.start
  while (end < line.end && text.charAt(end).trim() !== '') end += 1
  return end - line.start
}

function withoutMarkup(text: string, line: Span): { readonly span: Span; readonly heading: boolean } {
  const written = text.slice(line.start, line.end)
  const hashes = /^#{1,6}\s+/.exec(written)?.[0]
  if (hashes) return { span: { start: line.start + hashes.length, end: line.end }, heading: true }
  const bullet = /^(?:[-*•–]|>)\s+/.exec(written)?.[0]
  const start = line.start + (bullet?.length ?? 0)
  const bold = written.startsWith('**') && written.endsWith('**') && written.length > 4
  return bold
    ? { span: { start: line.start + 2, end: line.end - 2 }, heading: true }
    : { span: { start, end: line.end }, heading: false }
}
