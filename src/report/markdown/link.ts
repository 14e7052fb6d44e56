import { articleUri } from '../article-uri.ts'
import { isFile } from '../sighting.ts'
import { type Cited, hasFileLines, pathOf } from '../words.ts'
import { markdownText } from './text.ts'

const ABSOLUTE = /^(?:[/\\]|[a-z]:)/i

/** What a percent-encoded path may hold and Markdown may take for its own. */
const LEFT = /[!'()*~]/g

/**
 * Where a claim stands, as a link to the line: `[news/a b.md:12](news/a%20b.md#L12)`,
 * to the page of a PDF: `[a.pdf (page 3):12](a.pdf#page=3)`, or to a file whose
 * lines no browser shows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8118 section 3 for `#page=`
 *
 * A link is relative to the folder in which the program ran. What came by
 * standard input or has an absolute path is named without one.
 */
export function placeLink(cited: Cited): string {
  const { path } = cited.article
  const { line } = cited.claim.location
  const text = `${markdownText(pathOf(cited))}:${line}`
  if (!isFile(cited) || ABSOLUTE.test(path)) return text
  const target = articleUri(path).replace(LEFT, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `[${text}](${target}${fragmentOf(cited)})`
}

function fragmentOf(cited: Cited): string {
  const { division, line } = cited.claim.location
  if (hasFileLines(cited)) return `#L${line}`
  return division?.unit === 'page' && !cited.article.path.endsWith('.gz') ? `#page=${division.number}` : ''
}
