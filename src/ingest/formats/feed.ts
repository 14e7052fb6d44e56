import { entryArticle, feedMetadata } from '../feed/entry-article.ts'
import { fieldReader } from '../feed/field-reader.ts'
import { parseFeed } from '../feed/parse-feed.ts'
import type { TextFormat } from '../format.ts'
import { fragmentReader } from '../html/fragment.ts'

/** How a feed begins, behind comments, instructions and the name of a document type. */
const FEED =
  /^\s*(?:<\?[^<>]{0,500}>\s*)*(?:<!--[^<>]{0,2000}-->\s*)*(?:<!DOCTYPE\s[^<>[\]]{0,500}>\s*)?<(?:[\w-]{1,20}:)?(?:rss|RDF|feed)[\s>]/
const HEAD = 8_192

/**
 * Feeds: RSS, RDF and Atom. Each entry is an article of its own; its text is
 * its content, or its summary where it has none, read like the body of a page,
 * and anchors lead back through the HTML into the XML file.
 *
 * XML of another sort holds no article.
 */
export const feed: TextFormat = {
  id: 'feed',
  reads: 'text',
  isolated: true,
  extensions: ['.rss', '.atom', '.xml'],
  recognizes: (source) => FEED.test(source.slice(0, HEAD)),
  async read(source, limits) {
    if (source.trim() === '') return { articles: [], flaws: [] }
    const parsed = await parseFeed(source, limits)
    const fieldIn = fieldReader(source, await fragmentReader(limits))
    const whole = feedMetadata(parsed, fieldIn)
    const articles = parsed.entries.map((entry, index) => entryArticle(entry, index + 1, whole, fieldIn))
    return { articles, flaws: parsed.flaw === null ? [] : [parsed.flaw] }
  },
}
