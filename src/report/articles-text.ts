import { count } from '../count.ts'
import { METADATA_FIELDS } from '../lexicon/metadata-fields.ts'
import { locationOf } from '../location.ts'
import type { ListedArticle } from '../model/report.ts'
import type { Article, Exclusion, Span } from '../model/text.ts'
import { columns } from './explain/rows.ts'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'

const INDENT = '  '

/** A longer value, such as an address, is cut, so that where it came from stays beside it. */
const WIDEST_VALUE = 60

/** Characters of what is left out that are looked at: more than a line shows. */
const FIRST = 200

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu

/**
 * For each article what is known of it and what said so, and what is left out
 * of its text, with lines, reason and first words:
 *
 *     a1   corpus/pier.md   markdown
 *       title       Pier shut       front matter title
 *       published   not stated
 *       words       412, 38 left out
 *       left out
 *         1-4   front-matter   --- title: Pier shut …
 */
export function articlesExplained(articles: readonly ListedArticle[], style: Style): string {
  return articles.map((listed) => `${explained(listed, style).join('\n')}\n`).join('\n')
}

/**
 * The text of each article as it was read, below a line that names it. What
 * is left out stands as `[12 words left out: paywall]`, so that the rest is
 * what is checked.
 */
export function articleTexts(articles: readonly ListedArticle[], style: Style): string {
  return articles
    .map(({ article }) => [headOf(article, style), '', ...textLines(article, style)].join('\n'))
    .map((text) => `${text}\n`)
    .join('\n')
}

function headOf({ id, path, format }: Article, { unicode }: Style): string {
  return [id, path, format].map((cell) => sanitize(cell, unicode)).join('   ')
}

function explained({ article, words, wordsLeftOut, copyOf }: ListedArticle, style: Style): readonly string[] {
  const { cut } = signs(style.unicode)
  const cell = (text: string) => shorten(sanitize(text, style.unicode), WIDEST_VALUE, cut)
  const fields = METADATA_FIELDS.map((name) => {
    const value = article[name]
    return [name, cell(value ?? 'not stated'), sanitize(article.origins[name] ?? '', style.unicode)]
  })
  const counted = wordsLeftOut === 0 ? String(words) : `${words}, ${wordsLeftOut} left out`
  const copied = copyOf === null ? [] : [['copy of', sanitize(copyOf, style.unicode), '']]
  return [
    headOf(article, style),
    ...columns([...fields, ['words', counted, ''], ...copied]).map((line) => INDENT + line),
    ...leftOutLines(article, style),
  ]
}

function leftOutLines(article: Article, { unicode, width }: Style): readonly string[] {
  if (article.excluded.length === 0) return []
  const rows = article.excluded.map(({ span, reason }) => {
    const words = article.text.slice(span.start, Math.min(span.end, span.start + FIRST)).trim()
    return [linesOf(article, span), reason, sanitize(words, unicode)]
  })
  const lines = columns(rows).map((line) => INDENT + INDENT + line)
  return [`${INDENT}left out`, ...lines.map((line) => shorten(line, width, signs(unicode).cut))]
}

/** `12-14`, `9`, or `page 3:2-5` where lines are those of a page. */
function linesOf(article: Article, { start, end }: Span): string {
  const first = locationOf(article, { start, end })
  const last = locationOf(article, { start: Math.max(start, end - 1), end })
  const within = first.division?.ownLines ? `${first.division.unit} ${first.division.number}:` : ''
  const isOne = last.line === first.line || last.division?.number !== first.division?.number
  return `${within}${first.line}${isOne ? '' : `-${last.line}`}`
}

function textLines({ text, excluded }: Article, { unicode }: Style): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const exclusion of excluded) {
    parts.push(text.slice(from, exclusion.span.start), leftOutWords(text, exclusion))
    from = exclusion.span.end
  }
  const whole = [...parts, text.slice(from)].join('').trim()
  const lines = whole.split(/\r\n|[\r\n]/).map((line) => sanitize(line, unicode).trimEnd())
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '')
}

function leftOutWords(text: string, { span, reason }: Exclusion): string {
  const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0
  return words === 0 ? '' : `[${count(words, 'word')} left out: ${reason}]`
}
