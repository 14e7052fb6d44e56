import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { claim, compared, is, rule } from './fixture.ts'
import { allPairs, articles, judged, rules, shown } from './newsroom.ts'

describe('one finding for one disagreement', () => {
  // [values of a1, a2, …, what is found]
  const cases: readonly [values: readonly string[], found: readonly string[]][] = [
    [['20', '12'], ['contradiction 12 | 20']],
    [['20', '20'], ['agreement 20 20']],
    [
      ['20', '12', '20'],
      ['contradiction 12 | 20 20', 'agreement 20 20'],
    ],
    [['20', '12', '15'], ['contradiction 12 | 15 | 20']],
    [
      ['20', '20', '12', '20'],
      ['contradiction 12 | 20 20 20', 'agreement 20 20 20'],
    ],
    [
      ['12', '20', '19..21', '20'],
      ['contradiction 12 | 20 19..21 20', 'agreement 20 19..21 20'],
    ],
    [
      ['20', '12', '12', '20'],
      ['contradiction 12 12 | 20 20', 'agreement 20 20', 'agreement 12 12'],
    ],
    [
      ['20', '18..22', '12', '11..13'],
      ['contradiction 12 11..13 | 20 18..22', 'agreement 20 18..22', 'agreement 12 11..13'],
    ],
    [['20..', '23'], ['agreement 20.. 23']],
    [
      ['20..', '12', '23'],
      ['contradiction 12 | 20.. 23', 'agreement 20.. 23'],
    ],
  ]
  test.each(cases)('%j: %j', (values, found) => {
    const claims = values.map((value, index) => claim(`a${index + 1}`, 10, value))
    expect(judged(allPairs(claims)).map(shown)).toEqual(found)
  })

  test('the odd one out is held against those it was compared with, and the others agree without it', () => {
    const [first, second, odd, fourth] = ['20', '20', '12', '20'].map((value, index) =>
      claim(`a${index + 1}`, 10, value),
    )
    if (!first || !second || !odd || !fourth) throw new Error('four claims')
    const equal = { values: 'equal' } as const
    const found = judged([compared(first, second, equal), compared(second, fourth, equal), compared(odd, second)])
    expect(found.map(shown)).toEqual(['contradiction 12 | 20', 'agreement 20 20 20'])
    expect(found.map(({ claims }) => claims)).toEqual([
      [second.id, odd.id],
      [first.id, second.id, fourth.id],
    ])
  })

  test('a bound that allows 12 and 20 stands against 8 apart from them, and never against 12 or 20', () => {
    const claims = ['8', '10..', '12', '20'].map((value, index) => claim(`a${index + 1}`, 10, value))
    const contradictions = judged(allPairs(claims))
      .map(shown)
      .filter((line) => line.startsWith('contradiction'))
    expect(contradictions).toEqual(['contradiction 8 | 10..', 'contradiction 8 | 12 | 20'])
  })

  test('a bound agrees with 23 and with 35, which do not agree with each other', () => {
    const claims = ['20..', '23', '35'].map((value, index) => claim(`a${index + 1}`, 10, value))
    expect(judged(allPairs(claims)).map(shown)).toEqual([
      'contradiction 23 | 35',
      'agreement 20.. 23',
      'agreement 20.. 35',
    ])
  })

  test('a bound is a guest of every agreement that it allows', () => {
    const found = (values: readonly string[]) =>
      judged(allPairs(values.map((value, index) => claim(`a${index + 1}`, 10, value))))
        .map(shown)
        .filter((line) => line.startsWith('agreement'))
    expect(found(['20..', '23', '35', '35'])).toEqual(['agreement 20.. 23', 'agreement 20.. 35 35'])
    expect(found(['35', '35', '23', '20..'])).toEqual(['agreement 35 35 20..', 'agreement 23 20..'])
  })

  test('two years do not meet through an article that names none', () => {
    const period = (year: number) =>
      ({
        text: `in ${year}`,
        start: `${year}-01-01`,
        end: `${year + 1}-01-01`,
        grain: 'year',
        basis: 'stated',
      }) as const
    const one = claim('a1', 10, '10', { period: period(2021) })
    const none = claim('a2', 10, '12', { period: null })
    const other = claim('a3', 10, '15', { period: period(2022) })
    const undated = { periods: 'one-sided' } as const
    expect(judged([compared(one, none, undated), compared(none, other, undated)]).map(shown)).toEqual([
      'contradiction 10 | 12',
      'contradiction 12 | 15',
    ])
  })

  test('two places do not meet through an article that names both', () => {
    const one = claim('a1', 10, '10', { entities: ['Velmora'] })
    const both = claim('a2', 10, '12', { entities: ['Velmora', 'Saltby'] })
    const other = claim('a3', 10, '15', { entities: ['Saltby'] })
    const shared = { entities: 'overlap' } as const
    expect(judged([compared(one, both, shared), compared(both, other, shared)]).map(shown)).toEqual([
      'contradiction 10 | 12',
      'contradiction 12 | 15',
    ])
  })

  test('a claim that is in many comparisons and groups is in the finding once', () => {
    const [left, right] = [claim('a1', 10, '20'), claim('a2', 10, '12')]
    const twice = [{ comparisons: [compared(left, right)] }, { comparisons: [compared(right, left)] }]
    expect(judge(twice, rules, articles).map((finding) => finding.claims)).toEqual([[left.id, right.id]])
  })

  test('an agreement takes an amount together with what it is in another currency', () => {
    const euros = (id: string, value: string) => claim(id, 30, value, { quantity: { kind: 'money', unit: 'EUR' } })
    const dollars = (id: string, value: string) => claim(id, 10, value, { quantity: { kind: 'money', unit: 'USD' } })
    const [d1, e1, e2] = [dollars('a1', '54'), euros('a1', '50'), euros('a2', '50')]
    const found = judged([
      compared(d1, e1, { values: 'restated', articles: 'same' }),
      compared(e1, e2, { values: 'equal' }),
    ])
    expect(found.map(shown)).toEqual(['agreement 54 50 50'])
    expect(found[0]?.independentPublishers).toBe(2)
  })

  test('where a rule holds claims of one value apart, sides follow the rule', () => {
    const denied = rule({
      id: 'denied',
      verdict: 'contradiction',
      aspect: 'polarity',
      when: is('polarity', 'opposite'),
    })
    const claims = ['a1', 'a2', 'a3'].map((id) => claim(id, 10, '20'))
    const [yes, no, alsoYes] = claims
    if (!yes || !no || !alsoYes) throw new Error('three claims')
    const opposite = { values: 'equal', polarity: 'opposite' } as const
    const found = judge(
      [{ comparisons: [compared(yes, no, opposite), compared(alsoYes, no, opposite)] }],
      [denied],
      articles,
    )
    expect(found.map((finding) => finding.groups)).toEqual([[[yes.id, alsoYes.id], [no.id]]])
  })

  test('the numbers of a change make one finding of one article, whatever times and entities they name', () => {
    const sum = rule({
      id: 'sum',
      verdict: 'contradiction',
      aspect: 'arithmetic',
      message: '{left.publisher}: {account}',
      when: is('arithmetic', 'fails'),
    })
    const before = claim('a1', 50, '20', { period: null, entities: ['Saltby'] })
    const after = claim('a1', 30, '90')
    const by = claim('a1', 10, '12', { entities: [], quantity: { kind: 'share', unit: 'ratio', change: 'up' } })
    const facts = {
      values: 'not-comparable',
      arithmetic: 'fails',
      articles: 'same',
      periods: 'different',
      entities: 'different',
    } as const
    const account = 'from 20 to 90 is not 12'
    const pairs = [compared(before, after, facts), compared(by, after, facts), compared(by, before, facts)]
    const [found, ...others] = judge([{ comparisons: pairs.map((pair) => ({ ...pair, account })) }], [sum], articles)
    expect(others).toEqual([])
    expect(found?.groups).toEqual([[before.id], [after.id], [by.id]])
    expect(found?.message).toBe('Harbour Wire: from 20 to 90 is not 12')
    expect(found?.because).toEqual(['arithmetic: fails', account])
    expect([found?.independentPublishers, found?.gap]).toEqual([1, null])
  })

  test('nothing is found where no rule holds', () => {
    expect(judged([compared(claim('a1', 0, '20'), claim('a2', 0, '12'), { periods: 'different' })])).toEqual([])
  })
})

describe('the first rule that holds', () => {
  const grown = compared(claim('a1', 10, '12'), claim('a2', 10, '20'), { temporality: 'cumulative', order: 'before' })

  test('an update comes before a contradiction', () => {
    expect(judged([grown]).map(({ rule }) => rule)).toEqual(['later'])
  })

  test('a dispute comes before an update', () => {
    const disputed = rule({ id: 'zz-disputed', verdict: 'dispute', severity: 'info', when: is('values', 'disjoint') })
    expect(judge([{ comparisons: [grown] }], [...rules, disputed], articles).map(({ rule }) => rule)).toEqual([
      'zz-disputed',
    ])
  })

  test('the worse severity comes before the id', () => {
    const when = is('values', 'disjoint')
    const mild = rule({ id: 'a-mild', verdict: 'contradiction', severity: 'warning', when })
    const grave = rule({ id: 'b-grave', verdict: 'contradiction', severity: 'error', when })
    expect(judge([{ comparisons: [grown] }], [mild, grave], articles).map(({ rule }) => rule)).toEqual(['b-grave'])
  })
})

describe('an update', () => {
  test('has its sides in order of publication, not of value', () => {
    const [early, late] = [claim('a1', 10, '20'), claim('a2', 10, '12')]
    const found = judged([compared(early, late, { temporality: 'cumulative', order: 'before' })])
    expect(found.map(shown)).toEqual(['update 20 | 12'])
    expect(found[0]?.message).toBe('20 became 12')
  })

  test('has the earliest and the latest of three in its message, whichever is named first', () => {
    const [latest, first, middle] = [claim('a1', 10, '12'), claim('a2', 10, '20'), claim('a3', 10, '15')]
    const before = { temporality: 'cumulative', order: 'before' } as const
    const found = judged([
      compared(first, middle, before),
      compared(middle, latest, before),
      compared(first, latest, before),
    ])
    expect(found.map(shown)).toEqual(['update 20 | 15 | 12'])
    expect(found[0]?.message).toBe('20 became 12')
  })

  test('has its sides in order of value where the comparisons do not know when', () => {
    const moved = rule({ id: 'moved', verdict: 'update', when: is('values', 'disjoint') })
    const pair = compared(claim('a1', 10, '20'), claim('a2', 10, '12'), { order: 'unknown' })
    expect(judge([{ comparisons: [pair] }], [moved], articles).map(shown)).toEqual(['update 12 | 20'])
  })
})
