import { sanitize } from '../sanitize.ts'

/**
 * Text of an article on one line, for the `text` of a SARIF message, where
 * brackets make links and braces placeholders.
 *
 * Example: `[x](1) {0}` gives `\[x\](1) {{0}}`.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html sections 3.11.5 and 3.11.6
 */
export function messageText(text: string): string {
  return sanitize(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}
