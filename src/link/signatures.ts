import { minutesOf } from '../minutes.ts'
import type { Claim, QuantityClaim } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import { append } from '../multimap.ts'
import { contentOf } from './contents.ts'
import { type Topic, topicOf } from './topic.ts'

/** What `compare` needs to know of an article beside its claims. */
export interface ArticleSignature {
  readonly id: string
  /** Minutes since the epoch; `null` when not stated. */
  readonly published: number | null
  /** Whether `published` has a time of day. */
  readonly timed: boolean
  /** Id of the original where it is a copy, else its own. */
  readonly original: string
  /** Words of the names in it, in lower case. */
  readonly names: ReadonlySet<string>
  /** Those of its first sentences. */
  readonly lead: ReadonlySet<string>
  /** Its claims by kind of quantity. */
  readonly figures: ReadonlyMap<string, readonly QuantityClaim[]>
  /** Organisations by who it says holds an office there, both in lower case. */
  readonly offices: ReadonlyMap<string, readonly string[]>
  /** How many of its events and statements each word is in, by what it stands for in what is told. */
  readonly toldOf: ReadonlyMap<string, number>
}

/** An article as the link stage sees it. */
export interface SignedArticle {
  readonly signature: ArticleSignature
  readonly topic: Topic
}

/** The signature and topic of each article, by id. Linear in the text and the claims. */
export function signArticles(
  articles: readonly Article[],
  claims: readonly Claim[],
  copyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, SignedArticle> {
  const claimsOf = groupBy(claims, ({ articleId }) => articleId)
  return new Map(
    articles.map((article) => [article.id, signedArticle(article, claimsOf.get(article.id) ?? [], copyOf)]),
  )
}

function signedArticle(article: Article, claims: readonly Claim[], copyOf: ReadonlyMap<string, string>): SignedArticle {
  const figures = claims.filter((claim) => claim.kind === 'quantity')
  const told = claims.filter((claim) => claim.kind !== 'quantity')
  const topic = topicOf(article, figures, told)
  const signature = {
    id: article.id,
    published: article.published === null ? null : minutesOf(article.published),
    timed: article.published?.includes('T') ?? false,
    original: copyOf.get(article.id) ?? article.id,
    names: topic.names,
    lead: topic.lead,
    figures: groupBy(inOrder(figures), ({ quantity }) => quantity.kind),
    offices: officesIn(claims),
    toldOf: wordsToldOf(claims),
  }
  return { signature, topic }
}

function officesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const offices = new Map<string, string[]>()
  for (const claim of claims) {
    if (claim.kind !== 'role' || claim.role.organisation === null) continue
    append(offices, claim.role.holder.toLowerCase(), claim.role.organisation.toLowerCase())
  }
  return offices
}

function wordsToldOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const claim of claims) {
    if (claim.kind !== 'event' && claim.kind !== 'statement') continue
    for (const word of contentOf(claim).weights.keys()) times.set(word, (times.get(word) ?? 0) + 1)
  }
  return times
}

function groupBy<C extends Claim>(
  claims: readonly C[],
  keyOf: (claim: C) => string,
): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, C[]>()
  for (const claim of claims) append(groups, keyOf(claim), claim)
  return groups
}

function inOrder(claims: readonly QuantityClaim[]): readonly QuantityClaim[] {
  return [...claims].sort((left, right) => left.location.start - right.location.start)
}
