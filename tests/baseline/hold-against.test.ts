import { describe, expect, test } from 'vitest'
import { type Baseline, baselineOf, holdAgainst, type Report } from '../../src/index.ts'
import { FERRY, GULL, LEDGER, reportOn, type Told } from './reports.ts'

const NOTED = { reason: 'both are official', by: 'desk', added: '2025-02-11', until: null }

function conflicts({ findings }: Report) {
  return findings.filter(({ verdict }) => verdict !== 'agreement')
}

function baselineOn(told: readonly Told[], until: string | null = null): Baseline {
  const report = reportOn(told)
  return baselineOf(conflicts(report), report, ['news'], { ...NOTED, until })
}

/** What each disagreement is against the baseline, then what is gone. */
function standings(told: readonly Told[], baseline: Baseline, today: string | null = '2025-03-01') {
  const report = reportOn(told)
  const { standings: all, resolved } = holdAgainst(report, baseline, today)
  const own = report.findings.flatMap(({ verdict }, index) => (verdict === 'agreement' ? [] : [all[index]]))
  return [...own, ...resolved.map(() => 'resolved')]
}

const known = baselineOn([GULL, LEDGER])

test('the tests stand on one disagreement each', () => {
  expect(conflicts(reportOn([GULL, LEDGER])).map(({ rule }) => rule)).toEqual(['disjoint-values'])
  expect(conflicts(reportOn(FERRY)).map(({ rule }) => rule)).toEqual(['disjoint-values'])
})

describe('a known pair stays known', () => {
  const cases: readonly [name: string, told: readonly Told[]][] = [
    ['as it is', [GULL, LEDGER]],
    ['files in another order', [LEDGER, GULL]],
    [
      'renamed files',
      [
        { ...GULL, path: 'zz/old.txt' },
        { ...LEDGER, path: 'aa/new.txt' },
      ],
    ],
    [
      'a sentence in other words',
      [
        {
          ...GULL,
          text: 'Repairing it was dear.\n\nLast year the repair of the Salt Island pier cost 5.27 million dollars, it was said.',
        },
        LEDGER,
      ],
    ],
    [
      'a paragraph that has moved',
      [{ ...GULL, text: `The sea was calm on Monday.\n\nNobody was hurt.\n\n${GULL.text}` }, LEDGER],
    ],
    ['the same sum in other figures', [{ ...GULL, text: GULL.text.replace('$5.27 million', '$5,270,000') }, LEDGER]],
    ['an unrelated article more', [GULL, LEDGER, { publisher: 'Post', text: 'The library was painted in 2024.' }]],
  ]
  test.each(cases)('%s', (_, told) => {
    expect(standings(told, known)).toEqual(['known'])
  })

  test('under two articles that name no publisher, whatever their files are called', () => {
    const nobody = [GULL, LEDGER].map((told, index) => ({ ...told, publisher: null, path: `x${index}.txt` }))
    const renamed = nobody.map((told, index) => ({ ...told, path: `y${index}.txt` }))
    expect(standings(renamed, baselineOn(nobody))).toEqual(['known'])
  })
})

describe('what is not known', () => {
  const cases: readonly [name: string, told: readonly Told[], expected: readonly string[]][] = [
    ['a value moves', [GULL, { ...LEDGER, text: LEDGER.text.replace('4.1', '4.2') }], ['changed']],
    [
      'a third value joins',
      [GULL, LEDGER, { publisher: 'Post', text: 'In 2024, the repair of the Salt Island pier cost $3.3 million.' }],
      ['changed'],
    ],
    [
      'the pair in another year',
      [GULL, LEDGER].map((told) => ({ ...told, text: told.text.replace('2024', '2023') })),
      ['new', 'resolved'],
    ],
    [
      'the pair of another pier',
      [GULL, LEDGER].map((told) => ({ ...told, text: told.text.replace('Salt Island', 'Velmora') })),
      ['new', 'resolved'],
    ],
    ['it is mended', [GULL, { ...LEDGER, text: GULL.text }], ['resolved']],
    ['one is mended and one is new', [GULL, ...FERRY], ['new', 'resolved']],
    ['a publisher repeats one side', [GULL, LEDGER, { ...LEDGER, publisher: 'Post' }], ['spread']],
    [
      'a publisher repeats one side and says more of it',
      [
        GULL,
        LEDGER,
        { publisher: 'Post', text: 'The repair of the Salt Island pier in Osland cost $4.1 million in 2024.' },
      ],
      ['spread'],
    ],
    ['it is there, and one more', [GULL, LEDGER, ...FERRY], ['new', 'known']],
    ['it is told by one article less and mended in the rest', [LEDGER], ['resolved']],
    [
      'the pair in another currency',
      [GULL, LEDGER].map((told) => ({ ...told, text: told.text.replace('$', '€') })),
      ['new', 'resolved'],
    ],
  ]
  test.each(cases)('%s', (_, told, expected) => {
    expect(standings(told, known).sort()).toEqual([...expected].sort())
  })

  test('a baseline of two knows each by itself', () => {
    const both = baselineOn([GULL, LEDGER, ...FERRY])
    expect(standings([GULL, LEDGER, ...FERRY], both)).toEqual(['known', 'known'])
    expect(standings(FERRY, both)).toEqual(['known', 'resolved'])
  })

  test('a publisher who spoke for a side may leave it', () => {
    const post = { publisher: 'Post', text: 'The repair of the Salt Island pier in Osland cost $4.1 million in 2024.' }
    expect(standings([GULL, LEDGER], baselineOn([GULL, LEDGER, post]))).toEqual(['known'])
  })
})

describe('a side of several values', () => {
  const least = { publisher: 'Post', text: 'The repair of the Salt Island pier cost at least $4.9 million in 2024.' }
  const dearer = { ...GULL, text: GULL.text.replace('5.27', '6.8') }

  test.each<[name: string, told: readonly Told[], expected: readonly string[]]>([
    ['as it was', [GULL, LEDGER, least], ['known']],
    ['the sharp value goes', [LEDGER, least], ['known']],
    ['the vague value goes', [GULL, LEDGER], ['known']],
    ['the sharp value moves, and the vague one still stands', [dearer, LEDGER, least], ['changed']],
  ])('known with a vague value beside: %s', (_, told, expected) => {
    expect(standings(told, baselineOn([GULL, LEDGER, least]))).toEqual(expected)
  })

  test('a sharp value that joins a known vague one is another value', () => {
    expect(standings([LEDGER, least, GULL], baselineOn([LEDGER, least]))).toEqual(['changed'])
  })
})

describe('two disagreements of one fact', () => {
  const entry = baselineOn([GULL, LEDGER]).entries[0]
  const far = baselineOn([
    { ...GULL, text: GULL.text.replace('5.27', '9.1') },
    { ...LEDGER, text: LEDGER.text.replace('4.1', '7.7') },
  ]).entries[0]

  test('what has moved takes the place of the entry with which it shares a value', () => {
    const entries = [far, entry].flatMap((one) => one ?? [])
    for (const order of [entries, [...entries].reverse()]) {
      const report = reportOn([GULL, { ...LEDGER, text: LEDGER.text.replace('4.1', '4.2') }])
      const held = holdAgainst(report, { paths: null, entries: order }, null)
      expect([held.standings, held.entries, held.resolved]).toEqual([['changed'], [entry], [far]])
    }
  })
})

describe('the last day', () => {
  const until = baselineOn([GULL, LEDGER], '2025-06-30')
  test.each([
    ['2025-06-29', ['known']],
    ['2025-06-30', ['known']],
    ['2025-07-01', ['new']],
    [null, ['known']],
  ])('on %s', (today, expected) => {
    expect(standings([GULL, LEDGER], until, today)).toEqual(expected)
  })

  test('an entry that is over is told if the articles still say it, and gone if not', () => {
    const still = reportOn([GULL, LEDGER], { baseline: until, baselineName: 'b.jsonl', today: '2025-07-01' }).baseline
    expect(still).toEqual({ name: 'b.jsonl', resolved: [], expired: until.entries })
    const gone = reportOn([GULL], { baseline: until, baselineName: 'b.jsonl', today: '2025-07-01' }).baseline
    expect(gone).toEqual({ name: 'b.jsonl', resolved: until.entries, expired: [] })
  })
})

test('the report counts standings, and nothing is held against nothing', () => {
  const { summary } = reportOn([GULL, LEDGER, ...FERRY], { baseline: known })
  expect([summary.new, summary.known, summary.changed, summary.spread, summary.resolved]).toEqual([1, 1, 0, 0, 0])
  expect(reportOn([GULL, LEDGER]).baseline).toBe(null)
})
