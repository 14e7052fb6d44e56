import { type Metadata, NO_METADATA, type ParsedArticle, type Stated } from '../format.ts'
import { primaryLanguage } from '../primary-language.ts'
import type { Feed, FeedEntry } from './build-feed.ts'
import { entryExclusions } from './entry-exclusions.ts'
import { entryText } from './entry-text.ts'
import { type FieldReader, WEB_ADDRESS } from './field-reader.ts'
import { outlet } from './outlet.ts'

const PUBLISHED = [
  'pubDate',
  'published',
  'atom:published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
]
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified']
const AUTHORS = ['dc:creator', 'author/name', 'atom:author/atom:name', 'author']
/** The address of RSS's `author` with the name behind it in brackets: `desk@courier.example (Ann Lee)`. */
const ADDRESS_AND_NAME = /^[^\s()@]{1,200}@[^\s()@]{1,200}\s{0,9}\(([^()]{1,200})\)$/
const ADDRESS = /^[^\s()@]{1,200}@[^\s()@]{1,200}$/

/** What a feed says of all its entries. */
export type FeedMetadata = Pick<Metadata, 'publisher' | 'author' | 'language'>

/** Read once for all entries: a feed that says a lot of itself must not cost that much for each. */
export function feedMetadata({ attributes, fields }: Feed, fieldIn: FieldReader): FeedMetadata {
  const first = (...names: readonly string[]) => fieldIn.first(fields, 'feed', names)
  return {
    publisher: first('dc:publisher') ?? outlet(first('title'), fieldIn.link(fields, 'feed')?.value ?? null),
    author: nameOnly(first('author/name')),
    language: languageOf([attributes]) ?? first('language', 'dc:language'),
  }
}

/**
 * The article of the `number`th entry of a feed, from 1. Of several statements
 * the first in this order counts:
 *
 * - publisher: the outlet that RSS `source` or Atom `source/title` names, `dc:publisher` of the entry, then of
 *   the feed, the feed's title;
 * - published: `pubDate`, `published`, `dc:date`, Atom 0.3 `issued`; never `updated`, which may be years later;
 * - author: `dc:creator`, `author/name`, `author` without its address, the feed's author;
 * - url: `feedburner:origLink`, the `link` to the page, a `guid` or `id` that is a web address, `rdf:about`;
 * - language: `xml:lang` of the content, of the entry, `dc:language`, then the feed's.
 */
export function entryArticle(
  { at, attributes, fields }: FeedEntry,
  number: number,
  whole: FeedMetadata,
  fieldIn: FieldReader,
): ParsedArticle {
  const { text, anchors } = entryText(fields, fieldIn)
  const first = (...names: readonly string[]) => fieldIn.first(fields, 'feed entry', names)
  const language =
    languageOf([fields.get('content')?.[0]?.attributes, attributes]) ?? first('dc:language') ?? whole.language
  const about = attributes.get('rdf:about') ?? ''
  const metadata = {
    ...NO_METADATA,
    title: first('title', 'dc:title'),
    publisher: first('source/title', 'source', 'dc:publisher') ?? whole.publisher,
    published: first(...PUBLISHED),
    updated: first(...UPDATED),
    author: nameOnly(first(...AUTHORS)) ?? whole.author,
    url:
      first('feedburner:origLink') ??
      fieldIn.link(fields, 'feed entry') ??
      (WEB_ADDRESS.test(about) ? { value: about, from: 'feed entry rdf:about' } : null),
    language: primaryLanguage(language),
  }
  const division = { unit: 'entry', number, start: 0, ownLines: false } as const
  return { id: null, metadata, text, excluded: entryExclusions(text), anchors, at, divisions: [division] }
}

function nameOnly(stated: Stated | null): Stated | null {
  if (stated === null || ADDRESS.test(stated.value)) return null
  return { ...stated, value: ADDRESS_AND_NAME.exec(stated.value)?.[1]?.trim() ?? stated.value }
}

function languageOf(elements: readonly (ReadonlyMap<string, string> | undefined)[]): Stated | null {
  const value = elements.map((attributes) => attributes?.get('xml:lang') ?? '').find((each) => each !== '')
  return value === undefined ? null : { value, from: 'xml:lang' }
}
