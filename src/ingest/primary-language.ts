import type { Stated } from './format.ts'

/**
 * The primary subtag of a language tag as a page states it, in lower case;
 * `null` where the tag has none.
 *
 * Example: `en-GB` gives `en`, and `---` gives `null`.
 *
 * @see RFC 5646, section 2.2.1
 */
export function primaryLanguage(tag: Stated | null): Stated | null {
  const subtag = tag?.value.split(/[-_]/)[0]?.trim().toLowerCase() ?? ''
  return tag === null || subtag === '' ? null : { ...tag, value: subtag }
}
