import type { BaselineEntry } from '../../src/model/baseline.ts'
import type { Claim, Quantity, QuantityClaim } from '../../src/model/claim.ts'
import type { Period } from '../../src/model/date.ts'
import type { Fact, Finding, Rule } from '../../src/model/finding.ts'
import type { HeldAgainst, Report } from '../../src/model/report.ts'
import type { Article } from '../../src/model/text.ts'
import type { Style } from '../../src/report/format.ts'
import { summarize } from '../../src/summary.ts'

/** A wide terminal that shows Unicode, without colour. */
export const plain: Style = {
  colour: false,
  width: 100,
  unicode: true,
  verbose: false,
  unread: 0,
  failing: ['contradiction'],
}

/** A plain-text article; text and file are the same. */
export function articleOf(
  id: string,
  path: string,
  text: string,
  stated: { readonly publisher?: string; readonly published?: string } = {},
): Article {
  return {
    id,
    path,
    format: 'text',
    title: text.slice(0, text.indexOf('\n')),
    publisher: stated.publisher ?? null,
    published: stated.published ?? null,
    url: null,
    updated: null,
    author: null,
    origins: {},
    divisions: [],
    language: 'en',
    text,
    excluded: [],
    anchors: [{ text: 0, source: 0 }],
    lineStarts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)],
  }
}

interface Said {
  readonly sentence: string
  readonly quote: string
  readonly quantity: Partial<Quantity> & Pick<Quantity, 'text' | 'value'>
  readonly measure?: QuantityClaim['measure']
  readonly entities?: readonly string[]
  readonly period?: Period
  readonly attribution?: QuantityClaim['attribution']
  readonly qualifiers?: QuantityClaim['qualifiers']
  readonly shift?: QuantityClaim['shift']
}

/** A claim whose quote and sentence are where they stand in the article. Throws where they do not. */
export function claimOf(id: string, article: Article, said: Said): QuantityClaim {
  const sentenceStart = article.text.indexOf(said.sentence)
  const start = article.text.indexOf(said.quote, sentenceStart)
  if (sentenceStart < 0 || start < 0) throw new Error(`${article.path} does not hold: ${said.quote}`)
  const line = article.lineStarts.filter((at) => at <= start).length
  const { value } = said.quantity
  return {
    id,
    articleId: article.id,
    kind: 'quantity',
    quote: said.quote,
    sentence: said.sentence,
    location: {
      line,
      column: start - (article.lineStarts[line - 1] ?? 0) + 1,
      start,
      division: null,
      end: start + said.quote.length,
    },
    measure: said.measure ?? null,
    entities: said.entities ?? [],
    owners: said.entities ?? [],
    quantity: {
      kind: 'count',
      unit: 'person',
      modifier: 'bare',
      change: null,
      per: null,
      interval: { low: { value, inclusive: true }, high: { value, inclusive: true } },
      ...said.quantity,
    },
    period: said.period ?? null,
    attribution: said.attribution ?? [],
    modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
    qualifiers: said.qualifiers ?? [],
    series: null,
    restates: null,
    shift: said.shift ?? null,
    temporality: null,
    words: [],
    act: null,
    sorts: [],
    context: [],
    derivation: [],
  }
}

/** A finding over sides of claims; the claims in it are those of the sides. */
export function findingOf(
  finding: Pick<Finding, 'id' | 'rule' | 'verdict' | 'severity' | 'message' | 'groups' | 'because' | 'gap'>,
): Finding {
  return {
    fingerprint: `print-of-${finding.id}`,
    fact: {
      measures: [],
      entities: [],
      changes: [],
      periods: [],
      qualifiers: [],
      units: [],
    },
    values: [],
    guises: [],
    aspect: 'value',
    independentPublishers: finding.groups.length,
    status: 'new',
    noted: null,
    ...finding,
    claims: finding.groups.flat(),
  }
}

/** The rule that a finding names, as a pack holds it. */
function ruleOf({ rule, verdict, aspect, severity }: Finding): Rule {
  return {
    id: rule,
    about: 'quantity',
    verdict,
    aspect,
    severity,
    message: '{left.value} or {right.value}',
    note: `Why ${rule} is told.`,
    source: null,
    when: { op: 'all', of: [] },
    tests: { fires: [], silent: [] },
  }
}

/** A report of these parts, its summary counted, with the rules that its findings name. */
export function reportOf(
  articles: readonly Article[],
  claims: readonly Claim[],
  findings: readonly Finding[],
  baseline: HeldAgainst | null = null,
): Report {
  const parts = {
    version: '0.1.0',
    articles: articles.map((article) => ({ article, words: article.text.split(/\s+/).length, copyOf: null })),
    claims,
    findings,
    rules: [...new Map(findings.map((finding) => [finding.rule, ruleOf(finding)])).values()],
    baseline,
  }
  return { ...parts, summary: summarize(parts) }
}

// Two invented dispatches about one ferry line, and a third that follows one of them.

export const gull = articleOf(
  'a1',
  'news/gull.txt',
  [
    'Ferry line counts its year',
    'The Salt Island ferry carried 41,200 passengers in 2024, its operator said on Monday.',
    'Repairs to the north pier cost $5.27 million, more than a third of what the line earned.',
    'The line employs 64 people.',
    '',
  ].join('\n'),
  { publisher: 'Harbour Gull', published: '2025-01-13T08:30:00Z' },
)

export const ledger = articleOf(
  'a2',
  'news/ledger.txt',
  [
    'What the north pier cost',
    'According to figures that the port authority of Salt Island released late on Tuesday after weeks of questions, repairs to the north pier came to $4.9 million, and the bill for the south pier is still open.',
    'Some 38,000 passengers took the ferry last year.',
    'Sixty-four people work for it.',
    '',
  ].join('\n'),
  { published: '2025-01-14' },
)

export const echo = articleOf('a3', 'news/echo.txt', 'In short\nThe north pier cost $5.27 million to repair.\n', {
  publisher: 'Evening Echo',
  published: '2025-01-15',
})

const year2024: Period = { text: 'in 2024', start: '2024-01-01', end: '2025-01-01', grain: 'year', basis: 'stated' }
const cost = {
  key: 'cost',
  text: 'repairs to the north pier',
  listed: false,
  intrinsic: false,
  notSameAs: [],
  tolerance: null,
}
const passengers = {
  key: 'passenger',
  text: 'passengers',
  listed: false,
  intrinsic: false,
  notSameAs: [],
  tolerance: null,
}
const staff = {
  key: 'staff',
  text: 'people … employs',
  listed: false,
  intrinsic: false,
  notSameAs: [],
  tolerance: null,
}
const money = (value: number, half: number) => ({
  kind: 'money',
  unit: 'USD',
  value,
  interval: { low: { value: value - half, inclusive: true }, high: { value: value + half, inclusive: false } },
})

export const gullPassengers = claimOf('c11', gull, {
  sentence: 'The Salt Island ferry carried 41,200 passengers in 2024, its operator said on Monday.',
  quote: 'carried 41,200 passengers in 2024',
  quantity: { text: '41,200 passengers', value: 41_200, unit: 'passenger' },
  measure: passengers,
  entities: ['Salt Island'],
  period: year2024,
  attribution: [{ source: 'its operator', cue: 'said', stance: 'asserts' }],
})

export const gullCost = claimOf('c12', gull, {
  sentence: 'Repairs to the north pier cost $5.27 million, more than a third of what the line earned.',
  quote: 'Repairs to the north pier cost $5.27 million',
  quantity: { text: '$5.27 million', ...money(5_270_000, 5000) },
  measure: cost,
})

export const gullStaff = claimOf('c13', gull, {
  sentence: 'The line employs 64 people.',
  quote: 'employs 64 people',
  quantity: { text: '64 people', value: 64 },
  measure: staff,
})

export const ledgerCost = claimOf('c21', ledger, {
  sentence:
    'According to figures that the port authority of Salt Island released late on Tuesday after weeks of questions, repairs to the north pier came to $4.9 million, and the bill for the south pier is still open.',
  quote: 'repairs to the north pier came to $4.9 million',
  quantity: { text: '$4.9 million', ...money(4_900_000, 50_000) },
  measure: cost,
  attribution: [
    { source: 'figures', cue: 'according to', stance: 'asserts' },
    { source: 'the port authority', cue: 'released', stance: 'asserts' },
  ],
})

export const ledgerPassengers = claimOf('c22', ledger, {
  sentence: 'Some 38,000 passengers took the ferry last year.',
  quote: 'Some 38,000 passengers',
  quantity: {
    text: 'Some 38,000 passengers',
    value: 38_000,
    unit: 'passenger',
    modifier: 'approximate',
    interval: { low: { value: 34_200, inclusive: true }, high: { value: 41_800, inclusive: true } },
  },
  measure: passengers,
  entities: ['Salt Island'],
  period: { ...year2024, text: 'last year', basis: 'implied' },
  qualifiers: [{ role: 'place', text: 'to Salt Island', words: ['salt', 'island'], span: { start: 0, end: 1 } }],
})

const ledgerStaff = claimOf('c23', ledger, {
  sentence: 'Sixty-four people work for it.',
  quote: 'Sixty-four people work',
  quantity: { text: 'Sixty-four people', value: 64 },
  measure: staff,
})

export const echoCost = claimOf('c31', echo, {
  sentence: 'The north pier cost $5.27 million to repair.',
  quote: 'cost $5.27 million',
  quantity: { text: '$5.27 million', ...money(5_270_000, 5000) },
  measure: cost,
})

export const costFinding = findingOf({
  id: 'f7c1a90be44d',
  rule: 'disjoint-values',
  verdict: 'contradiction',
  severity: 'error',
  message: 'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier',
  groups: [['c12', 'c31'], ['c21']],
  because: [
    'measures: same',
    'values: disjoint, 7.0% apart; 4.9 million is not 5.27 million rounded at any written place',
  ],
  gap: 0.37 / 5.27,
})

export const staffFinding = findingOf({
  id: 'f02bb6c8d110',
  rule: 'same-values',
  verdict: 'agreement',
  severity: 'info',
  message: 'Harbour Gull and ledger.txt have 64 people for people … employs',
  groups: [['c13', 'c23']],
  because: ['measures: same', 'values: equal'],
  gap: null,
})

/** One contradiction and one agreement between the dispatches. */
export const ferries: Report = reportOf(
  [gull, ledger, echo],
  [gullPassengers, gullCost, gullStaff, ledgerCost, ledgerPassengers, ledgerStaff, echoCost],
  [costFinding, { ...staffFinding, independentPublishers: 2 }],
)

/** The same articles, of which only the agreement was found. */
export const agreed: Report = reportOf(
  [gull, ledger],
  [gullStaff, ledgerStaff],
  [{ ...staffFinding, independentPublishers: 2 }],
)

/** The same articles with nothing found. */
export const silent: Report = reportOf([gull, ledger], [gullStaff], [])

/** A line of a baseline about this fact. */
export function entryOf(fingerprint: string, fact: Partial<Fact>, values: readonly string[] = []): BaselineEntry {
  return {
    fingerprint,
    also: [],
    rule: 'disjoint-values',
    verdict: 'contradiction',
    fact: { ...costFinding.fact, ...fact },
    values,
    publishers: ['Harbour Gull', 'ledger.txt'],
    reason: null,
    by: null,
    added: null,
    until: null,
  }
}

export const resolvedEntry: BaselineEntry = {
  ...entryOf(
    '9a41d07be2c85f3316b0c4d2e7f8a901',
    {
      measures: ['ticket-price'],
      entities: ['Salt Island'],
      periods: ['2024-01-01/2025-01-01'],
      units: ['money USD '],
    },
    ['4.5', '>5'],
  ),
  reason: 'the Gull corrects it on Friday',
  by: 'desk',
  added: '2025-01-16',
  until: '2025-02-01',
}

const passengerFinding = findingOf({
  id: 'f3e5a7710c2b',
  rule: 'later-value',
  verdict: 'update',
  severity: 'info',
  message: 'Harbour Gull has 41,200 passengers, ledger.txt Some 38,000 passengers for passengers',
  groups: [['c11'], ['c22']],
  because: ['measures: same', 'entities: same', 'periods: same'],
  gap: 3.2 / 41.2,
})

const knownFinding = findingOf({
  ...costFinding,
  id: 'fd01c55e9b34',
  rule: 'rounded-apart',
  groups: [['c12'], ['c21']],
})

/** What the baseline has of the cost of the pier before the Ledger changed its figure, and of the known finding. */
const formerEntry = entryOf('11', { units: ['money USD '] }, ['5270000', '900000'])
const knownEntry: BaselineEntry = {
  ...entryOf('22', { units: ['money USD '] }, ['4900000', '5270000']),
  reason: 'two ways of counting',
  by: 'desk',
  until: '2025-06-30',
}

/** A changed, a spread and a known finding, an agreement, and one that the baseline knows and nobody says any more. */
export const held: Report = reportOf(
  [gull, ledger, echo],
  ferries.claims,
  [
    { ...costFinding, status: 'changed', noted: formerEntry },
    { ...knownFinding, status: 'known', noted: knownEntry },
    { ...passengerFinding, status: 'spread' },
    staffFinding,
  ],
  { name: 'crosscheck-baseline.jsonl', resolved: [resolvedEntry], expired: [] },
)

/** The same articles, where the baseline knows all there is. */
export const settled: Report = reportOf(
  [gull, ledger, echo],
  ferries.claims,
  [{ ...knownFinding, status: 'known' }, staffFinding],
  { name: 'main', resolved: [], expired: [] },
)
