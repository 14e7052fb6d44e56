import type { Finding, Severity } from '../../model/finding.ts'
import type { Format } from '../format.ts'
import { jsonText } from '../json-text.ts'
import { numbered } from '../numbered.ts'
import { sanitize } from '../sanitize.ts'
import { sightingOf } from '../sighting.ts'
import { hasFileLines, type Lookup, lookup, placeOf } from '../words.ts'

/** GitLab knows five; `critical` and `blocker` are left to what breaks a program. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab asks for a line of every file; one that has none, such as a PDF, is meant as a whole. */
const FIRST_LINE = 1

/** Other places that a description names. */
const MOST_PLACES = 5

/**
 * The report for GitLab's Code Quality: an array with every finding that is
 * no agreement, at the claim to look at first.
 *
 * What a baseline knows is in it too: GitLab holds the report of a merge
 * request against that of its target branch by fingerprint, and would call
 * solved what is missing. Paths are as they were given, without `./`; those
 * outside the repository and standard input (`-`) lead nowhere.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Format = {
  id: 'gitlab',
  render(report) {
    const known = lookup(report)
    const numbers = numbered(report.findings)
    const conflicts = report.findings.filter(({ verdict }) => verdict !== 'agreement')
    return jsonText(conflicts.map((finding) => violation(finding, numbers.get(finding) ?? 1, known)))
  },
}

function violation(finding: Finding, nth: number, known: Lookup): object {
  const { main, others } = sightingOf(finding, known)
  const places = others.slice(0, MOST_PLACES).map((cited) => sanitize(placeOf(cited)))
  const more = others.length - places.length
  const compare = [...places, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  const isLine = hasFileLines(main)
  const notes = [
    ...(isLine ? [] : [`at ${sanitize(placeOf(main))}`]),
    ...(compare === '' ? [] : [`compare ${compare}`]),
  ]
  return {
    description: `${sanitize(finding.message)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
    check_name: finding.rule,
    fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
    severity: SEVERITIES[finding.severity],
    location: {
      path: main.article.path.replace(/^(?:\.\/+)+/, ''),
      lines: { begin: isLine ? main.claim.location.line : FIRST_LINE },
    },
  }
}
