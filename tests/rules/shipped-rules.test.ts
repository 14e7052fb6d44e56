import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import { fillMessage } from '../../src/judge/message.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { loadPack } from '../../src/rules/load-pack.ts'
import { PLACEHOLDERS } from '../../src/rules/placeholders.ts'
import { claim } from '../judge/fixture.ts'
import { usual } from './facts.ts'

const { rules, measures } = await loadPack('rules')

function holding(facts: ComparisonFacts) {
  return rules.filter((rule) => evaluate(rule.when, facts) !== null)
}

const equal = { values: 'equal', distance: 'none', movement: 'none' } as const
const admitted = { values: 'within', distance: 'none', movement: 'none' } as const
const roomy = { values: 'overlap', distance: 'none', movement: 'up' } as const

describe('of a comparison holds', () => {
  const cases: readonly [name: string, facts: Partial<ComparisonFacts>, ids: readonly string[]][] = [
    ['values that exclude each other', {}, ['disjoint-values']],
    ['values far apart', { distance: 'far' }, ['disjoint-values']],
    ['values remote from each other', { distance: 'remote' }, []],
    ['values apart from each other', { distance: 'apart' }, []],
    ['two forecasts', { modality: 'both-forecast' }, ['disjoint-values']],
    ['a forecast and what came', { modality: 'mixed' }, []],
    ['what one affirms and the other denies', { polarity: 'opposite' }, []],
    ['a part and the whole', { qualifiers: 'one-sided' }, []],
    ['two parts', { qualifiers: 'different' }, []],
    ['two years', { periods: 'different' }, []],
    ['a quarter and its year', { periods: 'within' }, []],
    ['another entity', { entities: 'different' }, []],
    ['an entity that is not named', { entities: 'unknown' }, ['disjoint-values']],
    ['measures worded alike', { measures: 'similar' }, []],
    ['one article against itself', { articles: 'same' }, []],
    ['a copy with another value', { articles: 'copy' }, ['copy-changed']],
    ['a copy with another value and no period', { articles: 'copy', periods: 'unstated' }, ['copy-changed']],
    ['a copy that turns a plan into a report', { articles: 'copy', modality: 'mixed' }, []],
    [
      'a wire story that runs again with a later toll',
      { articles: 'copy', temporality: 'cumulative' },
      ['later-value'],
    ],
    ['a copy with the same value', { ...equal, articles: 'copy' }, []],
    ['a toll a day later', { temporality: 'cumulative' }, ['later-value']],
    ['a toll a day later, without a period', { temporality: 'cumulative', periods: 'unstated' }, ['later-value']],
    ['a toll corrected a day later', { temporality: 'cumulative', movement: 'down' }, ['later-value']],
    ['a toll that is much lower', { temporality: 'cumulative', movement: 'down', distance: 'far' }, []],
    ['a level that is lower a day later', { temporality: 'snapshot', movement: 'down' }, ['later-value']],
    ['a toll a day later, one entity not named', { temporality: 'cumulative', entities: 'unknown' }, ['later-value']],
    ['a toll of the same hour', { temporality: 'cumulative', order: 'same', movement: 'unknown' }, []],
    ['a level of the same hour', { temporality: 'snapshot', order: 'same', movement: 'unknown' }, ['disjoint-values']],
    [
      'a toll three to ten times as high a day later',
      { temporality: 'cumulative', distance: 'remote' },
      ['later-value'],
    ],
    ['a toll more than ten times as high a day later', { temporality: 'cumulative', distance: 'apart' }, []],
    ['a toll of one day and of the next', { temporality: 'cumulative', periods: 'different' }, []],
    ['a toll of which one says when', { temporality: 'cumulative', periods: 'one-sided' }, []],
    ['a toll of an hour of the day', { temporality: 'cumulative', periods: 'within' }, []],
    ['sales of a day later', { temporality: 'flow' }, ['disjoint-values']],
    ['a level of one year and of the next', { temporality: 'snapshot', periods: 'different' }, []],
    ['a forecast of a level, revised', { temporality: 'snapshot', modality: 'both-forecast' }, []],
    ['undated values', { periods: 'unstated' }, ['disjoint-values-undated']],
    ['undated values, one entity not named', { periods: 'unstated', entities: 'unknown' }, ['disjoint-values-undated']],
    ['undated values of another entity', { periods: 'unstated', entities: 'different' }, []],
    [
      'undated values of one source against none',
      { periods: 'unstated', sources: 'one-sided' },
      ['disjoint-values-undated'],
    ],
    ['values of which one says when', { periods: 'one-sided' }, []],
    ['values of two rival sources', { sources: 'rival' }, ['rival-values']],
    ['a toll of two rival sources a day apart', { sources: 'rival', temporality: 'cumulative' }, ['later-value']],
    ['a toll of articles without a date', { temporality: 'cumulative', order: 'unknown', movement: 'unknown' }, []],
    ['undated sales', { periods: 'unstated', temporality: 'flow' }, []],
    ['the same value', equal, ['same-value']],
    ['a value that a bound admits', admitted, ['same-value']],
    ['a toll that a bound admits, not moved', { ...admitted, temporality: 'cumulative' }, ['same-value']],
    ['a toll that a bound admits, moved', { ...admitted, temporality: 'cumulative', movement: 'up' }, ['later-value']],
    [
      'a level that a bound admits, fallen',
      { ...admitted, temporality: 'snapshot', movement: 'down' },
      ['later-value'],
    ],
    ['sales that a bound admits, a day later', { ...admitted, temporality: 'flow', movement: 'up' }, ['same-value']],
    [
      'a moved toll that a bound admits, of two days',
      { ...admitted, temporality: 'cumulative', movement: 'up', periods: 'different' },
      [],
    ],
    ['the same value, undated', { ...equal, periods: 'unstated' }, ['same-value']],
    ['the same value of two years', { ...equal, periods: 'different' }, []],
    ['the same value of two entities', { ...equal, entities: 'different' }, []],
    ['the same value, forecast and reported', { ...equal, modality: 'mixed' }, []],
    [
      'the same telling value, worded alike',
      { ...equal, measures: 'similar', coincidence: 'telling' },
      ['telling-value'],
    ],
    ['the same common value, worded alike', { ...equal, measures: 'similar' }, []],
    ['the same fair value, worded alike', { ...equal, measures: 'similar', coincidence: 'fair' }, ['telling-value']],
    ['the same fair value, wording unknown', { ...equal, measures: 'unknown', coincidence: 'fair' }, []],
    [
      'the same telling value, wording unknown',
      { ...equal, measures: 'unknown', coincidence: 'telling' },
      ['telling-value'],
    ],
    [
      'the same telling value, one of them narrowed',
      { ...equal, qualifiers: 'one-sided', coincidence: 'telling' },
      ['telling-value'],
    ],
    ['the same telling value, narrowed twice', { ...equal, qualifiers: 'different', coincidence: 'telling' }, []],
    [
      'the same telling value, one of them dated',
      { ...equal, periods: 'one-sided', coincidence: 'telling' },
      ['telling-value'],
    ],
    ['the same telling value of two years', { ...equal, periods: 'different', coincidence: 'telling' }, []],
    ['a telling value that is only admitted', { ...admitted, measures: 'similar', coincidence: 'telling' }, []],
    ['the same telling value of something else', { ...equal, measures: 'different', coincidence: 'telling' }, []],
    ['bounds with room between them', roomy, ['overlapping-values']],
    ['undated bounds', { ...roomy, periods: 'unstated' }, []],
    ['bounds of a toll, moved', { ...roomy, temporality: 'cumulative' }, ['later-value']],
    ['bounds of a toll, not moved', { ...roomy, temporality: 'cumulative', movement: 'none' }, ['overlapping-values']],
    ['one amount in two currencies', { values: 'restated', distance: 'none', articles: 'same' }, ['restated-value']],
    ['values that do not compare', { values: 'not-comparable', distance: 'none' }, []],
    [
      'a change that does not add up',
      { values: 'not-comparable', distance: 'none', articles: 'same', arithmetic: 'fails', periods: 'different' },
      ['change-does-not-add-up'],
    ],
    [
      'a change that adds up',
      { values: 'not-comparable', distance: 'none', articles: 'same', arithmetic: 'holds', periods: 'different' },
      [],
    ],
  ]
  test.each(cases)('%s: %j', (_, facts, ids) => {
    expect(holding({ ...usual, ...facts }).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a shipped rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a source and says why it stays silent thrice',
    (_, rule) => {
      expect(rule.source).toMatch(/^https:\/\//)
      expect(rule.tests.silent.length).toBeGreaterThanOrEqual(3)
    },
  )
})

test('every placeholder that a rule may use is filled in', () => {
  const named = { left: claim('a1', 0, '20'), right: claim('a2', 0, '12'), gap: 0.4, account: null }
  const template = PLACEHOLDERS.map((name) => `{${name}}`).join('; ')
  expect(fillMessage(template, named, new Map())).toBe('20; 12; a1; a2; barges moored; in 2021; 40.0 %; its numbers')
})

test('a measure is read from its file', () => {
  expect(measures.find(({ id }) => id === 'death-toll')).toMatchObject({ temporality: 'cumulative', kinds: ['count'] })
})
