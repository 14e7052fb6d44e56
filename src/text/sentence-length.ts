import type { Span, Token } from '../model/text.ts'
import { nextToken } from './tokens.ts'

/**
 * Characters from which a sentence is none but a list, a table or a trap.
 * Sentences of the news have a tenth of them.
 */
const LONGEST = 2_000

/**
 * A sentence in pieces of at most twice that length, cut after a mark where
 * one stands and between two tokens where none does. Whatever reads a
 * sentence may then look all through it for each of its figures: O(n).
 */
export function inPieces(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST) return [span]
  const pieces: Span[] = []
  let start = span.start
  let before = nextToken(text, start, span.end)
  for (let token = before; token; token = nextToken(text, token.end, span.end)) {
    if (before && isCut(before, token, start)) {
      pieces.push({ start, end: before.end })
      start = token.start
    }
    before = token
  }
  pieces.push({ start, end: span.end })
  return pieces
}

function isCut(before: Token, token: Token, start: number): boolean {
  const length = before.end - start
  return length >= LONGEST && (length >= 2 * LONGEST || (before.type === 'punctuation' && token.spaced))
}
