import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { CLAIM_FIELDS } from './claim-fields.ts'
import { type Field, field } from './flat-rows.ts'
import { type Cited, cite, lookup } from './words.ts'

/** A claim as part of a finding. `side` counts from 0. */
export interface FindingRow extends Cited {
  readonly finding: Finding
  readonly side: number
}

/** What a finding is, repeated for each of its claims, then the claim: the columns of `ndjson` and `csv`. */
export const FINDING_FIELDS: readonly Field<FindingRow>[] = [
  field('finding_id', ({ finding }) => finding.id),
  field('fingerprint', ({ finding }) => finding.fingerprint),
  field('rule', ({ finding }) => finding.rule),
  field('verdict', ({ finding }) => finding.verdict),
  field('aspect', ({ finding }) => finding.aspect),
  field('severity', ({ finding }) => finding.severity),
  field('status', ({ finding }) => finding.status),
  field('message', ({ finding }) => finding.message),
  field('gap', ({ finding }) => finding.gap),
  field('independent_publishers', ({ finding }) => finding.independentPublishers),
  field('side', ({ side }) => side),
  field('claim_id', ({ claim }) => claim.id),
  ...CLAIM_FIELDS,
]

/** A row for each claim of each finding, side by side, in the order of the report. */
export function findingRows(report: Report): readonly FindingRow[] {
  const known = lookup(report)
  return report.findings.flatMap((finding) =>
    finding.groups.flatMap((ids, side) => cite(ids, known).map((cited) => ({ ...cited, finding, side }))),
  )
}
