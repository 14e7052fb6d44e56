import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claimJson } from '../../src/report/claim-json.ts'
import { claimsCsv } from '../../src/report/claims.ts'
import { claimsTable } from '../../src/report/claims-table.ts'
import { explanationText } from '../../src/report/explain/text.ts'
import { htmlPage } from '../../src/report/formats/html.ts'
import { lines } from '../../src/report/formats/lines.ts'
import { markdown } from '../../src/report/formats/markdown.ts'
import { pretty } from '../../src/report/formats/pretty.ts'
import { claim as claimSchema } from '../../src/report/schema/claim.ts'
import { sideTexts } from '../../src/report/sighting.ts'
import { titleOf } from '../../src/report/title.ts'
import { lookup } from '../../src/report/words.ts'
import { plain } from './fixture.ts'
import { others, told } from './told.ts'

describe('the terminal report of what is no figure', () => {
  test('puts two times, two offices, two mouths, two stances and two places side by side, each underlined', () => {
    expect(pretty.render(told, plain)).toBe(`\
✖ contradiction   Tomas Rell visits Harrow                                      two-times · f1000000

    on Tuesday    news/gull.txt:2:1     Harbour Gull   2025-01-15
       Tomas Rell visited Harrow on Tuesday.
                                 ──────────
    on Thursday   news/ledger.txt:2:1   Ledger         2025-01-17
       Tomas Rell visited Harrow on Thursday.
                                 ───────────

✖ contradiction   role of Irene Castell                                         two-roles · f2000000

    chief executive of Kestrin    news/gull.txt:3:1     Harbour Gull   2025-01-15
       Irene Castell, chief executive of Kestrin, met him at the gate.
                      ──────────────────────────
    finance director of Kestrin   news/ledger.txt:3:1   Ledger         2025-01-17
       Irene Castell, finance director of Kestrin, met him at the gate.
                      ───────────────────────────

✖ contradiction   who said “The dock is safe”                            two-attributions · f3000000

    Irene Castell   news/gull.txt:4:1     Harbour Gull   2025-01-15
       “The dock is safe,” Castell said.
                           ───────
    Pell Okoro      news/ledger.txt:4:1   Ledger         2025-01-17
       “The dock is safe,” the mayor, Pell Okoro, said.
                                      ──────────

⚠ dispute   whether the dock had cracked                                    two-polaritys · f4000000

    the port denied it   news/gull.txt:5:1     Harbour Gull   2025-01-15
       The port denied that the dock had cracked.
                       ─────────────────────────
    the union said so    news/ledger.txt:5:1   Ledger         2025-01-17
       The dock had cracked, the union said.
       ────────────────────

✖ contradiction   “The raft sailed from Corrin”                                two-places · f5000000

    Skell    news/gull.txt:6:1     Harbour Gull   2025-01-15
       The raft is to sail from Skell.
                                ─────
    Corrin   news/ledger.txt:6:1   Ledger         2025-01-17
       The raft sailed from Corrin.
                            ──────

✖ 4 contradictions   1 dispute   0 updates
  2 articles, all read   10 claims   0 agreements
`)
  })

  test('tells how far each has it from done, and of an agreement what is said', () => {
    const shown = pretty.render(others, { ...plain, verbose: true })
    expect(shown).toContain('whether “The raft sailed from Corrin”')
    expect(shown).toContain('    it is planned   news/gull.txt:6:1')
    expect(shown).toContain('    it happened     news/ledger.txt:6:1')
    expect(shown).toContain('✔ “The dock is safe” — what Irene Castell said — Harbour Gull, Ledger (2 independent)')
  })
})

describe('other formats tell what the finding is about, and no other part of its claims', () => {
  const cases: readonly [name: string, text: string, there: string, not: string][] = [
    [
      'lines',
      lines.render(told, plain),
      'news/gull.txt:2:1: Harbour Gull: on Tuesday: "Tomas Rell visited Harrow on Tuesday"',
      'Harbour Gull: Harrow:',
    ],
    ['markdown values', markdown.render(told, plain), '<b>the port denied it</b>: Harbour Gull', '<b>asserts</b>'],
    ['html', htmlPage.render(told, plain), '“The dock is safe,” <mark>Castell</mark> said.', '<mark>“The dock'],
    [
      'notes',
      sideTexts(told.findings[4] ?? fail(), lookup(told)).join('\n'),
      'Skell: Harbour Gull, news/gull.txt:6:1: "The raft is to sail from Skell"',
      'planned',
    ],
  ]
  test.each(cases)('%s', (_, text, there, not) => {
    expect(text).toContain(there)
    expect(text).not.toContain(not)
  })
})

test('titles are read at once', () => {
  const titles = [...told.findings, ...others.findings].map((finding) => titleOf(finding, lookup(told)))
  expect(titles).toEqual([
    'Tomas Rell visits Harrow',
    'role of Irene Castell',
    'who said “The dock is safe”',
    'whether the dock had cracked',
    '“The raft sailed from Corrin”',
    'whether “The raft sailed from Corrin”',
    'what Irene Castell said',
  ])
})

describe('claims of every kind', () => {
  const shown: readonly Claim[] = told.claims
  const articles = told.articles.map(({ article }) => article)

  test('are claims by the schema', () => {
    expect(shown.filter((one) => !claimSchema.safeParse(claimJson(one)).success)).toEqual([])
  })

  test('have columns of their own, empty for other kinds', () => {
    const [head = '', visit = '', office = '', safe = ''] = claimsCsv(articles, shown).split('\r\n')
    const cells = (row: string) => row.split(',').slice(-12, -1)
    expect(head.split(',').slice(-12, -1)).toEqual([
      'event_predicate',
      'event_participants',
      'event_place',
      'event_status',
      'role_holder',
      'role',
      'role_organisation',
      'role_tenure',
      'statement_source',
      'statement_stance',
      'statement_content',
    ])
    expect(cells(visit)).toEqual(['visit', 'Tomas Rell', 'Harrow', 'done', '', '', '', '', '', '', ''])
    expect(cells(office)).toEqual([
      '',
      '',
      '',
      '',
      'Irene Castell',
      'chief executive',
      'Kestrin',
      'current',
      '',
      '',
      '',
    ])
    expect(safe).toContain('Irene Castell,asserts,"“The dock is safe,”"')
  })

  test('stand in the table with what they say', () => {
    const table = claimsTable(articles, shown, { ...plain, width: 200 })
    for (const words of ['Tomas Rell visits Harrow', 'chief executive of Kestrin', '“The dock is safe”'])
      expect(table).toContain(words)
  })

  test.each([
    ['c11', ['event        visit: "visited"', 'takes part   Tomas Rell', 'place        Harrow: "Harrow"']],
    ['c12', ['holder       Irene Castell: "Irene Castell"', 'tenure       held now']],
    ['c14', ['source       the port', 'stance       denies', 'content      that the dock had cracked']],
  ])('%s is explained by its rows, and has no measure', (id, rows) => {
    const claim = shown.find((one) => one.id === id)
    const article = articles.find((one) => one.id === claim?.articleId)
    if (!claim || !article) throw new Error(`no claim ${id}`)
    const text = explanationText({ kind: 'claim', claim, articles: [article], findings: [] }, plain)
    for (const row of rows) expect(text).toContain(`  ${row}`)
    expect(text).not.toContain('measure')
  })
})

function fail(): never {
  throw new Error('no such finding')
}
