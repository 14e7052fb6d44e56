import type { BaselineEntry } from '../../model/baseline.ts'
import type { Report } from '../../model/report.ts'
import { FINDING_FIELDS, type FindingRow, findingRows } from '../finding-fields.ts'
import { type Field, field, joined, rowLine } from '../flat-rows.ts'
import type { Format } from '../format.ts'

const CLAIM_ROW: readonly Field<FindingRow>[] = [field('type', () => 'claim'), ...FINDING_FIELDS]

const ENTRY_ROW: readonly Field<BaselineEntry>[] = [
  field('fingerprint', ({ fingerprint }) => fingerprint),
  field('rule', ({ rule }) => rule),
  field('verdict', ({ verdict }) => verdict),
  field('measures', ({ fact }) => joined(fact.measures)),
  field('entities', ({ fact }) => joined(fact.entities)),
  field('changes', ({ fact }) => joined(fact.changes)),
  field('periods', ({ fact }) => joined(fact.periods)),
  field('qualifiers', ({ fact }) => joined(fact.qualifiers)),
  field('units', ({ fact }) => joined(fact.units)),
  field('values', ({ values }) => joined(values)),
  field('publishers', ({ publishers }) => joined(publishers)),
  field('reason', ({ reason }) => reason),
  field('by', ({ by }) => by),
  field('added', ({ added }) => added),
  field('until', ({ until }) => until),
]

const RESOLVED_ROW = [field('type', () => 'resolved'), ...ENTRY_ROW]
const EXPIRED_ROW = [field('type', () => 'expired'), ...ENTRY_ROW]

const SUMMARY_ROW: readonly Field<Report>[] = [
  field('type', () => 'summary'),
  field('schema', () => 'crosscheck/findings@1'),
  field('version', ({ version }) => version),
  field('baseline', ({ baseline }) => baseline?.name ?? null),
  field('articles', ({ summary }) => summary.articles),
  field('claims', ({ summary }) => summary.claims),
  field('agreement', ({ summary }) => summary.agreement),
  field('contradiction', ({ summary }) => summary.contradiction),
  field('update', ({ summary }) => summary.update),
  field('dispute', ({ summary }) => summary.dispute),
  field('new', ({ summary }) => summary.new),
  field('changed', ({ summary }) => summary.changed),
  field('spread', ({ summary }) => summary.spread),
  field('known', ({ summary }) => summary.known),
  field('resolved', ({ summary }) => summary.resolved),
]

/**
 * Flat rows for programs, contract `crosscheck/findings@1`: one JSON object a
 * line, keys in snake case, values scalars, lists joined with `; `.
 *
 * `type` says what a row is: `claim`, one of a finding, with the finding's own
 * columns repeated and `side` counted from 0; `resolved`, what a baseline
 * knows and nobody says any more; `expired`, what it knew until its last day;
 * `summary`, always the last line. All rows of
 * a type have the same keys in the same order, so that a database that makes its
 * columns of the first rows is to be told to add some for the last ones:
 * `sqlite-utils insert db.sqlite findings - --nl --alter`.
 */
export const ndjson: Format = {
  id: 'ndjson',
  render(report) {
    const rows = [
      ...findingRows(report).map((row) => rowLine(CLAIM_ROW, row)),
      ...(report.baseline?.resolved ?? []).map((entry) => rowLine(RESOLVED_ROW, entry)),
      ...(report.baseline?.expired ?? []).map((entry) => rowLine(EXPIRED_ROW, entry)),
      rowLine(SUMMARY_ROW, report),
    ]
    return rows.join('')
  },
}
