import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { gitlab } from '../../src/report/formats/gitlab.ts'
import { sanitize } from '../../src/report/sanitize.ts'
import { against, costReport, ORDERS, sayingOf } from './ci.ts'
import { agreed, articleOf, claimOf, costFinding, ferries, plain, reportOf, silent } from './fixture.ts'

const text = { type: 'string', minLength: 1 }

/** The properties that GitLab documents as required of each violation, and their values. */
const validate = new Ajv2020({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { ...text, not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
})

interface Violation {
  readonly description: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

function violationsOf(report: Report): readonly Violation[] {
  const violations: Violation[] = JSON.parse(gitlab.render(report, plain))
  validate(violations)
  expect(validate.errors).toBe(null)
  return violations
}

test('one violation for a contradiction, none for an agreement, no byte order mark', () => {
  expect(gitlab.render(ferries, plain)).toBe(`[
  {
    "description": "Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (compare news/ledger.txt:2:112, news/echo.txt:2:16)",
    "check_name": "disjoint-values",
    "fingerprint": "print-of-f7c1a90be44d",
    "severity": "major",
    "location": {
      "path": "news/gull.txt",
      "lines": {
        "begin": 3
      }
    }
  }
]
`)
})

test.each([
  ['agreements only', agreed],
  ['nothing found', silent],
  ['nothing read', reportOf([], [], [])],
])('%s: an empty list', (_, report) => {
  expect(gitlab.render(report, plain)).toBe('[]\n')
})

test('what a baseline knows stays in, lest GitLab call it solved', () => {
  const report = against(costReport([{ status: 'known' }, { status: 'spread', fingerprint: 'other' }]), 1)
  expect(violationsOf(report).map(({ fingerprint }) => fingerprint)).toEqual(['print-of-f7c1a90be44d', 'other'])
})

test('fingerprints differ, also where findings have one in common', () => {
  const report = costReport([{ id: 'f1' }, { id: 'f1-2' }, { id: 'f1-3' }])
  expect(violationsOf(report).map(({ fingerprint }) => fingerprint)).toEqual([
    'print-of-f7c1a90be44d',
    'print-of-f7c1a90be44d-2',
    'print-of-f7c1a90be44d-3',
  ])
})

const severities: readonly [Finding['severity'], string][] = [
  ['error', 'major'],
  ['warning', 'minor'],
  ['info', 'info'],
]
test.each(severities)('%s is %s', (severity, shown) => {
  expect(violationsOf(costReport([{ severity }])).map((violation) => violation.severity)).toEqual([shown])
})

describe('the path of', () => {
  test.each([
    ['an article', 'news/a b.txt', 'news/a b.txt'],
    ['one from here', './/./news/a.txt', 'news/a.txt'],
    ['a hidden one', '.news/a.txt', '.news/a.txt'],
    ['one outside', '../a.txt', '../a.txt'],
    ['standard input', '-', '-'],
  ])('%s', (_, path, shown) => {
    const article = articleOf('a1', path, 'T\n12 died')
    const claim = claimOf('c1', article, { sentence: '12 died', quote: '12 died', quantity: { text: '12', value: 12 } })
    const report = reportOf([article], [claim], [{ ...costFinding, message: 'M', groups: [['c1']], claims: ['c1'] }])
    expect(violationsOf(report)).toEqual([
      {
        description: 'M',
        check_name: 'disjoint-values',
        fingerprint: 'print-of-f7c1a90be44d',
        severity: 'major',
        location: { path: shown, lines: { begin: 2 } },
      },
    ])
  })
})

test('of many places the first are named', () => {
  const article = articleOf('a1', 'a.txt', `T\n${'12 died\n'.repeat(9)}`)
  const claims = Array.from({ length: 9 }, (_, i) => ({
    ...claimOf(`c${i}`, article, { sentence: '12 died', quote: '12 died', quantity: { text: '12', value: 12 } }),
    location: { line: i + 2, column: 1, start: 2 + i * 8, end: 9 + i * 8, division: null },
  }))
  const groups = claims.map(({ id }) => [id])
  const report = reportOf([article], claims, [{ ...costFinding, message: 'M', groups, claims: groups.flat() }])
  expect(violationsOf(report).map(({ description }) => description)).toEqual([
    'M (compare a.txt:3:1, a.txt:4:1, a.txt:5:1, a.txt:6:1, a.txt:7:1, 3 more)',
  ])
})

test.each(ORDERS)('%j is told and not obeyed', (words) => {
  const [violation] = violationsOf(sayingOf(words))
  expect(violation?.description.startsWith(sanitize(words))).toBe(true)
  expect(gitlab.render(sayingOf(words), plain).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
