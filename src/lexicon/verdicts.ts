import type { Aspect, Severity, Verdict } from '../model/finding.ts'

/** What a rule may find, the worst first: the order of a report. */
export const VERDICTS: readonly Verdict[] = ['contradiction', 'dispute', 'update', 'agreement']

/** What two claims may differ or agree in. */
export const ASPECTS: readonly Aspect[] = [
  'value',
  'time',
  'place',
  'role',
  'polarity',
  'attribution',
  'actuality',
  'arithmetic',
]

/** How much a finding may weigh, the most first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
