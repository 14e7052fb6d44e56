import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, loadRules } from '../../src/index.ts'
import type { Article } from '../../src/model/text.ts'
import { articleOf, articlesOf, type Draft, draftOf, draftsOf, FIRE, SNOW } from './news.ts'
import { findingsOf } from './story.ts'

const pack = await loadRules()
describe('company', () => {
  test('articles on something else change nothing that is found', () => {
    // Of articles of two sentences nobody can say what they are about.
    const both = fc.tuple(draftsOf(FIRE, { min: 2, max: 3, least: 4 }), draftsOf(SNOW, { min: 1, max: 2, least: 4 }))
    fc.assert(
      fc.property(both, ([drafts, others]) => {
        const articles = articlesOf(drafts)
        const strangers = articlesOf(others, 'z')
        const alone = [...findingsOf(check(articles, pack)), ...findingsOf(check(strangers, pack))].sort()
        expect(findingsOf(check([...strangers, ...articles], pack))).toEqual(alone)
      }),
      { numRuns: 8 },
    )
  })

  /** The same reporting as another outlet runs it: under its own name and title, a day on, a paragraph short or with a line of its own. */
  const COPIES: readonly (readonly [how: string, copy: (draft: Draft) => Draft])[] = [
    ['word for word', (draft) => draft],
    ['under another name', (draft) => ({ ...draft, publisher: 'The Copyist' })],
    [
      'under another name and title',
      (draft) => ({ ...draft, publisher: 'The Copyist', title: 'Port counts its dead' }),
    ],
    ['a day later', (draft) => ({ ...draft, publisher: 'The Copyist', published: '2024-05-18' })],
    ['without a date', (draft) => ({ ...draft, publisher: 'The Copyist', published: null })],
    ['without its last paragraph', (draft) => ({ ...draft, paragraphs: draft.paragraphs.slice(0, -1) })],
    [
      'with a line of its own',
      ({ paragraphs, ...draft }) => ({
        ...draft,
        paragraphs: [
          ...paragraphs,
          'Additional reporting came from the newsroom in Velmora, which is following the story.',
        ],
      }),
    ],
    [
      'in other characters',
      ({ paragraphs, ...draft }) => ({
        ...draft,
        paragraphs: paragraphs.map((one) => one.normalize('NFD').replaceAll('’', "'")),
      }),
    ],
  ]

  test.each(COPIES)('a copy %s adds no contradiction', (_, copy) => {
    fc.assert(
      fc.property(draftOf(FIRE), (draft) => {
        const own = articleOf(draft, 'a1.txt')
        const clashes = (articles: readonly Article[]) =>
          check(articles, pack)
            .findings.filter(({ verdict }) => verdict === 'contradiction' || verdict === 'update')
            .map(({ fingerprint, message }) => `${fingerprint} ${message}`)
            .sort()
        expect(clashes([own, articleOf(copy(draft), 'a2.txt')])).toEqual(clashes([own]))
      }),
      { numRuns: 8 },
    )
  })
})

test('the stories give the properties something to find', () => {
  const sampled = fc.sample(draftsOf(FIRE, { min: 3, max: 3 }), { numRuns: 12, seed: 7 })
  const verdicts = new Set(
    sampled.flatMap((drafts) => check(articlesOf(drafts), pack).findings.map(({ verdict }) => verdict)),
  )
  expect([...verdicts]).toEqual(expect.arrayContaining(['agreement', 'contradiction']))
})
