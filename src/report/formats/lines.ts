import { count, withCommas } from '../../count.ts'
import type { BaselineEntry } from '../../model/baseline.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { publisherOf } from '../../publisher.ts'
import { type Asked, tellingOf } from '../../telling.ts'
import { entryId, entryWords } from '../entry-words.ts'
import type { Format, Style } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { isHeld, isTold } from '../told.ts'
import { askedBy, type Cited, cite, type Lookup, lookup, placeOf, shortId } from '../words.ts'

/**
 * One finding per block, one claim per line, for pipes and `grep`:
 *
 *     error contradiction Daily Bugle has at least 20, Gazette has 12 for death toll (disjoint-values f7c1a90b)
 *       a.md:2:1: Daily Bugle: at least 20: "At least 20 people died"
 *
 * Line and column count from 1 in the file as it is on disk. Ends with how
 * many findings there are, also when there are none.
 *
 * With a baseline the third word is how the finding stands to it: `error
 * contradiction new …`. What it knows, what is resolved and agreements are
 * counted; `style.verbose` lists them, resolved ones as `resolved f1a2b3c4 …`.
 */
export const lines: Format = {
  id: 'lines',
  render(report, style) {
    const known = lookup(report)
    const told = report.baseline === null ? report.findings : report.findings.filter((one) => isTold(one, style))
    const resolved = style.verbose ? (report.baseline?.resolved ?? []) : []
    const blocks = [
      ...told.map((finding) => block(finding, report, known, style)),
      ...resolved.map((entry) => resolvedLine(entry, style)),
    ]
    return `${[...blocks, closing(report, told.length, style)].join('\n\n')}\n`
  },
}

function closing({ articles, baseline, summary, findings }: Report, told: number, style: Style): string {
  const { unread } = style
  const missing = unread === 0 ? '' : ` (${unread} more could not be read)`
  const where = `in ${count(articles.length, 'article')}${missing}`
  const none = baseline === null ? 'no findings' : 'no new findings'
  const known = findings.filter((finding) => finding.status === 'known' && isHeld(finding, style)).length
  const rest = [
    count(summary.agreement, 'agreement'),
    `${withCommas(known)} known`,
    `${withCommas(summary.resolved)} resolved`,
  ]
  return `${told === 0 ? none : count(told, 'finding')} ${where}${baseline === null ? '' : `; ${rest.join(', ')}`}`
}

function block(finding: Finding, { baseline }: Report, known: Lookup, { unicode }: Style): string {
  const asked = askedBy(finding, known)
  const standing = baseline === null ? '' : `${finding.status} `
  const heading = `${finding.severity} ${finding.verdict} ${standing}${finding.message} (${finding.rule} ${shortId(finding.id)})`
  return [sanitize(heading, unicode), ...cite(finding.claims, known).map((cited) => line(cited, asked, unicode))].join(
    '\n',
  )
}

function resolvedLine(entry: BaselineEntry, { unicode }: Style): string {
  const text = `resolved ${entryId(entry)} ${entry.verdict} ${entryWords(entry, unicode)} (${entry.rule})`
  return sanitize(text, unicode)
}

function line(cited: Cited, asked: Asked, unicode: boolean): string {
  const { claim, article } = cited
  const parts = `${placeOf(cited)}: ${publisherOf(article)}: ${tellingOf(claim, asked)}: "${claim.quote}"`
  return `  ${sanitize(parts, unicode)}`
}
