import { METAS } from '../../lexicon/page-metadata.ts'
import { firstStated } from '../first-stated.ts'
import { type Metadata, NO_METADATA, type Stated } from '../format.ts'
import { readPublished } from '../published.ts'
import type { Head } from './head.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import { publisherOfTitle } from './publisher-of-title.ts'
import type { Signature } from './signature.ts'
import type { Node } from './tree.ts'

/** A page to read metadata from: its head, its tree, its headline, and what stands around that. */
export interface Page {
  readonly head: Head
  readonly document: Node
  readonly headline: string | null
  readonly signature: Signature
}

const MAX_AUTHORS = 20
const DAY_IN_PATH = /^https?:\/\/[^/]{1,253}\/(?:[^?#]{0,200}\/)?((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:[/.-]|$)/

/**
 * What a page says about itself. Of several statements the first in this order
 * counts, and of dates the first that is one:
 *
 * - title: JSON-LD `headline`, `meta` (`og:title` first), `<title>` without the publisher's name at its end, headline;
 * - publisher: JSON-LD `publisher`, `sourceOrganization` or `isPartOf`, `meta` (`og:site_name` first), microdata, the
 *   tail of `<title>` where logo, host or copyright bear it out;
 * - published: JSON-LD `datePublished`, `meta` (`article:published_time` first), microdata, `<time>` or a date by the
 *   headline, the day in the path of the URL;
 * - updated: JSON-LD `dateModified`, `meta` (`article:modified_time` first), microdata, `<time>` by the headline;
 * - author: JSON-LD `author`, `meta` (`author` first), microdata, byline; several are joined by commas;
 * - url: `link rel=canonical`, `og:url`, JSON-LD `url`, what a browser noted when it saved the page;
 * - language: `lang` of the root element, `meta`, JSON-LD `inLanguage`.
 *
 * The names of the `meta` elements are those of `METAS`. Handles and addresses
 * are no names. JSON-LD that cannot be read is passed over.
 */
export function readMetadata({ head, document, headline, signature }: Page): Metadata {
  const meta = (names: readonly string[]) => firstStated(metasOf(head, names))
  const urls = [stated(head.canonical, 'link rel=canonical'), ...metasOf(head, METAS.url)].filter(isAbsolute)
  const linked = readLinkedData(head.linkedData, { titles: titlesOf(head), urls: urls.map(({ value }) => value) })
  const url =
    urls[0] ?? stated(linked.url, 'JSON-LD url') ?? stated(head.savedFrom, 'note of the browser that saved it')
  const publisher =
    stated(linked.publisher, 'JSON-LD publisher') ??
    metasOf(head, METAS.publisher).find(isName) ??
    propertyOf(head, 'publisher') ??
    stated(publisherOfTitle(head.title ?? '', url === null ? [] : [url.value], document), 'end of the title element')
  const language =
    stated(head.language, 'lang attribute') ?? meta(METAS.language) ?? stated(linked.language, 'JSON-LD inLanguage')
  return {
    ...NO_METADATA,
    title: firstStated([
      stated(linked.headline, 'JSON-LD headline'),
      meta(METAS.title),
      stated(withoutPublisher(head.title, publisher?.value ?? null), 'title element'),
      stated(headline, 'h1 element'),
    ]),
    publisher,
    ...datesOf(head, linked, signature, url),
    author: authorOf(head, linked) ?? signature.author,
    url,
    language: language && { ...language, value: language.value.split(/[-_,;\s]/)[0]?.toLowerCase() ?? '' },
  }
}

/** What a page says it is called, to find its headline by. */
export function titlesOf(head: Head): readonly string[] {
  return [...metasOf(head, METAS.title).map(({ value }) => value), ...(head.title === null ? [] : [head.title])]
}

function datesOf(
  head: Head,
  linked: LinkedData,
  signature: Signature,
  url: Stated | null,
): Pick<Metadata, 'published' | 'updated'> {
  const published = firstDate([
    stated(linked.published, 'JSON-LD datePublished'),
    ...metasOf(head, METAS.published),
    propertyOf(head, 'datepublished'),
    signature.published,
    dayOf(url),
  ])
  const updated = firstDate([
    stated(linked.updated, 'JSON-LD dateModified'),
    ...metasOf(head, METAS.updated),
    propertyOf(head, 'datemodified'),
    signature.updated,
  ])
  return { published, updated: updated !== null && readPublished(updated.value) === null ? null : updated }
}

/** The first that is a date, or the first that is stated, which a person will hear of. */
function firstDate(found: readonly (Stated | null)[]): Stated | null {
  return found.find((one) => one !== null && readPublished(one.value) !== null) ?? firstStated(found)
}

function dayOf(url: Stated | null): Stated | null {
  const [, year, month, day] = DAY_IN_PATH.exec(url?.value ?? '') ?? []
  const value = `${year}-${month}-${day}`
  return year !== undefined && readPublished(value) !== null ? { value, from: 'date in the URL' } : null
}

function authorOf(head: Head, linked: LinkedData): Stated | null {
  const author = stated(linked.author, 'JSON-LD author')
  if (author !== null) return author
  for (const name of METAS.author) {
    const names = metasOf(head, [name])
      .filter(isName)
      .map(({ value }) => value.replace(/^by:? /i, ''))
    if (names.length > 0) return { value: names.slice(0, MAX_AUTHORS).join(', '), from: `meta ${name}` }
  }
  return [propertyOf(head, 'author'), propertyOf(head, 'creator')].find((one) => one !== null && isName(one)) ?? null
}

function metasOf({ metas }: Head, names: readonly string[]): readonly Stated[] {
  return names.flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` })))
}

function propertyOf({ properties }: Head, name: string): Stated | null {
  return stated(properties.get(name)?.[0], `itemprop ${name}`)
}

function stated(value: string | null | undefined, from: string): Stated | null {
  return value === null || value === undefined || value === '' ? null : { value, from }
}

/** A name is no address of a profile and no handle: `@valereporter`. */
function isName({ value }: Stated): boolean {
  return !/^(?:@|https?:\/\/|www\.)/i.test(value)
}

function isAbsolute(url: Stated | null): url is Stated {
  return url !== null && /^https?:\/\//i.test(url.value)
}

/** `Ferry burns off port | The Courier` without ` | The Courier`, when that is the publisher. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title
  const tail = title.slice(-publisher.length)
  if (tail.toLowerCase() !== publisher.toLowerCase()) return title
  const separator = /\s(?:[-–—|·•:»]|::)\s$/.exec(title.slice(0, -publisher.length))
  return separator === null || separator.index === 0 ? title : title.slice(0, separator.index)
}
