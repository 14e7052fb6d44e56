import type { Span, Token } from '../model/text.ts'

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
])

/**
 * Finds what stands in quotation marks, marks excluded. Offsets are those of
 * the tokens. A mark that is never closed quotes to the end of the paragraph,
 * as newspapers do when a quotation goes on in the next one; single curly
 * quotes count only when closed, since ’ is an apostrophe too.
 *
 * A straight `"` opens when none is open. Quotations do not nest. O(n).
 */
export function findQuotations(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = []
  let open: { readonly closer: string; readonly start: number } | null = null
  for (const token of tokens) {
    if (open) {
      if (token.text !== open.closer) continue
      if (token.start > open.start) found.push({ start: open.start, end: token.start })
      open = null
      continue
    }
    const closer = PAIRS.get(token.text)
    if (closer) open = { closer, start: token.end }
  }
  const last = tokens.at(-1)
  if (open && last && open.closer !== '’' && last.end > open.start) found.push({ start: open.start, end: last.end })
  return found
}
