import type { MetadataField } from '../model/text.ts'
import { type Metadata, NO_METADATA, type Stated } from './format.ts'
import { primaryLanguage } from './primary-language.ts'

/** A key as it is written, and what it says. */
interface Field {
  readonly key: string
  readonly value: unknown
}

/** What a row of JSON or a front matter says, by its keys in lower case and without `_`, `-` and blanks. */
export type Fields = ReadonlyMap<string, Field>

/**
 * Keys under which exports, crawlers, site generators and schema.org state a
 * field, folded as those of `Fields`; the first that says anything counts.
 * `source_url` is not among them: newspaper3k means the front page by it.
 */
const KEYS: Readonly<Record<Exclude<MetadataField, 'publisher'>, readonly string[]>> = {
  title: ['title', 'headline', 'webtitle'],
  published: [
    'published',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publishedon',
    'publishdate',
    'publishingdate',
    'datepublish',
    'publicationdate',
    'webpublicationdate',
    'pubdate',
    'date',
  ],
  updated: [
    'updated',
    'updatedat',
    'dateupdated',
    'lastupdated',
    'modified',
    'modifiedat',
    'datemodified',
    'datemodify',
    'lastmodified',
    'lastmodifiedat',
    'lastmod',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  url: [
    'url',
    'link',
    'canonical',
    'canonicalurl',
    'canonicallink',
    'permalink',
    'weburl',
    'articleurl',
    'mainentityofpage',
    // trafilatura and the web clipper of Obsidian call the address of the page so.
    'source',
  ],
  language: ['language', 'lang', 'inlanguage', 'metalang', 'locale'],
}

/** Keys that name an outlet; a host name under one of them counts only where no other says a name. */
const OUTLETS = [
  'source',
  'outlet',
  'publication',
  'newspaper',
  'sitename',
  'metasitename',
  'site',
  'sourcename',
  'sourcehostname',
  'provider',
]
const HOSTS = ['hostname', 'host', 'sourcedomain', 'domain']

/** Members of an object that say its name, or its address: of schema.org, news APIs, WordPress. */
const NAMES = ['name', 'original', 'main', 'rendered', 'title', '@value', '@id']

const HOST_NAME = /^(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,24}$/i
const ADDRESS = /^https?:\/\/\S+$/i

/** What programs write where they have nothing. */
const NOTHING = /^(?:|none|null|nan|nat|n\/a|undefined)$/i

/** `[[Ann Reed]]` and `[[people/ann-reed|Ann Reed]]`, as notes link to each other. */
const LINKED_NOTE = /^\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]$/

/** More names than these are no byline. */
const MOST_NAMES = 20

/** The fields of an object or a map with its own keys; those of `beside` where it says nothing itself. */
export function fieldsOf(record: Readonly<Record<string, unknown>>, beside: Fields = new Map()): Fields {
  const fields = new Map<string, Field>()
  for (const [key, value] of Object.entries(record)) {
    const folded = foldKey(key)
    if (!fields.has(folded) || folded === key) fields.set(folded, { key, value })
  }
  for (const [folded, field] of beside) if (!fields.has(folded)) fields.set(folded, field)
  return fields
}

/** A key in lower case without `_`, `-` and blanks: `Publish_Date` is `publishdate`. */
function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '')
}

/**
 * What fields say of an article; `where` they stand begins each origin: `key`,
 * `front matter`. Values are texts, objects with a name, or lists of these, of
 * which authors are joined and otherwise the first counts.
 *
 * The publisher is the first of these that is stated:
 *
 * 1. `publisher`;
 * 2. a name under `source`, `outlet`, `publication`, `newspaper`, `sitename`,
 *    `site` and the like (an address there is no name);
 * 3. a host name, under one of these or `hostname`, `source_domain`, `domain`:
 *    its origin says that it is one.
 *
 * Example: `{"source-hostname": "Harbour Gull", "hostname": "gull.example"}`
 * gives `Harbour Gull`; without the first `gull.example`, from `key hostname
 * (a host name)`.
 */
export function metadataOf(fields: Fields, where: string): Metadata {
  const first = (field: keyof typeof KEYS) => firstOf(statedUnder(KEYS[field], fields, where))
  return {
    ...NO_METADATA,
    title: first('title'),
    publisher: publisherOf(fields, where),
    published: first('published'),
    updated: first('updated'),
    author: first('author'),
    url: urlOf(statedUnder(KEYS.url, fields, where)),
    language: primaryLanguage(first('language')),
  }
}

/** What holds for all articles of a file, said once around them: publisher and language. */
export function sharedMetadata(fields: Fields, where: string): Pick<Metadata, 'publisher' | 'language'> {
  const { publisher, language } = metadataOf(fields, where)
  return { publisher, language }
}

function publisherOf(fields: Fields, where: string): Stated | null {
  const isName = ({ value }: Stated) => !ADDRESS.test(value)
  const publisher = statedUnder(['publisher'], fields, where).find(isName)
  if (publisher) return publisher
  const outlets = statedUnder(OUTLETS, fields, where).filter(isName)
  const name = outlets.find(({ value }) => !HOST_NAME.test(value)) ?? openGraphName(fields, where)
  const host = name ? null : firstOf([...outlets, ...statedUnder(HOSTS, fields, where)])
  return name ?? (host && { ...host, from: `${host.from} (a host name)` })
}

/** newspaper3k keeps the `meta` elements of a page as a tree: `meta_data.og.site_name`. */
function openGraphName(fields: Fields, where: string): Stated | null {
  const metas = fields.get('metadata')?.value
  const graph = isRecord(metas) ? metas.og : null
  return isRecord(graph) ? firstOf(statedUnder(['sitename'], fieldsOf(graph), where)) : null
}

/** An address before what is none; a path within a site is none at all. */
function urlOf(found: readonly Stated[]): Stated | null {
  const isOther = ({ value, from }: Stated) => value.startsWith('/') || from.endsWith(' source')
  return found.find(({ value }) => ADDRESS.test(value)) ?? found.find((one) => !isOther(one)) ?? null
}

function statedUnder(keys: readonly string[], fields: Fields, where: string): readonly Stated[] {
  return keys.flatMap((folded) => {
    const field = fields.get(folded)
    if (!field) return []
    // Some keep seconds since 1970; a number elsewhere is no name.
    const isDate = KEYS.published.includes(folded) || KEYS.updated.includes(folded)
    const names = isDate && typeof field.value === 'number' ? [String(field.value)] : namesIn(field.value)
    const value = KEYS.author.includes(folded) ? names.filter((name) => !ADDRESS.test(name)).join(', ') : names[0]
    return value ? [{ value, from: `${where} ${field.key}` }] : []
  })
}

/** The texts that a value says, without those that say nothing. */
function namesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return nameOf(value)
  return value.slice(0, MOST_NAMES).flatMap(nameOf)
}

function nameOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const text = value.trim()
    return NOTHING.test(text) ? [] : [LINKED_NOTE.exec(text)?.[1]?.trim() ?? text]
  }
  if (!isRecord(value)) return []
  const name = NAMES.find((key) => Object.hasOwn(value, key) && typeof value[key] === 'string')
  const names = name === undefined ? [] : nameOf(value[name])
  return name === '@id' ? names.filter((id) => ADDRESS.test(id)) : names
}

function firstOf(found: readonly Stated[]): Stated | null {
  return found[0] ?? null
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
