import type { BaselineEntry } from '../../src/model/baseline.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { summarize } from '../../src/summary.ts'
import {
  articleOf,
  claimOf,
  costFinding,
  echoCost,
  ferries,
  findingOf,
  gullCost,
  ledgerCost,
  reportOf,
} from './fixture.ts'

/** What a reader of reports may be made to obey, in words of an article. */
export const ORDERS = [
  '::error::owned',
  '\r\n::stop-commands::x',
  '\n##[error]owned',
  '%0A::warning::owned',
  '::set-output name=a,b=c::',
  ']]></failure><testcase name="x"/>',
  '<!DOCTYPE x [<!ENTITY e "e">]>&e;',
  '[here](https://elsewhere.example) \\[{0}]',
  '\u001b[31m\u0000\u0085\u2028\uFFFE\uFFFF\uD800',
  'file=a,line=1,title=b: 50% off',
] as const

/** Two articles that differ, all whose words (paths, publishers, quotes, values, message, names) are these. */
export function sayingOf(words: string): Report {
  const text = `T\n${words}\n`
  const [left, right] = ['a1', 'a2'].map((id) => articleOf(id, words, text, { publisher: words }))
  if (!left || !right) throw new Error('two articles were made')
  const said = { sentence: words, quote: words, quantity: { text: words, value: 1 } }
  const finding = findingOf({
    id: 'f1',
    rule: 'disjoint-values',
    verdict: 'contradiction',
    severity: 'error',
    message: words,
    groups: [['c1'], ['c2']],
    because: [words],
    gap: 0.5,
  })
  const fact = { ...finding.fact, measures: [words], entities: [words], periods: [words] }
  return reportOf([left, right], [claimOf('c1', left, said), claimOf('c2', right, said)], [{ ...finding, fact }])
}

/** The two dispatches on what a pier cost, with these findings about it, each the usual one but for some parts. */
export function costReport(parts: readonly Partial<Finding>[]): Report {
  const articles = ferries.articles.map(({ article }) => article)
  const findings = parts.map((part) => ({ ...costFinding, ...part }))
  return reportOf(articles, [gullCost, ledgerCost, echoCost], findings)
}

/** The same report, held against a baseline that also knows `resolved` more. */
export function against(report: Report, resolved = 0): Report {
  const entry: BaselineEntry = {
    rule: 'disjoint-values',
    fact: costFinding.fact,
    values: ['1', '2'],
    fingerprint: '0'.repeat(32),
    also: [],
    verdict: 'contradiction',
    publishers: [],
    reason: null,
    by: null,
    added: null,
    until: null,
  }
  const baseline = { name: 'known.jsonl', resolved: Array.from({ length: resolved }, () => entry), expired: [] }
  const held = { ...report, baseline }
  return { ...held, summary: summarize(held) }
}
