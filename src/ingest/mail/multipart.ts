import type { Span } from '../../model/text.ts'
import type { Entity } from './entity.ts'

const LF = 10
const CR = 13
const DASH = 45
const MOST_BOUNDARY = 1_000

/** The first line of a body that may be a boundary, for messages that do not name theirs. */
const GUESS = /^--(\S{1,70})[\t ]*\r?$/m
const GUESS_WITHIN = 65_536

/**
 * Spans of the parts of a multipart body, at most `most` of them. A last part
 * that nothing closes goes to the end; no boundary gives no parts.
 *
 * @see RFC 2046, section 5.1.1
 */
export function partsOf(bytes: Uint8Array, { parameters, body }: Entity, most: number): readonly Span[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boundary = (parameters.get('boundary') ?? '').trimEnd() || guessed(buffer, body)
  if (boundary === '' || boundary.length > MOST_BOUNDARY) return []
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Span[] = []
  let start: number | null = null
  for (let at = buffer.indexOf(delimiter, body.start); at !== -1 && at < body.end; ) {
    const close = lineEnd(buffer, at + delimiter.length, body.end)
    if (close !== null && (at === body.start || buffer[at - 1] === LF)) {
      if (start !== null) parts.push({ start, end: Math.max(start, withoutLineEnd(buffer, at)) })
      start = close.isLast || parts.length >= most ? null : close.next
      if (start === null) return parts
      at = close.next
    } else at += delimiter.length
    at = buffer.indexOf(delimiter, at)
  }
  return start === null || start >= body.end ? parts : [...parts, { start, end: body.end }]
}

function guessed(buffer: Buffer, { start, end }: Span): string {
  return GUESS.exec(buffer.toString('latin1', start, Math.min(end, start + GUESS_WITHIN)))?.[1] ?? ''
}

/** What stands behind a delimiter up to the end of its line: `--` or nothing but blanks; else `null`. */
function lineEnd(
  buffer: Buffer,
  from: number,
  end: number,
): { readonly isLast: boolean; readonly next: number } | null {
  const isLast = buffer[from] === DASH && buffer[from + 1] === DASH
  let at = isLast ? from + 2 : from
  while (at < end && (buffer[at] === 32 || buffer[at] === 9 || buffer[at] === CR)) at++
  if (at < end && buffer[at] !== LF) return null
  return { isLast, next: Math.min(at + 1, end) }
}

/** The line end before a delimiter belongs to it. */
function withoutLineEnd(buffer: Buffer, at: number): number {
  return at - (buffer[at - 2] === CR ? 2 : 1)
}
