import { beforeAll, describe, expect, test } from 'vitest'
import { loadRules, testRules } from '../src/index.ts'
import type { MeasureCase, RuleCase, RuleTests } from '../src/model/rule-tests.ts'
import { conditionText } from '../src/report/rules/condition-lines.ts'
import { figuresOf } from './plain-claim.ts'
import { inFolder } from './rules/folder.ts'
import { TRIAL_PACK } from './rules/trial-pack.ts'

let tests: RuleTests
let some: RuleTests
beforeAll(async () => {
  await inFolder(TRIAL_PACK, async (folder) => {
    const pack = await loadRules(folder)
    tests = await testRules(pack)
    some = await testRules(pack, ['never', 'tram-fare', 'no-such-rule'])
  })
})

/** "apart.yaml:18:7 fires: reported". */
function outcome({ list, status, place: { path, line, column } }: RuleCase | MeasureCase): string {
  return `${path.slice(path.lastIndexOf('/') + 1)}:${line}:${column} ${list}: ${status}`
}

test('every case of rules, then of measures, with its outcome and its place', () => {
  expect(tests.cases.map(outcome)).toEqual([
    'alike.yaml:12:7 fires: reported',
    'alike.yaml:14:7 silent: quiet',
    'apart.yaml:19:7 fires: reported',
    'apart.yaml:21:7 fires: missing',
    'apart.yaml:23:7 fires: missing',
    'apart.yaml:25:7 fires: missing',
    'apart.yaml:28:7 silent: quiet',
    'apart.yaml:30:7 silent: noisy',
    'never.yaml:9:7 fires: missing',
    'never.yaml:11:7 silent: quiet',
    'bus-fare.yaml:11:7 reads: reported',
    'bus-fare.yaml:13:7 reads: missing',
    'bus-fare.yaml:15:7 reads: missing',
    'bus-fare.yaml:18:7 ignores: quiet',
    'bus-fare.yaml:19:7 ignores: noisy',
    'tram-fare.yaml:5:11 reads: reported',
    'tram-fare.yaml:6:13 ignores: quiet',
  ])
  expect({ rules: tests.rules, measures: tests.measures }).toEqual({ rules: 3, measures: 2 })
})

test('only those asked for, and nothing of an id that there is not', () => {
  expect(some.cases.map(outcome)).toEqual([
    'never.yaml:9:7 fires: missing',
    'never.yaml:11:7 silent: quiet',
    'tram-fare.yaml:5:11 reads: reported',
    'tram-fare.yaml:6:13 ignores: quiet',
  ])
  expect({ rules: some.rules, measures: some.measures }).toEqual({ rules: 1, measures: 1 })
})

describe('a rule', () => {
  const ruleCases = () => tests.cases.filter((one) => one.kind === 'rule')

  test('names the pair it fired on or that came nearest, and what it made of it', () => {
    const pairs = ruleCases().map(({ id, status, pair }) => {
      if (!pair) return `${id} ${status}: no pair`
      const values = figuresOf([pair.left, pair.right]).map(({ quantity }) => quantity.text)
      const failed = pair.failed.map((part) => (part.op === 'is' ? `${part.predicate}: ${part.fact}` : part.op))
      return `${id} ${status}: ${values.join(' / ')}, ${pair.keptApart ?? 'compared'}: ${[...pair.because, ...failed].join(', ')}`
    })
    expect(pairs).toEqual([
      'alike reported: 140 people / 140 people, compared: values: equal, measures: same',
      'alike quiet: no pair',
      'apart reported: 52,000 tonnes / 41,000 tonnes, compared: values: disjoint, periods: same, wording: close, not measures: other, units: same',
      'apart missing: 52,000 tonnes / about 52,000 tonnes, compared: values: within',
      'apart missing: no pair',
      'apart missing: 14 people / 3,000 tickets, no-common-block: values: not-comparable, any, units: different',
      'apart quiet: no pair',
      'apart noisy: 52,000 tonnes / 43,000 tonnes, compared: values: disjoint, periods: same, wording: close, not measures: other, units: same',
      'never missing: no pair',
      'never quiet: no pair',
    ])
  })

  test('is told which rules fire on each case, in order of precedence', () => {
    expect(ruleCases().map(({ id, list, fired }) => `${id} ${list}: ${fired.join(', ')}`)).toEqual([
      'alike fires: alike',
      'alike silent: apart',
      'apart fires: apart',
      'apart fires: alike',
      'apart fires: ',
      'apart fires: ',
      'apart silent: alike',
      'apart silent: apart',
      'never fires: ',
      'never silent: ',
    ])
  })

  test('has its coverage: cases of its own, what decides none, cases of others', () => {
    const covered = tests.coverage.map(({ idle, onOthers, ...counts }) => {
      return { ...counts, idle: idle.map(conditionText), onOthers: onOthers.map(outcome) }
    })
    expect(covered).toEqual([
      {
        id: 'alike',
        fires: 1,
        silent: 1,
        idle: ['measures: same'],
        onOthers: ['apart.yaml:21:7 fires: missing', 'apart.yaml:28:7 silent: quiet'],
      },
      {
        id: 'apart',
        fires: 2,
        silent: 4,
        idle: ['periods: same', 'wording: close', 'measures: other', 'units: same'],
        onOthers: ['alike.yaml:14:7 silent: quiet'],
      },
      { id: 'never', fires: 0, silent: 2, idle: ['temporality: flow'], onOthers: [] },
    ])
  })
})

test('a measure tells what was read instead', () => {
  const read = tests.cases.flatMap((one) => {
    if (one.kind === 'rule') return []
    return [
      `${one.id} ${one.status}: ${figuresOf(one.claims).map(({ quantity, measure }) => `${quantity.text} as ${measure?.key}`)}`,
    ]
  })
  expect(read).toEqual([
    'bus-fare reported: $45 million as bus-fare',
    'bus-fare missing: $45 million as ticket',
    'bus-fare missing: ',
    'bus-fare quiet: $45 million as repair',
    'bus-fare noisy: $45 million as bus-fare',
    'tram-fare reported: $45 million as tram-fare',
    'tram-fare quiet: $45 million as undefined',
  ])
})

test('a case stands in its file as a whole where the file is gone', async () => {
  const { pack, file } = await inFolder(TRIAL_PACK, async (folder) => {
    return { pack: await loadRules(folder), file: `${folder}/verdicts/never.yaml` }
  })
  const { cases } = await testRules(pack, ['never'])
  const whole = { path: file, line: null, column: null }
  expect(cases.map(({ place }) => place)).toEqual([whole, whole])
})

test('a rule that comes from no file stands for itself', async () => {
  const pack = await inFolder(TRIAL_PACK, (folder) => loadRules(folder))
  const { cases } = await testRules({ ...pack, origins: { rules: {}, measures: {} } }, ['alike'])
  const itself = { path: 'alike', line: null, column: null }
  expect(cases.map(({ place, status }) => ({ place, status }))).toEqual([
    { place: itself, status: 'reported' },
    { place: itself, status: 'quiet' },
  ])
})

test('the cases of measures are run without a rule beside them, where that is asked for', async () => {
  const { 'measures/tram-fare.yaml': tram = '' } = TRIAL_PACK
  const alone = { 'measures/tram-fare.yaml': tram }
  const found = await inFolder(alone, async (folder) => testRules(await loadRules(folder, { measuresAlone: true })))
  expect(found.cases.map(outcome)).toEqual([
    'tram-fare.yaml:5:11 reads: reported',
    'tram-fare.yaml:6:13 ignores: quiet',
  ])
  await expect(inFolder(alone, (folder) => loadRules(folder))).rejects.toThrow('[no-rules]')
  await expect(inFolder({}, (folder) => loadRules(folder, { measuresAlone: true }))).rejects.toThrow('[no-rules]')
})
