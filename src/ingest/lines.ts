import type { Span } from '../model/text.ts'

/** Offsets at which the lines of a text start; the first is 0. Lines end in LF, CRLF or CR. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      starts.push(feed + 1)
      feed = text.indexOf('\n', feed + 1)
    } else {
      if (carriage + 1 !== feed) starts.push(carriage + 1)
      carriage = text.indexOf('\r', carriage + 1)
    }
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
