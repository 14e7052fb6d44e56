import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, extractClaims, loadRules, locate } from '../src/index.ts'
import type { Article } from '../src/model/text.ts'
import { json } from '../src/report/formats/json.ts'
import { articlesAbout, FERRY, STRANGER } from './link/pool.ts'

const pack = await loadRules()

/** What a report says, in an order of its own: verdict, rule, fingerprint and articles of each finding. */
function findingsOf(articles: readonly Article[]): readonly string[] {
  const { claims, findings } = check(articles, pack)
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId]))
  return findings
    .map((finding) => {
      const within = [...new Set(finding.claims.map((id) => articleOf.get(id)))].sort()
      return `${finding.verdict} ${finding.rule} ${finding.fingerprint} ${within.join(' ')}`
    })
    .sort()
}

const someArticles = articlesAbout(FERRY, { min: 2, max: 4 })

describe('articles in company', () => {
  test('their order never changes what they contradict each other in', () => {
    const contradictions = (articles: readonly Article[]) =>
      findingsOf(articles).filter((line) => line.startsWith('contradiction'))
    const shuffled = someArticles.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray([...articles], { minLength: articles.length })),
    )
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        expect(contradictions(others)).toEqual(contradictions(articles))
      }),
      { numRuns: 60 },
    )
  })

  test('an article and its exact copy never contradict each other', () => {
    fc.assert(
      fc.property(articlesAbout(FERRY, { min: 1, max: 1 }), fc.boolean(), ([article], dated) => {
        if (!article) return
        const copy: Article = {
          ...article,
          id: 'copy',
          path: 'copy.txt',
          publisher: 'The Copyist',
          published: dated ? article.published : null,
        }
        const { findings } = check([article, copy], pack)
        expect(findings.filter(({ verdict }) => verdict !== 'agreement').map(({ message }) => message)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('an article on something else never changes what is found among the others', () => {
    fc.assert(
      fc.property(someArticles, articlesAbout(STRANGER, { min: 1, max: 2 }), (articles, strangers) => {
        const renamed = strangers.map((article) => ({ ...article, id: `x${article.id}`, path: `x${article.path}` }))
        const alone = [...findingsOf(articles), ...findingsOf(renamed)].sort()
        expect(findingsOf([...renamed, ...articles])).toEqual(alone)
      }),
      { numRuns: 60 },
    )
  })

  test('the pool of sentences gives the properties something to find', () => {
    const found = fc.sample(someArticles, { numRuns: 60, seed: 7 }).flatMap((articles) => findingsOf(articles))
    const verdicts = new Set(found.map((line) => line.split(' ')[0]))
    expect([...verdicts]).toEqual(expect.arrayContaining(['agreement', 'contradiction']))
  })
})

describe('claims', () => {
  test('every quote stands in the text at its offsets, and at its line and column', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const byId = new Map(articles.map((article) => [article.id, article]))
        for (const claim of extractClaims(articles, pack)) {
          const { articleId, quote, sentence, location } = claim
          const article = byId.get(articleId)
          expect(article?.text.slice(location.start, location.end)).toBe(quote)
          expect(sentence).toContain(quote)
          if (claim.kind === 'quantity') expect(quote).toContain(claim.quantity.text)
          expect(article && locate(article, location.start)).toEqual({ line: location.line, column: location.column })
          const line = article?.text.split('\n')[location.line - 1]
          expect(line?.slice(location.column - 1)).toContain(quote.split('\n')[0])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('they stand in order of article and place, each under an id of its own', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const claims = extractClaims(articles, pack)
        const places = claims.map(({ articleId, location }) => [
          articles.findIndex(({ id }) => id === articleId),
          location.start,
        ])
        expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      }),
      { numRuns: 30 },
    )
  })

  test('those of an article do not depend on the articles beside it', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const alone = articles.flatMap((article) => extractClaims([article], pack))
        expect(extractClaims(articles, pack)).toEqual(alone)
      }),
      { numRuns: 30 },
    )
  })
})

test('the same input gives the same bytes', () => {
  const style = { colour: false, width: 80, unicode: true, verbose: true, unread: 0, failing: [] }
  fc.assert(
    fc.property(someArticles, (articles) => {
      const [first, second] = [0, 1].map(() => json.render(check(structuredClone(articles), pack), style))
      expect(first).toContain('crosscheck/report@1')
      expect(second).toBe(first)
    }),
    { numRuns: 20 },
  )
})
