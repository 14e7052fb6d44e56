import { locationOf } from '../location.ts'
import type { ClaimBase, ToldClaim } from '../model/claim.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Article, Span } from '../model/text.ts'
import { claimId } from './claim-id.ts'

/** What a claim that is no figure says beside where it stands. */
type Said = Pick<ClaimBase, 'entities' | 'owners' | 'period' | 'attribution' | 'modality' | 'context' | 'derivation'>

/**
 * What every claim that is no figure has: its id, its place and its words.
 * `quote` is in the article's text; `said` is taken over.
 */
export function toldClaim(
  article: Article,
  { sentence }: AnalysedSentence,
  kind: ToldClaim['kind'],
  quote: Span,
  said: Said,
): ClaimBase {
  const identity = [article.path, article.id, kind, String(quote.start), String(quote.end)]
  return {
    id: claimId(identity.join('\u0000')),
    articleId: article.id,
    quote: article.text.slice(quote.start, quote.end),
    sentence: article.text.slice(sentence.span.start, sentence.span.end),
    location: locationOf(article, quote),
    measure: null,
    qualifiers: [],
    ...said,
  }
}
