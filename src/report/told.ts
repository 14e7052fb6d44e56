import type { Finding } from '../model/finding.ts'
import type { Style } from './format.ts'

/**
 * Whether a finding is shown where there is a baseline; the others are only
 * counted. `style.verbose` shows all. Else what the baseline knows is left
 * out, and agreements are unless the run may fail on one.
 */
export function isTold({ verdict, status }: Finding, { verbose, failing }: Style): boolean {
  return verbose || (status !== 'known' && (verdict !== 'agreement' || failing.includes('agreement')))
}
