import { articleFromText } from '../../../src/ingest/article-from-text.ts'
import { lineStartsOf } from '../../../src/ingest/lines.ts'
import { locate } from '../../../src/location.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { RulePack } from '../../../src/model/rules.ts'
import type { Article } from '../../../src/model/text.ts'
import { extractClaims } from '../../../src/pipeline.ts'
import { holdDay } from './day.ts'
import { hold, holdSpans } from './hold.ts'
import { holdOrder } from './mention.ts'

/** The claims of a text, each of which must be borne out by it. */
export function holdClaims(text: string, pack: RulePack): readonly Claim[] {
  const article = articleFromText(text, { published: '2024-05-14' })
  holdSpans(
    text,
    article.excluded.map(({ span }) => span),
  )
  const claims = extractClaims([article], pack)
  for (const claim of claims) holdClaim(article, claim)
  hold(new Set(claims.map(({ id }) => id)).size === claims.length, 'two claims of one id')
  return claims
}

function holdClaim(article: Article, claim: Claim): void {
  const { start, end, line, column } = claim.location
  hold(start < end && end <= article.text.length, 'claim outside the text', claim.location)
  hold(article.text.slice(start, end) === claim.quote, 'quote is not the text', claim.quote)
  hold(article.text.includes(claim.sentence), 'sentence is not in the text', claim.sentence)
  const spot = locate(article, start)
  hold(spot.line === line && spot.column === column && line <= lineStartsOf(article.text).length, 'line', spot)
  for (const { span } of claim.derivation) if (span) holdSpans(article.text, [span])
  if (claim.kind === 'quantity') {
    const { low, high } = claim.quantity.interval
    holdOrder(low?.value ?? null, high?.value ?? null)
  }
  if (claim.period) {
    const { start: from, end: until } = claim.period
    for (const day of [from, until]) if (day !== null) holdDay(day)
    hold(from === null || until === null || from < until, 'a period that ends before it begins', from, until)
  }
}
