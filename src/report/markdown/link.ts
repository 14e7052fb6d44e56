import type { Cited } from '../words.ts'
import { markdownText } from './text.ts'

/** What a path is for standard input. */
const STANDARD_INPUT = '-'

const HALF_CHARACTER = /\p{Cs}/gu

/** What `encodeURIComponent` leaves and Markdown may take for its own. */
const LEFT = /[!'()*~]/g

/**
 * Where a claim stands, as a link to the line: `[news/a b.md:12](news/a%20b.md#L12)`.
 *
 * A link is relative to the folder in which the program ran. What came by
 * standard input or has an absolute path is named without one.
 */
export function placeLink({ claim, article: { path } }: Cited): string {
  const { line } = claim.location
  const text = `${markdownText(path)}:${line}`
  if (path === STANDARD_INPUT || /^[/\\]|^[a-z]:/i.test(path)) return text
  return `[${text}](${encoded(path)}#L${line})`
}

function encoded(path: string): string {
  return path
    .replace(HALF_CHARACTER, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name).replace(LEFT, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/')
}
