/** What JSON-LD says of the article; `null` where it does not. */
export interface LinkedData {
  readonly headline: string | null
  readonly publisher: string | null
  readonly published: string | null
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/
const MAX_NODES = 2_000

type Item = Readonly<Record<string, unknown>>

/**
 * Reads the JSON-LD blocks of a page, `@graph` and arrays included. Items of an
 * article type come before others. A block that is no JSON is passed over.
 *
 * @see https://schema.org/NewsArticle
 */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const items = blocks.flatMap(itemsOf)
  const articles = items.filter((item) => [item['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))))
  const candidates = articles.length > 0 ? articles : items
  const named = new Map(items.map((item) => [item['@id'], item]))
  const nameOf = (value: unknown): string | null => {
    for (const each of [value].flat()) {
      const name = isItem(each) ? (each.name ?? named.get(each['@id'])?.name) : each
      if (typeof name === 'string' && name.trim() !== '') return name.trim()
    }
    return null
  }
  return {
    headline: firstOf(candidates, (item) => textOf(item.headline)),
    publisher: firstOf(candidates, (item) => nameOf(item.publisher)),
    published: firstOf(candidates, (item) => textOf(item.datePublished)),
  }
}

function itemsOf(block: string): readonly Item[] {
  const items: Item[] = []
  const queue: unknown[] = [parsed(block)]
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
    else if (isItem(value)) {
      items.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return items
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    return null
  }
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

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
