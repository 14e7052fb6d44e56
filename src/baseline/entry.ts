import { fingerprint } from '../fingerprint.ts'
import type { BaselineEntry } from '../model/baseline.ts'
import type { Finding } from '../model/finding.ts'
import type { ReportBody } from '../model/report.ts'
import { byCodeUnits, distinct } from '../order.ts'

/** What is noted of a finding that somebody accepts. Dates are ISO dates. */
export type Acceptance = Pick<BaselineEntry, 'reason' | 'by' | 'added' | 'until'>

/** Entry of a baseline for a finding. `publishers` as `publishersIn` gives them. */
export function entryOf(finding: Finding, publishers: readonly string[], accepted: Acceptance): BaselineEntry {
  return {
    fingerprint: finding.fingerprint,
    also: finding.guises.map(fingerprint).sort(byCodeUnits),
    rule: finding.rule,
    verdict: finding.verdict,
    fact: finding.fact,
    values: finding.values,
    publishers,
    reason: accepted.reason,
    by: accepted.by,
    added: accepted.added,
    until: accepted.until,
  }
}

/**
 * The stated publishers of the claims of a finding, sorted. An article that
 * states none is left out: under its path it would be a new publisher whenever
 * its file is renamed.
 */
export function publishersIn({ articles, claims }: ReportBody): (finding: Finding) => readonly string[] {
  const byArticle = new Map(articles.map(({ article }) => [article.id, article.publisher]))
  const byClaim = new Map(claims.map(({ id, articleId }) => [id, byArticle.get(articleId) ?? null]))
  return (finding) => {
    return distinct(finding.claims.flatMap((id) => byClaim.get(id) ?? []))
  }
}

/** Entries as a baseline has them: sorted by fingerprint. */
export function inOrder(entries: Iterable<BaselineEntry>): readonly BaselineEntry[] {
  return [...entries].sort((a, b) => byCodeUnits(a.fingerprint, b.fingerprint))
}
