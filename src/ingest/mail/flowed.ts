/** How deep a line is quoted, and what it says. */
const QUOTED = /^(>*) ?(.*)$/s

/**
 * Joins the lines of flowed text that were broken for the sake of width: a line
 * that ends in a blank goes on in the next, unless that is quoted to another
 * depth. With `deletesSpace` that blank was put in and goes.
 *
 * Example: `"Two died \non Monday.\n"` gives `"Two died on Monday.\n"`; the
 * separator of a signature, `"-- "`, ends no paragraph but its own.
 *
 * @see RFC 3676, section 4
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = []
  let open: { readonly depth: number; readonly parts: string[] } | null = null
  const flush = () => {
    if (open) lines.push((open.depth > 0 ? `${'>'.repeat(open.depth)} ` : '') + open.parts.join(''))
    open = null
  }
  for (const line of text.split('\n')) {
    const [, marks = '', words = ''] = QUOTED.exec(line) ?? []
    const isSeparator = words === '-- ' || (marks === '' && line === '-- ')
    if (open !== null && (open.depth !== marks.length || isSeparator)) flush()
    const flows = words.endsWith(' ') && !isSeparator
    open ??= { depth: marks.length, parts: [] }
    open.parts.push(flows && deletesSpace ? words.slice(0, -1) : words)
    if (!flows) flush()
  }
  flush()
  return lines.join('\n')
}
