import type { Article } from './model/text.ts'

/**
 * Words of the article's own reporting, and those of what is left out of it. A
 * figure is a word, and so is `twenty-one`. O(n).
 */
export function countWords(article: Article): { readonly told: number; readonly leftOut: number } {
  let words = 0
  let leftOut = 0
  let hole = 0
  for (const { index } of article.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)) {
    while ((article.excluded[hole]?.span.end ?? Number.POSITIVE_INFINITY) <= index) hole += 1
    if ((article.excluded[hole]?.span.start ?? Number.POSITIVE_INFINITY) > index) words += 1
    else leftOut += 1
  }
  return { told: words, leftOut }
}
