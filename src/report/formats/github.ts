import { count } from '../../count.ts'
import type { Finding, Standing } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Format, Style } from '../format.ts'
import { quoteRegion } from '../region.ts'
import { sanitize } from '../sanitize.ts'
import { isFile, sideTexts, sightingOf } from '../sighting.ts'
import { type Cited, hasFileLines, type Lookup, lookup, shortId } from '../words.ts'
import { worstFirst } from '../worst-first.ts'

type Level = 'error' | 'warning' | 'notice'

/** Annotations of each level that GitHub shows of a step. */
const MOST_SHOWN = 10

const LEVELS: readonly Level[] = ['error', 'warning', 'notice']

/** What a title says beside the verdict. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  new: '',
  changed: ', a value has changed',
  spread: ', known, now of another publisher',
  known: ', known',
}

/**
 * Annotations for a step of GitHub Actions, as workflow commands:
 *
 *     ::error file=a.md,line=2,endLine=2,col=1,endColumn=12,title=contradiction (disjoint-values)::what it says
 *
 * Only what may fail the run is an error. Agreements and what the baseline
 * knows are left out; of each level the worst ten are written, which is what
 * GitHub shows, and the last lines count the others. Text of an article stands
 * only inside a command, escaped, so that it can neither end one nor begin one.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const github: Format = {
  id: 'github',
  render(report, style) {
    const known = lookup(report)
    const told = worstFirst(report.findings.filter(isTold))
    const unread = unreadCommands(style.unread)
    const shown = LEVELS.flatMap((level) => {
      const room = level === 'warning' ? MOST_SHOWN - unread.length : MOST_SHOWN
      return told.filter((finding) => levelOf(finding, style) === level).slice(0, room)
    })
    const commands = shown.map((finding) => annotation(finding, levelOf(finding, style), known))
    const lines = [...unread, ...commands, ...hiddenLines(told.length - shown.length), closing(report, told)]
    return `${lines.join('\n')}\n`
  },
}

function isTold({ verdict, status }: Finding): boolean {
  return verdict !== 'agreement' && status !== 'known'
}

function levelOf({ severity, verdict, status }: Finding, { failing }: Style): Level {
  if (status === 'spread') return 'warning'
  if (severity === 'info') return 'notice'
  return severity === 'error' && failing.includes(verdict) ? 'error' : 'warning'
}

function annotation(finding: Finding, level: Level, known: Lookup): string {
  const { main } = sightingOf(finding, known)
  const title = sanitize(`${finding.verdict}${STANDINGS[finding.status]} (${finding.rule} ${shortId(finding.id)})`)
  const properties = [...(isFile(main) ? place(main) : []), `title=${escapeProperty(title)}`]
  const text = [sanitize(finding.message), ...sideTexts(finding, known)].join('\n')
  return `::${level} ${properties.join(',')}::${escapeData(text)}`
}

/**
 * Columns only where both are known and on one line: GitHub refuses them
 * otherwise. No line of a file that has none, such as a PDF.
 */
function place(cited: Cited): readonly string[] {
  const file = `file=${escapeProperty(sanitize(cited.article.path))}`
  if (!hasFileLines(cited)) return [file]
  const { startLine, startColumn, endLine, endColumn } = quoteRegion(cited)
  const isOneLine = startLine === endLine && endColumn !== null
  const columns = isOneLine ? [`col=${startColumn}`, `endColumn=${endColumn}`] : []
  return [file, `line=${startLine}`, `endLine=${endLine}`, ...columns]
}

function unreadCommands(unread: number): readonly string[] {
  if (unread === 0) return []
  return [`::warning title=not read::${count(unread, 'article')} could not be read: silence proves nothing there`]
}

function hiddenLines(hidden: number): readonly string[] {
  if (hidden === 0) return []
  const limit = `GitHub shows ${MOST_SHOWN} of each level of a step`
  return [`${count(hidden, 'finding')} more, since ${limit}: see them with --format lines or --format sarif=FILE`]
}

/** `1 contradiction, 0 disputes, 0 updates in 3 articles; 37 known findings left out; 2 resolved` */
function closing({ articles, findings, summary }: Report, told: readonly Finding[]): string {
  const left = findings.filter(({ verdict, status }) => verdict !== 'agreement' && status === 'known').length
  const found = (['contradiction', 'dispute', 'update'] as const).map((wanted) =>
    count(told.filter(({ verdict }) => verdict === wanted).length, wanted),
  )
  const parts = [
    `${found.join(', ')} in ${count(articles.length, 'article')}`,
    ...(left > 0 ? [`${count(left, 'known finding')} left out`] : []),
    ...(summary.resolved > 0 ? [`${summary.resolved} resolved`] : []),
  ]
  return parts.join('; ')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
