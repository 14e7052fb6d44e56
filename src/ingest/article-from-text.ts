import type { Article } from '../model/text.ts'
import { findExclusions } from './exclusions.ts'
import { lineStartsOf } from './lines.ts'
import { readPublished } from './published.ts'

/**
 * An article of plain text that is already in memory, as if it stood in a file
 * without front matter.
 *
 * `published` is read as from a file: `2 May 2024` becomes `2024-05-02`, and
 * what is no date `null`. Without a path it is `-`, without an id `a1`.
 *
 * Example: `articleFromText('At least 20 people died.', { published: '2024-05-14' })`.
 */
export function articleFromText(
  text: string,
  fields: Partial<Pick<Article, 'id' | 'path' | 'title' | 'publisher' | 'published'>> = {},
): Article {
  return {
    id: fields.id ?? 'a1',
    path: fields.path ?? '-',
    format: 'text',
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    published: readPublished(fields.published ?? ''),
    updated: null,
    author: null,
    url: null,
    language: 'en',
    origins: {},
    text,
    excluded: findExclusions(text, []),
    anchors: [{ text: 0, source: 0 }],
    lineStarts: lineStartsOf(text),
    divisions: [],
  }
}
