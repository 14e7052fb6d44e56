import type { BaselineEntry } from '../../model/baseline.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { tellingOf } from '../../telling.ts'
import { closingText } from '../closing.ts'
import { entryId, entryNote, entryValues, entryWords } from '../entry-words.ts'
import type { Format, Style } from '../format.ts'
import { gapText } from '../gap.ts'
import { type Paint, paint, signs, verdictWords } from '../look.ts'
import { reasonLines } from '../reasons.ts'
import { sanitize } from '../sanitize.ts'
import { sideLines } from '../sides.ts'
import { titleOf } from '../title.ts'
import { isTold } from '../told.ts'
import { pad, shorten, textWidth, wrap } from '../width.ts'
import { askedBy, cite, type Lookup, lookup, publishersOf, shortId } from '../words.ts'

/** Hangs the lines of `gap` and `why` under the quotes. */
const LABEL_INDENT = '    '
const LABEL_WIDTH = 6

/** Columns between the title of a finding and its rule. */
const TITLE_GUTTER = 3

/** Columns below which a title has a line of its own. */
const LEAST_TITLE = 12
const TITLE_INDENT = '  '

/** A report with its claims and articles by id. */
interface Context {
  readonly report: Report
  readonly known: Lookup
}

/**
 * The report for a terminal: each finding with its sides, their sentences
 * with the value underlined, how far they lie apart and why they are thought
 * to speak of the same thing; then what was found in how much.
 *
 * Agreements are only counted, unless `style.verbose` asks for them or
 * there is nothing else to show: then each has a line. With a baseline each
 * heading tells how the finding stands to it, and what it knows, what is
 * resolved and agreements are counted; `style.verbose` shows them.
 */
export const pretty: Format = {
  id: 'pretty',
  render(report, style) {
    const context = { report, known: lookup(report) }
    const brush = paint(style.colour)
    const conflicts = report.findings.filter(({ verdict }) => verdict !== 'agreement')
    const resolved = style.verbose ? (report.baseline?.resolved ?? []) : []
    const lists = [
      agreementsToList(report, style).map((finding) => agreementLine(finding, context.known, style, brush)),
      resolved.map((entry) => resolvedLine(entry, style, brush)),
    ]
    const blocks = [
      ...conflicts.filter((one) => isTold(one, style)).map((finding) => block(finding, context, style, brush)),
      ...lists.filter((list) => list.length > 0).map((list) => list.join('\n')),
      closingText(report, style, brush),
    ]
    return `${blocks.join('\n\n')}\n`
  },
}

function agreementsToList({ findings, baseline }: Report, style: Style): readonly Finding[] {
  const agreements = findings.filter(({ verdict }) => verdict === 'agreement')
  if (baseline !== null || style.verbose) return agreements.filter((one) => isTold(one, style))
  return agreements.length === findings.length ? agreements : []
}

function block(finding: Finding, context: Context, style: Style, brush: Paint): string {
  const { known } = context
  const claims = cite(finding.groups.flat(), known).map(({ claim }) => claim)
  const gap = gapText(finding, claims, style.unicode)
  return [
    heading(finding, context, style, brush),
    '',
    ...sideLines(finding, known, style, brush),
    ...(gap === null ? [] : labelled('gap', [gap], style, brush)),
    ...labelled('was', formerValues(finding, style), style, brush),
    ...labelled('known', acceptance(finding), style, brush),
    ...labelled('why', reasonsOf(finding), style, brush),
  ].join('\n')
}

/** The values that the baseline had, where one of them has moved. */
function formerValues({ status, noted }: Finding, { unicode }: Style): readonly string[] {
  return status === 'changed' && noted ? [entryValues(noted, unicode).join(', ')] : []
}

/** Why a known finding was accepted, as far as somebody said. */
function acceptance({ status, noted }: Finding): readonly string[] {
  const note = status !== 'changed' && noted ? entryNote(noted) : ''
  return note === '' ? [] : [note]
}

/** The reasons in one line, none where no reason is worth telling. */
function reasonsOf(finding: Finding): readonly string[] {
  const reasons = reasonLines(finding.because).join('; ')
  return reasons === '' ? [] : [reasons]
}

/** Verdict, title and rule on one line, or each on its own where the title would have no room. */
function heading(finding: Finding, { report, known }: Context, style: Style, brush: Paint): string {
  const { cut, dot } = signs(style.unicode)
  const left = verdictWords(finding, report, style.unicode)
  const right = sanitize(`${finding.rule} ${dot} ${shortId(finding.id)}`, style.unicode)
  const free = style.width - textWidth(left) - textWidth(right) - 2 * TITLE_GUTTER
  const title = sanitize(titleOf(finding, known, cut), style.unicode)
  const verdict = brush.verdicts[finding.verdict](left)
  if (free < LEAST_TITLE) {
    const room = style.width - TITLE_INDENT.length
    const lines = wrap(shorten(title, 2 * room, cut), room)
    const rows = [...lines.map(brush.strong), ...wrap(right, room).map(brush.faint)]
    return [verdict, ...rows.map((row) => TITLE_INDENT + row)].join('\n')
  }
  const gutter = ' '.repeat(TITLE_GUTTER)
  const short = shorten(title, free, cut)
  return `${verdict}${gutter}${brush.strong(short)}${pad('', free - textWidth(short))}${gutter}${brush.faint(right)}`
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
  const value = sanitize(cited[0] ? tellingOf(cited[0].claim, askedBy(finding, known)) : '', unicode)
  const publishers = sanitize(publishersOf(cited).join(', '), unicode)
  const independent = `(${finding.independentPublishers} independent)`
  const start = `${value} ${dash} ${sanitize(titleOf(finding, known, cut), unicode)} ${dash} ${publishers}`
  const text = shorten(start, width - textWidth(independent) - 3, cut)
  return `${brush.verdicts.agreement(marks.agreement)} ${text} ${brush.faint(independent)}`
}

/** `✔ resolved · f1a2b3c4   cost (Salt Island): $4.9 million, $5.27 million` */
function resolvedLine(entry: BaselineEntry, { unicode, width }: Style, brush: Paint): string {
  const { marks, dot, cut } = signs(unicode)
  const left = `${marks.agreement} resolved ${dot} ${entryId(entry)}`
  const gutter = ' '.repeat(TITLE_GUTTER)
  const room = width - textWidth(left) - TITLE_GUTTER
  return `${brush.verdicts.agreement(left)}${gutter}${shorten(sanitize(entryWords(entry, unicode), unicode), room, cut)}`
}
