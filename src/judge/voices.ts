import type { ArticleEntry } from '../model/report.ts'

/**
 * How many publishers say something independently.
 *
 * A copy speaks with the voice of the article it copies, a publisher with one
 * voice however many articles it runs, and an article that names no publisher
 * for itself. Articles not in `articles` count for themselves too.
 */
export function countVoices(articleIds: Iterable<string>, articles: ReadonlyMap<string, ArticleEntry>): number {
  const voices = new Set<string>()
  for (const id of articleIds) {
    const original = originalOf(id, articles)
    const publisher = articles.get(original)?.article.publisher?.trim().toLowerCase()
    voices.add(publisher ? `publisher ${publisher}` : `article ${original}`)
  }
  return voices.size
}

/** The article at the end of the chain of copies; the article itself where it is an original. */
function originalOf(id: string, articles: ReadonlyMap<string, ArticleEntry>): string {
  const seen = new Set<string>()
  let at = id
  for (let next = articles.get(at)?.copyOf; next && !seen.has(at); next = articles.get(at)?.copyOf) {
    seen.add(at)
    at = next
  }
  return at
}

/**
 * For an article that copies another or is copied, the original; `null` for
 * one whose text is its own alone.
 */
export function copiedTextOf(articles: ReadonlyMap<string, ArticleEntry>): (articleId: string) => string | null {
  const copied = new Set<string>()
  for (const [id, { copyOf }] of articles) if (copyOf !== null) copied.add(originalOf(id, articles))
  return (articleId) => {
    const original = originalOf(articleId, articles)
    return copied.has(original) ? original : null
  }
}
