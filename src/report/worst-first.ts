import type { Finding, Severity, Standing } from '../model/finding.ts'

const BY_SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** What may fail the run, then what warns, then what is known. */
const BY_STANDING: Readonly<Record<Standing, number>> = { new: 0, changed: 0, spread: 1, known: 2 }

/**
 * Findings in the order in which they are to be kept where a platform takes
 * no more than so many: by severity, then by standing, then as reported.
 */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => BY_SEVERITY[a.severity] - BY_SEVERITY[b.severity] || BY_STANDING[a.status] - BY_STANDING[b.status],
  )
}
