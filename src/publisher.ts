import type { Article } from './model/text.ts'

/** Who ran the article, or the name of its file where it does not say. Not sanitised. */
export function publisherOf(article: Article): string {
  return article.publisher ?? article.path.slice(article.path.lastIndexOf('/') + 1)
}
