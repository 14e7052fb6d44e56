import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check, loadRules, readArticles } from '../src/index.ts'
import { figuresOf } from './plain-claim.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { articles, unreadable, warnings } = await readArticles(['corpus'], { cwd: root })
const report = check(articles, await loadRules(fileURLToPath(new URL('../rules', import.meta.url))))
const figures = figuresOf(report.claims)
const byId = new Map(figures.map((claim) => [claim.id, claim]))
const pathOf = new Map(articles.map(({ id, path }) => [id, path]))

function said(id: string): string {
  const claim = byId.get(id)
  return claim ? `${pathOf.get(claim.articleId)}: ${claim.quantity.text}` : id
}

/** What a person finds who reads the five dispatches; nothing else may be found. */
const golden = [
  {
    verdict: 'contradiction',
    sides: [
      ['corpus/putin-wang-wire-report.md: $185,000 million'],
      ['corpus/kremlin-visit-analysis.md: $190.27 billion'],
    ],
  },
  {
    verdict: 'agreement',
    sides: [
      [
        'corpus/kremlin-visit-analysis.md: $190.27 billion',
        'corpus/kremlin-visit-analysis.md: nearly 180 billion euros',
      ],
    ],
  },
  {
    verdict: 'agreement',
    sides: [
      ['corpus/putin-wang-wire-report.md: $200,000 million', 'corpus/wang-yi-in-moscow-brief.html: up to $200 billion'],
    ],
  },
]

test('all five dispatches are read', () => {
  expect(unreadable).toEqual([])
  expect(warnings).toEqual([])
  expect(articles.map(({ path }) => path)).toEqual([
    'corpus/highest-diplomat-on-the-way.txt',
    'corpus/kremlin-visit-analysis.md',
    'corpus/putin-wang-wire-report.md',
    'corpus/wang-yi-in-moscow-brief.html',
    'corpus/wang-yi-russia-trip-preview.md',
  ])
})

test('the findings are those a person makes', () => {
  expect(
    report.findings.map(({ verdict, groups }) => ({ verdict, sides: groups.map((side) => side.map(said)) })),
  ).toEqual(golden)
})

describe('what is not reporting makes no claim', () => {
  test.each([
    ['the paywall line', '58.4%'],
    ['the newsletter in the margin', '12,400'],
  ])('%s', (_, text) => {
    expect(figures.filter(({ quantity }) => quantity.text.includes(text))).toEqual([])
  })

  test('a block that stands twice counts once', () => {
    const signed = figures.filter(({ quantity }) => quantity.text.startsWith('More than 3,000'))
    expect(signed.map(({ articleId }) => pathOf.get(articleId))).toEqual(['corpus/wang-yi-in-moscow-brief.html'])
  })
})

test('every claim quotes its article exactly, at the place it names', () => {
  for (const { articleId, quote, location } of report.claims) {
    const article = articles.find(({ id }) => id === articleId)
    expect(article?.text.slice(location.start, location.end)).toBe(quote)
  }
})
