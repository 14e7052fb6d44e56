import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { MentionRow } from '../../src/model/report.ts'
import { claimFormats, claimsJson, claimsNdjson } from '../../src/report/claims.ts'
import { claimsTable } from '../../src/report/claims-table.ts'
import { json } from '../../src/report/formats/json.ts'
import { mentionLines } from '../../src/report/mentions.ts'
import { jsonSchema } from '../../src/schemas.ts'
import { claimOf, echo, ferries, gull, gullPassengers, ledger, ledgerCost, plain } from './fixture.ts'

const articles = [gull, ledger]

test('the table has a line for each claim, values in base units', () => {
  const long = { ...gullPassengers, entities: ['The Salt Island and Mainland Ferry Company'] }
  expect(claimsTable(articles, [long, ledgerCost], plain)).toBe(`\
┌─────────┬──────────────────┬───────────────────────────┬──────────────────────────────────┬─────────┬──────────────────────────────┬───────────────────────┐
│ article │ value            │ measure                   │ entities                         │ period  │ says                         │ location              │
├─────────┼──────────────────┼───────────────────────────┼──────────────────────────────────┼─────────┼──────────────────────────────┼───────────────────────┤
│ a1      │ 41,200 passenger │ passengers                │ The Salt Island and Mainland Fe… │ in 2024 │ its operator                 │ news/gull.txt:2:23    │
│ a2      │ 4,900,000 USD    │ repairs to the north pier │                                  │         │ figures > the port authority │ news/ledger.txt:2:112 │
└─────────┴──────────────────┴───────────────────────────┴──────────────────────────────────┴─────────┴──────────────────────────────┴───────────────────────┘
2 claims in 2 articles
`)
})

test('the table says what the number commits to, which way and how often', () => {
  const claim = claimOf('c1', echo, {
    sentence: 'The north pier cost $5.27 million to repair.',
    quote: '$5.27 million',
    quantity: { text: '$5.27 million', value: 5_270_000, unit: 'USD', modifier: 'at-least', change: 'up', per: 'year' },
    attribution: [{ source: 'the port', cue: 'denied', stance: 'denies' }],
  })
  const table = claimsTable([echo], [claim], { ...plain, unicode: false })
  expect(table).toContain('| at least up 5,270,000 USD per year |')
  expect(table).toContain('| the port (denies) |')
  expect([...table].filter((character) => character.charCodeAt(0) > 126)).toEqual([])
})

test('an empty table says so', () => {
  expect(claimsTable([gull], [], plain)).toBe('no claims in 1 article\n')
})

test('claims as JSON are those of the report', async () => {
  const list = JSON.parse(claimsJson(articles, ferries.claims))
  expect(list.schema).toBe('crosscheck/claims@1')
  expect(list.claims).toEqual(JSON.parse(json.render(ferries, plain)).claims)
  const ajv = new Ajv2020({ strict: true }).addSchema(await jsonSchema('report'))
  const claim = ajv.compile({ $ref: 'urn:crosscheck:report:1#/$defs/claim' })
  expect(list.claims.filter((entry: unknown) => !claim(entry))).toEqual([])
})

test('claims as rows are flat: one object a line, scalars only', () => {
  const rows = claimsNdjson(articles, [ledgerCost, gullPassengers]).split('\n')
  expect(rows.at(-1)).toBe('')
  const [cost, passengers] = rows.slice(0, -1).map((row) => JSON.parse(row))
  expect(cost).toMatchObject({
    id: 'c21',
    article_id: 'a2',
    path: 'news/ledger.txt',
    publisher: null,
    line: 2,
    column: 112,
    measure_key: 'cost',
    entities: null,
    value: 4900000,
    low: 4850000,
    low_inclusive: true,
    high: 4950000,
    high_inclusive: false,
    period_start: null,
    source: 'figures; the port authority',
    stance: 'asserts; asserts',
  })
  expect(passengers).toMatchObject({ publisher: 'Harbour Gull', entities: 'Salt Island', period_text: 'in 2024' })
  for (const row of [cost, passengers]) {
    expect(Object.entries(row).filter(([, value]) => typeof value === 'object' && value !== null)).toEqual([])
  }
  expect(Object.keys(cost)).toEqual(Object.keys(passengers))
  expect(claimsNdjson(articles, [])).toBe('')
})

test('each format of claims is found by its name, and nothing by an inherited one', async () => {
  for (const [name, load] of claimFormats) {
    expect(`${name}: ${(await load())(articles, [gullPassengers], plain).length > 100}`).toBe(`${name}: true`)
  }
  expect(claimFormats.get('constructor')).toBeUndefined()
})

test('mentions are one row a line, read as they are needed', () => {
  const date: MentionRow = {
    articleId: 'a1',
    path: 'a.txt',
    type: 'date',
    text: 'in 2022',
    start: 3,
    end: 10,
    timex: '2022',
  }
  let read = 0
  function* rows() {
    for (const text of ['in 2022', 'in\n2022']) {
      read++
      yield { ...date, text }
    }
  }
  const lines = mentionLines(rows())
  expect(lines.next().value).toBe(
    '{"articleId":"a1","path":"a.txt","type":"date","text":"in 2022","start":3,"end":10,"timex":"2022"}\n',
  )
  expect(read).toBe(1)
  expect([...lines]).toEqual([
    '{"articleId":"a1","path":"a.txt","type":"date","text":"in\\n2022","start":3,"end":10,"timex":"2022"}\n',
  ])
})
