import type { BaselineEntry } from '../../model/baseline.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { articleJson } from '../article-json.ts'
import { claimJson } from '../claim-json.ts'
import type { Format } from '../format.ts'
import { jsonText } from '../json-text.ts'

/**
 * The report for programs, contract `crosscheck/report@1`, described key by
 * key in `schema/report.ts`. Two reports of the same input are the same
 * bytes; keys are always in this order.
 */
export const json: Format = {
  id: 'json',
  render: (report) => jsonText(reportJson(report)),
}

function reportJson({ version, articles, claims, findings, baseline, summary }: Report): object {
  return {
    schema: 'crosscheck/report@1',
    tool: { name: 'crosscheck', version },
    articles: articles.map(articleJson),
    claims: claims.map(claimJson),
    findings: findings.map(findingJson),
    baseline: baseline && {
      name: baseline.name,
      resolved: baseline.resolved.map(entryJson),
      expired: baseline.expired.map(entryJson),
    },
    summary: {
      articles: summary.articles,
      claims: summary.claims,
      agreement: summary.agreement,
      contradiction: summary.contradiction,
      update: summary.update,
      dispute: summary.dispute,
      new: summary.new,
      changed: summary.changed,
      spread: summary.spread,
      known: summary.known,
      resolved: summary.resolved,
    },
  }
}

/** A finding as `crosscheck/report@1` has it. */
export function findingJson(finding: Finding): object {
  return {
    id: finding.id,
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    verdict: finding.verdict,
    aspect: finding.aspect,
    severity: finding.severity,
    message: finding.message,
    claims: finding.claims,
    independentPublishers: finding.independentPublishers,
    groups: finding.groups,
    because: finding.because,
    status: finding.status,
    gap: finding.gap,
    fact: finding.fact,
    values: finding.values,
    noted: finding.noted && entryJson(finding.noted),
  }
}

function entryJson(entry: BaselineEntry): object {
  return {
    fingerprint: entry.fingerprint,
    rule: entry.rule,
    verdict: entry.verdict,
    fact: entry.fact,
    values: entry.values,
    publishers: entry.publishers,
    reason: entry.reason,
    by: entry.by,
    added: entry.added,
    until: entry.until,
  }
}
