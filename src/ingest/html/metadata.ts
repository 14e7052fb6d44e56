import { type Metadata, NO_METADATA, type Stated } from '../format.ts'
import { readPublished } from '../published.ts'
import { readLinkedData } from './linked-data.ts'
import { attribute, type Element, isElement, type Node, textIn, walk } from './tree.ts'

const DATE_METAS = [
  'article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'datepublished',
]

/**
 * What a page says about itself. Of several statements the first in this order
 * counts:
 *
 * - title: JSON-LD `headline`, `og:title`, `<title>` without the publisher's name at its end, first `h1`;
 * - publisher: JSON-LD `publisher.name`, `og:site_name`, `meta` name `publisher` or `application-name`;
 * - published: JSON-LD `datePublished`, `article:published_time`, other `meta` dates, first `<time datetime>`;
 * - url: `link rel=canonical`, `og:url`;
 * - language: `lang` of the root element.
 *
 * JSON-LD that cannot be read is passed over.
 */
export function readMetadata(document: Node): Metadata {
  const head = collect(document)
  const meta = (...names: readonly string[]) =>
    firstOf(names.map((name) => stated(head.metas.get(name), `meta ${name}`)))
  const linked = readLinkedData(head.linkedData)
  const publisher =
    stated(linked.publisher, 'JSON-LD publisher') ?? meta('og:site_name', 'publisher', 'application-name')
  const dates = [
    stated(linked.published, 'JSON-LD datePublished'),
    ...DATE_METAS.map((name) => meta(name)),
    ...head.times.map((time) => stated(time, 'time element')),
  ].filter((date) => date !== null)
  return {
    ...NO_METADATA,
    title: firstOf([
      stated(linked.headline, 'JSON-LD headline'),
      meta('og:title'),
      stated(withoutPublisher(head.title, publisher?.value ?? null), 'title element'),
      stated(head.heading, 'h1 element'),
    ]),
    publisher,
    published: dates.find(({ value }) => readPublished(value) !== null) ?? dates[0] ?? null,
    url: stated(head.canonical, 'link rel=canonical') ?? meta('og:url'),
    language: stated(head.language, 'lang attribute'),
  }
}

function stated(value: string | null | undefined, from: string): Stated | null {
  return value === null || value === undefined || value === '' ? null : { value, from }
}

function firstOf(found: readonly (Stated | null)[]): Stated | null {
  return found.find((one) => one !== null) ?? null
}

interface Head {
  readonly metas: ReadonlyMap<string, string>
  readonly linkedData: readonly string[]
  readonly times: readonly string[]
  readonly title: string | null
  readonly heading: string | null
  readonly canonical: string | null
  readonly language: string | null
}

function collect(document: Node): Head {
  const metas = new Map<string, string>()
  const linkedData: string[] = []
  const times: string[] = []
  const found: { title?: string; heading?: string; canonical?: string; language?: string } = {}
  const outsideArt = (element: Element) => element.tagName !== 'svg'
  for (const { node, leaving } of walk(document, outsideArt)) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'meta') addMeta(node, metas)
    else if (node.tagName === 'script' && attribute(node, 'type')?.toLowerCase() === 'application/ld+json')
      linkedData.push(textIn(node))
    else if (node.tagName === 'time') times.push(attribute(node, 'datetime') ?? '')
    else if (node.tagName === 'title') found.title ??= textIn(node)
    else if (node.tagName === 'h1') found.heading ??= textIn(node)
    else if (node.tagName === 'html') found.language ??= attribute(node, 'lang')?.split(/[-_]/)[0]?.toLowerCase() ?? ''
    else if (node.tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical') {
      found.canonical ??= attribute(node, 'href') ?? ''
    }
  }
  return {
    metas,
    linkedData,
    times: times.filter((time) => readPublished(time) !== null),
    title: found.title || null,
    heading: found.heading || null,
    canonical: found.canonical || null,
    language: found.language || null,
  }
}

function addMeta(element: Element, metas: Map<string, string>): void {
  const content = attribute(element, 'content')
  if (content === null) return
  for (const naming of ['property', 'name', 'itemprop']) {
    const name = attribute(element, naming)?.toLowerCase()
    if (name !== undefined && !metas.has(name)) metas.set(name, content)
  }
}

/** `Ferry burns off port | The Courier` without ` | The Courier`, when that is the publisher. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title
  const tail = title.slice(-publisher.length)
  if (tail.toLowerCase() !== publisher.toLowerCase()) return title
  const separator = /\s(?:[-–—|·•:»]|::)\s$/.exec(title.slice(0, -publisher.length))
  return separator === null || separator.index === 0 ? title : title.slice(0, separator.index)
}
