import { gzipSync } from 'node:zlib'
import type { Log, Notification, Result } from 'sarif'
import { count } from '../../count.ts'
import type { Finding, Rule, Standing } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Format } from '../format.ts'
import { jsonText } from '../json-text.ts'
import { numbered } from '../numbered.ts'
import { mainLocation, relatedLocation } from '../sarif/location.ts'
import { LEVELS, ruleDescriptor } from '../sarif/rule.ts'
import { messageText } from '../sarif/text.ts'
import { sightingOf, valueText } from '../sighting.ts'
import { askedBy, hasFileLines, type Lookup, lookup, placeOf } from '../words.ts'
import { worstFirst } from '../worst-first.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Results of a run that GitHub takes; with one more it refuses the file. */
const MOST_RESULTS = 25_000

/** Size of a file, gzipped, that GitHub takes. */
const MOST_BYTES = 10_000_000

/** Other claims that a result links to. */
const MOST_RELATED = 20

const BASELINE_STATES: Readonly<Record<Standing, Result.baselineState>> = {
  new: 'new',
  changed: 'updated',
  spread: 'unchanged',
  known: 'unchanged',
}

/** What results are made from. */
interface Source {
  readonly report: Report
  readonly known: Lookup
  readonly numbers: ReadonlyMap<Finding, number>
  readonly rules: readonly Rule[]
}

/**
 * The report for code scanning, SARIF 2.1.0: a result for each finding that
 * is no agreement, the worst first, at the claim to look at first; the others
 * are related locations, linked from the message.
 *
 * `primaryLocationLineHash`, by which GitHub knows an alert again, is made of
 * the fingerprint, so that another line or wording keeps it. Against a
 * baseline each result has a `baselineState`; what is resolved has no place
 * to be shown at and is left out. Results beyond GitHub's limits are left
 * out and counted in a notification, as are articles that could not be read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export const sarif: Format = {
  id: 'sarif',
  render(report, { unread }) {
    const conflicts = worstFirst(report.findings.filter(({ verdict }) => verdict !== 'agreement'))
    const used = new Set(conflicts.map(({ rule }) => rule))
    const source = {
      report,
      known: lookup(report),
      numbers: numbered(report.findings),
      rules: report.rules.filter(({ id }) => used.has(id)),
    }
    const write = (kept: number) => {
      const hidden = conflicts.length - kept
      return jsonText(log(conflicts.slice(0, kept), source, notifications(hidden, unread)))
    }
    let kept = Math.min(conflicts.length, MOST_RESULTS)
    let text = write(kept)
    for (let size = sizeOf(text); size > MOST_BYTES && kept > 0; size = sizeOf(text)) {
      kept = Math.floor(kept * Math.min(0.9, MOST_BYTES / size))
      text = write(kept)
    }
    return text
  },
}

/** Bytes as they are uploaded. What is small is not compressed to be measured. */
function sizeOf(text: string): number {
  const bytes = Buffer.byteLength(text)
  return bytes > MOST_BYTES ? gzipSync(text).length : bytes
}

function log(findings: readonly Finding[], source: Source, told: readonly Notification[]): Log {
  const { report, rules } = source
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crosscheck',
            version: report.version,
            semanticVersion: report.version,
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, ...(told.length === 0 ? {} : { toolExecutionNotifications: [...told] }) },
        ],
        results: findings.map((finding) => result(finding, source)),
      },
    ],
  }
}

function result(finding: Finding, { report, known, numbers, rules }: Source): Result {
  const { main, others } = sightingOf(finding, known)
  const related = others.slice(0, MOST_RELATED)
  const asked = askedBy(finding, known)
  const { fingerprint, rule, severity, status, verdict, aspect } = finding
  const links = related.map((cited, i) => `[${messageText(valueText(cited, asked))}](${i + 1})`)
  const compare = links.length === 0 ? '' : ` Compare ${links.join(', ')}.`
  const message = messageText(finding.message)
  const place = hasFileLines(main) ? '' : ` It stands at ${messageText(placeOf(main))}.`
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: `${message}${message.endsWith('.') ? '' : '.'}${place}${compare}` },
    locations: [mainLocation(main)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((cited, i) => relatedLocation(cited, asked, i + 1)) }),
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${numbers.get(finding) ?? 1}`,
      'crosscheck/v1': fingerprint,
    },
    ...(report.baseline === null ? {} : { baselineState: BASELINE_STATES[status] }),
    properties: { id: finding.id, verdict, aspect, status, independentPublishers: finding.independentPublishers },
  }
}

function notifications(hidden: number, unread: number): readonly Notification[] {
  return [
    ...(unread === 0
      ? []
      : [`${count(unread, 'article')} could not be read: silence about what they say proves nothing.`]),
    ...(hidden === 0
      ? []
      : [`${count(hidden, 'finding')} left out, the least grave, since GitHub takes no larger file.`]),
  ].map((text) => ({ level: 'warning', message: { text } }))
}
