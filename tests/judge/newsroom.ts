import { relate } from '../../src/interval.ts'
import { judge } from '../../src/judge/judge.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { Comparison, ComparisonFacts, Finding, Rule } from '../../src/model/finding.ts'
import type { ArticleEntry } from '../../src/model/report.ts'
import { all, article, compared, is, rule } from './fixture.ts'

const apart = rule({
  id: 'apart',
  verdict: 'contradiction',
  when: all(is('values', 'disjoint'), is('periods', 'same', 'unstated', 'one-sided')),
})
const alike = rule({
  id: 'alike',
  verdict: 'agreement',
  severity: 'info',
  when: is('values', 'equal', 'within', 'overlap'),
})
const restated = rule({ id: 'restated', verdict: 'agreement', severity: 'info', when: is('values', 'restated') })
const later = rule({
  id: 'later',
  verdict: 'update',
  severity: 'info',
  message: '{left.value} became {right.value}',
  when: all(is('values', 'disjoint'), is('temporality', 'cumulative'), is('order', 'before', 'after')),
})
export const rules: readonly Rule[] = [alike, restated, apart, later]

export const articles: readonly ArticleEntry[] = [
  article('a1', 'Harbour Wire'),
  article('a2', 'Osland Post'),
  article('a3', 'The Quay'),
  article('a4', 'Tide Radio'),
  article('a5', null),
  article('a6', null),
]

/** Every pair of the claims, with the relation their intervals have. */
export function allPairs(
  claims: readonly QuantityClaim[],
  facts: Partial<ComparisonFacts> = {},
): readonly Comparison[] {
  return claims.flatMap((left, index) =>
    claims.slice(index + 1).map((right) => {
      const values = relate(left.quantity.interval, right.quantity.interval)
      return compared(left, right, { values, distance: values === 'disjoint' ? 'far' : 'none', ...facts })
    }),
  )
}

export function judged(comparisons: readonly Comparison[], entries = articles): readonly Finding[] {
  return judge([{ comparisons }], rules, entries)
}

/** "contradiction 12 | 20 20": the verdict and the values of each side. */
export function shown(finding: Finding): string {
  const sides = finding.groups.map((side) => side.map((id) => id.split('-').at(-1)).join(' '))
  return `${finding.verdict} ${sides.join(' | ')}`
}
