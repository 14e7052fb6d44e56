import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import type { Finding, Rule } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { articleUri } from '../../src/report/article-uri.ts'
import type { Style } from '../../src/report/format.ts'
import { sarif } from '../../src/report/formats/sarif.ts'
import { against, costReport, ORDERS, sayingOf } from './ci.ts'
import { agreed, articleOf, claimOf, costFinding, ferries, plain, reportOf, silent } from './fixture.ts'

const require = createRequire(import.meta.url)

// The official schema is a draft-04 one; what it uses means the same in draft-07 but for the name of its id.
const { $schema: _, id: __, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const validate = new Ajv({ allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema)

function problemsOf(value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function runOf(report: Report, style: Partial<Style> = {}): Run {
  const log: Log = JSON.parse(sarif.render(report, { ...plain, ...style }))
  expect(problemsOf(log)).toEqual([])
  const [run] = log.runs
  if (!run) throw new Error('a log has a run')
  return run
}

function resultsOf(report: Report): readonly Result[] {
  return runOf(report).results ?? []
}

function withRule(report: Report, part: Partial<Rule>): Report {
  return { ...report, rules: report.rules.map((rule) => ({ ...rule, ...part })) }
}

test('a contradiction is one result with both places, an agreement none', () => {
  expect(JSON.parse(sarif.render(ferries, plain))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'crosscheck',
            version: '0.1.0',
            semanticVersion: '0.1.0',
            rules: [
              {
                id: 'disjoint-values',
                shortDescription: { text: 'Disjoint values (contradiction)' },
                fullDescription: { text: 'Why disjoint-values is told.' },
                help: { text: 'Why disjoint-values is told.' },
                defaultConfiguration: { level: 'error' },
                properties: { tags: ['contradiction', 'value'], 'problem.severity': 'error' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: [
          {
            ruleId: 'disjoint-values',
            ruleIndex: 0,
            level: 'error',
            message: {
              text: 'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier. Compare [$4.9 million, ledger.txt](1), [$5.27 million, Evening Echo](2).',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'news/gull.txt' },
                  region: {
                    startLine: 3,
                    startColumn: 1,
                    endLine: 3,
                    endColumn: 45,
                    snippet: { text: 'Repairs to the north pier cost $5.27 million' },
                  },
                },
              },
            ],
            relatedLocations: [
              {
                id: 1,
                physicalLocation: {
                  artifactLocation: { uri: 'news/ledger.txt' },
                  region: {
                    startLine: 2,
                    startColumn: 112,
                    endLine: 2,
                    endColumn: 158,
                    snippet: { text: 'repairs to the north pier came to $4.9 million' },
                  },
                },
                message: { text: '$4.9 million, ledger.txt' },
              },
              {
                id: 2,
                physicalLocation: {
                  artifactLocation: { uri: 'news/echo.txt' },
                  region: {
                    startLine: 2,
                    startColumn: 16,
                    endLine: 2,
                    endColumn: 34,
                    snippet: { text: 'cost $5.27 million' },
                  },
                },
                message: { text: '$5.27 million, Evening Echo' },
              },
            ],
            partialFingerprints: {
              primaryLocationLineHash: 'print-of-f7c1a90be44d:1',
              'crosscheck/v1': 'print-of-f7c1a90be44d',
            },
            properties: {
              id: 'f7c1a90be44d',
              verdict: 'contradiction',
              aspect: 'value',
              status: 'new',
              independentPublishers: 2,
            },
          },
        ],
      },
    ],
  })
})

test.each([
  ['with findings', ferries],
  ['with agreements only', agreed],
  ['with nothing found', silent],
  ['with nothing read', reportOf([], [], [])],
  ['of one claim against itself', costReport([{ groups: [['c12']], claims: ['c12'] }])],
])('a report %s meets the schema of SARIF 2.1.0', (_, report) => {
  expect(problemsOf(JSON.parse(sarif.render(report, plain)))).toEqual([])
})

test('the schema would find a fault', () => {
  const log = JSON.parse(sarif.render(ferries, plain))
  log.runs[0].results[0].relatedLocations = null
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
  expect(problemsOf(log)).toEqual([
    '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
    '/runs/0/results/0/relatedLocations must be array',
  ])
})

test('no list is there and empty but those of rules and results', () => {
  const text = sarif.render(costReport([{ groups: [['c12']], claims: ['c12'] }]), plain)
  expect(text).not.toMatch(/\[\s*\]|null/)
  expect(runOf(silent)).toEqual({
    tool: { driver: { name: 'crosscheck', version: '0.1.0', semanticVersion: '0.1.0', rules: [] } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
    results: [],
  })
})

describe('the level and state of', () => {
  const cases: readonly [what: string, part: Partial<Finding>, level: string, state: string][] = [
    ['what is new', {}, 'error', 'new'],
    ['what has changed', { status: 'changed', severity: 'warning' }, 'warning', 'updated'],
    ['what has spread', { status: 'spread', severity: 'info' }, 'note', 'unchanged'],
    ['what is known', { status: 'known' }, 'error', 'unchanged'],
  ]
  test.each(cases)('%s', (_, part, level, state) => {
    const [result] = resultsOf(against(costReport([part]), 1))
    expect([result?.level, result?.baselineState]).toEqual([level, state])
    const [alone] = resultsOf(costReport([part]))
    expect([alone?.level, alone?.baselineState]).toEqual([level, undefined])
  })
})

test('two findings of one fingerprint are two alerts, and each rule is told once', () => {
  const run = runOf(costReport([{ id: 'f1' }, { id: 'f1-2' }, { id: 'f2', fingerprint: 'ff', rule: 'copied-wrong' }]))
  expect(run.results?.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
    { primaryLocationLineHash: 'print-of-f7c1a90be44d:1', 'crosscheck/v1': 'print-of-f7c1a90be44d' },
    { primaryLocationLineHash: 'print-of-f7c1a90be44d:2', 'crosscheck/v1': 'print-of-f7c1a90be44d' },
    { primaryLocationLineHash: 'ff:1', 'crosscheck/v1': 'ff' },
  ])
  expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual(['disjoint-values', 'copied-wrong'])
  expect(run.results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ['disjoint-values', 0],
    ['disjoint-values', 0],
    ['copied-wrong', 1],
  ])
})

test('another path, line and wording keep what an alert is known by', () => {
  const hash = (report: Report) => resultsOf(report)[0]?.partialFingerprints?.primaryLocationLineHash
  const moved = articleOf('a1', 'archive/other name.txt', 'T\n\nIn all, $5.27 million was spent.')
  const claim = claimOf('c1', moved, {
    sentence: 'In all, $5.27 million was spent.',
    quote: '$5.27 million',
    quantity: { text: '$5.27 million', value: 5_270_000 },
  })
  const elsewhere = reportOf([moved], [claim], [{ ...costFinding, message: 'other', groups: [['c1']], claims: ['c1'] }])
  expect(hash(elsewhere)).toBe(hash(ferries))
  expect(hash(costReport([{ fingerprint: 'of another fact' }]))).toBe('of another fact:1')
})

describe('a rule', () => {
  const cases: readonly [what: string, part: Partial<Rule>, shown: object][] = [
    [
      'with a source on the web',
      { source: 'https://a.example/é' },
      {
        helpUri: 'https://a.example/%C3%A9',
        help: { text: 'Why disjoint-values is told.\n\nReference: https://a.example/é' },
      },
    ],
    [
      'with a book as source',
      { source: 'Smith 2019, p. 4' },
      { help: { text: 'Why disjoint-values is told.\n\nReference: Smith 2019, p. 4' } },
    ],
    [
      'with an address that is none',
      { source: 'https://' },
      { help: { text: 'Why disjoint-values is told.\n\nReference: https://' } },
    ],
    [
      'without a note',
      { note: ' ' },
      {
        fullDescription: { text: 'Disjoint values (contradiction)' },
        help: { text: 'Disjoint values (contradiction)' },
      },
    ],
    [
      'with a note longer than GitHub takes',
      { note: 'a'.repeat(2000) },
      { fullDescription: { text: 'a'.repeat(1024) }, help: { text: 'a'.repeat(2000) } },
    ],
    [
      'that informs',
      { severity: 'info' },
      {
        defaultConfiguration: { level: 'note' },
        properties: { tags: ['contradiction', 'value'], 'problem.severity': 'recommendation' },
      },
    ],
  ]
  test.each(cases)('%s', (_, part, shown) => {
    const [usual] = runOf(ferries).tool.driver.rules ?? []
    const report = withRule(ferries, part)
    const [descriptor] = runOf(report).tool.driver.rules ?? []
    expect(descriptor).toEqual({ ...usual, ...shown })
  })
})

describe('the address of', () => {
  test.each([
    ['a path', 'news/gull.txt', 'news/gull.txt'],
    ['a path from here', './news/gull.txt', 'news/gull.txt'],
    ['a path outside', '../gull.txt', '../gull.txt'],
    ['spaces and signs', 'a b/50% #1?.txt', 'a%20b/50%25%20%231%3F.txt'],
    ['what looks like a scheme', 'http:/a.txt', 'http%3A/a.txt'],
    ['other scripts', 'новости/é.txt', '%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%C3%A9.txt'],
    ['half a character', 'a\uD800.txt', 'a%EF%BF%BD.txt'],
    ['brackets and a backslash', '[a]\\b.txt', '%5Ba%5D%5Cb.txt'],
    ['an absolute path', '/srv/a b.txt', 'file:///srv/a%20b.txt'],
    ['a path on a drive', 'C:/news/a b.txt', 'file:///C:/news/a%20b.txt'],
    ['a path on a server', '//server/news/a.txt', 'file://server/news/a.txt'],
    ['standard input', '-', '-'],
  ])('%s', (_, path, uri) => {
    expect(articleUri(path)).toBe(uri)
  })

  test('any path is an address of nothing but ASCII, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const uri = articleUri(`news/${name}`)
        expect(uri).toMatch(/^news\/[\w.~!*'()%/-]+$/)
        expect(decodeURIComponent(uri)).toBe(`news/${name}`)
      }),
    )
  })
})

describe('words of an article', () => {
  /** A message as SARIF has it read: links taken out, what is escaped as it was. */
  const read = (text = '') =>
    text
      .replace(/(?<!\\)((?:\\\\)*)\[((?:\\.|[^\\\]])*)\]\(\d+\)/g, '$1$2')
      .replace(/\\([\\[\]])/g, '$1')
      .replace(/([{}])\1/g, '$1')

  test.each(ORDERS)('%j make no link, no placeholder and no fault', (words) => {
    const [result] = resultsOf(sayingOf(words))
    const text = result?.message.text ?? ''
    expect(
      text.match(/(?<!\\)(?:\\\\)*\[(?:\\.|[^\\\]])*\]\([^)]*\)/g)?.filter((link) => !link.endsWith('](1)')),
    ).toEqual([])
    expect(text).not.toMatch(/(?<!\{)\{(?:\{\{)*\d/)
    expect(result?.locations?.[0]?.physicalLocation?.region?.snippet?.text).toBe(words)
  })

  test('are there again when the message is read', () => {
    const message = 'a \\ [b](2) {0} {{1}} ]'
    expect(read(resultsOf(sayingOf(message))[0]?.message.text)).toBe(`${message}. Compare ${message}, ${message}.`)
  })

  test('steer no terminal that shows the file', () => {
    expect(sarif.render(sayingOf('\u001b[2J\u009b1m\u202E'), plain).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  })
})

describe('what GitHub takes', () => {
  test('25,000 results: of more the worst are kept, and a note counts the others', () => {
    const findings = Array.from({ length: 26_000 }, (_, i) => ({
      id: `f${i}`,
      fingerprint: `print-${i}`,
      severity: i < 24_000 ? ('warning' as const) : ('error' as const),
      status: i < 500 ? ('known' as const) : ('new' as const),
      groups: [['c12'], ['c21']],
    }))
    const run = runOf(costReport(findings))
    const kept = run.results?.map(({ properties }) => properties?.id) ?? []
    const ids = (from: number, to: number) => findings.slice(from, to).map(({ id }) => id)
    expect(kept).toEqual([...ids(24_000, 26_000), ...ids(500, 23_500)])
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: { text: '1,000 findings left out, the least grave, since GitHub takes no larger file.' },
          },
        ],
      },
    ])
  })

  test('ten megabytes, compressed: of more the worst are kept', () => {
    const noise = (seed: number) => createHash('shake256', { outputLength: 400_000 }).update(`${seed}`).digest('base64')
    const findings = Array.from({ length: 40 }, (_, i) => ({ id: `f${i}`, message: noise(i) }))
    const text = sarif.render(costReport(findings), plain)
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000)
    const [run]: readonly Run[] = JSON.parse(text).runs
    expect(run?.results?.map(({ properties }) => properties?.id)).toEqual(findings.slice(0, 24).map(({ id }) => id))
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '16 findings left out, the least grave, since GitHub takes no larger file.',
    ])
  })

  test('twenty other places of a result, those of the other sides first', () => {
    const article = articleOf('a1', 'a.txt', 'T\n12 died. 14 died.')
    const claims = Array.from({ length: 30 }, (_, i) => {
      const quote = i === 29 ? '14 died' : '12 died'
      return claimOf(`c${i}`, article, { sentence: `${quote}.`, quote, quantity: { text: `value ${i}`, value: i } })
    })
    const side = claims.slice(0, 29).map(({ id }) => id)
    const [result] = resultsOf(reportOf([article], claims, [{ ...costFinding, groups: [side, ['c29']], claims: side }]))
    const told = result?.relatedLocations?.map(({ id, message }) => [id, message?.text])
    const numbers = Array.from({ length: 19 }, (_, i) => i + 1)
    expect(told).toEqual([[1, 'value 29, a.txt'], ...numbers.map((i) => [i + 1, `value ${i}, a.txt`])])
  })

  test('a note on what could not be read', () => {
    expect(runOf(silent, { unread: 2 }).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: { text: '2 articles could not be read: silence about what they say proves nothing.' },
          },
        ],
      },
    ])
  })
})
