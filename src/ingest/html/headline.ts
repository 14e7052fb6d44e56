import { foldCase } from '../phrases.ts'
import type { Measures } from './measures.ts'
import { attribute, childrenOf, type Element, elementsIn, type Node, parentOf, textIn } from './tree.ts'

/** Shorter texts are in too many titles. */
const SHORTEST = 12
const MAX_TITLE = 300
/** The headline is at least so much of a page's title. */
const OF_TITLE = 0.4

/**
 * The heading of the article on a page: the first of the first three levels that
 * says what one of `titles` says, else the first `h1` in an `article`, else the
 * first that is not the site's name with a link home, else the first; `null`
 * on a page without `h1`.
 */
export function findHeadline(document: Node, titles: readonly string[]): Element | null {
  const folded = titles.map((title) => foldCase(title.slice(0, MAX_TITLE)))
  const headings: Element[] = []
  for (const element of elementsIn(document)) {
    if (!/^h[123]$/.test(element.tagName)) continue
    const text = foldCase(textIn(element).slice(0, MAX_TITLE))
    if (text.length >= SHORTEST && folded.some((title) => says(title, text))) return element
    if (element.tagName === 'h1' && text !== '') headings.push(element)
  }
  return headings.find(isInArticle) ?? headings.find((heading) => !isLogo(heading)) ?? headings[0] ?? null
}

/** Whether a title is a heading's text, with or without names of the site and the section, which are shorter. */
function says(title: string, heading: string): boolean {
  if (heading.startsWith(title)) return title.length >= SHORTEST
  return heading.length > OF_TITLE * title.length && (title.startsWith(heading) || title.endsWith(heading))
}

function isInArticle(heading: Element): boolean {
  for (let each = parentOf(heading); each !== null; each = parentOf(each)) if (each.tagName === 'article') return true
  return false
}

function isLogo(heading: Element): boolean {
  for (const element of elementsIn(heading)) {
    if (
      element.tagName === 'a' &&
      /^(?:\w{1,8}:\/\/[^/?#]*)?\/?(?:index\.\w{1,5})?$/.test(attribute(element, 'href') ?? '-')
    )
      return true
  }
  return false
}

/**
 * What stands beside the headline in furniture or a box of its own, an
 * article's `header`, and does not read like prose. `around` is the headline
 * and all it stands in, innermost first.
 */
export function besideHeadline(box: Element, around: ReadonlySet<Element>, measures: Measures): readonly Element[] {
  const [headline] = around
  const found: Element[] = []
  const enters = (element: Element) => around.has(element) && element !== headline
  for (const outer of elementsIn(box, enters)) {
    for (const each of outer === headline ? [] : childrenOf(outer)) {
      if (!around.has(each) && measures(each).prose === 0) found.push(each)
    }
  }
  return found
}
