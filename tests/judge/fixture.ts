import { NOT_TOLD } from '../../src/link/neutral-facts.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { Comparison, ComparisonFacts, Condition, Rule } from '../../src/model/finding.ts'
import type { ArticleEntry } from '../../src/model/report.ts'
import { type ClaimParts, plainClaim } from '../plain-claim.ts'

/** Two claims about one thing in two articles' own voice, with values that exclude each other. */
export const FACTS: ComparisonFacts = {
  ...NOT_TOLD,
  kind: 'quantity',
  values: 'disjoint',
  distance: 'far',
  units: 'same',
  measures: 'same',
  entities: 'same',
  stage: 'same',
  qualifiers: 'same',
  periods: 'same',
  modality: 'both-actual',
  polarity: 'same',
  sources: 'own',
  mouths: 'none',
  articles: 'different',
  order: 'same',
  movement: 'unknown',
  temporality: 'unknown',
  arithmetic: 'none',
  parts: 'none',
  slip: 'none',
  coincidence: 'common',
  wording: 'close',
  likeness: 'high',
  match: 'best',
  accord: 'many',
}

/** A claim of article `a1` at offset 10 is `claim('a1', 10, '20..')`; its id says all three. */
export function claim(articleId: string, start: number, values: string, parts: ClaimParts = {}): QuantityClaim {
  return plainClaim(values, {
    id: `c-${articleId}-${start}-${values}`,
    articleId,
    location: { line: 1, column: start + 1, start, end: start + values.length, division: null },
    entities: ['Velmora'],
    owners: ['Velmora'],
    period: { text: 'in 2021', start: '2021-01-01', end: '2022-01-01', grain: 'year', basis: 'stated' },
    context: ['barge', 'moor', 'Velmora'],
    ...parts,
  })
}

/** The comparison of two claims; `gap` is that of their values where the facts hold them apart. */
export function compared(left: QuantityClaim, right: QuantityClaim, facts: Partial<ComparisonFacts> = {}): Comparison {
  const own = { ...FACTS, ...facts }
  const [l, r] = [left.quantity.value, right.quantity.value]
  return {
    left,
    right,
    facts: own,
    gap: own.values === 'disjoint' ? Math.abs(l - r) / Math.max(Math.abs(l), Math.abs(r)) : null,
    tolerated: null,
    account: null,
  }
}

export function article(id: string, publisher: string | null, copyOf: string | null = null): ArticleEntry {
  return {
    article: {
      id,
      path: `news/${id}.md`,
      format: 'markdown',
      title: null,
      publisher,
      published: null,
      url: null,
      updated: null,
      author: null,
      origins: {},
      divisions: [],
      language: 'en',
      text: '',
      excluded: [],
      anchors: [{ text: 0, source: 0 }],
      lineStarts: [0],
    },
    words: 0,
    copyOf,
  }
}

export function is<P extends keyof ComparisonFacts>(predicate: P, ...values: ComparisonFacts[P][]): Condition {
  return { op: 'is', predicate, values }
}

export function all(...of: Condition[]): Condition {
  return { op: 'all', of }
}

export function any(...of: Condition[]): Condition {
  return { op: 'any', of }
}

export function not(of: Condition): Condition {
  return { op: 'not', of }
}

/** What holds of `FACTS`, and what does not. */
export const yes = is('values', 'disjoint')
export const alsoYes = is('periods', 'same', 'unstated')
export const no = is('measures', 'different')
export const alsoNo = is('entities', 'different', 'unknown')

export function rule(parts: Partial<Rule> & Pick<Rule, 'id' | 'verdict' | 'when'>): Rule {
  return {
    about: 'quantity',
    aspect: 'value',
    severity: 'error',
    message: '{left.publisher} has {left.value}, {right.publisher} has {right.value} for {measure}',
    note: 'for tests',
    source: null,
    tests: { fires: [], silent: [] },
    ...parts,
  }
}
