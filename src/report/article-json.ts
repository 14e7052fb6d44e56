import type { ArticleEntry } from '../model/report.ts'

/** An article as `crosscheck/report@1` has it. */
export function articleJson({ article, words, copyOf }: ArticleEntry): object {
  return {
    id: article.id,
    path: article.path,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    format: article.format,
    language: article.language,
    words,
    copyOf,
    url: article.url,
    updated: article.updated,
    author: article.author,
  }
}
