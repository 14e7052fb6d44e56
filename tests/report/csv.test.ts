import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimsCsv, claimsNdjson } from '../../src/report/claims.ts'
import { csvText } from '../../src/report/csv.ts'
import { FINDING_FIELDS } from '../../src/report/finding-fields.ts'
import { field } from '../../src/report/flat-rows.ts'
import { csv } from '../../src/report/formats/csv.ts'
import { ndjson } from '../../src/report/formats/ndjson.ts'
import { articleOf, claimOf, ferries, findingOf, held, plain, reportOf, silent } from './fixture.ts'

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Reads RFC 4180 by its grammar: fields are bare or quoted, rows end in CR LF. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** One cell, as it is written. */
function cellOf(value: string | number | boolean | null): string {
  return csvText([field('a', () => value)], [null]).slice('a\r\n'.length, -2)
}

describe('a cell', () => {
  test.each([
    ['plain words', 'plain words'],
    ['', ''],
    [null, ''],
    [true, 'true'],
    [false, 'false'],
    [0, '0'],
    [-5, '-5'],
    [0.293, '0.293'],
    [190270000000, '190270000000'],
    ['one, two', '"one, two"'],
    ['the "old" pier', '"the ""old"" pier"'],
    ['two\nlines', '"two\nlines"'],
    [' led by a space', '" led by a space"'],
    ['a ship \u{1F6A2}', 'a ship \u{1F6A2}'],
    ['שלום', 'שלום'],
    ['one\0 two\u001b[2J \u009bthree', 'one two[2J three'],
  ])('%j is written %j', (value, written) => {
    expect(cellOf(value)).toBe(written)
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+44 20', "'+44 20"],
    ['-5%', "'-5%"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1+1', "'＝1+1"],
    ['\0=1+1', "'=1+1"],
    ["'=1", "'=1"],
    ['1=1', '1=1'],
    ['a-b', 'a-b'],
  ])('the text %j runs no formula: %j', (value, written) => {
    expect(cellOf(value)).toBe(written)
  })
})

test('any table is read back as it was, but for formulas and controls', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
      const written = csvText(
        [field('a', ([a]: readonly [string, string]) => a), field('b', ([, b]: readonly [string, string]) => b)],
        rows,
      )
      const expected = rows.map((row) =>
        row.map((cell) => cell.replaceAll(/[^\P{Cc}\t\r\n]/gu, '').replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, "'")),
      )
      expect(parsed(written)).toEqual([['a', 'b'], ...expected])
    }),
  )
})

describe('findings as comma-separated values', () => {
  test('have a row for each claim of each finding', () => {
    const [head = [], ...rows] = parsed(csv.render(ferries, plain))
    expect(head).toEqual(FINDING_FIELDS.map(({ name }) => name))
    const column = (name: string) => head.indexOf(name)
    const shown = ['finding_id', 'side', 'claim_id', 'publisher', 'line', 'value', 'low', 'entities', 'quote']
    expect(rows.map((row) => shown.map((name) => row[column(name)]))).toEqual([
      [
        'f7c1a90be44d',
        '0',
        'c12',
        'Harbour Gull',
        '3',
        '5270000',
        '5265000',
        '',
        'Repairs to the north pier cost $5.27 million',
      ],
      ['f7c1a90be44d', '0', 'c31', 'Evening Echo', '2', '5270000', '5265000', '', 'cost $5.27 million'],
      ['f7c1a90be44d', '1', 'c21', '', '2', '4900000', '4850000', '', 'repairs to the north pier came to $4.9 million'],
      ['f02bb6c8d110', '0', 'c13', 'Harbour Gull', '4', '64', '64', '', 'employs 64 people'],
      ['f02bb6c8d110', '0', 'c23', '', '4', '64', '64', '', 'Sixty-four people work'],
    ])
  })

  test('of nothing are the header alone', () => {
    expect(csv.render(silent, plain)).toBe(`${FINDING_FIELDS.map(({ name }) => name).join(',')}\r\n`)
  })

  test('say what the claim rows of NDJSON say', () => {
    const [head = [], ...cells] = parsed(csv.render(held, plain))
    const rows = ndjson
      .render(held, plain)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'claim')
    expect(cells.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])))).toEqual(
      rows.map(({ type: _, ...row }) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])),
      ),
    )
  })
})

test('claims as comma-separated values have the columns of their NDJSON rows', () => {
  const articles = ferries.articles.map(({ article }) => article)
  const [head, first = []] = parsed(claimsCsv(articles, ferries.claims))
  const [row = ''] = claimsNdjson(articles, ferries.claims).split('\n')
  expect(head).toEqual(Object.keys(JSON.parse(row)))
  expect(first.slice(0, 7)).toEqual([
    'c11',
    'a1',
    'news/gull.txt',
    'Harbour Gull',
    '2025-01-13T08:30:00Z',
    'quantity',
    'carried 41,200 passengers in 2024',
  ])
})

const hostile = '=cmd|" /C calc"!A0, 12 \u{1F525} fires\r\n\0burn\u001b[2J "here",\there'
const article = articleOf('a1', 'odd, "name".txt', `Odd\n${hostile}\n`, { publisher: '@Post' })
const claim = claimOf('c1', article, {
  sentence: hostile,
  quote: hostile,
  quantity: { text: '12 \u{1F525} fires', value: -12, unit: 'fire' },
})
const odd = reportOf(
  [article],
  [claim],
  [
    findingOf({
      id: 'f1',
      rule: 'same-values',
      verdict: 'agreement',
      severity: 'info',
      message: '-',
      groups: [['c1'], ['c1']],
      because: [],
      gap: null,
    }),
  ],
)

test.skipIf(!hasSqlite)('sqlite3 imports it as it is, hostile quotes and all', () => {
  const file = join(folder, 'findings.csv')
  writeFileSync(file, csv.render(odd, plain))
  const { stdout, stderr, status } = spawnSync(
    'sqlite3',
    [
      '-json',
      ':memory:',
      `.import --csv "${file}" findings`,
      'select side, path, publisher, quote, message, value, line from findings order by side',
    ],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const cells = {
    path: 'odd, "name".txt',
    publisher: "'@Post",
    quote: `'${hostile.replaceAll('\0', '').replaceAll('\u001b', '')}`,
    message: "'-",
    value: '-12',
    line: '2',
  }
  expect(JSON.parse(stdout)).toEqual([
    { side: '0', ...cells },
    { side: '1', ...cells },
  ])
})
