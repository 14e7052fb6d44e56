import { isRecord } from '../stated-fields.ts'
/** What JSON-LD says of the article; `null` where it does not. */
export interface LinkedData {
  readonly headline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly updated: string | null
  /** Several are joined: `Ann Lee, Bo Ek`. */
  readonly author: string | null
  readonly url: string | null
  readonly language: string | null
}

/** What else the page says it is called and where it is, to tell its own article from others. */
export interface PageNames {
  readonly titles: readonly string[]
  readonly urls: readonly string[]
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|(?<!Job)Posting|CreativeWork)$/
const PAGE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Page|CreativeWork|)$/
const MAX_NODES = 2_000
const OPENS_CDATA = /^(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?/
const CLOSES_CDATA = /(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?$/
const MAX_AUTHORS = 20

type Item = Readonly<Record<string, unknown>>

/**
 * Reads the JSON-LD blocks of a page, `@graph` and arrays included. The item
 * of an article type that has the page's URL or headline comes first, then
 * others of such types; without any, what describes the page. A block that is
 * no JSON is passed over.
 *
 * @see https://schema.org/NewsArticle
 */
export function readLinkedData(blocks: readonly string[], names: PageNames): LinkedData {
  const items = blocks.flatMap(itemsOf)
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)))
  const own = articles.filter((item) => isOwn(item, names))
  const pages = items.filter((item) => typesOf(item).every((type) => PAGE_TYPE.test(type)))
  const candidates = own.length > 0 ? own : articles.length > 0 ? articles.slice(0, 1) : pages
  const named = new Map(items.filter(({ name }) => textOf(name) !== null).map((item) => [item['@id'], item]))
  const namesOf = (value: unknown): readonly string[] =>
    [value].flat().flatMap((each) => textOf(isRecord(each) ? (each.name ?? named.get(each['@id'])?.name) : each) ?? [])
  const nameOf = (value: unknown) => namesOf(value)[0] ?? null
  return {
    headline: firstOf(candidates, (item) => textOf(item.headline) ?? (articles.length > 0 ? textOf(item.name) : null)),
    publisher:
      firstOf(candidates, (item) => nameOf(item.publisher)) ??
      firstOf(candidates, (item) => nameOf(item.sourceOrganization) ?? nameOf(item.isPartOf)),
    published: firstOf(candidates, (item) => textOf(item.datePublished) ?? textOf(item.dateCreated)),
    updated: firstOf(candidates, (item) => textOf(item.dateModified)),
    author: firstOf(candidates, (item) => joined(namesOf(item.author ?? item.creator))),
    url: firstOf(candidates, (item) => urlsOf(item)[0] ?? null),
    language: firstOf(candidates, (item) => languageOf(item.inLanguage)),
  }
}

function itemsOf(block: string): readonly Item[] {
  const items: Item[] = []
  const queue: unknown[] = [parsed(block)]
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
    else if (isRecord(value)) {
      items.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.publisher)
    }
  }
  return items
}

/** The value of a block, its white space folded; line ends within strings and the wrapping of old XHTML, which are common, are forgiven. */
function parsed(block: string): unknown {
  const plain = block.replace(OPENS_CDATA, '').replace(CLOSES_CDATA, '')
  try {
    return JSON.parse(plain.replace(/\p{Cc}/gu, ' '))
  } catch {
    return null
  }
}

function isOwn(item: Item, { titles, urls }: PageNames): boolean {
  const headline = textOf(item.headline)
  return urlsOf(item).some((url) => urls.includes(url)) || (headline !== null && titles.includes(headline))
}

function urlsOf({ url, mainEntityOfPage }: Item): readonly string[] {
  const page = isRecord(mainEntityOfPage) ? [mainEntityOfPage['@id'], mainEntityOfPage.url] : [mainEntityOfPage]
  return [url, ...page].flat().filter((each) => typeof each === 'string' && /^https?:\/\//.test(each)) as string[]
}

function languageOf(value: unknown): string | null {
  const [first] = [value].flat()
  return isRecord(first) ? (textOf(first.alternateName) ?? textOf(first.name)) : textOf(first)
}

function typesOf(item: Item): readonly string[] {
  return [item['@type'] ?? ''].flat().map(String)
}

function joined(names: readonly string[]): string | null {
  const people = [...new Set(names)].filter((name) => !/^https?:\/\//.test(name)).slice(0, MAX_AUTHORS)
  return people.length > 0 ? people.join(', ') : null
}

function firstOf(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
