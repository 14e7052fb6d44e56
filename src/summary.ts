import type { ReportBody, Summary } from './model/report.ts'

/** Counts what is in a report. */
export function summarize({ articles, claims, findings, baseline }: ReportBody): Summary {
  const summary = {
    articles: articles.length,
    claims: claims.length,
    agreement: 0,
    contradiction: 0,
    update: 0,
    dispute: 0,
    new: 0,
    changed: 0,
    spread: 0,
    known: 0,
    resolved: baseline?.resolved.length ?? 0,
  }
  for (const { verdict, status } of findings) {
    summary[verdict] += 1
    summary[status] += 1
  }
  return summary
}
