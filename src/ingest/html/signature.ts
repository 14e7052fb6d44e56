import type { Stated } from '../format.ts'
import { readPublished } from '../published.ts'
import { isApart } from './furniture.ts'
import { attribute, type Element, isElement, type Node, parentOf, textIn, walk } from './tree.ts'

/** Who wrote an article and when, as it stands around the headline. */
export interface Signature {
  readonly published: Stated | null
  readonly updated: Stated | null
  readonly author: Stated | null
}

type Field = keyof Signature

interface Sign {
  readonly field: Field
  readonly stated: Stated
  /** Stands behind the headline. */
  readonly isAfter: boolean
}

const MAX_SIGN = 160
const MAX_LABEL = 20
const DATE_CLASS = /(?:^|[^a-z])(?:date|published|pub-?date|posted(?:-on)?|time-?stamp|date-?time|dateline)(?![a-z])/i
const BYLINE_CLASS = /(?:^|[^a-z])(?:by-?line|authors?|author-?name|writer)(?![a-z])/i
const UPDATED = /(?:updated|modified|edited|revised|dateModified)\b/i
const PUBLISHED = /(?:published|posted|datePublished)\b/i

/**
 * Reads date, date of the last change and author from the elements around the
 * headline: `time`, `rel=author`, and blocks whose class says `date` or
 * `byline`. Those of other articles (`foreign`), of readers and beside the
 * article do not count. The first after the headline comes before the last
 * ahead of it.
 */
export function readSignature(document: Node, headline: Element | null, foreign: ReadonlySet<Element>): Signature {
  const signs: Sign[] = []
  let isAfter = headline === null
  for (const { node, leaving } of walk(document, (element) => !foreign.has(element) && !isApart(element))) {
    if (!isElement(node) || leaving) continue
    if (node === headline) isAfter = true
    const sign = readSign(node)
    if (sign !== null) signs.push({ ...sign, isAfter })
  }
  const pick = (field: Field) => {
    const own = signs.filter((sign) => sign.field === field)
    return (own.find((sign) => sign.isAfter) ?? own.at(-1))?.stated ?? null
  }
  return { published: pick('published'), updated: pick('updated'), author: pick('author') }
}

function readSign(element: Element): Omit<Sign, 'isAfter'> | null {
  if (element.tagName === 'time') return timeOf(element, attribute(element, 'datetime'), 'time element')
  if (attribute(element, 'rel')?.toLowerCase() === 'author') return authorOf(textIn(element), 'rel=author')
  const name = attribute(element, 'class')
  if (name === null || element.childNodes.length > 20) return null
  if (DATE_CLASS.test(name)) return timeOf(element, null, 'element of class date')
  return BYLINE_CLASS.test(name) ? authorOf(textIn(element), 'byline') : null
}

function timeOf(element: Element, datetime: string | null, from: string): Omit<Sign, 'isAfter'> | null {
  const text = textIn(element)
  if (text.length > MAX_SIGN) return null
  const value = datetime !== null && readPublished(datetime) !== null ? datetime : text
  if (readPublished(value) === null) return null
  const about = `${text} ${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`
  const label = UPDATED.test(about) || PUBLISHED.test(about) ? about : labelOf(element)
  const isUpdate = UPDATED.test(label) && !PUBLISHED.test(label)
  return { field: isUpdate ? 'updated' : 'published', stated: { value, from } }
}

/** The word right before an element: `Updated <time>`. */
function labelOf(element: Element): string {
  const siblings = parentOf(element)?.childNodes ?? []
  const before = siblings.slice(0, MAX_LABEL).indexOf(element)
  const label = siblings[before - 1]
  return label ? textIn(label).slice(-MAX_SIGN) : ''
}

/** The names of a byline: `By Ann Lee and Bo Ek, Lima | 2 May` gives `Ann Lee and Bo Ek`. */
function authorOf(byline: string, from: string): Omit<Sign, 'isAfter'> | null {
  if (byline.length > MAX_SIGN) return null
  const named = /^(?:(?:written|reported|posted|words) )?by:? /i.exec(byline)
  const names =
    (named ? byline.slice(named[0].length) : byline).split(/ ?[,|·•—–(/\d]| (?:in|for|at|on|from) /)[0]?.trim() ?? ''
  const isName = /^\p{Lu}/u.test(names) && names.length > 2 && names.split(' ').length < 9
  return isName && (named || from === 'rel=author') ? { field: 'author', stated: { value: names, from } } : null
}
