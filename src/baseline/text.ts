import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import { inOrder } from './entry.ts'
import { BASELINE_SCHEMA, FINGERPRINTS } from './schema.ts'

/**
 * A baseline as its file has it: JSON Lines, the header first, then one entry
 * a line, sorted by fingerprint. There are no totals in it, so that lines
 * which two branches add can be merged by keeping both.
 */
export function baselineText({ paths, entries }: Baseline): string {
  const header = { schema: BASELINE_SCHEMA, fingerprints: FINGERPRINTS, paths }
  return [header, ...inOrder(entries).map(withKeysInOrder)].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Keys always in this order, so that an entry that has not changed is the same line. */
function withKeysInOrder(entry: BaselineEntry): BaselineEntry {
  const { fact } = entry
  return {
    fingerprint: entry.fingerprint,
    also: entry.also,
    rule: entry.rule,
    verdict: entry.verdict,
    fact: {
      measures: fact.measures,
      entities: fact.entities,
      changes: fact.changes,
      periods: fact.periods,
      qualifiers: fact.qualifiers,
      units: fact.units,
    },
    values: entry.values,
    publishers: entry.publishers,
    reason: entry.reason,
    by: entry.by,
    added: entry.added,
    until: entry.until,
  }
}
