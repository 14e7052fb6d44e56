import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCopies } from '../../src/link/copies.ts'
import type { Article } from '../../src/model/text.ts'
import { article } from './fixture.ts'

const wire =
  'The ferry from Harrow to the island of Skell ran onto a reef in thick fog on Monday night with 84 people aboard. ' +
  'All of them were brought ashore by fishing boats before the tide turned, the coastguard wrote in its log. ' +
  'The captain had asked for a pilot an hour before, but none was on duty. ' +
  'The owners of the ship want to tow it to the yard at Velmora as soon as the wind drops.'
const reworded = wire.replace('thick fog', 'heavy fog').replace('as soon as', 'once').replace('84', '86')
const excerpt = wire.slice(0, wire.indexOf('The captain'))
const most = wire.slice(0, wire.indexOf('The owners'))
const own =
  'Nobody on the island of Skell slept that night, says Ola Brenn, who keeps the shop at the pier. ' +
  'A ferry with 84 people aboard had struck a reef in the fog, and the boats went out one after the other. ' +
  'By morning every passenger sat in the village hall with a blanket and a cup of soup. ' +
  'What became of the pilot whom the captain called for is a question that the coastguard will have to answer.'
const additions =
  'Our reporter adds that the shipping line has had two such mishaps within a year. ' +
  'Its managers did not answer letters from this paper. ' +
  'The union of pilots calls the rota on that coast a scandal and wants four more posts before the winter comes.'

/** Copies as "copy < original", sorted. */
function copiesAmong(articles: readonly Article[]): readonly string[] {
  return [...findCopies(articles)].map(([copy, original]) => `${copy} < ${original}`).sort()
}

const on = (id: string, text: string, published: string | null) => article(id, text, { published })

describe('what is a copy', () => {
  const cases: readonly [why: string, first: string, second: string][] = [
    ['the same words', wire, wire],
    ['nearly the same words', wire, reworded],
    ['other line breaks and capitals', wire, wire.replaceAll('. ', '.\n\n').toUpperCase()],
    ['an excerpt', wire, excerpt],
    ['most of it with words of its own', wire, `${most}${additions}`],
    ['the whole with a report round it', wire, `${additions} ${wire} ${additions}`],
  ]
  test.each(cases)('%s', (_, first, second) => {
    expect(copiesAmong([on('a', first, '2024-05-14'), on('b', second, '2024-05-15')])).toEqual(['b < a'])
  })
})

describe('what is none', () => {
  const cases: readonly [why: string, first: string, second: string][] = [
    ['two reports of one event', wire, own],
    [
      'a report that quotes a sentence',
      wire,
      `${own} ${wire.slice(wire.indexOf('The captain'), wire.indexOf('The owners'))}`,
    ],
    ['two short texts, though equal', 'At least 14 people died.', 'At least 14 people died.'],
    ['a line of the text', wire, 'All of them were brought ashore by fishing boats before the tide turned.'],
    ['two empty texts', '', ''],
    ['the same words in another order', wire, wire.split(' ').reverse().join(' ')],
  ]
  test.each(cases)('%s', (_, first, second) => {
    expect(copiesAmong([on('a', first, '2024-05-14'), on('b', second, '2024-05-15')])).toEqual([])
  })

  test('two articles that share only what is not their own reporting', () => {
    const shared = `${wire}\n\n`
    const excluded = [{ span: { start: 0, end: shared.length }, reason: 'promotion' as const }]
    expect(
      copiesAmong([article('a', shared + own, { excluded }), article('b', shared + additions, { excluded })]),
    ).toEqual([])
  })
})

describe('which is the original', () => {
  test('the earlier published', () => {
    expect(copiesAmong([on('a', wire, '2024-05-15'), on('b', wire, '2024-05-14')])).toEqual(['a < b'])
  })

  test('the earlier of one day', () => {
    expect(copiesAmong([on('a', wire, '2024-05-14T21:00Z'), on('b', wire, '2024-05-14T08:00Z')])).toEqual(['a < b'])
  })

  test('the dated one', () => {
    expect(copiesAmong([on('a', wire, null), on('b', wire, '2024-05-14')])).toEqual(['a < b'])
  })

  test('the first, where neither is dated', () => {
    expect(copiesAmong([on('a', wire, null), on('b', wire, null)])).toEqual(['b < a'])
  })

  test('the longer, where neither is dated, whichever is given first', () => {
    const [long, short] = [on('a', wire, null), on('b', excerpt, null)]
    expect(copiesAmong([long, short])).toEqual(['b < a'])
    expect(copiesAmong([short, long])).toEqual(['b < a'])
  })

  test('of a copy of a copy the first of all', () => {
    const articles = [on('a', wire, '2024-05-14'), on('b', reworded, '2024-05-15'), on('c', excerpt, '2024-05-16')]
    expect(copiesAmong(articles)).toEqual(['b < a', 'c < a'])
  })
})

test('the order in which dated articles are given makes no difference', () => {
  const articles = [
    on('a', wire, '2024-05-14'),
    on('b', reworded, '2024-05-15'),
    on('c', `${most}${additions}`, '2024-05-16'),
    on('d', own, '2024-05-13'),
    on('e', own, '2024-05-17'),
  ]
  const expected = ['b < a', 'c < a', 'e < d']
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(copiesAmong(shuffled)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

test('an article more changes nothing among the others', () => {
  const pair = [on('a', wire, '2024-05-14'), on('b', reworded, '2024-05-15')]
  expect(copiesAmong([on('z', additions, '2024-05-01'), ...pair])).toEqual(copiesAmong(pair))
})
