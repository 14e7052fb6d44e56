import type { Span } from '../model/text.ts'

/** Offsets at which the lines of a text start; the first is 0. Lines end in LF, CRLF or CR. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/**
 * The lines of a text that hold more than white space, trimmed.
 *
 * Example: `"a\n\n  b \r\n"` gives `[0, 1)` and `[5, 6)`.
 */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  const starts = lineStartsOf(text)
  for (const [index, from] of starts.entries()) {
    const line = trimmed(text, { start: from, end: starts[index + 1] ?? text.length })
    if (line.start < line.end) lines.push(line)
  }
  return lines
}

/** The span without white space at its ends; empty when there is nothing else. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (start < end && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  )
}
