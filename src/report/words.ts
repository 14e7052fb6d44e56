import type { Claim } from '../model/claim.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Article, Division } from '../model/text.ts'
import { publisherOf } from '../publisher.ts'
import { type Asked, askedOf } from '../telling.ts'

/** Characters of an id that people are shown. */
const SHOWN_DIGITS = 8

/** Claims and articles of a report by id. */
export interface Lookup {
  readonly claims: ReadonlyMap<string, Claim>
  readonly articles: ReadonlyMap<string, Article>
}

/** A claim with the article it stands in. */
export interface Cited {
  readonly claim: Claim
  readonly article: Article
}

/** Indexes a report by id, once, for a format to look things up in. */
export function lookup({ articles, claims }: Pick<Report, 'articles' | 'claims'>): Lookup {
  return lookupOf(
    articles.map(({ article }) => article),
    claims,
  )
}

/** Indexes articles and claims by id. */
export function lookupOf(articles: readonly Article[], claims: readonly Claim[]): Lookup {
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    articles: new Map(articles.map((article) => [article.id, article])),
  }
}

/**
 * The claims of these ids with their articles, in that order. Throws on an id
 * that the report does not hold: a defect.
 */
export function cite(ids: readonly string[], { claims, articles }: Lookup): readonly Cited[] {
  return ids.map((id) => {
    const claim = claims.get(id)
    const article = claim && articles.get(claim.articleId)
    if (!claim || !article) throw new Error(`the report names claim ${id} and does not hold it or its article`)
    return { claim, article }
  })
}

/** What a finding asks of its claims, for the words that tell it. */
export function askedBy(finding: Finding, known: Lookup): Asked {
  return askedOf(
    finding,
    cite(finding.claims, known).map(({ claim }) => claim),
  )
}

/** Who ran the articles of these claims, each once. Not sanitised. */
export function publishersOf(cited: readonly Cited[]): readonly string[] {
  return [...new Set(cited.map(({ article }) => publisherOf(article)))]
}

/** An id as people are shown it: `fe0d87efef6fa-2` is `fe0d87ef-2`. Commands take it for the whole. */
export function shortId(id: string): string {
  const [start = '', number] = id.split('-')
  return start.slice(0, SHOWN_DIGITS) + (number === undefined ? '' : `-${number}`)
}

/**
 * `path:line:column`, which editors turn into a link, and `path (page
 * 3):line:column` where lines are those of a page. Not sanitised.
 */
export function placeOf(cited: Cited): string {
  const { line, column } = cited.claim.location
  return `${pathOf(cited)}:${line}:${column}`
}

/** The path of an article, with the page of a claim where its lines are those of a page: `memo.pdf (page 3)`. */
export function pathOf({ claim, article }: Cited): string {
  const { division } = claim.location
  return division?.ownLines ? `${article.path} (${divisionText(division)})` : article.path
}

/** `page 3`, `paragraph 12`, `entry 2`. */
export function divisionText({ unit, number }: Pick<Division, 'unit' | 'number'>): string {
  return `${unit} ${number}`
}

/**
 * Whether the line of a claim is one of the file as it lies on disk, to which
 * a program can go: not of a PDF, a Word file or what is compressed.
 */
export function hasFileLines({ claim, article }: Cited): boolean {
  return claim.location.division?.ownLines !== true && !article.path.endsWith('.gz')
}
