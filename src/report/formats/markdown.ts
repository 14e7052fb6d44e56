import { count } from '../../count.ts'
import type { BaselineEntry } from '../../model/baseline.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { type Asked, tellingOf } from '../../telling.ts'
import { entryId, entryWords } from '../entry-words.ts'
import { quoted } from '../excerpt.ts'
import type { Format, Style } from '../format.ts'
import { gapText } from '../gap.ts'
import { signs, verdictWords } from '../look.ts'
import { placeLink } from '../markdown/link.ts'
import { markdownText } from '../markdown/text.ts'
import { reasonLines } from '../reasons.ts'
import { tally } from '../tally.ts'
import { titleOf } from '../title.ts'
import { isTold } from '../told.ts'
import { shorten } from '../width.ts'
import { askedBy, type Cited, cite, type Lookup, lookup, publishersOf, shortId } from '../words.ts'
import { worstFirst } from '../worst-first.ts'

/** Characters of a report: a comment on GitHub holds 65,536. */
const MOST_CHARACTERS = 60_000

/** Characters kept for the line that says how much is left out. */
const LAST_LINE = 200

const MOST_SIDES = 8
const MOST_PUBLISHERS = 5
const TITLE_WIDTH = 120
const VALUE_WIDTH = 80
const PUBLISHER_WIDTH = 60
const REASONS_WIDTH = 600

/** Characters of a sentence on either side of the value. */
const CONTEXT = 300

/** A report with its claims and articles by id. */
interface Context {
  readonly report: Report
  readonly known: Lookup
  readonly style: Style
}

/** What a finding, or a line of a baseline, adds to the table and to the details. */
interface Entry {
  readonly row: string
  readonly details: string
}

/**
 * The report as GitHub-flavoured Markdown, for comments on pull requests and
 * step summaries: what was found, a table of it, then each disagreement that
 * the baseline does not know with its quotes.
 *
 * At most 60,000 characters: the worst come first, and a last line counts
 * those that have no room. Agreements, and what a baseline knows, are only
 * counted unless `style.verbose` asks for them. Text of articles adds no
 * markup, link or mention.
 */
export const markdown: Format = {
  id: 'markdown',
  render(report, style) {
    const context = { report, known: lookup(report), style }
    const told = report.findings.filter((finding) => isTold(finding, style))
    const resolved = style.verbose ? (report.baseline?.resolved ?? []) : []
    const entries = [...worstFirst(told).map((finding) => entryOf(finding, context)), ...resolved.map(resolvedEntry)]
    const shown = fitting(entries, MOST_CHARACTERS - LAST_LINE - headOf(context).length)
    const left = entries.length - shown.length
    const last =
      left === 0
        ? ''
        : `\nThere is no room here for ${count(left, 'more finding')}: \`--format html=FILE\` shows all.\n`
    return `${headOf(context)}${tableOf(shown)}${shown.map(({ details }) => details).join('')}${last}`
  },
}

function headOf({ report, style }: Context): string {
  const { verdict, found, read, missing, rest } = tally(report, style)
  const against = report.baseline === null ? [] : [`held against ${markdownText(report.baseline.name)}`]
  const totals = [read, ...(missing === null ? [] : [`**${missing}**`]), ...rest, ...against]
  return `## ${signs(true).marks[verdict]} crosscheck: ${found.join(', ')}\n\n${totals.join(' · ')}\n`
}

/** As many entries, from the first on, as fit into so many characters. */
function fitting(entries: readonly Entry[], characters: number): readonly Entry[] {
  let free = characters - tableOf([{ row: '', details: '' }]).length
  const end = entries.findIndex(({ row, details }) => {
    free -= row.length + details.length
    return free < 0
  })
  return end < 0 ? entries : entries.slice(0, end)
}

function tableOf(entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  return `\n| Verdict | Of what | Values | Where |\n| --- | --- | --- | --- |\n${entries.map(({ row }) => row).join('')}`
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function entryOf(finding: Finding, context: Context): Entry {
  const { report, known } = context
  const verdict = verdictWords(finding, report, true)
  const title = markdownText(shorten(titleOf(finding, known), TITLE_WIDTH, '…'))
  const asked = askedBy(finding, known)
  const sides = finding.groups.slice(0, MOST_SIDES).map((ids) => cite(ids, known))
  const row = tableRow([
    verdict,
    title,
    sides.map((side) => valueCell(side, asked)).join('<br>'),
    sides.map(placeCell).join('<br>'),
  ])
  if (finding.verdict === 'agreement' || finding.status === 'known') return { row, details: '' }
  const hidden = finding.groups.length - sides.length
  const lines = [
    `\n### ${verdict}: ${title}\n`,
    ...sides.flatMap((side) => sideLines(side, asked)),
    ...(hidden > 0 ? [`- and ${count(hidden, 'more side')}`] : []),
    '',
    lastLine(finding, known),
  ]
  return { row, details: `${lines.join('\n')}\n` }
}

function resolvedEntry(entry: BaselineEntry): Entry {
  const title = markdownText(shorten(entryWords(entry, true), TITLE_WIDTH, '…'))
  return { row: tableRow([`${signs(true).marks.agreement} resolved`, title, '', `\`${entryId(entry)}\``]), details: '' }
}

/** `gap: $370,000, 7 % · why: same measure · rule: disjoint-values (f7c1a90b)` */
function lastLine(finding: Finding, known: Lookup): string {
  const claims = cite(finding.groups.flat(), known).map(({ claim }) => claim)
  const gap = gapText(finding, claims, true)
  const why = shorten(reasonLines(finding.because).join('; '), REASONS_WIDTH, '…')
  return [
    ...(gap === null ? [] : [`gap: ${markdownText(gap)}`]),
    ...(why === '' ? [] : [`why: ${markdownText(why)}`]),
    `rule: ${markdownText(finding.rule)} (\`${shortId(finding.id)}\`)`,
  ].join(' · ')
}

function valueCell(side: readonly Cited[], asked: Asked): string {
  return `${valueWords(side, asked)}: ${publishersText(side)}`
}

function placeCell(side: readonly Cited[]): string {
  const [first] = side
  if (!first) return ''
  return `${placeLink(first)}${side.length > 1 ? `, ${count(side.length - 1, 'more claim')}` : ''}`
}

/** The first claim of a side with its place, and its sentence with the value in bold. */
function sideLines(side: readonly Cited[], asked: Asked): readonly string[] {
  const [first] = side
  if (!first) return []
  const { before, value, after } = quoted(first.claim, first.article, asked, CONTEXT)
  const date = first.article.published?.slice(0, 10)
  const dated = date === undefined ? '' : `, ${markdownText(date)}`
  return [
    `- ${valueWords(side, asked)}: ${publishersText(side)}${dated}, ${placeCell(side)}`,
    `  > “${markdownText(before)}<b>${markdownText(value)}</b>${markdownText(after)}”`,
  ]
}

function valueWords([first]: readonly Cited[], asked: Asked): string {
  return `<b>${markdownText(shorten(first ? tellingOf(first.claim, asked) : '', VALUE_WIDTH, '…'))}</b>`
}

function publishersText(side: readonly Cited[]): string {
  const names = publishersOf(side)
  const more = names.length - MOST_PUBLISHERS
  const told = names.slice(0, MOST_PUBLISHERS).map((name) => markdownText(shorten(name, PUBLISHER_WIDTH, '…')))
  return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
