import type { Finding, Verdict } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { publisherOf } from '../../publisher.ts'
import type { Format, Style } from '../format.ts'
import { gapText } from '../gap.ts'
import { type Paint, paint, signs } from '../look.ts'
import { reasonLines } from '../reasons.ts'
import { sanitize } from '../sanitize.ts'
import { sideLines } from '../sides.ts'
import { pad, shorten, textWidth, wrap } from '../width.ts'
import { cite, count, type Lookup, lookup } from '../words.ts'

/** Hangs the lines of `gap` and `why` under the quotes. */
const LABEL_INDENT = '    '
const LABEL_WIDTH = 6

/** Entities named in a title. */
const MOST_OWNERS = 3

/** Columns between the title of a finding and its rule. */
const TITLE_GUTTER = 3

/**
 * The report for a terminal: each finding with its sides, their sentences
 * with the value underlined, how far they lie apart and why they are thought
 * to speak of the same thing; then what was found in how much.
 *
 * Agreements are only counted, unless `style.verbose` asks for them or
 * there is nothing else to show: then each has a line.
 */
export const pretty: Format = {
  id: 'pretty',
  render(report, style) {
    const known = lookup(report)
    const brush = paint(style.colour)
    const conflicts = report.findings.filter(({ verdict }) => verdict !== 'agreement')
    const agreements = report.findings.filter(({ verdict }) => verdict === 'agreement')
    const listed = style.verbose || conflicts.length === 0 ? agreements : []
    const blocks = [
      ...conflicts.map((finding) => block(finding, known, style, brush)),
      ...(listed.length === 0 ? [] : [listed.map((finding) => agreementLine(finding, known, style, brush)).join('\n')]),
      closing(report, style, brush),
    ]
    return `${blocks.join('\n\n')}\n`
  },
}

function block(finding: Finding, known: Lookup, style: Style, brush: Paint): string {
  const claims = cite(finding.groups.flat(), known).map(({ claim }) => claim)
  const gap = gapText(finding, claims, style.unicode)
  return [
    heading(finding, known, style, brush),
    '',
    ...sideLines(finding, known, style, brush),
    ...(gap === null ? [] : labelled('gap', [gap], style, brush)),
    ...labelled('why', reasonsOf(finding), style, brush),
  ].join('\n')
}

/** The reasons in one line, none where no reason is worth telling. */
function reasonsOf(finding: Finding): readonly string[] {
  const reasons = reasonLines(finding.because).join('; ')
  return reasons === '' ? [] : [reasons]
}

function heading(finding: Finding, known: Lookup, style: Style, brush: Paint): string {
  const { marks, cut, dot } = signs(style.unicode)
  const left = `${marks[finding.verdict]} ${finding.verdict}`
  const right = sanitize(`${finding.rule} ${dot} ${finding.id.slice(0, 8)}`, style.unicode)
  const free = style.width - textWidth(left) - textWidth(right) - 2 * TITLE_GUTTER
  const title = shorten(titleOf(finding, known, style.unicode), Math.max(TITLE_GUTTER, free), cut)
  const gutter = ' '.repeat(TITLE_GUTTER)
  return `${brush.verdicts[finding.verdict](left)}${gutter}${brush.strong(title)}${pad('', free - textWidth(title))}${gutter}${brush.faint(right)}`
}

/**
 * What the values are of, of whom and when: `trade turnover (China, Russia), in 2022`. A listed measure goes by its
 * name, another by the words of the article, and where those do not say by the kind of value.
 */
function titleOf(finding: Finding, known: Lookup, unicode: boolean): string {
  const claims = cite(finding.claims, known).map(({ claim }) => claim)
  const named = claims.find((claim) => claim.measure !== null)?.measure
  const measure = named?.listed ? named.key.replaceAll('-', ' ') : (named?.text ?? claims[0]?.quantity.kind ?? '')
  const owners = claims.find((claim) => claim.owners.length > 0)?.owners.slice(0, MOST_OWNERS) ?? []
  const period = claims.find((claim) => claim.period !== null)?.period?.text
  const whose = owners.length === 0 ? '' : ` (${owners.join(', ')})`
  const title = `${measure}${whose}${period === undefined ? '' : `, ${period}`}`
  return sanitize(title.replaceAll(' … ', ` ${signs(unicode).cut} `), unicode)
}

/** A label once, its texts wrapped beside it, each text on a line of its own. */
function labelled(label: string, texts: readonly string[], style: Style, brush: Paint): readonly string[] {
  const room = style.width - LABEL_INDENT.length - LABEL_WIDTH
  const rows = texts.flatMap((text) => wrap(sanitize(text, style.unicode), room))
  return rows.map((row, i) => LABEL_INDENT + brush.faint(pad(i === 0 ? label : '', LABEL_WIDTH)) + row)
}

/** `✔ $190.27 billion — trade — Example Wire, Harbour Post (2 independent)` */
function agreementLine(finding: Finding, known: Lookup, { unicode, width }: Style, brush: Paint): string {
  const { marks, cut, dash } = signs(unicode)
  const cited = cite(finding.claims, known)
  const value = sanitize(cited[0]?.claim.quantity.text ?? '', unicode)
  const publishers = [...new Set(cited.map(({ article }) => sanitize(publisherOf(article), unicode)))].join(', ')
  const independent = `(${finding.independentPublishers} independent)`
  const start = `${value} ${dash} ${titleOf(finding, known, unicode)} ${dash} ${publishers}`
  const text = shorten(start, width - textWidth(independent) - 3, cut)
  return `${brush.verdicts.agreement(marks.agreement)} ${text} ${brush.faint(independent)}`
}

function closing({ articles, summary }: Report, { unicode, unread }: Style, brush: Paint): string {
  const { marks } = signs(unicode)
  const read = `${count(articles.length, 'article')}${articles.length === 0 ? '' : unread === 0 ? ', all read' : ' read'}`
  const missing = unread === 0 ? '' : `   ${brush.verdicts.dispute(`${count(unread, 'article')} could not be read`)}`
  const verdict: Verdict = summary.contradiction > 0 ? 'contradiction' : 'agreement'
  const first =
    verdict === 'contradiction'
      ? count(summary.contradiction, 'contradiction')
      : `no contradictions in ${count(articles.length, 'article')}`
  const others = `${count(summary.dispute, 'dispute')}   ${count(summary.update, 'update')}`
  const totals = `${read}${missing}   ${count(summary.claims, 'claim')}   ${count(summary.agreement, 'agreement')}`
  return `${brush.verdicts[verdict](`${marks[verdict]} ${first}`)}   ${others}\n  ${totals}`
}
