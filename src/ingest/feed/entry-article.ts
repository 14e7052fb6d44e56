import { type Metadata, NO_METADATA, type ParsedArticle, type Stated } from '../format.ts'
import type { FragmentReader } from '../html/fragment.ts'
import type { Feed, FeedEntry, FeedField, FeedFields } from './build-feed.ts'
import { entryExclusions } from './entry-exclusions.ts'
import { entryText, fieldLine } from './entry-text.ts'

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
const WEB_ADDRESS = /^https?:\/\/\S+$/i

/** The address of RSS's `author` with the name behind it in brackets: `desk@courier.example (Ann Lee)`. */
const ADDRESS_AND_NAME = /^[^\s()@]{1,200}@[^\s()@]{1,200}\s{0,9}\(([^()]{1,200})\)$/
const ADDRESS = /^[^\s()@]{1,200}@[^\s()@]{1,200}$/

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
  source: string,
  feed: Feed,
  number: number,
  entry: FeedEntry,
  html: FragmentReader,
): ParsedArticle {
  const { text, anchors } = entryText(source, entry.fields, html)
  return {
    id: null,
    metadata: metadataOf(source, feed, entry, html),
    text,
    excluded: entryExclusions(text),
    anchors,
    at: entry.at,
    divisions: [{ unit: 'entry', number, start: 0, ownLines: false }],
  }
}

function metadataOf(source: string, feed: Feed, entry: FeedEntry, html: FragmentReader): Metadata {
  const find = (fields: FeedFields, of: string, names: readonly string[]) => {
    for (const name of names) {
      for (const field of fields.get(name.toLowerCase()) ?? []) {
        const value = fieldLine(source, field, html)
        if (value !== '') return { value, from: `${of} ${name}` }
      }
    }
    return null
  }
  const own = (...names: readonly string[]) => find(entry.fields, 'feed entry', names)
  const whole = (...names: readonly string[]) => find(feed.fields, 'feed', names)
  return {
    ...NO_METADATA,
    title: own('title', 'dc:title'),
    publisher: own('source/title', 'source', 'dc:publisher') ?? whole('dc:publisher', 'title'),
    published: own(...PUBLISHED),
    updated: own(...UPDATED),
    author: nameOnly(own(...AUTHORS)) ?? nameOnly(whole('author/name')),
    url: own('feedburner:origLink') ?? linkOf(source, entry, html),
    language: primary(languageOf(feed, entry) ?? own('dc:language') ?? whole('language', 'dc:language')),
  }
}

function nameOnly(stated: Stated | null): Stated | null {
  if (stated === null || ADDRESS.test(stated.value)) return null
  return { ...stated, value: ADDRESS_AND_NAME.exec(stated.value)?.[1]?.trim() ?? stated.value }
}

function linkOf(source: string, { attributes, fields }: FeedEntry, html: FragmentReader): Stated | null {
  const links = [...(fields.get('link') ?? []), ...(fields.get('atom:link') ?? [])]
  const isPage = (link: FeedField) => (link.attributes.get('rel') ?? 'alternate') === 'alternate'
  const candidates = [
    ...links.filter(isPage).map((link) => stated(link.attributes.get('href') ?? fieldLine(source, link, html), 'link')),
    ...(fields.get('guid') ?? []).map((guid) =>
      guid.attributes.get('isPermaLink') === 'false' ? null : stated(fieldLine(source, guid, html), 'guid'),
    ),
    ...(fields.get('id') ?? []).map((id) => stated(fieldLine(source, id, html), 'id')),
    stated(attributes.get('rdf:about') ?? '', 'rdf:about'),
  ]
  return candidates.find((candidate) => candidate !== null) ?? null
}

function stated(value: string, name: string): Stated | null {
  const address = value.trim()
  return WEB_ADDRESS.test(address) ? { value: address, from: `feed entry ${name}` } : null
}

function languageOf(feed: Feed, { attributes, fields }: FeedEntry): Stated | null {
  const content = fields.get('content')?.[0]?.attributes
  const value = [content, attributes, feed.attributes]
    .map((each) => each?.get('xml:lang') ?? '')
    .find((each) => each !== '')
  return value === undefined ? null : { value, from: 'xml:lang' }
}

/** `en-GB` is `en`. */
function primary(stated: Stated | null): Stated | null {
  const value = stated?.value.split(/[-_]/)[0]?.trim().toLowerCase() ?? ''
  return stated && /^[a-z]{2,3}$/.test(value) ? { ...stated, value } : null
}
