import { describe, expect, test } from 'vitest'
import { articleFromText, explain, explanationFormats, extractClaims, nearMisses } from '../../src/index.ts'
import { PREDICATES } from '../../src/lexicon/predicates.ts'
import type { RulePack } from '../../src/model/rules.ts'
import type { Style } from '../../src/report/format.ts'
import { is, rule } from '../judge/fixture.ts'
import { figuresOf } from '../plain-claim.ts'
import { plain } from './fixture.ts'

const gull = articleFromText(
  [
    'Pier repairs end',
    '',
    'The repair of the Salt Island pier cost $5.27 million in 2024, the mayor said on Monday.',
    '',
    'At least 14 people were hurt. Nine of them were divers.',
  ].join('\n'),
  { id: 'a1', path: 'news/gull.txt', publisher: 'Harbour Gull', published: '2025-01-13' },
)
const ledger = articleFromText(
  [
    'Pier bill is out',
    '',
    'The repair of the Salt Island pier cost nearly $4.9 million last year. It had cost $1.2 million in 2019.',
  ].join('\n'),
  { id: 'a2', path: 'news/ledger.txt', publisher: 'Island Ledger', published: '2025-01-14' },
)
const articles = [gull, ledger]

/** Rules and a measure of its own: those of the program may change. */
const pack: RulePack = {
  rules: [
    rule({
      id: 'alike',
      verdict: 'agreement',
      severity: 'info',
      when: { op: 'all', of: [is('values', 'equal', 'within'), is('periods', 'same')] },
    }),
    rule({
      id: 'apart',
      verdict: 'contradiction',
      message: '{left.publisher} has {left.value}, {right.publisher} has {right.value} for {measure}',
      note: 'One of them is wrong,\n or they mean two things.\n',
      source: 'https://example.org/apart',
      when: {
        op: 'all',
        of: [
          is('values', 'disjoint'),
          is('periods', 'same', 'unstated'),
          { op: 'any', of: [is('measures', 'same'), is('units', 'different')] },
          { op: 'not', of: is('articles', 'same', 'copy') },
        ],
      },
    }),
  ],
  measures: [
    {
      id: 'repair-cost',
      label: 'repair cost',
      kinds: ['money'],
      temporality: 'flow',
      heads: ['cost'],
      notHeads: [],
      counts: [],
      notSameAs: [],
      tolerance: null,
      tests: { reads: [], ignores: [] },
    },
  ],
  origins: { rules: {}, measures: {} },
}

const claims = figuresOf(extractClaims(articles, pack))

/** The id of the one claim of that value. */
function idOf(value: string): string {
  const [claim, ...others] = claims.filter(({ quantity }) => quantity.text.includes(value))
  if (!claim || others.length > 0) throw new Error(`${others.length + 1} claims of ${value}`)
  return claim.id
}

const [cost, bill, before] = [idOf('5.27'), idOf('4.9'), idOf('1.2')]
const found = explain(articles, pack, [cost])
const finding = found.kind === 'claim' ? (found.findings[0]?.id ?? '') : ''

async function printed(ids: readonly string[], style: Partial<Style> = {}, format = 'text'): Promise<string> {
  const render = await explanationFormats.get(format)?.()
  return render?.(explain(articles, pack, ids), { ...plain, ...style }) ?? ''
}

describe('a claim', () => {
  test('with words of its own sentence alone', async () => {
    expect(await printed([cost])).toBe(`\
claim ${cost}

  news/gull.txt:3:36   Harbour Gull   2025-01-13

  The repair of the Salt Island pier cost $5.27 million in 2024, the mayor said on Monday.

  quote        "cost $5.27 million"
  value        5,270,000 USD (money)
  numeral      "5.27 million"
  unit         USD: "$"
  modifier     none
  allows       5,265,000 to under 5,275,000
  measure      repair-cost, a listed measure; counted anew in each period: "cost"
  named by     cost, repair, pier
  entities     Salt Island: "Salt Island"
  period       from 2024-01-01 until 2025-01-01, stated: "in 2024"
  around it    repair, pier, cost, mayor, Salt Island
  says         mayor (asserts, "said"): "the mayor"
  modality     reported as a fact, certain

  findings     contradiction ${finding} (apart): Harbour Gull has $5.27 million, Island Ledger
               has nearly $4.9 million for repair cost
`)
  })

  test('that takes what it is of from a sentence before', async () => {
    expect(await printed([before])).toBe(`\
claim ${before}

  news/ledger.txt:3:75   Island Ledger   2025-01-14

  It had cost $1.2 million in 2019.

  quote        "had cost $1.2 million"
  value        1,200,000 USD (money)
  numeral      "1.2 million"
  unit         USD: "$"
  modifier     none
  allows       1,150,000 to under 1,250,000
  measure      repair-cost, a listed measure; counted anew in each period: "cost"
  named by     cost
  entities     Salt Island: "Salt Island" in a sentence before (3:19)
  period       from 2019-01-01 until 2020-01-01, stated: "in 2019"
  around it    cost, repair, pier, Salt Island
  says         the article itself
  modality     reported as a fact, certain

  findings     none
`)
  })

  test('without measure or period, in a narrow window', async () => {
    expect(await printed([idOf('Nine')], { width: 60 })).toBe(`\
claim ${idOf('Nine')}

  news/gull.txt:5:31   Harbour Gull   2025-01-13

  Nine of them were divers.

  quote        "Nine of them were divers"
  value        9 diver (count)
  numeral      "Nine"
  unit         diver: "of them"
  modifier     none
  allows       only 9
  measure      diver, an open measure: "them", "were",
               "divers"
  named by     diver
  entities     none
  period       not stated
  around it    diver, injure
  says         the article itself
  modality     reported as a fact, certain

  findings     none
`)
  })

  test('with a period that is counted from the date of the article, and a modifier', async () => {
    const lines = (await printed([bill])).split('\n')
    expect(lines.filter((line) => /^ {2}(?:modifier|allows|period)/.test(line))).toEqual([
      '  modifier     almost: "nearly"',
      '  allows       4,410,000 to under 4,900,000',
      '  period       from 2024-01-01 until 2025-01-01, implied from the article\'s date, 2025-01-14: "last',
    ])
  })
})

test('a finding, with its sides, its rule and how each condition came out', async () => {
  const text = await printed([finding])
  expect(text).toBe(`\
finding ${finding}

  ✖ Harbour Gull has $5.27 million, Island Ledger has nearly $4.9 million for repair cost

  verdict      contradiction of value, error
  publishers   2 independent publishers
  rule         apart
  note         One of them is wrong, or they mean two things.
  source       https://example.org/apart

side 1 of 2
  nearly $4.9 million   news/ledger.txt:3:36   Island Ledger   2025-01-14   ${bill}
     The repair of the Salt Island pier cost nearly $4.9 million last year.
                                             ───────────────────

side 2 of 2
  $5.27 million   news/gull.txt:3:36   Harbour Gull   2025-01-13   ${cost}
     The repair of the Salt Island pier cost $5.27 million in 2024, the mayor said on Monday.
                                             ─────────────

conditions of apart, with what $5.27 million (${cost}) and nearly $4.9 million (${bill}) give
  ✔ all of
    ✔ values: disjoint            disjoint
    ✔ periods: same or unstated   same
    ✔ any of
      ✔ measures: same            same
      ✘ units: different          same
    ✔ not
      ✘ articles: same or copy    different
`)
  const ascii = await printed([finding], { unicode: false })
  expect(ascii).toContain('\n  x Harbour Gull has')
  expect(ascii).toContain('\n      + measures: same            same\n      x units: different          same\n')
  expect([...ascii].filter((character) => character.charCodeAt(0) > 126)).toEqual([])
})

describe('two claims', () => {
  /** What stands before the facts, the facts as lines, and what stands behind them. */
  async function parts(ids: readonly string[]): Promise<readonly [string, readonly string[], string]> {
    const text = await printed(ids)
    const [start, end] = [text.indexOf('\nfacts'), text.indexOf('\n\nrules')]
    return [text.slice(0, start), text.slice(start + 1, end).split('\n'), text.slice(end + 2)]
  }

  test('that were compared', async () => {
    const [head, facts, rules] = await parts([bill, cost])
    expect(head).toBe(`\
claims ${cost} and ${bill}

  $5.27 million         news/gull.txt:3:36     Harbour Gull    2025-01-13   ${cost}
     The repair of the Salt Island pier cost $5.27 million in 2024, the mayor said on Monday.
                                             ─────────────
  nearly $4.9 million   news/ledger.txt:3:36   Island Ledger   2025-01-14   ${bill}
     The repair of the Salt Island pier cost nearly $4.9 million last year.
                                             ───────────────────

  compared     yes
  gap          7 %
  findings     contradiction ${finding} (apart): Harbour Gull has $5.27 million, Island Ledger
               has nearly $4.9 million for repair cost
`)
    expect(facts.map((line) => line.trim().split(' ')[0])).toEqual(['facts', ...Object.keys(PREDICATES)])
    const told = facts.map((line) => line.replaceAll(/ +/g, ' '))
    expect(told).toContain(' values disjoint they exclude each other')
    expect(told).toContain(' sources one-sided one of them quotes a source, the other speaks for itself')
    expect(rules).toBe(`\
rules; the first counts if it holds, the others with what they lack
  ✔ apart   contradiction
  ✘ alike   agreement
      ✘ values: equal or within   disjoint
`)
  })

  test('of one article, which no run compares', async () => {
    const [head, facts, rules] = await parts([before, bill])
    expect(head).toBe(`\
claims ${bill} and ${before}

  nearly $4.9 million   news/ledger.txt:3:36   Island Ledger   2025-01-14   ${bill}
     The repair of the Salt Island pier cost nearly $4.9 million last year.
                                             ───────────────────
  $1.2 million          news/ledger.txt:3:75   Island Ledger   2025-01-14   ${before}
     It had cost $1.2 million in 2019.
                 ────────────

  compared     no: both stand in one article, and neither restates the other, nor are they numbers
               of one change or of two parties
  gap          76 %
  findings     none
`)
    expect(facts[0]).toBe('facts, were they compared')
    expect(rules).toBe(`\
rules; the first counts if it holds, the others with what they lack
  ✘ apart   contradiction
      ✘ periods: same or unstated   different
      ✘ not
        ✔ articles: same or copy    same
  ✘ alike   agreement
      ✘ values: equal or within   disjoint
      ✘ periods: same             different
`)
  })

  test('of which a rule lacks many conditions: the first three of them', async () => {
    const many = rule({
      id: 'many',
      verdict: 'update',
      when: {
        op: 'all',
        of: [
          is('values', 'equal'),
          is('periods', 'different'),
          is('units', 'open'),
          is('stage', 'earlier'),
          is('polarity', 'opposite'),
        ],
      },
    })
    const render = await explanationFormats.get('text')?.()
    const text = render?.(explain(articles, { ...pack, rules: [many] }, [cost, bill]), plain) ?? ''
    expect(text.slice(text.indexOf('\n  ✘ many'))).toBe(`
  ✘ many   update
      ✘ values: equal        disjoint
      ✘ periods: different   same
      ✘ units: open          same
      and 2 more
`)
  })
})

describe('as JSON', () => {
  test('a claim, with the words that each step was made from', async () => {
    const told = JSON.parse(await printed([before], {}, 'json'))
    expect(told).toMatchObject({
      schema: 'crosscheck/explanation@1',
      kind: 'claim',
      articles: [{ id: 'a2', path: 'news/ledger.txt', publisher: 'Island Ledger', published: '2025-01-14' }],
      claim: {
        id: before,
        measure: { key: 'repair-cost' },
        listed: true,
        owners: ['Salt Island'],
        temporality: 'flow',
      },
      findings: [],
    })
    const at = ledger.text.indexOf('Salt Island')
    expect(told.derivation).toContainEqual({
      part: 'entity',
      by: 'normalize/entities',
      made: 'Salt Island',
      text: 'Salt Island',
      location: { line: 3, column: 19, start: at, end: at + 11, division: null },
    })
  })

  test('a finding, with its conditions', async () => {
    const told = JSON.parse(await printed([finding], {}, 'json'))
    expect(told).toMatchObject({
      schema: 'crosscheck/explanation@1',
      kind: 'finding',
      finding: { id: finding, rule: 'apart', groups: [[bill], [cost]] },
      rule: { id: 'apart', verdict: 'contradiction', source: 'https://example.org/apart' },
      comparison: { left: cost, right: bill, tolerated: null, account: null },
    })
    expect(told.claims.map(({ id }: { id: string }) => id)).toEqual([cost, bill])
    expect(new Set(Object.keys(told.comparison.facts))).toEqual(new Set(Object.keys(PREDICATES)))
    expect(told.conditions.of[3]).toEqual({
      op: 'not',
      held: true,
      of: { op: 'is', held: false, predicate: 'articles', values: ['same', 'copy'], fact: 'different' },
    })
  })

  test('two claims, with every rule and what it lacks', async () => {
    const told = JSON.parse(await printed([bill, before], {}, 'json'))
    expect(told).toMatchObject({ kind: 'pair', compared: false, keptApart: 'same-article', findings: [] })
    const lacks = told.rules.map((one: { id: string; held: boolean; failed: readonly { op: string }[] }) => [
      one.id,
      one.held,
      one.failed.map(({ op }) => op),
    ])
    expect(lacks).toEqual([
      ['apart', false, ['is', 'not']],
      ['alike', false, ['is', 'is']],
    ])
    expect(JSON.parse(await printed([cost, bill], {}, 'json'))).toMatchObject({
      compared: true,
      keptApart: null,
      findings: [finding],
    })
  })
})

test('a quote that would steer a terminal is shown and not obeyed', async () => {
  const hostile = articleFromText('The Salt Island pier cost $5 million in\u001b[2J 2024.', { path: 'h\u001b.txt' })
  const [claim] = extractClaims([hostile], pack)
  const render = await explanationFormats.get('text')?.()
  const text = render?.(explain([hostile], pack, [claim?.id ?? '']), plain) ?? ''
  expect(text).toContain('⟨U+001B⟩')
  expect(text).not.toContain('\u001b')
})

test('the order in which articles are given makes no difference', () => {
  for (const ids of [[finding], [cost], [bill, cost], [cost, bill]])
    expect(explain([ledger, gull], pack, ids)).toEqual(explain(articles, pack, ids))
  expect(nearMisses([ledger, gull], pack)).toEqual(nearMisses(articles, pack))
})

describe('what came close in the same articles', () => {
  const shown = (limit?: number) => {
    const { misses, total } = nearMisses(articles, pack, limit)
    return [misses.map(({ comparison: { left, right }, rule: { id }, lacks }) => [left.id, right.id, id, lacks]), total]
  }

  test('is the cost of another year', () => {
    const lacks = [{ predicate: 'periods', fact: 'different', needs: ['same', 'unstated'] }]
    expect(shown()).toEqual([[[cost, before, 'apart', lacks]], 1])
  })

  test('is counted whole, however much of it is asked for', () => {
    expect(shown(0)).toEqual([[], 1])
  })
})
