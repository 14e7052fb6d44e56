import type { Finding } from '../model/finding.ts'
import type { Style } from './format.ts'

/** Whether a finding is held against the baseline: an agreement is only where the run may fail on one. */
export function isHeld({ verdict }: Finding, { failing }: Style): boolean {
  return verdict !== 'agreement' || failing.includes(verdict)
}

/**
 * Whether a finding is shown where there is a baseline; the others are only
 * counted. `style.verbose` shows all, else what the baseline knows is left out.
 */
export function isTold(finding: Finding, style: Style): boolean {
  return style.verbose || (finding.status !== 'known' && isHeld(finding, style))
}
