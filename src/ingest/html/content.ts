import { FURNITURE_ELEMENTS, FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_WORDS } from '../../lexicon/page-furniture.ts'
import { attribute, type Element, hasAttribute, isElement, type Node, textLengths, walk } from './tree.ts'

/** The element that holds the article, and the elements in it that are none of it. */
export interface Content {
  readonly root: Node
  readonly skipped: ReadonlySet<Element>
  /** The page's heading, where it stands outside the root and the root has none. */
  readonly heading: Element | null
}

/** An `article` shorter than this beside far more text elsewhere is a teaser card. */
const SHORT = 200

/**
 * Finds the article on a page: the `article` with the most text, else `main`,
 * else `role=main`, else `body`; `null` on a page without a body.
 *
 * In it are skipped: navigation, headers (but not their `h1`), footers, asides,
 * forms, figures with their captions, hidden elements, and blocks whose class
 * or id names them as something else: `related-links`, `newsletter`. A class
 * word under which more than half of the text stands is believed to be a
 * theme's name for the article itself, as `paywall` often is.
 */
export function findContent(document: Node): Content | null {
  const lengths = textLengths(document)
  const root = findRoot(document, lengths)
  if (root === null) return null
  const skipped = findSkipped(root, lengths.get(root) ?? 0, lengths)
  const inRoot = firstHeading(root, (element) => !skipped.has(element))
  return { root, skipped, heading: inRoot === null ? firstHeading(document) : null }
}

/** What of a fragment is article: all but the elements that are none of it, by the same rules. */
export function contentOfFragment(fragment: Node): Content {
  const lengths = textLengths(fragment)
  return { root: fragment, skipped: findSkipped(fragment, lengths.get(fragment) ?? 0, lengths), heading: null }
}

function findRoot(document: Node, lengths: ReadonlyMap<Node, number>): Element | null {
  const best: { article?: Element; main?: Element; role?: Element; body?: Element } = {}
  const length = (element: Element | undefined) => (element ? (lengths.get(element) ?? 0) : 0)
  for (const { node, leaving } of walk(document, (element) => !FURNITURE_ELEMENTS.has(element.tagName))) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'article' && (!best.article || length(node) > length(best.article))) best.article = node
    else if (node.tagName === 'main') best.main ??= node
    else if (node.tagName === 'body') best.body ??= node
    else if (attribute(node, 'role') === 'main') best.role ??= node
  }
  const page = best.main ?? best.role ?? best.body
  if (!best.article || length(best.article) === 0) return page ?? null
  const isCard = length(best.article) < SHORT && length(page) > 4 * length(best.article)
  return isCard ? (page ?? best.article) : best.article
}

function findSkipped(root: Node, total: number, lengths: ReadonlyMap<Node, number>): ReadonlySet<Element> {
  const skipped = new Set<Element>()
  const named = new Map<string, { readonly elements: Element[]; length: number; within: number }>()
  for (const { node, leaving } of walk(root, (element) => !skipped.has(element))) {
    const children = !leaving && 'childNodes' in node ? node.childNodes : []
    for (const child of children) if (isElement(child) && isFurniture(child)) skipped.add(child)
    if (!isElement(node)) continue
    const word = node === root ? null : furnitureWord(node)
    if (word === null) continue
    const entry = named.get(word) ?? { elements: [], length: 0, within: 0 }
    named.set(word, entry)
    if (leaving) entry.within--
    else if (entry.within++ === 0) {
      entry.elements.push(node)
      entry.length += lengths.get(node) ?? 0
    }
  }
  for (const { elements, length } of named.values()) {
    if (length * 2 <= total) for (const element of elements) skipped.add(element)
  }
  return skipped
}

function isFurniture(element: Element): boolean {
  if (FURNITURE_ELEMENTS.has(element.tagName) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true
  return /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(attribute(element, 'style') ?? '')
}

/** The word for which a class or id gives the element away, or `null`. */
function furnitureWord(element: Element): string | null {
  for (const name of `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
    const together = words.join('')
    if (FURNITURE_NAMES.has(together)) return together
    const word = words.find((each) => FURNITURE_WORDS.has(each))
    if (word !== undefined) return word
  }
  return null
}

function firstHeading(root: Node, enters: (element: Element) => boolean = () => true): Element | null {
  const mayHold = (element: Element) => enters(element) || element.tagName === 'header'
  for (const { node } of walk(root, mayHold)) if (isElement(node) && node.tagName === 'h1') return node
  return null
}
