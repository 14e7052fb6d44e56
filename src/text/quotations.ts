import type { Span, Token } from '../model/text.ts'

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])

/** Marks that are apostrophes too: a quotation in them counts only when it is closed. */
const APOSTROPHES = "’'"

/**
 * Finds what stands in quotation marks, marks excluded. Offsets are those of
 * the tokens. A mark that is never closed quotes to the end of the paragraph,
 * as newspapers do when a quotation goes on in the next one; single marks
 * count only when closed, since ’ is an apostrophe too.
 *
 * A straight `"` opens when none is open, a straight `'` where a word touches
 * it from behind alone, and not in "'90s" or "'n'"; in "the farmers' union" it
 * closes nothing. Quotations do not nest. O(n).
 */
export function findQuotations(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = []
  let open: { readonly closer: string; readonly start: number } | null = null
  const lastSingle = tokens.findLastIndex((_, index) => closesSingle(tokens, index))
  for (const [index, token] of tokens.entries()) {
    if (open) {
      if (token.text !== open.closer || (open.closer === "'" && !closesSingle(tokens, index))) continue
      if (token.start > open.start) found.push({ start: open.start, end: token.start })
      open = null
      continue
    }
    const closer = PAIRS.get(token.text)
    if (closer === "'" && (index >= lastSingle || !opensSingle(tokens, index))) continue
    if (closer) open = { closer, start: token.end }
  }
  const last = tokens.at(-1)
  if (open && last && !APOSTROPHES.includes(open.closer) && last.end > open.start)
    found.push({ start: open.start, end: last.end })
  return found
}

function opensSingle(tokens: readonly Token[], index: number): boolean {
  const [mark, next, behind] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!mark || !next || (!mark.spaced && index > 0) || next.spaced || next.type === 'number') return false
  return !CLIPPED.has(next.lower) && !(next.text.length === 1 && behind?.text === "'")
}

function closesSingle(tokens: readonly Token[], index: number): boolean {
  const [before, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (mark?.text !== "'" || mark.spaced || !before) return false
  return before.type !== 'word' || !before.lower.endsWith('s') || !next || next.type === 'punctuation'
}

/** Words that lost their beginning: "'til", "'em", "'tis". */
const CLIPPED: ReadonlySet<string> = new Set(['til', 'em', 'tis', 'twas', 'cause', 'bout', 'round', 'neath', 'twill'])
