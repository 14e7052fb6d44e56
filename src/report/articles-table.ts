import { count, withCommas } from '../count.ts'
import type { ListedArticle } from '../model/report.ts'
import { type FittedColumn, fittedTable } from './fitted-table.ts'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { shorten } from './width.ts'

/** A longer name of an outlet is cut. */
const WIDEST_PUBLISHER = 28

const COLUMNS: readonly FittedColumn[] = [
  { head: 'id' },
  { head: 'path' },
  { head: 'format', spare: 3 },
  { head: 'title', fills: true },
  { head: 'publisher' },
  { head: 'published' },
  { head: 'language', spare: 2 },
  { head: 'words' },
  { head: 'left out', spare: 4 },
  { head: 'copy of', spare: 1 },
]

/**
 * What was read as a table for people, an article a line, and how much it is.
 * An empty cell is what nobody states. A column that no article fills is left
 * out.
 */
export function articlesTable(articles: readonly ListedArticle[], style: Style): string {
  const total = `${count(articles.length, 'article')}, ${count(sum(articles.map(({ words }) => words)), 'word')}\n`
  if (articles.length === 0) return total
  const rows = articles.map((listed) => rowOf(listed, style))
  const isTold = (at: number) => rows.some((row) => row[at] !== '')
  const columns = COLUMNS.filter((_, at) => isTold(at))
  const cells = rows.map((row) => row.filter((_, at) => isTold(at)))
  return `${fittedTable(columns, cells, style)}\n${total}`
}

function rowOf({ article, words, wordsLeftOut, copyOf }: ListedArticle, { unicode }: Style): readonly string[] {
  const { id, path, format, title, publisher, published, language } = article
  return [
    id,
    path,
    format,
    title ?? '',
    shorten(publisher ?? '', WIDEST_PUBLISHER, signs(unicode).cut),
    published?.slice(0, 10) ?? '',
    language,
    withCommas(words),
    wordsLeftOut === 0 ? '' : withCommas(wordsLeftOut),
    copyOf ?? '',
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
