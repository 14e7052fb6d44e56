import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import type { Finding } from '../model/finding.ts'
import type { ReportBody } from '../model/report.ts'
import { distinct } from '../order.ts'
import { type Acceptance, entryOf, inOrder, publishersIn } from './entry.ts'
import type { Held } from './hold-against.ts'

/** A baseline made anew of findings. Findings of one fingerprint make one entry. */
export function baselineOf(
  findings: readonly Finding[],
  report: ReportBody,
  paths: readonly string[] | null,
  accepted: Acceptance,
): Baseline {
  const publishersOf = publishersIn(report)
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    const publishers = distinct([...(entries.get(finding.fingerprint)?.publishers ?? []), ...publishersOf(finding)])
    entries.set(finding.fingerprint, entryOf(finding, publishers, accepted))
  }
  return { paths, entries: inOrder(entries.values()) }
}

/**
 * The baseline with some findings of a report accepted. An entry that knew one
 * of them, or that it has moved away from, gives way to the new one; its
 * publishers stay noted where the finding is the same, so that one who comes
 * back is no news.
 */
export function accept(
  baseline: Baseline,
  report: ReportBody,
  held: Held,
  ids: ReadonlySet<string>,
  accepted: Acceptance,
): Baseline {
  const findings = report.findings.filter(({ id }) => ids.has(id))
  const replaced = new Set<BaselineEntry | null>()
  const noted = new Map<string, readonly string[]>()
  for (const [index, finding] of report.findings.entries()) {
    const before = held.entries[index]
    if (!before || !ids.has(finding.id)) continue
    replaced.add(before)
    if (held.standings[index] !== 'changed') noted.set(finding.fingerprint, before.publishers)
  }
  const added = baselineOf(findings, report, baseline.paths, accepted).entries.map((entry) => ({
    ...entry,
    publishers: distinct([...entry.publishers, ...(noted.get(entry.fingerprint) ?? [])]),
  }))
  const prints = new Set(added.map(({ fingerprint }) => fingerprint))
  const kept = baseline.entries.filter((entry) => !replaced.has(entry) && !prints.has(entry.fingerprint))
  return { paths: baseline.paths, entries: inOrder([...kept, ...added]) }
}

/** The baseline without what the articles say no more. Nothing else of it changes. */
export function prune(baseline: Baseline, held: Held): Baseline {
  const resolved = new Set(held.resolved)
  return { ...baseline, entries: baseline.entries.filter((entry) => !resolved.has(entry)) }
}

/** As `prune`, and without publishers who say it no more. Nothing is added: what is new stays new. */
export function shrink(baseline: Baseline, report: ReportBody, held: Held): Baseline {
  const publishersOf = publishersIn(report)
  const saying = new Map<BaselineEntry, readonly string[]>()
  for (const [index, finding] of report.findings.entries()) {
    const entry = held.entries[index]
    if (!entry || held.standings[index] === 'changed') continue
    saying.set(entry, distinct([...(saying.get(entry) ?? []), ...publishersOf(finding)]))
  }
  const entries = prune(baseline, held).entries.map((entry) => {
    const now = saying.get(entry)
    return now ? { ...entry, publishers: entry.publishers.filter((publisher) => now.includes(publisher)) } : entry
  })
  return { ...baseline, entries }
}
