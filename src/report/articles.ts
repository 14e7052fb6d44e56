import { locationOf } from '../location.ts'
import type { Location } from '../model/claim.ts'
import type { ListedArticle } from '../model/report.ts'
import type { Article, Exclusion } from '../model/text.ts'
import { articleJson } from './article-json.ts'
import { divisionJson } from './claim-json.ts'
import { csvText } from './csv.ts'
import { type Field, field, rowLine } from './flat-rows.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'
import { divisionText } from './words.ts'

/** A way to print what was read. Pure; the text ends in a newline, or is empty where no row is. */
export type ArticleRenderer = (articles: readonly ListedArticle[], style: Style) => string

/** Every format of `crosscheck articles` by name, each loaded when it is first asked for. */
export const articleFormats: ReadonlyMap<string, () => Promise<ArticleRenderer>> = new Map([
  ['table', async () => (await import('./articles-table.ts')).articlesTable],
  ['json', async () => articlesJson],
  ['ndjson', async () => articlesNdjson],
  ['csv', async () => articlesCsv],
])

/** Those of `crosscheck articles --explain`. */
export const readingFormats: ReadonlyMap<string, () => Promise<ArticleRenderer>> = new Map([
  ['text', async () => (await import('./articles-text.ts')).articlesExplained],
  ['json', async () => articlesJson],
])

/** Those of `crosscheck articles --text`. */
export const articleTextFormats: ReadonlyMap<string, () => Promise<ArticleRenderer>> = new Map([
  ['text', async () => (await import('./articles-text.ts')).articleTexts],
  ['json', async () => textsJson],
])

const ROW: readonly Field<ListedArticle>[] = [
  field('id', ({ article }) => article.id),
  field('path', ({ article }) => article.path),
  field('line', ({ article }) => startOf(article).line),
  field('format', ({ article }) => article.format),
  field('title', ({ article }) => article.title),
  field('publisher', ({ article }) => article.publisher),
  field('published', ({ article }) => article.published),
  field('updated', ({ article }) => article.updated),
  field('author', ({ article }) => article.author),
  field('url', ({ article }) => article.url),
  field('language', ({ article }) => article.language),
  field('words', ({ words }) => words),
  field('words_left_out', ({ wordsLeftOut }) => wordsLeftOut),
  field('copy_of', ({ copyOf }) => copyOf),
  field('division', ({ article }) => divisionName(article)),
]

/** `entry 3` of a feed; `null` where the file has no such parts. */
function divisionName(article: Article): string | null {
  const { division } = startOf(article)
  return division && divisionText(division)
}

/** Where the text of an article begins in its file. */
function startOf(article: Article): Location {
  return locationOf(article, { start: 0, end: 0 })
}

/** Contract `crosscheck/articles@1`: articles as the report has them, what said each field, and what is left out of the text. */
function articlesJson(articles: readonly ListedArticle[]): string {
  return jsonText({ schema: 'crosscheck/articles@1', articles: articles.map(listedJson) })
}

/** The same with the text as it was read, to which `start` and `end` of what is left out belong. */
function textsJson(articles: readonly ListedArticle[]): string {
  const told = articles.map((listed) => ({ ...listedJson(listed), text: listed.article.text }))
  return jsonText({ schema: 'crosscheck/articles@1', articles: told })
}

function listedJson(listed: ListedArticle): object {
  const { article, wordsLeftOut } = listed
  return {
    ...articleJson(listed),
    wordsLeftOut,
    line: startOf(article).line,
    origins: article.origins,
    leftOut: article.excluded.map((exclusion) => exclusionJson(exclusion, article)),
  }
}

function exclusionJson({ span, reason }: Exclusion, article: Article): object {
  const first = locationOf(article, span)
  const last = locationOf(article, { start: Math.max(span.start, span.end - 1), end: span.end })
  const lines = { line: first.line, endLine: last.line }
  const divisions = { division: divisionJson(first.division), endDivision: divisionJson(last.division) }
  return { reason, start: span.start, end: span.end, ...lines, ...divisions }
}

/** One flat JSON object a line, keys in snake case, fit for `sqlite-utils insert db.sqlite articles - --nl`. */
function articlesNdjson(articles: readonly ListedArticle[]): string {
  return articles.map((listed) => rowLine(ROW, listed)).join('')
}

/** The same rows as comma-separated values. */
function articlesCsv(articles: readonly ListedArticle[]): string {
  return csvText(ROW, articles)
}
