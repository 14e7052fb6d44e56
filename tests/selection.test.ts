import { describe, expect, test } from 'vitest'
import type { Problem } from '../src/errors.ts'
import { readCriterion, type Selection, select, unmetCriteria } from '../src/selection.ts'
import { FERRY, GULL, LEDGER, reportOn } from './baseline/reports.ts'

const PLACE = { path: '--only', line: null, column: null }

function read(text: string) {
  const problems: Problem[] = []
  const criterion = readCriterion(text, PLACE, problems)
  return criterion ?? problems.map(({ what, fix }) => `${what}. ${fix}`).join('\n')
}

test.each([
  ['contradiction', { key: 'verdict', value: 'contradiction' }],
  ['polarity', { key: 'aspect', value: 'polarity' }],
  ['known', { key: 'status', value: 'known' }],
  ['verdict=update', { key: 'verdict', value: 'update' }],
  ['measure=death-toll', { key: 'measure', value: 'death-toll' }],
  ['publisher = Harbour Post', { key: 'publisher', value: 'Harbour Post' }],
  ['publisher=A=B', { key: 'publisher', value: 'A=B' }],
])('%s is a criterion', (text, criterion) => {
  expect(read(text)).toEqual(criterion)
})

const KEYS = 'KEY=VALUE, where KEY is verdict, aspect, measure, publisher, rule or status.'

test.each([
  ['contradicton', '`contradicton` is no verdict, aspect or status. Did you mean `contradiction`? Write one, or '],
  ['death-toll', '`death-toll` is no verdict, aspect or status. Write one, or '],
  ['publsher=Post', 'findings are not picked by `publsher`. Did you mean `publisher`? Write '],
  ['verdict=wrong', '`wrong` is no verdict. Write '],
  ['measure=', '`measure=` names no measure. Write '],
  ['', '`` is no verdict, aspect or status. Write one, or '],
])('%s is none', (text, message) => {
  expect(read(text)).toBe(message + KEYS)
})

describe('of a report', () => {
  const agreed = { ...GULL, publisher: 'Post', path: 'post.txt' }
  const report = reportOn([GULL, LEDGER, agreed, ...FERRY])
  const all = ['disjoint-values', 'disjoint-values', 'same-value']

  function kept(only: readonly string[], exclude: readonly string[], severity: Selection['severity'] = 'info') {
    const criteria = (texts: readonly string[]) => texts.flatMap((text) => readCriterion(text, PLACE, []) ?? [])
    const selection = { only: criteria(only), exclude: criteria(exclude), severity }
    return select(report, selection).findings.map(({ rule, fact: { entities } }) => [rule, entities[0]].join(' '))
  }
  const pier = 'disjoint-values Salt Island'
  const ferry = 'disjoint-values Osland'
  const alike = 'same-value Salt Island'

  test('the tests stand on these', () => {
    expect(report.findings.map(({ rule }) => rule)).toEqual(all)
    expect(kept([], []).toSorted()).toEqual([ferry, pier, alike].toSorted())
  })

  test.each([
    [['contradiction'], [], [ferry, pier]],
    [['agreement'], [], [alike]],
    [['contradiction', 'agreement'], [], [ferry, pier, alike]],
    [['publisher=ledger'], [], [pier]],
    [['publisher=Ledger', 'agreement'], [], []],
    [['publisher=Nobody'], [], []],
    [['rule=same-value'], [], [alike]],
    [['known'], [], []],
    [[], ['agreement'], [ferry, pier]],
    [[], ['publisher=Post'], []],
    [['contradiction'], ['publisher=Ledger'], [ferry]],
    [[], ['value'], []],
  ])('only %j, without %j', (only, exclude, expected) => {
    expect(kept(only, exclude).toSorted()).toEqual([...expected].toSorted())
  })

  test('below a severity nothing is kept', () => {
    expect(kept([], [], 'error').toSorted()).toEqual([ferry, pier].toSorted())
  })

  test('a measure goes by its key or as people write it', () => {
    const [key = ''] = report.findings[0]?.fact.measures ?? []
    const names = [key, key.replaceAll('-', ' ').toUpperCase()]
    const [bare, loud] = names.map((name) => kept([`measure=${name}`], []))
    expect(bare).not.toEqual([])
    expect(loud).toEqual(bare)
  })

  const named = (text: string) => {
    const criterion = readCriterion(text, PLACE, [])
    const selection: Selection = { only: criterion ? [criterion] : [], exclude: [], severity: 'info' }
    return unmetCriteria(selection, report, ['death-toll'], PLACE).map(({ what, fix }) => `${what}. ${fix}`)
  }
  const END = 'No finding can meet it; see to the name.'

  test.each([
    ['rule=disjont-values', `no rule here is called \`disjont-values\`. Did you mean \`disjoint-values\`? ${END}`],
    ['publisher=Lodger', `no publisher here is called \`Lodger\`. Did you mean \`Ledger\`? ${END}`],
    ['measure=deth-toll', `no measure here is called \`deth-toll\`. Did you mean \`death-toll\`? ${END}`],
    ['measure=zzz', `no measure here is called \`zzz\`. ${END}`],
  ])('%s can be met by no finding', (text, message) => {
    expect(named(text)).toEqual([message])
  })

  test.each([['rule=later-value'], ['publisher=ledger'], ['measure=Death toll'], ['contradiction'], ['status=known']])(
    '%s might be',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})
