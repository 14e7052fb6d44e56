import type { ParsedArticle, Reading, TextFormat } from '../format.ts'
import { readWithFrontMatter } from '../front-matter.ts'

/**
 * Markdown with optional front matter. The text is the whole file, markup and
 * all, so that offsets are those of the file.
 *
 * Without a `title` key the first line gives the title, if it is a heading of
 * the first level: `# Ferry fire kills 31`.
 */
export const markdown: TextFormat = {
  id: 'markdown',
  reads: 'text',
  isolated: false,
  extensions: ['.md', '.markdown'],
  async read(source): Promise<Reading> {
    const reading = await readWithFrontMatter(source)
    return { ...reading, articles: reading.articles.map(withHeadingAsTitle) }
  },
}

function withHeadingAsTitle(article: ParsedArticle): ParsedArticle {
  if (article.metadata.title !== null) return article
  const body = article.text.slice(article.excluded[0]?.span.end ?? 0).trimStart()
  const line = body.slice(0, 1000).split(/[\r\n]/)[0] ?? ''
  const title = line.startsWith('# ')
    ? line
        .slice(2)
        .replace(/(?<!#)#+$/, '')
        .trim()
    : ''
  return title === ''
    ? article
    : { ...article, metadata: { ...article.metadata, title: { value: title, from: 'first heading' } } }
}
