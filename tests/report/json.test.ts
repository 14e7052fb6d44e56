import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { json } from '../../src/report/formats/json.ts'
import { jsonSchema, SCHEMAS } from '../../src/schemas.ts'
import { agreed, articleOf, claimOf, echoCost, ferries, plain, reportOf, silent } from './fixture.ts'

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(await jsonSchema('report'))
const definition = await SCHEMAS.report?.()

/** As much of the shape as the tests below reach into. */
interface Rendered {
  readonly articles: readonly object[]
  readonly claims: readonly { readonly quantity: object; readonly quote: string; readonly shift: object | null }[]
  readonly findings: readonly object[]
}

function rendered(report: Report): Rendered {
  return JSON.parse(json.render(report, plain))
}

/** What the JSON Schema has against a report. The definition that it is written from takes and refuses the same. */
function problemsOf(value: unknown): readonly string[] {
  expect(definition?.safeParse(value).success).toBe(validate(value))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the report as JSON', () => {
  test.each([
    ['with findings', ferries],
    ['with agreements only', agreed],
    ['with nothing found', silent],
    ['with nothing read', reportOf([], [], [])],
  ])('%s meets its schema', (_, report) => {
    expect(problemsOf(rendered(report))).toEqual([])
  })

  test('has every key of the contract, in its order', () => {
    const { articles, claims, findings, ...top } = rendered(ferries)
    expect(Object.keys(rendered(ferries))).toEqual([
      'schema',
      'tool',
      'articles',
      'claims',
      'findings',
      'baseline',
      'summary',
    ])
    expect(top).toEqual({
      schema: 'crosscheck/report@1',
      tool: { name: 'crosscheck', version: '0.1.0' },
      baseline: null,
      summary: {
        articles: 3,
        claims: 7,
        agreement: 1,
        contradiction: 1,
        update: 0,
        dispute: 0,
        new: 2,
        changed: 0,
        spread: 0,
        known: 0,
        resolved: 0,
      },
    })
    expect(articles[1]).toEqual({
      id: 'a2',
      path: 'news/ledger.txt',
      title: 'What the north pier cost',
      publisher: null,
      published: '2025-01-14',
      format: 'text',
      language: 'en',
      words: 56,
      author: null,
      updated: null,
      copyOf: null,
      url: null,
    })
    expect(findings[0]).toEqual({
      id: 'f7c1a90be44d',
      fingerprint: 'print-of-f7c1a90be44d',
      rule: 'disjoint-values',
      verdict: 'contradiction',
      aspect: 'value',
      severity: 'error',
      message: 'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier',
      claims: ['c12', 'c31', 'c21'],
      independentPublishers: 2,
      groups: [['c12', 'c31'], ['c21']],
      because: [
        'measures: same',
        'values: disjoint, 7.0% apart; 4.9 million is not 5.27 million rounded at any written place',
      ],
      status: 'new',
      gap: 0.37 / 5.27,
      fact: {
        measures: [],
        entities: [],
        changes: [],
        periods: [],
        qualifiers: [],
        units: [],
      },
      values: [],
      noted: null,
    })
    expect(claims[4]).toEqual({
      id: 'c22',
      articleId: 'a2',
      kind: 'quantity',
      quote: 'Some 38,000 passengers',
      sentence: 'Some 38,000 passengers took the ferry last year.',
      location: { line: 3, column: 1, start: 231, end: 253, division: null },
      measure: { key: 'passenger', text: 'passengers' },
      entities: ['Salt Island'],
      quantity: {
        text: 'Some 38,000 passengers',
        kind: 'count',
        unit: 'passenger',
        value: 38000,
        low: 34200,
        high: 41800,
        lowInclusive: true,
        highInclusive: true,
        modifier: 'approximate',
        change: null,
        per: null,
      },
      period: { text: 'last year', start: '2024-01-01', end: '2025-01-01', grain: 'year', basis: 'implied' },
      event: null,
      role: null,
      statement: null,
      attribution: [],
      modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
      qualifiers: ['to Salt Island'],
      shift: null,
    })
  })

  test('a number of a stated change names the claims of the others', () => {
    const [entry] = ferries.articles
    if (!entry) throw new Error('the fixture has articles')
    const shift = {
      direction: 'up',
      before: 'c3',
      after: 'c2',
      by: ['c1'],
      arithmetic: 'fails',
      account: 'from 1 to 2',
    } as const
    const claims = ['c1', 'c2', 'c3'].map((id) =>
      claimOf(id, entry.article, {
        sentence: 'The line employs 64 people.',
        quote: '64 people',
        quantity: { text: '64 people', value: 64 },
        shift,
      }),
    )
    const report = rendered(reportOf([entry.article], claims, []))
    const shown = { direction: 'up', before: 'c3', after: 'c2', by: ['c1'], arithmetic: 'fails' }
    expect(report.claims.map((claim) => claim.shift)).toEqual([shown, shown, shown])
    expect(problemsOf(report)).toEqual([])
  })

  test('an open end is null and not included', () => {
    const [entry] = ferries.articles
    if (!entry) throw new Error('the fixture has articles')
    const bounded = claimOf('c1', entry.article, {
      sentence: 'The line employs 64 people.',
      quote: '64 people',
      quantity: { text: '64 people', value: 64, interval: { low: { value: 64, inclusive: false }, high: null } },
    })
    const report = rendered(reportOf([entry.article], [bounded], []))
    expect(report.claims[0]?.quantity).toMatchObject({ low: 64, lowInclusive: false, high: null, highInclusive: false })
    expect(problemsOf(report)).toEqual([])
  })

  test('ends in one newline and is the same bytes each time', () => {
    const text = json.render(ferries, plain)
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).toContain('\n  "schema": "crosscheck/report@1"')
    expect(json.render(ferries, { ...plain, colour: true, unicode: false })).toBe(text)
  })

  test('a hostile quote comes back exactly, and its bytes steer no terminal', () => {
    const quote = 'a \u001b[2J\u009b1m\u202E\u2066\u200B\u007F\uFEFF 12 houses'
    const article = articleOf('a1', 'a.txt', `T\n${quote}\n`)
    const claim = claimOf('c1', article, { sentence: quote, quote, quantity: { text: '12 houses', value: 12 } })
    const text = json.render(reportOf([article], [claim], []), plain)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200B\u202E\u2066\uFEFF]/u)
    expect(JSON.parse(text).claims[0].quote).toBe(quote)
  })
})

describe('the schema refuses', () => {
  const cases: readonly [what: string, spoil: (report: Rendered) => void, problem: string][] = [
    ['a key it does not know', (r) => Object.assign(r, { extra: 1 }), ' must NOT have additional properties'],
    [
      'another version',
      (r) => Object.assign(r, { schema: 'crosscheck/report@2' }),
      '/schema must be equal to constant',
    ],
    [
      'a finding without sides',
      (r) => Object.assign(r.findings[0] ?? {}, { groups: [] }),
      '/findings/0/groups must NOT have fewer than 1 items',
    ],
    [
      'a column of 0',
      (r) => Object.assign(r.claims[0] ?? {}, { location: { line: 1, column: 0, start: 0, end: 1 } }),
      '/claims/0/location/column must be >= 1',
    ],
    [
      'a quantity claim without a quantity',
      (r) => Object.assign(r.claims[0] ?? {}, { quantity: null }),
      '/claims/0 must match exactly one schema in oneOf',
    ],
    [
      'a period in words',
      (r) =>
        Object.assign(r.claims[0] ?? {}, {
          period: { text: 'in 2022', start: 'January', end: null, grain: 'year', basis: 'stated' },
        }),
      '/claims/0/period/start must match pattern',
    ],
  ]

  test.each(cases)('%s', (_, spoil, problem) => {
    const report = rendered(ferries)
    expect(problemsOf(report)).toEqual([])
    spoil(report)
    expect(problemsOf(report).join('\n')).toContain(problem)
  })

  test('a claim of two sorts at once', () => {
    const report = rendered(reportOf([], [echoCost], []))
    Object.assign(report.claims[0] ?? {}, { role: { holder: 'A', role: 'mayor', organisation: null } })
    expect(problemsOf(report)).not.toEqual([])
  })
})
