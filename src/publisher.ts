import type { Article } from './model/text.ts'

/** Who ran the article, or where it does not say the name of its file, or `standard input`. Not sanitised. */
export function publisherOf(article: Article): string {
  const { publisher, path } = article
  return publisher ?? (path === '-' ? 'standard input' : path.slice(path.lastIndexOf('/') + 1))
}
