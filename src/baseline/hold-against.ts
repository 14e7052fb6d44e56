import { factKey, fingerprint } from '../fingerprint.ts'
import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import type { Finding, Standing } from '../model/finding.ts'
import type { HeldAgainst, ReportBody } from '../model/report.ts'
import { append } from '../multimap.ts'
import { publishersIn } from './entry.ts'

/** How the findings of a report stand to a baseline, by their place in the report, and what the baseline has beside. */
export interface Held extends Omit<HeldAgainst, 'name'> {
  readonly standings: readonly Standing[]
  /** The entry that a finding is known by or has moved away from; `null` for what is new. */
  readonly entries: readonly (BaselineEntry | null)[]
}

/**
 * Holds the findings of a report against a baseline.
 *
 * `known`: an entry has its rule and values and its fact, in whichever guise;
 * `spread`: so it has, without one of the publishers; `changed`: an entry that
 * no finding has any more is about its fact and had other values; else `new`.
 * An entry whose last day lies before `today` counts as if it were not there;
 * with `today` `null` none does. No number of entries is compared: a finding
 * mended does not pay for a new one.
 *
 * Example: with 190.27 against 185 billion known, 190.27 against 186 is
 * `changed`, and the same pair in another year is `new`.
 */
export function holdAgainst(report: ReportBody, baseline: Baseline, today: string | null): Held {
  const isOver = ({ until }: BaselineEntry) => today !== null && until !== null && until < today
  const byPrint = new Map<string, BaselineEntry>()
  for (const entry of baseline.entries) for (const print of entry.also) byPrint.set(print, entry)
  for (const entry of baseline.entries) byPrint.set(entry.fingerprint, entry)

  const matches = report.findings.map((finding) => matchOf(finding, byPrint))
  const present = new Set(matches)
  const moved = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.entries) if (!present.has(entry) && !isOver(entry)) append(moved, factKey(entry), entry)

  const publishersOf = publishersIn(report)
  const standings: Standing[] = []
  const entries: (BaselineEntry | null)[] = []
  for (const [index, finding] of report.findings.entries()) {
    const match = matches[index] ?? null
    if (match && !isOver(match)) {
      const isKnown = publishersOf(finding).every((publisher) => match.publishers.includes(publisher))
      standings.push(isKnown ? 'known' : 'spread')
      entries.push(match)
      continue
    }
    const before = formerOf(finding, moved, present)
    standings.push(before ? 'changed' : 'new')
    entries.push(before)
    if (before) present.add(before)
  }
  return {
    standings,
    entries,
    resolved: baseline.entries.filter((entry) => !present.has(entry)),
    expired: baseline.entries.filter((entry) => isOver(entry) && matches.includes(entry)),
  }
}

/** The report with its standings. `name` is what the baseline is called in it. */
export function withStandings(report: ReportBody, held: Held, name: string): ReportBody {
  const findings = report.findings.map((finding, index) => ({
    ...finding,
    status: held.standings[index] ?? 'new',
    noted: held.entries[index] ?? null,
  }))
  return { ...report, findings, baseline: { name, resolved: held.resolved, expired: held.expired } }
}

/**
 * The entry that has the finding as it is told now, else in another guise with
 * the same values: where 20 against 12 becomes 900 against 12, that somebody
 * still says "at least 15" does not make it known.
 */
function matchOf(finding: Finding, byPrint: ReadonlyMap<string, BaselineEntry>): BaselineEntry | null {
  const own = byPrint.get(finding.fingerprint)
  if (own) return own
  const values = JSON.stringify(finding.values)
  for (const guise of finding.guises) {
    if (JSON.stringify(guise.values) !== values) continue
    const entry = byPrint.get(fingerprint(guise))
    if (entry) return entry
  }
  return null
}

/**
 * The entry that a finding has moved away from: of several of its fact one that
 * no other finding stands for, and best one with which it shares a value.
 */
function formerOf(
  finding: Finding,
  moved: ReadonlyMap<string, readonly BaselineEntry[]>,
  present: ReadonlySet<BaselineEntry | null>,
): BaselineEntry | null {
  const all = [finding, ...finding.guises].flatMap((identity) => moved.get(factKey(identity)) ?? [])
  const free = all.filter((entry) => !present.has(entry))
  const candidates = free.length > 0 ? free : all
  const isNear = ({ values }: BaselineEntry) => values.some((value) => finding.values.includes(value))
  return candidates.find(isNear) ?? candidates[0] ?? null
}
