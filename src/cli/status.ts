import type { Report, Verdict } from '../internal.ts'

/** What the process says when it ends. Where several hold, defect goes before unusable, findings, incomplete, ok. */
export const STATUS = { ok: 0, findings: 1, unusable: 2, incomplete: 3, defect: 70, interrupted: 130 } as const

export type Status = (typeof STATUS)[keyof typeof STATUS]

/** How a run that came to an end is judged by its findings and by what it could not read. */
export function statusOf(report: Report, failing: readonly Verdict[], incomplete: boolean): Status {
  // Findings a baseline knows do not fail a run, nor does one that only spread to another publisher.
  const gating = report.findings.filter(({ status }) => status === 'new' || status === 'changed')
  if (gating.some(({ verdict }) => failing.includes(verdict))) return STATUS.findings
  return readingStatus(incomplete)
}

/** How a run is judged that only reads: incomplete where some article could not be read and that is not allowed. */
export function readingStatus(incomplete: boolean): Status {
  return incomplete ? STATUS.incomplete : STATUS.ok
}
