/** HTML that may be written as it is. Made by `html` alone. */
export interface Markup {
  readonly html: string
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls and halves of surrogate pairs, which no HTML document may hold. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/gu

/**
 * HTML with texts put in: a string is escaped, markup goes in as it is, a
 * list part after part, and `null` leaves nothing.
 *
 * Example: `` html`<b>${'<12>'}</b>` `` is `<b>&lt;12&gt;</b>`. Attribute
 * values are to be quoted.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[] | null | undefined)[]
): Markup {
  return { html: parts.map((part, i) => part + written(values[i] ?? null)).join('') }
}

function written(value: string | Markup | readonly Markup[] | null): string {
  if (value === null) return ''
  if (typeof value === 'string') return escaped(value)
  return 'html' in value ? value.html : value.map((markup) => markup.html).join('')
}

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}
