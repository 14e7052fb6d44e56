import { count, withCommas } from '../count.ts'
import type { Verdict } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Style } from './format.ts'
import { isHeld } from './told.ts'

const NOTHING_NEW = 'no new contradictions'

/** How many there are of what, in words, part by part. */
export interface Tally {
  /** What the first words are about: `agreement` where no contradiction is to be told. */
  readonly verdict: Verdict
  /** `1 contradiction`, `0 disputes`, ... The first is about contradictions. */
  readonly found: readonly string[]
  /** `3 articles, all read`. */
  readonly read: string
  /** `2 articles could not be read`; `null` where all were. */
  readonly missing: string | null
  /** `7 claims`, `1 agreement`. */
  readonly rest: readonly string[]
}

/**
 * What was found, and in how much.
 *
 * Without a baseline all contradictions, disputes and updates are counted;
 * with one those that are new or changed, then what spread, is known and is
 * resolved: `1 new contradiction`, `37 known`, `2 resolved`.
 */
export function tally(report: Report, style: Style): Tally {
  const { articles, summary } = report
  const { contradictions, others } = report.baseline === null ? allFound(report) : heldAgainst(report, style)
  const none = report.baseline === null ? `no contradictions in ${count(articles.length, 'article')}` : NOTHING_NEW
  return {
    verdict: contradictions.length > 0 ? 'contradiction' : 'agreement',
    found: [...(contradictions.length > 0 ? contradictions : [none]), ...others],
    read: `${count(articles.length, 'article')}${articles.length === 0 ? '' : style.unread === 0 ? ', all read' : ' read'}`,
    missing: style.unread === 0 ? null : `${count(style.unread, 'article')} could not be read`,
    rest: [count(summary.claims, 'claim'), count(summary.agreement, 'agreement')],
  }
}

interface Found {
  readonly contradictions: readonly string[]
  readonly others: readonly string[]
}

function allFound({ summary }: Report): Found {
  return {
    contradictions: summary.contradiction === 0 ? [] : [count(summary.contradiction, 'contradiction')],
    others: [count(summary.dispute, 'dispute'), count(summary.update, 'update')],
  }
}

/** Agreements are counted with the rest alone, unless the run may fail on one. */
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
      ...(spread === 0 ? [] : [`${withCommas(spread)} spread`]),
      `${withCommas(known)} known`,
      `${withCommas(summary.resolved)} resolved`,
    ],
  }
}
