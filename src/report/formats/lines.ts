import type { Finding } from '../../model/finding.ts'
import { publisherOf } from '../../publisher.ts'
import type { Format } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { type Cited, cite, count, type Lookup, lookup, placeOf } from '../words.ts'

/**
 * One finding per block, one claim per line, for pipes and `grep`:
 *
 *     error contradiction Daily Bugle has at least 20, Gazette has 12 for death toll (disjoint-values)
 *       a.md:2:1: Daily Bugle: at least 20: "At least 20 people died"
 *
 * Line and column count from 1 in the file as it is on disk. Ends with how
 * many findings there are, also when there are none.
 */
export const lines: Format = {
  id: 'lines',
  render(report, { unicode, unread }) {
    const known = lookup(report)
    const missing = unread === 0 ? '' : ` (${unread} more could not be read)`
    const total = `in ${count(report.articles.length, 'article')}${missing}\n`
    if (report.findings.length === 0) return `no findings ${total}`
    const blocks = report.findings.map((finding) => block(finding, known, unicode))
    return `${blocks.join('\n\n')}\n\n${count(report.findings.length, 'finding')} ${total}`
  },
}

function block(finding: Finding, known: Lookup, unicode: boolean): string {
  const heading = `${finding.severity} ${finding.verdict} ${finding.message} (${finding.rule})`
  return [sanitize(heading, unicode), ...cite(finding.claims, known).map((cited) => line(cited, unicode))].join('\n')
}

function line(cited: Cited, unicode: boolean): string {
  const { claim, article } = cited
  const parts = `${placeOf(cited)}: ${publisherOf(article)}: ${claim.quantity.text}: "${claim.quote}"`
  return `  ${sanitize(parts, unicode)}`
}
