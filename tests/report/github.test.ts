import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import type { Style } from '../../src/report/format.ts'
import { github } from '../../src/report/formats/github.ts'
import { sanitize } from '../../src/report/sanitize.ts'
import { against, costReport, ORDERS, sayingOf } from './ci.ts'
import { agreed, articleOf, claimOf, costFinding, ferries, plain, reportOf, silent } from './fixture.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Reads a line as the runner of GitHub Actions does; `null` where it is no command. */
function commandOf(line: string): Command | null {
  const match = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (!match) return null
  const [, name = '', list = '', data = ''] = match
  const properties = list.split(',').flatMap((pair) => {
    const [key = '', ...value] = pair.split('=')
    return value.length === 0 ? [] : [[key, unescaped(value.join('='), ['%3A', ':'], ['%2C', ','])]]
  })
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) }
}

/** Text as it was before it was escaped, the percent sign last. */
function unescaped(text: string, ...more: readonly (readonly [string, string])[]): string {
  const escapes = [['%0D', '\r'], ['%0A', '\n'], ...more, ['%25', '%']] as const
  return escapes.reduce((plainer, [code, character]) => plainer.replaceAll(code, character), text)
}

function linesOf(report: Report, style: Partial<Style> = {}): readonly string[] {
  const text = github.render(report, { ...plain, ...style })
  expect(text.endsWith('\n')).toBe(true)
  return text.slice(0, -1).split(/\r\n|\r|\n/)
}

test('one annotation for a contradiction, none for an agreement, and a line that sums up', () => {
  expect(github.render(ferries, plain)).toBe(
    '::error file=news/gull.txt,line=3,endLine=3,col=1,endColumn=45,title=contradiction (disjoint-values f7c1a90b)::' +
      'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier%0A' +
      '$5.27 million: Harbour Gull, news/gull.txt:3:1: "Repairs to the north pier cost $5.27 million"%0A' +
      '$4.9 million: ledger.txt, news/ledger.txt:2:112: "repairs to the north pier came to $4.9 million"\n' +
      '1 contradiction, 0 disputes, 0 updates in 3 articles\n',
  )
})

test.each([
  ['agreements only', agreed, {}, ['0 contradictions, 0 disputes, 0 updates in 2 articles']],
  ['nothing found', silent, {}, ['0 contradictions, 0 disputes, 0 updates in 2 articles']],
  [
    'an article that could not be read',
    silent,
    { unread: 1 },
    [
      '::warning title=not read::1 article could not be read: silence proves nothing there',
      '0 contradictions, 0 disputes, 0 updates in 2 articles',
    ],
  ],
  [
    'what the baseline knows, and what is gone',
    against(costReport([{ status: 'known' }, { status: 'known' }]), 2),
    {},
    ['0 contradictions, 0 disputes, 0 updates in 3 articles; 2 known findings left out; 2 resolved'],
  ],
])('%s', (_, report, style, lines) => {
  expect(linesOf(report, style)).toEqual(lines)
})

describe('the level and the title of', () => {
  const cases: readonly [
    what: string,
    part: Partial<Finding>,
    failing: Style['failing'],
    name: string,
    title: string,
  ][] = [
    ['a new contradiction', {}, ['contradiction'], 'error', 'contradiction (disjoint-values f7c1a90b)'],
    [
      'a changed one',
      { status: 'changed' },
      ['contradiction'],
      'error',
      'contradiction, a value has changed (disjoint-values f7c1a90b)',
    ],
    [
      'a spread one',
      { status: 'spread' },
      ['contradiction'],
      'warning',
      'contradiction, known, now of another publisher (disjoint-values f7c1a90b)',
    ],
    ['one that cannot fail the run', {}, [], 'warning', 'contradiction (disjoint-values f7c1a90b)'],
    [
      'a dispute that can, of a rule that warns',
      { verdict: 'dispute', severity: 'warning', rule: 'rival-values' },
      ['dispute'],
      'warning',
      'dispute (rival-values f7c1a90b)',
    ],
    [
      'an update that only informs',
      { verdict: 'update', severity: 'info', rule: 'later-value' },
      ['update'],
      'notice',
      'update (later-value f7c1a90b)',
    ],
    [
      'an update that informs and has spread',
      { verdict: 'update', severity: 'info', rule: 'later-value', status: 'spread' },
      [],
      'warning',
      'update, known, now of another publisher (later-value f7c1a90b)',
    ],
  ]
  test.each(cases)('%s', (_, part, failing, name, title) => {
    const [line = ''] = linesOf(costReport([part]), { failing })
    const command = commandOf(line)
    expect([command?.name, command?.properties.title]).toEqual([name, title])
  })
})

test('ten of each level, the worst first, and a line that counts the others', () => {
  const findings = Array.from({ length: 12 }, (_, i) => [
    { message: `slight ${i}`, severity: 'info' as const },
    { message: `fair ${i}`, severity: 'warning' as const },
    { message: `grave ${i}`, status: i < 6 ? ('spread' as const) : ('new' as const) },
  ]).flat()
  const lines = linesOf(costReport(findings), { unread: 3 })
  const told = lines.slice(0, -2).map((line) => `${commandOf(line)?.name} ${commandOf(line)?.data.split('\n')[0]}`)
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
  expect(told).toEqual([
    'warning 3 articles could not be read: silence proves nothing there',
    ...numbers(6, 12).map((i) => `error grave ${i}`),
    ...numbers(0, 6).map((i) => `warning grave ${i}`),
    ...numbers(0, 3).map((i) => `warning fair ${i}`),
    ...numbers(0, 10).map((i) => `notice slight ${i}`),
  ])
  expect(lines.slice(-2)).toEqual([
    '11 findings more, since GitHub shows 10 of each level of a step: see them with --format lines or --format sarif=FILE',
    '36 contradictions, 0 disputes, 0 updates in 3 articles',
  ])
})

describe('the place of', () => {
  const placed = (path: string, text: string, quote: string) => {
    const article = articleOf('a1', path, text, { publisher: 'P' })
    const claim = claimOf('c1', article, { sentence: quote, quote, quantity: { text: '12', value: 12 } })
    const [line = ''] = linesOf(reportOf([article], [claim], [{ ...costFinding, groups: [['c1']], claims: ['c1'] }]))
    const { title: _, ...place } = commandOf(line)?.properties ?? {}
    return place
  }

  test.each([
    ['standard input: none', '-', 'some 12 died', '12', {}],
    [
      'a path with a colon, a comma and a percent sign',
      'a: b, 50%25.txt',
      'some 12 died',
      '12',
      { file: 'a: b, 50%25.txt', line: '1', endLine: '1', col: '6', endColumn: '8' },
    ],
    [
      'a quote over two lines: no columns',
      'a.txt',
      'some 12\ndied',
      '12\ndied',
      { file: 'a.txt', line: '1', endLine: '2' },
    ],
    [
      'an absolute path',
      '/srv/a.txt',
      'T\n12 died',
      '12 died',
      { file: '/srv/a.txt', line: '2', endLine: '2', col: '1', endColumn: '8' },
    ],
  ])('%s', (_, path, text, quote, place) => {
    expect({ ...placed(path, text, quote) }).toEqual(place)
  })

  test('a claim in a file goes before one of standard input', () => {
    const piped = articleOf('a1', '-', 'T\n12 died', { publisher: 'P' })
    const filed = articleOf('a2', 'b.txt', 'T\n14 died', { publisher: 'Q' })
    const claims = [
      claimOf('c1', piped, { sentence: '12 died', quote: '12 died', quantity: { text: '12', value: 12 } }),
      claimOf('c2', filed, { sentence: '14 died', quote: '14 died', quantity: { text: '14', value: 14 } }),
    ]
    const finding = { ...costFinding, message: 'M', groups: [['c1'], ['c2']], claims: ['c1', 'c2'] }
    expect(linesOf(reportOf([piped, filed], claims, [finding]))[0]).toBe(
      '::error file=b.txt,line=2,endLine=2,col=1,endColumn=8,title=contradiction (disjoint-values f7c1a90b)::M%0A12: P, -:2:1: "12 died"%0A14: Q, b.txt:2:1: "14 died"',
    )
  })
})

describe('words of an article', () => {
  const known = ['col', 'endColumn', 'endLine', 'file', 'line', 'title']

  /** Asserts that a report is one error and a closing line, whatever its words say. */
  function expectObedienceToNone(words: string): void {
    const [first = '', ...rest] = linesOf(sayingOf(words))
    const command = commandOf(first)
    expect(command?.name).toBe('error')
    expect(known).toEqual(expect.arrayContaining(Object.keys(command?.properties ?? {})))
    expect(command?.properties.title).toMatch(/^contradiction \(disjoint-values f\w+\)$/)
    expect(command?.data.split('\n')[0]).toBe(sanitize(words))
    expect(rest).toEqual(['1 contradiction, 0 disputes, 0 updates in 2 articles'])
  }

  test.each(ORDERS)('%j begin no command and end none', expectObedienceToNone)

  test('nor do any others', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...ORDERS, '%', '::', '##['), fc.string({ unit: 'binary' })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(
        words.map((parts) => `.${parts.join('')}.`),
        expectObedienceToNone,
      ),
    )
  })

  test('long ones are cut', () => {
    const words = `12${' dead'.repeat(100)}`
    const name = `${words.slice(0, 79)}…`
    const quoted = commandOf(linesOf(sayingOf(words))[0] ?? '')?.data.split('\n')[1]
    expect(quoted).toBe(`${name}: ${name}, ${words}:2:1: "${words.slice(0, 199)}…"`)
  })

  test('of many sides the first are told', () => {
    const groups = Array.from({ length: 11 }, () => ['c12'])
    const told = commandOf(linesOf(costReport([{ groups }]))[0] ?? '')?.data.split('\n')
    const side = '$5.27 million: Harbour Gull, news/gull.txt:3:1: "Repairs to the north pier cost $5.27 million"'
    expect(told).toEqual([costFinding.message, ...Array.from({ length: 8 }, () => side), 'and 3 more'])
  })
})
