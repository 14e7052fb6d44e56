import fc from 'fast-check'
import type { Shift } from '../../src/model/claim.ts'
import {
  type ClaimParts,
  called,
  claim,
  impliedDay,
  intrinsicMeasure,
  listedMeasure,
  openMeasure,
  period,
  yearOf,
} from './fixture.ts'

const VALUES = [
  '0',
  '12',
  '20',
  '21',
  '22',
  '34',
  '102',
  '120',
  '1274',
  '1280',
  '20..',
  '..30',
  '20..30',
  '0.27',
  '0.73',
  '0.9',
  '0.1',
]
const UNITS = [
  ['count', 'person'],
  ['count', 'miner'],
  ['count', 'barge'],
  ['count', ''],
  ['money', 'USD'],
  ['money', 'EUR'],
  ['share', 'ratio'],
  ['duration', 'year'],
  ['duration', 'month'],
  ['age', 'year'],
] as const
const MEASURES = [
  null,
  openMeasure('barge'),
  openMeasure('boat'),
  listedMeasure('death-toll'),
  { ...listedMeasure('death-toll'), tolerance: 0.05 },
  { ...listedMeasure('injured'), notSameAs: ['death-toll'] },
  intrinsicMeasure('age'),
]
const WORDS = ['barge', 'moor', 'kill', 'storm', 'quay']
const NAMES = ['Solmar', 'Solmar Lines', 'Kestrin', 'Tashek', 'Tachek', 'Port of Tashek']
const PERIODS = [
  null,
  yearOf(2021),
  yearOf(2022),
  period('2021-06-01', '2021-07-01', { grain: 'month' }),
  period('2016-01-01', '..'),
  period('..', '..'),
  impliedDay('2024-05-14', '2024-05-15'),
]
const QUALIFIERS = [
  called('interim'),
  called('below'),
  { ...called('child'), role: 'among' },
  { ...called('flood'), role: 'complement' },
] as const
const SHIFTS: readonly (Shift | null)[] = [
  null,
  { direction: 'up', before: 'c1', after: 'c2', by: [], arithmetic: 'holds', account: null },
  { direction: 'up', before: 'c1', after: 'c3', by: ['c4'], arithmetic: 'fails', account: 'it is not' },
]
const SOURCES = [[], ['police'], ['Ilsa Maren'], ['Pell Okoro']]

/** Parts of a claim, one of few values each, so that two often have something in common. */
const parts: fc.Arbitrary<ClaimParts> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  words: fc.subarray(WORDS),
  context: fc.subarray([...WORDS, ...NAMES, '=34']),
  entities: fc.subarray(NAMES),
  period: fc.constantFrom(...PERIODS),
  qualifiers: fc.subarray([...QUALIFIERS]),
  series: fc.constantFrom(null, null, 'prior'),
  shift: fc.constantFrom(...SHIFTS),
  temporality: fc.constantFrom(null, 'cumulative', 'snapshot', 'flow'),
  sentence: fc.constantFrom('The one.', 'The other.'),
  attribution: fc
    .constantFrom(...SOURCES)
    .map((sources) => sources.map((source) => ({ source, cue: 'said', stance: 'asserts' as const }))),
  modality: fc.record({
    certainty: fc.constant('certain'),
    polarity: fc.constantFrom('positive', 'negative'),
    actuality: fc.constantFrom('actual', 'forecast'),
  }),
})

const written = fc.tuple(
  fc.constantFrom(...VALUES),
  fc.constantFrom(...UNITS),
  fc.record({ change: fc.constantFrom(null, null, 'up', 'down'), per: fc.constantFrom(null, null, 'day', 'year') }),
)

/** Some claims, with ids of their own, the first said again by another where `restates` has it so. */
export function someClaims({ min, max }: { readonly min: number; readonly max: number }) {
  const one = fc.tuple(written, parts, fc.nat({ max: 9 }))
  return fc.array(one, { minLength: min, maxLength: max }).map((drafts) =>
    drafts.map(([[values, [kind, unit], others], own, chance], index) =>
      claim(values, {
        ...own,
        id: `c${index}`,
        owners: (own.entities ?? []).slice(0, chance % 3),
        restates: chance === 0 && index > 0 ? 'c0' : null,
        quantity: { kind, unit, ...others },
      }),
    ),
  )
}
