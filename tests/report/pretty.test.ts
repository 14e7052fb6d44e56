import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model/finding.ts'
import { pretty } from '../../src/report/formats/pretty.ts'
import { textWidth } from '../../src/report/width.ts'
import {
  agreed,
  articleOf,
  claimOf,
  entryOf,
  ferries,
  findingOf,
  held,
  plain,
  reportOf,
  resolvedEntry,
  settled,
  silent,
  staffFinding,
} from './fixture.ts'

describe('the terminal report', () => {
  test('shows each side with its sentence, the value underlined, the gap and the reasons', () => {
    expect(pretty.render(ferries, plain)).toBe(`\
✖ contradiction   repairs to the north pier                               disjoint-values · f7c1a90b

    $5.27 million   news/gull.txt:3:1       Harbour Gull   2025-01-13   +1 publisher
       Repairs to the north pier cost $5.27 million, more than a third of what the line earned.
                                      ─────────────
    $4.9 million    news/ledger.txt:2:112   ledger.txt     2025-01-14
       … repairs to the north pier came to $4.9 million, and the bill for the south pier is still …
                                           ────────────
    gap   $370,000, 7 %
    why   same measure

✖ 1 contradiction   0 disputes   0 updates
  3 articles, all read   7 claims   1 agreement
`)
  })

  test('narrows to sixty columns and to ASCII, lists agreements when asked, and says what was not read', () => {
    expect(pretty.render(ferries, { ...plain, width: 60, unicode: false, verbose: true, unread: 2 })).toBe(`\
x contradiction   repairs to...   disjoint-values - f7c1a90b

    $5.27 million   news/gull.txt:3:1
       Harbour Gull   2025-01-13   +1 publisher
       ... north pier cost $5.27 million, more than a ...
                           ^^^^^^^^^^^^^
    $4.9 million    news/ledger.txt:2:112
       ledger.txt     2025-01-14
       ... pier came to $4.9 million, and the bill for ...
                        ^^^^^^^^^^^^
    gap   $370,000, 7 %
    why   same measure

+ 64 people - people ... employs - Harbou... (2 independent)

x 1 contradiction   0 disputes   0 updates
  3 articles read   2 articles could not be read   7 claims
  1 agreement
`)
  })

  test('lists agreements where there is nothing else, and says that there is no contradiction', () => {
    expect(pretty.render(agreed, plain)).toBe(`\
✔ 64 people — people … employs — Harbour Gull, ledger.txt (2 independent)

✔ no contradictions in 2 articles   0 disputes   0 updates
  2 articles, all read   2 claims   1 agreement
`)
  })

  test('says aloud that nothing was found', () => {
    expect(pretty.render(silent, plain)).toBe(`\
✔ no contradictions in 2 articles   0 disputes   0 updates
  2 articles, all read   1 claim   0 agreements
`)
  })

  test('does not say that all was read where nothing was', () => {
    expect(pretty.render(reportOf([], [], []), { ...plain, unread: 1 })).toBe(`\
✔ no contradictions in 0 articles   0 disputes   0 updates
  0 articles   1 article could not be read   0 claims   0 agreements
`)
  })

  test('paints verdict, value and underline, and says the same without colour', () => {
    const painted = pretty.render(ferries, { ...plain, colour: true })
    const lines = painted.split('\n')
    const esc = '\u001b'
    expect(lines[0]).toContain(`${esc}[31m✖ contradiction${esc}[39m`)
    expect(lines[2]).toContain(`${esc}[1m$5.27 million${esc}[22m`)
    expect(lines[4]).toContain(`${esc}[31m─────────────${esc}[39m`)
    expect(painted.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(pretty.render(ferries, plain))
  })

  test.each([
    ['dispute', '⚠', '!', 33],
    ['update', '↻', '~', 36],
  ] as const)('marks a %s with its own sign and colour', (verdict, sign, ascii, colour) => {
    const [contradiction] = ferries.findings
    if (!contradiction) throw new Error('the fixture has a contradiction')
    const report = reportOf(
      ferries.articles.map(({ article }) => article),
      ferries.claims,
      [{ ...contradiction, verdict }],
    )
    expect(pretty.render(report, plain)).toMatch(new RegExp(`^${sign} ${verdict} `))
    expect(pretty.render(report, { ...plain, unicode: false })).toMatch(new RegExp(`^\\${ascii} ${verdict} `))
    expect(pretty.render(report, { ...plain, colour: true })).toContain(`[${colour}m${sign} ${verdict}`)
    expect(pretty.render(report, plain)).toContain(`1 ${verdict}`)
  })

  test('counts further claims of the same publisher as claims', () => {
    const article = articleOf('a1', 'a.txt', 'Two\nNine rooms burned. In all, 9 rooms are gone.\n')
    const other = articleOf('a2', 'b.txt', 'One\nEleven rooms burned.\n')
    const claims = [
      claimOf('c1', article, {
        sentence: 'Nine rooms burned.',
        quote: 'Nine rooms burned',
        quantity: { text: 'Nine rooms', value: 9, unit: 'room' },
      }),
      claimOf('c2', article, {
        sentence: 'In all, 9 rooms are gone.',
        quote: '9 rooms are gone',
        quantity: { text: '9 rooms', value: 9, unit: 'room' },
      }),
      claimOf('c3', other, {
        sentence: 'Eleven rooms burned.',
        quote: 'Eleven rooms burned',
        quantity: { text: 'Eleven rooms', value: 11, unit: 'room' },
      }),
    ]
    const finding = findingOf({
      id: 'f1',
      rule: 'disjoint-values',
      verdict: 'contradiction',
      severity: 'error',
      message: 'rooms',
      groups: [['c1', 'c2'], ['c3']],
      because: ['measures: same', 'entities: same', 'values: disjoint', 'modality: both-actual'],
      gap: 2 / 11,
    })
    expect(pretty.render(reportOf([article, other], claims, [finding]), plain)).toBe(`\
✖ contradiction   count                                                         disjoint-values · f1

    Nine rooms     a.txt:2:1   a.txt   +1 claim
       Nine rooms burned.
       ──────────
    Eleven rooms   b.txt:2:1   b.txt
       Eleven rooms burned.
       ────────────
    gap   2 rooms, 18 %
    why   same measure and entities; both report it as a fact

✖ 1 contradiction   0 disputes   0 updates
  2 articles, all read   3 claims   0 agreements
`)
  })

  test('shows a sentence that holds all sides once, with every value underlined', () => {
    const sentence = 'Fares rose 14% to £1.31 from £1.26.'
    const article = articleOf('a1', 'a.txt', `One\n${sentence}\n`, { publisher: 'Quay Post' })
    const claims = ['14%', '£1.31', '£1.26'].map((text, index) =>
      claimOf(`c${index}`, article, { sentence, quote: text, quantity: { text, value: index, unit: 'GBP' } }),
    )
    const finding = findingOf({
      id: 'f1',
      rule: 'change-does-not-add-up',
      verdict: 'contradiction',
      severity: 'error',
      message: 'm',
      groups: [['c2'], ['c1'], ['c0']],
      because: ['arithmetic: fails', 'articles: same', 'from £1.26 to £1.31 is +4.0%, the text says +14%'],
      gap: null,
    })
    const [, ...shown] = pretty.render(reportOf([article], claims, [finding]), plain).split('\n')
    expect(shown.slice(0, 8).join('\n')).toBe(`
    £1.26   a.txt:2:30   Quay Post
    £1.31   a.txt:2:19   Quay Post
    14%     a.txt:2:12   Quay Post
       Fares rose 14% to £1.31 from £1.26.
                  ───    ─────      ─────
    why   from £1.26 to £1.31 is +4.0%, the text says +14%
`)
  })

  test('lets nothing out of an article steer the terminal', () => {
    const article = articleOf('a1', 'a.txt', 'X\nA \u001b[2Jstrike\u202E of 12 \u0007days.\n', {
      publisher: 'Evil\u009b1mPost',
    })
    const claims = [
      claimOf('c1', article, {
        sentence: 'A \u001b[2Jstrike\u202E of 12 \u0007days.',
        quote: 'strike\u202E of 12 \u0007days',
        quantity: { text: '12 \u0007days', value: 12, unit: 'day' },
        measure: {
          key: 'strike',
          text: 'strike\u202E',
          listed: false,
          intrinsic: false,
          notSameAs: [],
          tolerance: null,
        },
      }),
    ]
    const finding = findingOf({
      id: 'f1\u001b',
      rule: 'a-rule',
      verdict: 'dispute',
      severity: 'warning',
      message: 'm',
      groups: [['c1'], ['c1']],
      because: ['because \u001b]0;title\u0007'],
      gap: 0,
    })
    const text = pretty.render(reportOf([article], claims, [finding]), plain)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
    expect(text).toContain('A ⟨U+001B⟩[2Jstrike⟨U+202E⟩ of 12 ⟨U+0007⟩days.')
    expect(text).toContain('Evil⟨U+009B⟩1mPost')
    expect(text).not.toContain('gap')
  })

  test('takes a claim that the report does not hold for a defect', () => {
    const [finding] = ferries.findings
    if (!finding) throw new Error('the fixture has a finding')
    expect(() => pretty.render(reportOf([], [], [finding]), plain)).toThrow(/does not hold/)
  })
})

describe('the terminal report against a baseline', () => {
  test('shows what is new, changed or spread and says so, and counts the rest', () => {
    expect(pretty.render(held, plain)).toBe(`\
✖ contradiction · changed   repairs to the north pier                     disjoint-values · f7c1a90b

    $5.27 million   news/gull.txt:3:1       Harbour Gull   2025-01-13   +1 publisher
       Repairs to the north pier cost $5.27 million, more than a third of what the line earned.
                                      ─────────────
    $4.9 million    news/ledger.txt:2:112   ledger.txt     2025-01-14
       … repairs to the north pier came to $4.9 million, and the bill for the south pier is still …
                                           ────────────
    gap   $370,000, 7 %
    was   $900,000, $5.27 million
    why   same measure

↻ update · spread   passengers (Salt Island), in 2024                         later-value · f3e5a771

    41,200 passengers        news/gull.txt:2:23    Harbour Gull   2025-01-13
       The Salt Island ferry carried 41,200 passengers in 2024, its operator said on Monday.
                                     ─────────────────
    Some 38,000 passengers   news/ledger.txt:3:1   ledger.txt     2025-01-14
       Some 38,000 passengers took the ferry last year.
       ──────────────────────
    gap   3,200 passengers, 7.8 %
    why   same measure, entities and period

✖ 1 changed contradiction   1 spread   1 known   1 resolved
  3 articles, all read   7 claims   1 agreement
`)
  })

  test('says that nothing is new where the baseline knows all of it', () => {
    expect(pretty.render(settled, plain)).toBe(`\
✔ no new contradictions   1 known   0 resolved
  3 articles, all read   7 claims   1 agreement
`)
  })

  test('shows the rest too when asked, what is resolved a line each, in forty columns of ASCII', () => {
    expect(pretty.render(held, { ...plain, width: 40, unicode: false, verbose: true })).toBe(`\
x contradiction - changed
  repairs to the north pier
  disjoint-values - f7c1a90b

    $5.27 million
       news/gull.txt:3:1
       Harbour Gull   2025-01-13
       +1 publisher
       ... cost $5.27 million, more ...
                ^^^^^^^^^^^^^
    $4.9 million
       news/ledger.txt:2:112
       ledger.txt     2025-01-14
       ... to $4.9 million, and the ...
              ^^^^^^^^^^^^
    gap   $370,000, 7 %
    was   $900,000, $5.27 million
    why   same measure

x contradiction - known
  repairs to the north pier
  rounded-apart - fd01c55e

    $5.27 million
       news/gull.txt:3:1
       Harbour Gull   2025-01-13
       ... cost $5.27 million, more ...
                ^^^^^^^^^^^^^
    $4.9 million
       news/ledger.txt:2:112
       ledger.txt     2025-01-14
       ... to $4.9 million, and the ...
              ^^^^^^^^^^^^
    gap   $370,000, 7 %
    known two ways of counting (desk,
          until 2025-06-30)
    why   same measure

~ update - spread
  passengers (Salt Island), in 2024
  later-value - f3e5a771

    41,200 passengers
       news/gull.txt:2:23
       Harbour Gull   2025-01-13
       ... 41,200 passengers in ...
           ^^^^^^^^^^^^^^^^^
    Some 38,000 passengers
       news/ledger.txt:3:1
       ledger.txt     2025-01-14
       Some 38,000 passengers took ...
       ^^^^^^^^^^^^^^^^^^^^^^
    gap   3,200 passengers, 7.8 %
    why   same measure, entities and
          period

+ 64 people - people... (1 independent)

+ resolved - f9a41d07   ticket price...

x 1 changed contradiction   1 spread
  1 known   1 resolved
  3 articles, all read   7 claims
  1 agreement
`)
  })

  test('shows a new agreement where the run fails on any, and no known one', () => {
    const any = { ...plain, failing: ['contradiction', 'dispute', 'update', 'agreement'] } as const
    const agreements = [staffFinding, { ...staffFinding, status: 'known' as const }]
    const articles = agreed.articles.map(({ article }) => article)
    const report = reportOf(articles, agreed.claims, agreements, { name: 'main', resolved: [], expired: [] })
    expect(pretty.render(report, any)).toBe(`\
✔ 64 people — people … employs — Harbour Gull, ledger.txt (1 independent)

✔ no new contradictions   1 new agreement   1 known   0 resolved
  2 articles, all read   2 claims   2 agreements
`)
  })

  const facts: readonly [fact: Partial<Fact>, values: readonly string[], words: string][] = [
    [{}, [], 'disjoint-values'],
    [{ measures: ['death-toll', 'injured'] }, [], 'death toll, injured'],
    [{ measures: ['', 'cost'], entities: ['A', 'B'] }, [], 'cost (A, B)'],
    [{ measures: ['cost'], periods: ['2024-01-01/..'] }, ['20', '>30'], 'cost, from 2024-01-01: 20, >30'],
    [
      { measures: ['cost'], periods: ['2024-01-01/2026-01-01', '2024-02-01/2024-03-01'] },
      [],
      'cost, 2024-01-01 to 2025-12-31, 2024-02',
    ],
    [
      { measures: ['cost'], periods: ['2024-02-29/2024-03-01', '../2024-03-01'] },
      [],
      'cost, 2024-02-29, until 2024-02-29',
    ],
    [{ measures: ['cost'], periods: ['2024-03-04/2024-03-11'] }, [], 'cost, 2024-03-04 to 2024-03-10'],
    [
      { measures: ['cost'], units: ['money USD '] },
      ['1234567', '1234568'],
      'cost: $1.234567 million, $1.234568 million',
    ],
    [{ measures: ['turnout'], units: ['share ratio '] }, ['0.293'], 'turnout: 29.3 %'],
    [{ measures: ['catch'], units: ['count metric ton year'] }, ['1200000'], 'catch: 1.2 million metric tons'],
    [{ measures: ['toll'], units: ['count person ', 'count child '] }, ['<12', '20'], 'toll: <12, 20'],
    [{ measures: ['evil\u001b[2J'] }, [], 'evil⟨U+001B⟩[2J'],
  ]
  test.each(facts)('a resolved fact in words: %o, %o', (fact, values, words) => {
    const resolved = [entryOf('abcdef0123456789', fact, values)]
    const report = reportOf([], [], [], { name: 'main', resolved, expired: [] })
    expect(pretty.render(report, { ...plain, verbose: true }).split('\n')[0]).toBe(`✔ resolved · fabcdef0   ${words}`)
  })
})

test('no line is wider than the terminal, but for a path or word that is', () => {
  const word = fc.stringMatching(/^[a-z餅é]{1,14}$/u)
  const cases = fc.record({
    width: fc.integer({ min: 40, max: 120 }),
    unicode: fc.boolean(),
    verbose: fc.boolean(),
    unread: fc.nat({ max: 2000 }),
    path: fc.stringMatching(/^[a-z/-]{1,70}$/),
    publisher: fc.array(word, { minLength: 1, maxLength: 6 }),
    reasons: fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 3 }),
    rule: fc.stringMatching(/^[a-z-]{1,36}$/),
  })
  fc.assert(
    fc.property(cases, ({ width, unicode, verbose, unread, path, publisher, reasons, rule }) => {
      const because = reasons.map((words) => words.join(' '))
      const findings = held.findings.map((finding) => ({ ...finding, rule, because }))
      const articles = held.articles.map(({ article }) => ({ ...article, path, publisher: publisher.join(' ') }))
      const report = reportOf(articles, held.claims, findings, { name: 'main', resolved: [resolvedEntry], expired: [] })
      for (const one of [report, { ...report, baseline: null }, settled, silent]) {
        const lines = pretty.render(one, { ...plain, width, unicode, verbose, unread }).split('\n')
        expect(lines.filter((line) => textWidth(line) > width && line.trim().includes(' '))).toEqual([])
      }
    }),
  )
})
