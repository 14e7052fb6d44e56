import { count } from '../count.ts'
import type { Limits } from '../model/limits.ts'
import type { Exclusion } from '../model/text.ts'
import type { Flaw, ParsedArticle, Reading } from './format.ts'
import { type FragmentReader, fragmentReader } from './html/fragment.ts'
import { composeAnchors } from './mapped-text.ts'

/** Tags that texts of feeds and content systems are full of, and prose never holds. */
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img|section|article|table|td)[\s/>]/i

/** Some programs write `<` like this, lest a browser take it for a tag. */
const ESCAPED = /\\u003c/i

/** NewsAPI cuts an article off like this: `killed 1… [+1234 chars]`. */
const CUT = /\[\+\d{1,9} chars\]$/
const LONGEST_MARK = 18

/** Whether some text of a JSON file may have to be read as HTML. */
export function mayHoldTags(source: string): boolean {
  return TAG.test(source) || ESCAPED.test(source)
}

/**
 * What the rows of a file came to. A text with tags is read as HTML, its
 * anchors leading on into the file. Where an export cut a text off, its end is
 * left out and a note says so.
 */
export function readRows(rows: readonly (ParsedArticle | Flaw)[], limits: Limits): Reading | Promise<Reading> {
  const articles = rows.filter((row): row is ParsedArticle => 'text' in row)
  const flaws = rows.filter((row): row is Flaw => 'code' in row)
  return articles.some(({ text }) => TAG.test(text))
    ? withoutTags(articles, limits).then((read) => readingOf(read, flaws))
    : readingOf(articles, flaws)
}

async function withoutTags(articles: readonly ParsedArticle[], limits: Limits): Promise<readonly ParsedArticle[]> {
  const html = await fragmentReader(limits)
  return articles.map((article) => (TAG.test(article.text) ? readMarkup(article, html) : article))
}

function readMarkup(article: ParsedArticle, html: FragmentReader): ParsedArticle {
  const mapped = html.read(article.text)
  return { ...article, text: mapped.text, anchors: composeAnchors(mapped, article.anchors) }
}

function readingOf(articles: readonly ParsedArticle[], flaws: readonly Flaw[]): Reading {
  const read = articles.map((article) => ({ ...article, excluded: cutOff(article.text) }))
  const cut = read.filter(({ excluded }) => excluded.length > 0).length
  return { articles: read, flaws, notes: cut === 0 ? [] : [cutShort(cut)] }
}

/** The mark of a cut, and what stands before it up to a blank: it may be half a word or half a number. */
function cutOff(text: string): readonly Exclusion[] {
  const whole = text.trimEnd()
  const tail = Math.max(0, whole.length - LONGEST_MARK)
  const mark = CUT.exec(whole.slice(tail))
  if (!mark) return []
  const before = whole.slice(0, tail + mark.index).trimEnd()
  const start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1
  return [{ span: { start, end: text.length }, reason: 'paywall' }]
}

function cutShort(articles: number): Flaw {
  const what = `the text of ${count(articles, 'article')} is cut short here, as news APIs do`
  return { code: 'cut-short', at: null, what, fix: 'Export the full text to have all of it checked.' }
}
