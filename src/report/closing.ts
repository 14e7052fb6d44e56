import type { Verdict } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Style } from './format.ts'
import { type Paint, signs } from './look.ts'
import { isHeld } from './told.ts'
import { flow, type Part } from './width.ts'
import { count, group } from './words.ts'

const GUTTER = '   '
const INDENT = '  '

/**
 * The last lines of the terminal report: what was found, then in how much.
 *
 * Without a baseline all contradictions, disputes and updates are counted;
 * with one those that are new or changed, then what spread, is known and is
 * resolved: `✖ 1 new contradiction   37 known   2 resolved`.
 */
export function closingText(report: Report, style: Style, brush: Paint): string {
  const { contradictions, others } = report.baseline === null ? allFound(report) : heldAgainst(report, style)
  const verdict: Verdict = contradictions.length > 0 ? 'contradiction' : 'agreement'
  const [first = noContradictions(report), ...more] = contradictions
  const told = `${signs(style.unicode).marks[verdict]} ${first}`
  const found = [{ text: told, painted: brush.verdicts[verdict](told) }, ...[...more, ...others].map(unpainted)]
  const rows = [found, totals(report, style, brush)].flatMap((row) => flow(row, GUTTER, style.width - INDENT.length))
  return rows.join(`\n${INDENT}`)
}

/** How many there are of what, in words. */
interface Found {
  readonly contradictions: readonly string[]
  readonly others: readonly string[]
}

function noContradictions({ articles, baseline }: Report): string {
  return baseline === null ? `no contradictions in ${count(articles.length, 'article')}` : 'no new contradictions'
}

function allFound({ summary }: Report): Found {
  return {
    contradictions: summary.contradiction === 0 ? [] : [count(summary.contradiction, 'contradiction')],
    others: [count(summary.dispute, 'dispute'), count(summary.update, 'update')],
  }
}

/** Agreements are counted among the totals alone, unless the run may fail on one. */
function heldAgainst({ findings, summary }: Report, style: Style): Found {
  const held = findings.filter((finding) => isHeld(finding, style))
  const moved = (verdict: Verdict) =>
    (['new', 'changed'] as const).flatMap((standing) => {
      const number = held.filter((one) => one.verdict === verdict && one.status === standing).length
      return number === 0 ? [] : [count(number, `${standing} ${verdict}`)]
    })
  const spread = held.filter(({ status }) => status === 'spread').length
  const known = held.filter(({ status }) => status === 'known').length
  return {
    contradictions: moved('contradiction'),
    others: [
      ...moved('dispute'),
      ...moved('update'),
      ...moved('agreement'),
      ...(spread === 0 ? [] : [`${group(spread)} spread`]),
      `${group(known)} known`,
      `${group(summary.resolved)} resolved`,
    ],
  }
}

function totals({ articles, summary }: Report, { unread }: Style, brush: Paint): readonly Part[] {
  const read = `${count(articles.length, 'article')}${articles.length === 0 ? '' : unread === 0 ? ', all read' : ' read'}`
  const missing = `${count(unread, 'article')} could not be read`
  return [
    unpainted(read),
    ...(unread === 0 ? [] : [{ text: missing, painted: brush.verdicts.dispute(missing) }]),
    unpainted(count(summary.claims, 'claim')),
    unpainted(count(summary.agreement, 'agreement')),
  ]
}

function unpainted(text: string): Part {
  return { text, painted: text }
}
