import type { Finding } from '../model/finding.ts'

/**
 * How many findings of a report have the same fingerprint up to and with each
 * one: 1 for nearly all, 2 for the second of two. With the fingerprint it
 * names one finding only, for platforms that drop the second of one name.
 */
export function numbered(findings: readonly Finding[]): ReadonlyMap<Finding, number> {
  const seen = new Map<string, number>()
  const numbers = new Map<Finding, number>()
  for (const finding of findings) {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, nth)
    numbers.set(finding, nth)
  }
  return numbers
}
