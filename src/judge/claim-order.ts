import type { Claim } from '../model/claim.ts'
import type { Comparison } from '../model/finding.ts'
import type { ArticleEntry } from '../model/report.ts'
import { byCodeUnits } from '../order.ts'
import { contentOf } from './content.ts'

/**
 * The claims of comparisons, each once, in an order that goes by what they say
 * and who says it, then by the report. Whatever is put together in this order
 * comes out the same when files are renamed or paragraphs move.
 */
export function bySaying(comparisons: readonly Comparison[], articles: readonly ArticleEntry[]): readonly Claim[] {
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  const claims = new Map<string, Claim>()
  for (const { left, right } of comparisons) claims.set(left.id, left).set(right.id, right)
  const keyed = inReportOrder([...claims.values()], articles).map((claim) => {
    const { sentence, quote, articleId } = claim
    const article = byId.get(articleId)
    const says = [...contentOf(claim), sentence, quote]
    const key = JSON.stringify([...says, article?.publisher, article?.published])
    return { claim, key, text: article?.text ?? '' }
  })
  return keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.text, b.text)).map(({ claim }) => claim)
}

/** Claims by article as the report has them, then by place. */
export function inReportOrder(claims: readonly Claim[], articles: readonly ArticleEntry[]): readonly Claim[] {
  const articleNumbers = new Map(articles.map(({ article }, index) => [article.id, index]))
  const number = (claim: Claim) => articleNumbers.get(claim.articleId) ?? articles.length
  return [...claims].sort(
    (a, b) =>
      number(a) - number(b) ||
      a.location.start - b.location.start ||
      a.location.end - b.location.end ||
      byCodeUnits(a.id, b.id),
  )
}
