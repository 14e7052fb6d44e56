import { describe, expect, test } from 'vitest'
import { accept, type Baseline, baselineOf, holdAgainst, prune, shrink } from '../../src/index.ts'
import { FERRY, GULL, LEDGER, reportOn, type Told } from './reports.ts'

const NOTED = { reason: 'both are official', by: 'desk', added: '2025-02-11', until: null }
const LATER = { reason: 'asked both', by: null, added: '2025-04-01', until: '2025-12-31' }

function baselineOn(told: readonly Told[]): Baseline {
  const report = reportOn(told)
  return baselineOf(
    report.findings.filter(({ verdict }) => verdict !== 'agreement'),
    report,
    ['news'],
    NOTED,
  )
}

function changedBy(
  change: (...given: [Baseline, ReturnType<typeof reportOn>, ReturnType<typeof holdAgainst>]) => Baseline,
  before: Baseline,
  told: readonly Told[],
) {
  const report = reportOn(told)
  return change(before, report, holdAgainst(report, before, null))
}

/** Accepts what is not known yet. */
const acceptAll: Parameters<typeof changedBy>[0] = (baseline, report, held) => {
  const ids = report.findings.filter(
    (finding, index) => finding.verdict !== 'agreement' && held.standings[index] !== 'known',
  )
  return accept(baseline, report, held, new Set(ids.map(({ id }) => id)), LATER)
}

function openAfter(baseline: Baseline, told: readonly Told[]) {
  return reportOn(told, { baseline }).findings.flatMap(({ verdict, status }) =>
    verdict === 'agreement' ? [] : [status],
  )
}

const dearer = { ...LEDGER, text: LEDGER.text.replace('4.1', '4.2') }
const post = { ...LEDGER, publisher: 'Post' }

describe('accept', () => {
  test.each([
    ['a new finding', baselineOn([GULL, LEDGER]), [GULL, LEDGER, ...FERRY]],
    ['a changed one', baselineOn([GULL, LEDGER]), [GULL, dearer]],
    ['one that spread', baselineOn([GULL, LEDGER]), [GULL, LEDGER, post]],
    ['the first one', baselineOn([]), [GULL, LEDGER]],
  ])('then check is clean: %s', (_, before, told) => {
    expect(openAfter(before, told)).not.toEqual(openAfter(before, told).map(() => 'known'))
    const accepted = changedBy(acceptAll, before, told)
    expect(openAfter(accepted, told)).toEqual(openAfter(before, told).map(() => 'known'))
  })

  test('a changed finding takes the place of what it was', () => {
    const accepted = changedBy(acceptAll, baselineOn([GULL, LEDGER]), [GULL, dearer])
    expect(accepted.entries.map(({ values, reason, until }) => [values, reason, until])).toEqual([
      [['4200000', '5270000'], 'asked both', '2025-12-31'],
    ])
  })

  test('a publisher who once said it stays noted', () => {
    const both = baselineOn([GULL, LEDGER, post])
    const accepted = changedBy(
      (baseline, report, held) => {
        const ids = new Set(report.findings.map(({ id }) => id))
        return accept(baseline, report, held, ids, LATER)
      },
      both,
      [GULL, post],
    )
    const conflict = accepted.entries.find(({ verdict }) => verdict === 'contradiction')
    expect(conflict?.publishers).toEqual(['Gull', 'Ledger', 'Post'])
  })

  test('what is not accepted stays as it was', () => {
    const before = baselineOn([GULL, LEDGER])
    const report = reportOn([GULL, LEDGER, ...FERRY])
    expect(accept(before, report, holdAgainst(report, before, null), new Set(), LATER)).toEqual(before)
  })
})

describe('prune and update', () => {
  const both = baselineOn([GULL, LEDGER, ...FERRY])
  test.each([
    ['prune', ((baseline, _, held) => prune(baseline, held)) satisfies typeof acceptAll],
    ['update', shrink satisfies typeof acceptAll],
  ])('%s takes out what is gone and nothing else', (_, change) => {
    const left = changedBy(change, both, [GULL, LEDGER, FERRY[0] ?? GULL])
    expect(left).toEqual(baselineOn([GULL, LEDGER]))
    expect(changedBy(change, both, [GULL, LEDGER, ...FERRY])).toEqual(both)
    expect(changedBy(change, both, []).entries).toEqual([])
  })

  test.each([
    [
      'prune leaves publishers as they are',
      ((baseline, _, held) => prune(baseline, held)) satisfies typeof acceptAll,
      ['Gull', 'Ledger', 'Post'],
    ],
    ['update takes out who says it no more', shrink satisfies typeof acceptAll, ['Gull', 'Post']],
  ])('%s', (_, change, publishers) => {
    const before = baselineOn([GULL, LEDGER, post])
    expect(changedBy(change, before, [GULL, post]).entries.map((entry) => entry.publishers)).toEqual([publishers])
  })

  test.each([
    ['prune', ((baseline, _, held) => prune(baseline, held)) satisfies typeof acceptAll],
    ['update', shrink satisfies typeof acceptAll],
  ])('%s adds nothing: what is new or changed still is', (_, change) => {
    const before = baselineOn([GULL, LEDGER])
    const told = [GULL, dearer, ...FERRY]
    expect(openAfter(changedBy(change, before, told), told)).toEqual(openAfter(before, told))
  })
})
