import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { ndjson } from '../../src/report/formats/ndjson.ts'
import { articleOf, claimOf, ferries, findingOf, held, plain, reportOf, silent } from './fixture.ts'

type Row = Readonly<Record<string, string | number | boolean | null>>

function rowsOf(report: Report): readonly Row[] {
  return ndjson
    .render(report, plain)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('findings as rows', () => {
  test('a claim of a finding has the columns of both', () => {
    expect(rowsOf(ferries)[2]).toEqual({
      type: 'claim',
      finding_id: 'f7c1a90be44d',
      fingerprint: 'print-of-f7c1a90be44d',
      rule: 'disjoint-values',
      verdict: 'contradiction',
      aspect: 'value',
      severity: 'error',
      status: 'new',
      message: 'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier',
      gap: 0.37 / 5.27,
      independent_publishers: 2,
      side: 1,
      claim_id: 'c21',
      article_id: 'a2',
      path: 'news/ledger.txt',
      publisher: null,
      published: '2025-01-14',
      kind: 'quantity',
      quote: 'repairs to the north pier came to $4.9 million',
      sentence:
        'According to figures that the port authority of Salt Island released late on Tuesday after weeks of questions, repairs to the north pier came to $4.9 million, and the bill for the south pier is still open.',
      line: 2,
      column: 112,
      start: 136,
      end: 182,
      measure_key: 'cost',
      measure_text: 'repairs to the north pier',
      entities: null,
      qualifiers: null,
      quantity_text: '$4.9 million',
      quantity_kind: 'money',
      unit: 'USD',
      value: 4900000,
      low: 4850000,
      low_inclusive: true,
      high: 4950000,
      high_inclusive: false,
      modifier: 'bare',
      change: null,
      per: null,
      period_text: null,
      period_start: null,
      period_end: null,
      period_grain: null,
      period_basis: null,
      source: 'figures; the port authority',
      cue: 'according to; released',
      stance: 'asserts; asserts',
      certainty: 'certain',
      polarity: 'positive',
      actuality: 'actual',
      event_predicate: null,
      event_participants: null,
      event_place: null,
      event_status: null,
      role_holder: null,
      role: null,
      role_organisation: null,
      role_tenure: null,
      statement_source: null,
      statement_stance: null,
      statement_content: null,
      division: null,
    })
  })

  test('come side by side, then what is resolved, and last the summary', () => {
    const rows = rowsOf(held)
    expect(
      rows.map(({ type, finding_id, side, claim_id, status }) => [type, finding_id, side, claim_id, status]),
    ).toEqual([
      ['claim', 'f7c1a90be44d', 0, 'c12', 'changed'],
      ['claim', 'f7c1a90be44d', 0, 'c31', 'changed'],
      ['claim', 'f7c1a90be44d', 1, 'c21', 'changed'],
      ['claim', 'fd01c55e9b34', 0, 'c12', 'known'],
      ['claim', 'fd01c55e9b34', 1, 'c21', 'known'],
      ['claim', 'f3e5a7710c2b', 0, 'c11', 'spread'],
      ['claim', 'f3e5a7710c2b', 1, 'c22', 'spread'],
      ['claim', 'f02bb6c8d110', 0, 'c13', 'new'],
      ['claim', 'f02bb6c8d110', 0, 'c23', 'new'],
      ['resolved', undefined, undefined, undefined, undefined],
      ['summary', undefined, undefined, undefined, undefined],
    ])
    const { baseline } = held
    const expired = rowsOf({ ...held, baseline: baseline && { ...baseline, resolved: [], expired: baseline.resolved } })
    expect(expired.at(-2)).toEqual({ ...rows.at(-2), type: 'expired' })
    expect(rows.slice(-2)).toEqual([
      {
        type: 'resolved',
        fingerprint: '9a41d07be2c85f3316b0c4d2e7f8a901',
        rule: 'disjoint-values',
        verdict: 'contradiction',
        measures: 'ticket-price',
        entities: 'Salt Island',
        changes: null,
        periods: '2024-01-01/2025-01-01',
        qualifiers: null,
        units: 'money USD ',
        values: '4.5; >5',
        publishers: 'Harbour Gull; ledger.txt',
        reason: 'the Gull corrects it on Friday',
        by: 'desk',
        added: '2025-01-16',
        until: '2025-02-01',
      },
      {
        type: 'summary',
        schema: 'crosscheck/findings@1',
        version: '0.1.0',
        baseline: 'crosscheck-baseline.jsonl',
        articles: 3,
        claims: 7,
        agreement: 1,
        contradiction: 2,
        update: 1,
        dispute: 0,
        new: 1,
        changed: 1,
        spread: 1,
        known: 1,
        resolved: 1,
      },
    ])
  })

  test('of one type have the same keys in the same order, and scalars only', () => {
    const rows = [...rowsOf(held), ...rowsOf(ferries), ...rowsOf(silent)]
    for (const type of ['claim', 'resolved', 'summary']) {
      const keys = rows.filter((row) => row.type === type).map((row) => Object.keys(row).join())
      expect(new Set(keys).size, type).toBe(1)
    }
    const nested = rows
      .flatMap((row) => Object.values(row))
      .filter((value) => value !== null && typeof value === 'object')
    expect(nested).toEqual([])
  })

  test('of nothing are the summary alone', () => {
    expect(rowsOf(silent).map(({ type, baseline, articles }) => [type, baseline, articles])).toEqual([
      ['summary', null, 2],
    ])
  })

  test('keep a quote of many lines on one, and its controls from the terminal', () => {
    const quote = '12\r\nhouses \u001b[31mburned\u202E\u2028'
    const article = articleOf('a1', 'a.txt', `Fire\n${quote}\n`)
    const claim = claimOf('c1', article, { sentence: quote, quote, quantity: { text: '12', value: 12 } })
    const finding = findingOf({
      id: 'f1',
      rule: 'same-values',
      verdict: 'agreement',
      severity: 'info',
      message: 'm',
      groups: [['c1']],
      because: [],
      gap: null,
    })
    const report = reportOf([article], [claim], [finding])
    const text = ndjson.render(report, plain)
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202E\u2028]/u)
    expect(text.split('\n')).toHaveLength(3)
    expect(rowsOf(report)[0]?.quote).toBe(quote)
  })
})

test.skipIf(spawnSync('jq', ['--version']).status !== 0)('jq reads row after row', () => {
  const filter =
    'select(.type == "claim" and .verdict == "contradiction" and .status != "known") | [.side, .value] | @csv'
  const { stdout } = spawnSync('jq', ['-r', filter], { input: ndjson.render(held, plain), encoding: 'utf8' })
  expect(stdout).toBe('0,5270000\n0,5270000\n1,4900000\n')
})
