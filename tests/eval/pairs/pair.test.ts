import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/model/finding.ts'
import { articlesOf, type Pair, reportedBetween } from './pair.ts'

const TOLD = { dataset: 'muc34', doc: '1', source: 'WIRE', date: '6 DEC 89', quote: 'SEVEN PERSONS WERE KILLED' }
const ELSEWHERE = { dataset: 'muc34', doc: '2', source: 'HERALD', date: null, quote: 'The blast killed 7 people' }

describe('the articles of a pair', () => {
  test('each quote is one, with its publisher and date', () => {
    const { articles } = articlesOf(pair(TOLD, ELSEWHERE))
    expect(articles.map(({ text, publisher, published }) => [text, publisher, published])).toEqual([
      ['Seven persons were killed.', 'WIRE', '1989-12-06'],
      ['The blast killed 7 people.', 'HERALD', null],
    ])
  })

  test('two quotes of one document are one', () => {
    const { articles } = articlesOf(pair(TOLD, { ...ELSEWHERE, doc: '1' }))
    expect(articles.map(({ text }) => text)).toEqual(['Seven persons were killed.\n\nThe blast killed 7 people.'])
  })

  test('documents of two collections may have one number', () => {
    const { articles } = articlesOf(pair(TOLD, { ...ELSEWHERE, doc: '1', dataset: 'fakes_syria' }))
    expect(articles.map(({ id }) => id)).toEqual(['T1-a', 'T1-b'])
  })

  const ENDED: readonly [quote: string, text: string][] = [
    ['left 31 dead', 'left 31 dead.'],
    ['It left 31 dead.', 'It left 31 dead.'],
    ['"It left 31 dead."', '"It left 31 dead."'],
    ['left "nearly 50" dead', 'left "nearly 50" dead.'],
    ['left "nearly 50"', 'left "nearly 50".'],
    ['Was it 31?', 'Was it 31?'],
  ]

  test.each(ENDED)('%s is read as %s', (quote, text) => {
    expect(articlesOf(pair({ ...TOLD, quote }, ELSEWHERE)).articles[0]?.text).toBe(text)
  })
})

describe('which quote a claim is of', () => {
  const at = (articleId: string, start: number) => ({
    articleId,
    location: { line: 1, column: 1, start, end: start + 1, division: null },
  })

  test('goes by the article', () => {
    const { quoteOf } = articlesOf(pair(TOLD, ELSEWHERE))
    expect([at('T1-a', 20), at('T1-b', 0)].map(quoteOf)).toEqual(['a', 'b'])
  })

  test('goes by the place in a common article', () => {
    const { quoteOf } = articlesOf(pair(TOLD, { ...ELSEWHERE, doc: '1' }))
    expect([at('T1-a', 0), at('T1-a', 25), at('T1-a', 28)].map(quoteOf)).toEqual(['a', 'a', 'b'])
  })
})

describe('what is reported between two quotes', () => {
  // Claims a1 and a2 of the one, b1 and b2 of the other; sides are parted by a bar.
  const cases: readonly [verdict: Verdict, sides: string, isBetween: boolean][] = [
    ['agreement', 'a1 b1', true],
    ['agreement', 'a1 a2', false],
    ['contradiction', 'a1 | b1', true],
    ['contradiction', 'b1 | a1', true],
    ['contradiction', 'a1 b1 | a2', true],
    ['contradiction', 'a1 | a2', false],
    ['contradiction', 'b1 | b2', false],
    ['contradiction', 'a1 b1', false],
    ['update', 'a1 | a2 | b1', true],
    ['dispute', 'a1 | b1', true],
    ['dispute', 'a1 | a2', false],
  ]

  test.each(cases)('%s of %s: %s', (verdict, sides, isBetween) => {
    const groups = sides.split(' | ').map((side) => side.split(' '))
    const finding = { verdict, groups, claims: groups.flat() }
    expect(reportedBetween([finding], (id, quote) => id.startsWith(quote))).toEqual(isBetween ? [finding] : [])
  })
})

function pair(a: Pair['a'], b: Pair['b']): Pair {
  return { id: 'T1', label: 'AGREE', trap: 'none', a, b }
}
