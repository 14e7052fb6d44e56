import { sanitize } from './sanitize.ts'

/** What XML 1.0 has no way to write and `sanitize` leaves alone. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * One line of text for an attribute or the inside of an element. Line breaks
 * become spaces, controls and halves of characters are shown by their number,
 * so that the result is always a part of an XML 1.0 document.
 *
 * Example: `a < b ]]>` gives `a &lt; b ]]&gt;`.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return sanitize(text)
    .replace(NO_CHARACTERS, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** An element: attributes in the order given, then lines of what is inside, already XML. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] = [],
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)]
  return inside.length === 0 ? `<${start.join(' ')}/>` : `<${start.join(' ')}>\n${inside.join('\n')}\n</${name}>`
}
