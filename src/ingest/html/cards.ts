import { HEADING_ELEMENTS, PHRASING_ELEMENTS } from '../../lexicon/page-furniture.ts'
import { isLink, isLinks, type Measures } from './measures.ts'
import { childrenOf, type Element, elementsIn, parentOf, textIn } from './tree.ts'

/** A card is small: more text than this a heading is no teaser. */
const LONGEST_TEASER = 350

/**
 * Finds the teasers of other articles in an article's element: blocks and lists
 * of links, and headings that are links, with what is said under them. Links to
 * places in the page itself do not count, nor does the headline.
 */
export function findTeasers(
  root: Element,
  headline: Element | null,
  measures: Measures,
  skipped: ReadonlySet<Element>,
  tables: ReadonlySet<Element>,
): readonly Element[] {
  const found: Element[] = []
  const linked: Element[] = []
  const enters = (element: Element) => !skipped.has(element) && !tables.has(element)
  for (const element of elementsIn(root, enters)) {
    if (element === root || element === headline || PHRASING_ELEMENTS.has(element.tagName)) continue
    if (isLinkedHeading(element)) linked.push(element)
    else if (!HEADING_ELEMENTS.has(element.tagName) && isLinks(measures(element))) found.push(element)
  }
  found.push(...teasersUnder(linked, root, measures))
  return headline === null ? found : found.filter((element) => !holds(element, headline))
}

/** Whether an element is a heading of which all text is a link to another page. */
export function isLinkedHeading(element: Element): boolean {
  if (!HEADING_ELEMENTS.has(element.tagName) || element.tagName === 'h1') return false
  for (let outer = parentOf(element); outer && outer.childNodes.length < 9; outer = parentOf(outer)) {
    if (isLink(outer)) return true
  }
  return textIn(element) !== '' && textIn(element, (each) => !isLink(each)) === ''
}

/** The cards around linked headings; where one has no box of its own, the heading and what follows up to the next. */
function teasersUnder(headings: readonly Element[], root: Element, measures: Measures): readonly Element[] {
  const boxes: Element[] = []
  const boxless = new Set<Element>()
  for (const heading of headings) {
    const box = boxOf(heading, root, measures)
    if (box === null) boxless.add(heading)
    else boxes.push(box)
  }
  const parents = new Set([...boxless].map(parentOf).filter((parent) => parent !== null))
  return [...boxes, ...[...parents].flatMap((parent) => teasersIn(parent, boxless, measures))]
}

/** The greatest element around a heading that is no larger than a card and not most of the article. */
function boxOf(heading: Element, root: Element, measures: Measures): Element | null {
  const most = measures(root).prose / 2
  let box: Element | null = null
  for (let each = parentOf(heading); each && each !== root; each = parentOf(each)) {
    const { text, prose } = measures(each)
    if (text > LONGEST_TEASER || prose > most) return box
    box = each
  }
  return box
}

/** Linked headings among the children of an element, two of them or more each with the short text under it. */
function teasersIn(parent: Element, linked: ReadonlySet<Element>, measures: Measures): readonly Element[] {
  const children = childrenOf(parent)
  const found = children.filter((child) => linked.has(child))
  if (found.length < 2) return found
  const teasers: Element[] = []
  let under: Element[] = []
  let open = false
  const close = () => {
    const length = under.reduce((sum, each) => sum + measures(each).text, 0)
    if (open && length <= LONGEST_TEASER) teasers.push(...under)
    under = []
  }
  for (const child of children) {
    if (!HEADING_ELEMENTS.has(child.tagName)) {
      under.push(child)
      continue
    }
    close()
    open = linked.has(child)
  }
  close()
  return [...found, ...teasers]
}

function holds(element: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each !== null; each = parentOf(each)) if (each === element) return true
  return false
}
