import { comparisonText } from '../../src/comparison-text.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'

/** Fields of a claim that say where it stands or how it is spelt there. */
const OF_ITS_PLACE = new Set(['articleId', 'location', 'span', 'derivation'])

/**
 * What claims say, one text a claim, whatever their offsets: without ids but
 * for which of the others they speak of, and with quotes as they are compared.
 */
export function storyOf(claims: readonly Claim[]): readonly string[] {
  const names = new Map(claims.map(({ id }, index) => [id, `claim ${index}`]))
  return claims.map((claim) =>
    JSON.stringify(claim, (key, value: unknown) => {
      if (OF_ITS_PLACE.has(key)) return undefined
      if (typeof value !== 'string') return value
      return names.get(value) ?? comparisonText(value).text.replaceAll(/\s+/g, ' ')
    }),
  )
}

/** What a report finds: verdict, rule and fingerprint of each finding, and the files it is in, in an order of its own. */
export function findingsOf({ articles, claims, findings }: Report): readonly string[] {
  const paths = new Map(articles.map(({ article }) => [article.id, article.path]))
  const fileOf = new Map(claims.map(({ id, articleId }) => [id, paths.get(articleId) ?? '']))
  return findings
    .map(({ verdict, rule, fingerprint, claims: ids }) => {
      const files = [...new Set(ids.map((id) => fileOf.get(id)))].sort()
      return `${verdict} ${rule} ${fingerprint} ${files.join(' ')}`
    })
    .sort()
}
