import { count } from '../../count.ts'
import { VERDICTS } from '../../lexicon/verdicts.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { factText } from '../fact-text.ts'
import type { Format, Style } from '../format.ts'
import { reasonLines } from '../reasons.ts'
import { sideTexts } from '../sighting.ts'
import { type Lookup, lookup } from '../words.ts'
import { xmlElement, xmlText } from '../xml.ts'

type Outcome = 'passed' | 'failed' | 'broken' | 'skipped'

/** A test case with how it came out. */
interface Case {
  readonly outcome: Outcome
  readonly xml: string
}

/**
 * The report as test results, which Jenkins, GitLab and others read: a suite
 * for each verdict, a test case for each finding.
 *
 * A finding fails where it fails the run (`--fail-on`), is skipped where it
 * would but for the baseline, and passes otherwise. Its name is made of what
 * it is about, not of its wording, so that a platform knows it again. The
 * suite `articles` is always there, so that a run without findings is no empty
 * report; its test case is an error where an article could not be read.
 *
 * No time is measured: all are 0.
 *
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/
 * @see https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 */
export const junit: Format = {
  id: 'junit',
  render(report, style) {
    const known = lookup(report)
    const suites = VERDICTS.flatMap((verdict) => {
      const findings = report.findings.filter((finding) => finding.verdict === verdict)
      return findings.length === 0
        ? []
        : [{ name: verdict, cases: findings.map((one) => findingCase(one, report, known, style)) }]
    })
    const all = [{ name: 'articles', cases: [readCase(style.unread)] }, ...suites]
    const { skipped: _, ...totals } = counts(all.flatMap(({ cases }) => cases))
    const inside = all.map(({ name, cases }) => suite(name, cases))
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name: 'crosscheck', ...totals }, inside)}\n`
  },
}

function suite(name: string, cases: readonly Case[]): string {
  const inside = cases.map(({ xml }) => xml)
  return xmlElement('testsuite', { name, ...counts(cases) }, inside)
}

function counts(cases: readonly Case[]) {
  const of = (wanted: Outcome) => cases.filter(({ outcome }) => outcome === wanted).length
  return { tests: cases.length, failures: of('failed'), errors: of('broken'), skipped: of('skipped'), time: 0 }
}

function readCase(unread: number): Case {
  const name = 'every article could be read'
  if (unread === 0) return testCase('articles', name, 'passed', [])
  const message = `${count(unread, 'article')} could not be read`
  const error = xmlElement('error', { message, type: 'unread' }, [
    'Silence proves nothing there. Standard error of the run says which, and how to mend it.',
  ])
  return testCase('articles', name, 'broken', [error])
}

function findingCase(finding: Finding, report: Report, known: Lookup, style: Style): Case {
  const classname = `${finding.verdict}.${finding.rule}`
  const { message, rule, status } = finding
  if (!style.failing.includes(finding.verdict)) {
    return testCase(classname, nameOf(finding), 'passed', [xmlElement('system-out', {}, bodyOf(finding, known))])
  }
  if (status === 'new' || status === 'changed') {
    const failure = xmlElement('failure', { message, type: rule }, bodyOf(finding, known))
    return testCase(classname, nameOf(finding), 'failed', [failure])
  }
  const where = report.baseline === null ? 'a baseline' : report.baseline.name
  const spread = status === 'spread' ? ', though another publisher has it now' : ''
  const skipped = xmlElement('skipped', { message: `known to ${where}${spread}: ${message}` })
  return testCase(classname, nameOf(finding), 'skipped', [skipped])
}

function testCase(classname: string, name: string, outcome: Outcome, inside: readonly string[]): Case {
  return { outcome, xml: xmlElement('testcase', { classname, name, time: 0 }, inside) }
}

/** `trade-turnover (China, Russia), 2022-01-01/2023-01-01 [f0d87efef6fa]`; the id keeps names apart. */
function nameOf({ id, rule, fact }: Finding): string {
  return `${factText(fact, rule)} [${id}]`
}

function bodyOf(finding: Finding, known: Lookup): readonly string[] {
  const why = reasonLines(finding.because).join('; ')
  const lines = [finding.message, ...sideTexts(finding, known), ...(why === '' ? [] : [`why: ${why}`])]
  return lines.map(xmlText)
}
