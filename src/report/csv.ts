import type { Field, Scalar } from './flat-rows.ts'

/** A spreadsheet takes a cell that begins so for a formula; the full-width forms in some languages. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const NEEDS_QUOTES = /[",\r\n]|^ | $/

/** Controls but for tab and line breaks: SQLite ends a cell at NUL, and a terminal obeys others. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu

/**
 * A table as comma-separated values: a header, then a line for each row, all
 * ended by CR LF. `null` is an empty cell, numbers stand as they are.
 *
 * A text that a spreadsheet would run as a formula has `'` before it:
 * `=1+1` is `'=1+1`. Control characters are left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText<T>(fields: readonly Field<T>[], rows: Iterable<T>): string {
  const lines = [fields.map(({ name }) => name).join(',')]
  for (const row of rows) lines.push(fields.map(({ cell }) => csvCell(cell(row))).join(','))
  return `${lines.join('\r\n')}\r\n`
}

function csvCell(value: Scalar): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const plain = value.replace(CONTROLS, '')
  const text = FORMULA.test(plain) ? `'${plain}` : plain
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
