import { count } from '../../count.ts'
import type { FindingExplanation } from '../../model/explanation.ts'
import type { Finding } from '../../model/finding.ts'
import { tellingOf } from '../../telling.ts'
import type { Style } from '../format.ts'
import { signs } from '../look.ts'
import { sanitize } from '../sanitize.ts'
import { askedBy, cite, lookupOf } from '../words.ts'
import { citedLines } from './cited-lines.ts'
import { outcomeLines } from './outcome.ts'
import { paragraph, rowLines } from './rows.ts'

/** A finding for people: its claims by side, its rule, and how each condition of the rule came out. */
export function findingLines(explanation: FindingExplanation, style: Style): readonly string[] {
  const { finding, articles, claims, comparison, traced } = explanation
  const known = lookupOf(articles, claims)
  const asked = askedBy(finding, known)
  const { rule } = traced
  const sides = finding.groups.flatMap((ids, index) => [
    '',
    finding.groups.length === 1 ? 'claims that agree' : `side ${index + 1} of ${finding.groups.length}`,
    ...citedLines(cite(ids, known), asked, style),
  ])
  const { left, right } = comparison
  const pair = `${tellingOf(left, asked)} (${left.id}) and ${tellingOf(right, asked)} (${right.id})`
  return [
    `finding ${finding.id}`,
    '',
    ...paragraph(`${signs(style.unicode).marks[finding.verdict]} ${finding.message}`, style),
    '',
    ...rowLines(
      [
        ['verdict', `${finding.verdict} of ${finding.aspect}, ${finding.severity}`],
        ['publishers', count(finding.independentPublishers, 'independent publisher')],
        ['rule', rule.id],
        ['note', rule.note.trim().replaceAll(/\s+/g, ' ')],
        ['source', ...(rule.source === null ? [] : [rule.source])],
        ['tolerated', ...(comparison.tolerated === null ? [] : [comparison.tolerated])],
      ],
      style,
    ),
    ...sides,
    '',
    sanitize(`conditions of ${rule.id}, with what ${pair} give`, style.unicode),
    ...outcomeLines([traced.outcome], style.unicode).map((line) => `  ${line}`),
  ]
}

/** Findings by id, one text each; `none` where there are none. */
export function findingTexts(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['none']
  return findings.map(({ id, verdict, rule, message }) => `${verdict} ${id} (${rule}): ${message}`)
}
