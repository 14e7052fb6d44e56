import type { EventClaim } from '../model/claim.ts'
import type { ReadArticle } from './read-article.ts'

/** Makes the claims of the events of one article, in order of the text. */
export function makeEventClaims({ readings }: ReadArticle): readonly EventClaim[] {
  return readings.flatMap(() => [])
}
