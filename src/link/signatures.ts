import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import type { Article } from '../model/text.ts'
import type { ArticleSignature } from './facts.ts'
import { minutesOf } from './published.ts'

/** What an article is about, as far as its names tell: how often it has each. */
export type Topic = ReadonlyMap<string, number>

/** Names that two articles on one event share at least, or one that both have this often. */
const SHARED_NAMES = 2

/** An article as the link stage sees it. */
export interface SignedArticle {
  readonly signature: ArticleSignature
  readonly topic: Topic
}

/** The signature and topic of each article, by id. Linear in the text. */
export function signArticles(
  articles: readonly Article[],
  copyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, SignedArticle> {
  return new Map(
    articles.map((article) => [
      article.id,
      {
        signature: {
          id: article.id,
          published: article.published === null ? null : minutesOf(article.published),
          timed: article.published?.includes('T') ?? false,
          original: copyOf.get(article.id) ?? article.id,
        },
        topic: topicOf(article),
      },
    ]),
  )
}

/** Of the names of the one that has fewer, the share that both have at least: two long articles share a few by chance. */
const SHARED_PART = 0.1

/** Whether two articles may be about one thing: they share names, or one has too few to tell. */
export function isSameTopic(a: Topic, b: Topic): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < SHARED_NAMES) return true
  let shared = 0
  let isFrequent = false
  for (const [name, times] of small) {
    const other = large.get(name) ?? 0
    if (other === 0 || COMMON.has(name)) continue
    shared += 1
    isFrequent ||= times >= SHARED_NAMES && other >= SHARED_NAMES
  }
  return (isFrequent || shared >= SHARED_NAMES) && shared >= SHARED_PART * small.size
}

/** Words that a capital makes no name of an event: days, months, countries. */
const COMMON: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...COUNTRIES.flatMap(({ name, demonyms, metonyms, aliases }) => [name, ...demonyms, ...metonyms, ...aliases]).flatMap(
    (name) => name.toLowerCase().split(' '),
  ),
])

/** Capitalised words inside sentences, lower case, without those excluded from the reporting. */
function topicOf(article: Article): Topic {
  const names = new Map<string, number>()
  let hole = 0
  for (const match of article.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}]{2,}/gu)) {
    while (hole < article.excluded.length && (article.excluded[hole]?.span.end ?? 0) <= match.index) hole += 1
    const span = article.excluded[hole]?.span
    if (span && span.start <= match.index) continue
    const name = match[0].toLowerCase()
    names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
}
