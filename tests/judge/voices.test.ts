import { describe, expect, test } from 'vitest'
import { countVoices } from '../../src/judge/voices.ts'
import type { ArticleEntry } from '../../src/model/report.ts'
import { article, claim, compared } from './fixture.ts'
import { allPairs, articles, judged, shown } from './newsroom.ts'

describe('independent publishers', () => {
  const cases: readonly [name: string, entries: readonly ArticleEntry[], voices: number][] = [
    ['three of their own', [article('a1', 'A'), article('a2', 'B'), article('a3', 'C')], 3],
    ['one that runs two articles', [article('a1', 'A'), article('a2', 'a '), article('a3', 'C')], 2],
    ['a copy of the first', [article('a1', 'A'), article('a2', 'B', 'a1'), article('a3', 'C')], 2],
    ['a copy of a copy', [article('a1', 'A'), article('a2', 'B', 'a1'), article('a3', 'C', 'a2')], 1],
    [
      'copies of an article that says something else',
      [article('a1', 'A', 'a9'), article('a2', 'B', 'a9'), article('a3', 'C'), article('a9', 'Z')],
      2,
    ],
    ['none named', [article('a1', null), article('a2', null), article('a3', null)], 3],
    ['copies in a circle', [article('a1', 'A', 'a2'), article('a2', 'B', 'a1'), article('a3', 'C')], 3],
  ]
  test.each(cases)('%s', (_, entries, voices) => {
    const byId = new Map(entries.map((entry) => [entry.article.id, entry]))
    expect(countVoices(['a1', 'a2', 'a3', 'a3'], byId)).toBe(voices)
  })

  test('an agreement counts them', () => {
    const claims = ['a1', 'a5', 'a6'].map((id) => claim(id, 10, '20'))
    const entries = articles.map((entry) => (entry.article.id === 'a6' ? article('a6', 'Harbour Wire') : entry))
    expect(judged(allPairs(claims), entries)[0]?.independentPublishers).toBe(2)
  })
})

describe('copies', () => {
  const copy = { articles: 'copy' } as const

  test('a changed number is found', () => {
    expect(judged([compared(claim('a1', 10, '20'), claim('a2', 10, '12'), copy)]).map(shown)).toEqual([
      'contradiction 12 | 20',
    ])
  })

  test('an article and its copy each agree with a third, and not with each other', () => {
    const claims = ['a1', 'a2', 'a3', 'a4'].map((id) => claim(id, 10, '20'))
    const pairs = allPairs(claims).filter(({ left, right }) => left.articleId !== 'a1' || right.articleId !== 'a2')
    const entries = articles.map((entry) => (entry.article.id === 'a2' ? { ...entry, copyOf: 'a1' } : entry))
    const found = judged(pairs, entries)
    const names = found.map((finding) => finding.claims.map((id) => id.split('-')[1]).join(' '))
    expect(names).toEqual(['a1 a3 a4', 'a2 a3 a4'])
    expect(found.map(({ independentPublishers }) => independentPublishers)).toEqual([3, 3])
  })

  test('an article and its copy are no agreement', () => {
    const pair = compared(claim('a1', 10, '20'), claim('a2', 10, '20'), { values: 'equal' })
    const entries = articles.map((entry) => (entry.article.id === 'a2' ? { ...entry, copyOf: 'a1' } : entry))
    expect(judged([pair], entries)).toEqual([])
    expect(judged([pair]).map(shown)).toEqual(['agreement 20 20'])
  })

  test('an article and its copy stand on one side against a third', () => {
    const [wire, copied, other] = [claim('a1', 10, '20'), claim('a2', 10, '20'), claim('a3', 10, '12')]
    const entries = articles.map((entry) => (entry.article.id === 'a2' ? { ...entry, copyOf: 'a1' } : entry))
    const found = judged([compared(wire, other), compared(copied, other)], entries)
    expect(found.map(shown)).toEqual(['contradiction 12 | 20 20'])
    expect(found[0]?.independentPublishers).toBe(2)
  })

  test('a value changed in a copy stands against its original, and agrees with a third', () => {
    const [wire, added] = [claim('a1', 10, '20'), claim('a2', 50, '35')]
    const [third, fourth] = [claim('a3', 10, '35'), claim('a4', 10, '31')]
    const entries = articles.map((entry) => (entry.article.id === 'a2' ? { ...entry, copyOf: 'a1' } : entry))
    const found = judged(
      [
        compared(wire, added, copy),
        compared(added, third, { values: 'equal' }),
        compared(added, fourth),
        compared(third, fourth),
      ],
      entries,
    )
    expect(found.map(shown)).toEqual(['contradiction 20 | 31 | 35 35', 'agreement 35 35'])
  })

  test('an odd one out against a wire and two copies of it is one finding of two voices', () => {
    const claims = ['20', '20', '12', '20'].map((value, index) => claim(`a${index + 1}`, 10, value))
    const entries = articles.map((entry) =>
      ['a2', 'a4'].includes(entry.article.id) ? { ...entry, copyOf: 'a1' } : entry,
    )
    const againstOdd = allPairs(claims).filter(({ facts }) => facts.values === 'disjoint')
    const found = judged(againstOdd, entries)
    expect(found.map(shown)).toEqual(['contradiction 12 | 20 20 20'])
    expect(found.map(({ independentPublishers }) => independentPublishers)).toEqual([2])
  })

  test('a duplicate of an article that has two values makes no contradiction', () => {
    const [nine, six] = [claim('a1', 10, '9'), claim('a1', 40, '6')]
    const [nineAgain, sixAgain] = [claim('a2', 10, '9'), claim('a2', 40, '6')]
    expect(judged([compared(nine, sixAgain, copy), compared(six, nineAgain, copy)])).toEqual([])
  })
})
