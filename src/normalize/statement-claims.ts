import type { StatementClaim } from '../model/claim.ts'
import type { ReadArticle } from './read-article.ts'

/** Makes the claims of the statements of one article, in order of the text. */
export function makeStatementClaims({ readings }: ReadArticle): readonly StatementClaim[] {
  return readings.flatMap(() => [])
}
