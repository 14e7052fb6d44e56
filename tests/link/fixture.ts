import { articleFromText } from '../../src/index.ts'
import type { ArticleSignature } from '../../src/link/signatures.ts'
import { signArticles } from '../../src/link/signatures.ts'
import type { Quantity, QuantityClaim } from '../../src/model/claim.ts'
import type { Period } from '../../src/model/date.ts'
import type { Measure, Qualifier } from '../../src/model/measure.ts'
import type { Article } from '../../src/model/text.ts'
import { plainClaim } from '../plain-claim.ts'

export type { ClaimParts } from '../plain-claim.ts'
export { plainClaim as claim } from '../plain-claim.ts'

/** A claim of an amount of money, a share, a length of time, …: its kind and unit. */
export function claimIn(kind: string, unit: string, values: string, quantity: Partial<Quantity> = {}): QuantityClaim {
  return plainClaim(values, { quantity: { kind, unit, ...quantity } })
}

export function openMeasure(key: string): Measure {
  return { key, text: key, listed: false, intrinsic: false, notSameAs: [], tolerance: null }
}

export function listedMeasure(key: string): Measure {
  return { key, text: key, listed: true, intrinsic: false, notSameAs: [], tolerance: null }
}

/** What a kind says by itself: an age. */
export function intrinsicMeasure(key: string): Measure {
  return { key, text: key, listed: false, intrinsic: true, notSameAs: [], tolerance: null }
}

/** Days from the first to before the second; ".." is open. */
export function period(start: string, end: string, parts: Partial<Period> = {}): Period {
  const side = (day: string) => (day === '..' ? null : day)
  return { text: start, start: side(start), end: side(end), grain: 'year', basis: 'stated', ...parts }
}

export function yearOf(year: number): Period {
  return period(`${year}-01-01`, `${year + 1}-01-01`)
}

/** A day that was not written but counted: "on Tuesday". */
export function impliedDay(day: string, next: string): Period {
  return period(day, next, { grain: 'day', basis: 'implied' })
}

export function among(...words: readonly string[]): Qualifier {
  return { role: 'among', text: `among ${words.join(' ')}`, words, span: { start: 0, end: 0 } }
}

/** "interim", "daily": what stands right at the words that name the figure. */
export function called(...words: readonly string[]): Qualifier {
  return { ...among(...words), role: 'status' }
}

export function article(id: string, text: string, fields: Partial<Article> = {}): Article {
  return { ...articleFromText(text, { id, path: `${id}.txt`, publisher: `The ${id} Post` }), ...fields }
}

/** The signature of an article published then, `null` where it does not say. */
export function signature(published: string | null, id = 'a1', original = id): ArticleSignature {
  return signed(article(id, '', { published }), [], original)
}

/** The signature of an article that makes these claims. */
export function signatureWith(
  claims: readonly QuantityClaim[],
  id = 'a1',
  published: string | null = null,
): ArticleSignature {
  const own = claims.map((one) => ({ ...one, articleId: id }))
  return signed(article(id, '', { published }), own, id)
}

function signed(one: Article, claims: readonly QuantityClaim[], original: string): ArticleSignature {
  const found = signArticles([one], claims, new Map([[one.id, original]])).get(one.id)
  if (!found) throw new Error(`no signature for ${one.id}`)
  return found.signature
}
