import { fileURLToPath } from 'node:url'
import { articleFromText, extractClaims, loadRules } from '../../src/index.ts'
import type { Claim, QuantityClaim } from '../../src/model/claim.ts'
import type { Article } from '../../src/model/text.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))

/** An article of that text, dated Friday 3 March 2023 where nothing else is said. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  const { published, ...others } = fields
  return { ...articleFromText(text, { published: published ?? '2023-03-03' }), ...others }
}

/** All claims of an article of that text, of every kind. */
export function allClaimsIn(text: string): readonly Claim[] {
  return extractClaims([articleOf(text)], pack)
}

/** The figures of an article of that text. */
export function claimsIn(text: string, fields: Partial<Article> = {}): readonly QuantityClaim[] {
  return extractClaims([articleOf(text, fields)], pack).filter((claim) => claim.kind === 'quantity')
}

/** The claim whose figure, as written, holds these words; fails where there are none or several. */
export function claimOf(text: string, figure: string): QuantityClaim {
  const found = claimsIn(text).filter(({ quantity }) => quantity.text.includes(figure))
  const [claim, ...others] = found
  if (!claim || others.length > 0) throw new Error(`${found.length} claims of "${figure}" in: ${text}`)
  return claim
}
