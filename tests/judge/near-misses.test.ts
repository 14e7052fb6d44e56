import { describe, expect, test } from 'vitest'
import { findNearMisses, lacksOf } from '../../src/judge/near-misses.ts'
import type { ComparisonFacts, Condition } from '../../src/model/finding.ts'
import { findingOf } from '../report/fixture.ts'
import { all, any, claim, compared, FACTS, is, not, rule } from './fixture.ts'

// FACTS: values disjoint, far; measures, entities, periods, polarity same; two articles.
describe('the one question whose answer keeps a condition from holding', () => {
  const apart = is('values', 'disjoint')
  const cases: readonly [
    why: string,
    condition: Condition,
    facts: Partial<ComparisonFacts>,
    lacks: readonly string[],
  ][] = [
    ['one of several', all(apart, is('periods', 'same')), { periods: 'one-sided' }, ['periods: one-sided needs same']],
    [
      'every answer that would do',
      all(apart, is('entities', 'same', 'overlap')),
      { entities: 'different' },
      ['entities: different needs same|overlap'],
    ],
    [
      'what must not be',
      all(apart, not(is('polarity', 'opposite'))),
      { polarity: 'opposite' },
      ['polarity: opposite needs same'],
    ],
    [
      'any of two questions',
      all(apart, any(is('periods', 'same'), is('wording', 'close'))),
      { periods: 'one-sided', wording: 'apart' },
      ['periods: one-sided needs same', 'wording: apart needs close'],
    ],
    [
      'one question that is asked twice',
      all(any(is('measures', 'same'), is('wording', 'close')), is('measures', 'same', 'similar')),
      { measures: 'other', wording: 'apart' },
      ['measures: other needs same'],
    ],
    [
      'two at once',
      all(is('periods', 'same'), is('entities', 'same')),
      { periods: 'different', entities: 'different' },
      [],
    ],
    ['a condition that holds', apart, {}, []],
    ['other values would be other claims', is('values', 'equal'), {}, []],
    ['a copy that is none', all(apart, is('articles', 'copy')), {}, []],
    ['a slip that is none', all(apart, is('slip', 'transposed')), {}, []],
    [
      'values so far apart',
      all(apart, is('distance', 'near')),
      { distance: 'remote' },
      ['distance: remote needs near'],
    ],
  ]
  test.each(cases)('%s', (_, condition, facts, lacks) => {
    const found = lacksOf(condition, { ...FACTS, ...facts })
    expect(found.map(({ predicate, fact, needs }) => `${predicate}: ${fact} needs ${needs.join('|')}`)).toEqual(lacks)
  })
})

const contradiction = rule({
  id: 'apart',
  verdict: 'contradiction',
  when: all(is('values', 'disjoint'), is('periods', 'same'), is('entities', 'same'), is('match', 'best')),
})
const loose = rule({
  id: 'loose',
  verdict: 'dispute',
  when: all(is('values', 'disjoint'), is('sources', 'rival', 'own'), is('periods', 'within')),
})
const agreement = rule({ id: 'alike', verdict: 'agreement', when: all(is('values', 'equal'), is('periods', 'same')) })
const rules = [agreement, contradiction, loose]

const [one, other, third] = [claim('a1', 0, '20'), claim('a2', 0, '12'), claim('a1', 30, '20')]

/** "20 / 12: apart: periods: one-sided", of the near misses of comparisons. */
function shown(...comparisons: readonly ReturnType<typeof compared>[]): readonly string[] {
  return findNearMisses([{ comparisons }], rules, []).map(
    ({ comparison: { left, right }, rule: { id }, lacks }) =>
      `${left.quote} / ${right.quote}: ${id}: ${lacks.map(({ predicate, fact }) => `${predicate}: ${fact}`).join(' or ')}`,
  )
}

describe('a pair comes close', () => {
  const cases: readonly [why: string, facts: Partial<ComparisonFacts>, found: readonly string[]][] = [
    ['where one question is answered otherwise', { periods: 'one-sided' }, ['20 / 12: apart: periods: one-sided']],
    ['to the rule of which more was met', { periods: 'unstated' }, ['20 / 12: apart: periods: unstated']],
    [
      'to another rule where two are wanting',
      { periods: 'unstated', match: 'taken' },
      ['20 / 12: loose: periods: unstated'],
    ],
    [
      'with equal values',
      { values: 'equal', distance: 'none', periods: 'different' },
      ['20 / 12: alike: periods: different'],
    ],
    ['but not where a rule holds', {}, []],
    [
      'but not where two questions are answered otherwise',
      { periods: 'one-sided', match: 'taken', sources: 'same' },
      [],
    ],
    ['but not with values that merely overlap', { values: 'overlap', periods: 'one-sided' }, []],
    ['but not with values that cannot be compared', { values: 'not-comparable', periods: 'one-sided' }, []],
  ]
  test.each(cases)('%s', (_, facts, found) => {
    expect(shown(compared(one, other, facts))).toEqual(found)
  })

  test('but not within an article', () => {
    expect(shown(compared(one, third, { articles: 'same', periods: 'one-sided' }))).toEqual([])
  })

  test('but not where a copy says again what its original says', () => {
    const copied = { articles: 'copy' } as const
    const twin = claim('a2', 0, '20')
    const same = compared(one, twin, { ...copied, values: 'equal', distance: 'none' })
    const against = compared(claim('a1', 40, '12'), twin, { ...copied, periods: 'one-sided' })
    expect(shown(same, against)).toEqual([])
    expect(shown(against)).toEqual(['12 / 20: apart: periods: one-sided'])
  })

  test('but not where both stand in one finding by way of others', () => {
    const told = {
      id: 'f1',
      rule: 'apart',
      verdict: 'contradiction',
      severity: 'error',
      message: '',
      because: [],
      gap: 0.4,
    } as const
    const comparison = compared(one, other, { periods: 'one-sided' })
    const both = findingOf({ ...told, groups: [[one.id], [other.id]] })
    expect(findNearMisses([{ comparisons: [comparison] }], rules, [both])).toEqual([])
    const elsewhere = [
      findingOf({ ...told, groups: [[one.id], [third.id]] }),
      findingOf({ ...told, id: 'f2', groups: [[other.id]] }),
    ]
    expect(findNearMisses([{ comparisons: [comparison] }], rules, elsewhere).map((miss) => miss.comparison)).toEqual([
      comparison,
    ])
  })
})

test('the most alike come first, then the order given', () => {
  const pair = (value: string, facts: Partial<ComparisonFacts>) =>
    compared(claim('a1', 0, value), other, { periods: 'one-sided', ...facts })
  const order = shown(
    pair('31', { likeness: 'low', wording: 'close' }),
    pair('32', { likeness: 'high', wording: 'apart' }),
    pair('33', { likeness: 'high', wording: 'close' }),
    pair('34', { likeness: 'fair', wording: 'close' }),
    pair('35', { likeness: 'high', wording: 'close' }),
  )
  expect(order.map((line) => line.slice(0, 2))).toEqual(['33', '35', '32', '34', '31'])
})
