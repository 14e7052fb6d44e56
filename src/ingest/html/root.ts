import { HEADING_ELEMENTS, LIVE_WORDS } from '../../lexicon/page-furniture.ts'
import { isLinkedHeading } from './cards.ts'
import { isLinks, type Measures } from './measures.ts'
import { ancestorsOf, attribute, type Element, elementsIn, isElement, type Node, walk } from './tree.ts'

/** The element that holds the article, and the articles in it that are others. */
export interface Root {
  readonly root: Element
  readonly others: readonly Element[]
}

/** An `article` with less prose than this beside far more of it elsewhere is a teaser card. */
const SHORT = 400

interface Marked {
  readonly articles: readonly Element[]
  readonly page: Element | null
}

/**
 * Finds the element of the article: the first `article` that holds the headline
 * or much of the prose, else `main`, else `role=main`, else `body`; `null` on a
 * page without a body. Several `article`s without headings of their own, and
 * those of a live page, are one; others that follow or stand in it are not.
 */
export function findRoot(
  document: Node,
  headline: Element | null,
  measures: Measures,
  skipped: ReadonlySet<Element>,
): Root | null {
  const { articles, page } = marked(document, measures, skipped)
  const hasProse = page !== null && measures(page).prose > 0
  const prose = (element: Element) => (hasProse ? measures(element).prose : measures(element).text)
  const around = new Set(headline === null ? [] : ancestorsOf(headline))
  const stories = articles.filter((article) => prose(article) > 0 && !isCard(article, around, measures))
  const most = stories.reduce((greatest, story) => Math.max(greatest, prose(story)), 0)
  const first =
    stories.find((story) => around.has(story) && prose(story) * 5 >= most) ??
    stories.find((story) => prose(story) * 5 >= most * 2)
  const inArticles = articles.reduce((sum, article) => sum + prose(article), 0)
  const outside = page === null ? 0 : prose(page) - inArticles
  if (first === undefined || (prose(first) < SHORT && outside > 3 * prose(first))) {
    return page && { root: page, others: articles.filter((article) => !around.has(article)) }
  }
  const parts = stories.slice(stories.indexOf(first) + 1).filter((story) => isPart(story, first))
  if (parts.length === 0) return { root: first, others: isLive(first) ? [] : othersIn(first, measures) }
  const kept = new Set([first, ...parts])
  return { root: commonAncestor(first, parts), others: articles.filter((article) => !kept.has(article)) }
}

/** The outermost `article`s, and the page's `main`, `role=main` or body. */
function marked(document: Node, measures: Measures, skipped: ReadonlySet<Element>): Marked {
  const articles: Element[] = []
  const found: { main?: Element; role?: Element; body?: Element } = {}
  let within = 0
  for (const { node, leaving } of walk(document, (each) => !skipped.has(each))) {
    if (!isElement(node)) continue
    if (node.tagName === 'article') {
      if (!leaving && within === 0) articles.push(node)
      within += leaving ? -1 : 1
    }
    if (leaving || within > 0) continue
    if (node.tagName === 'main') {
      if (!found.main || measures(node).prose > measures(found.main).prose) found.main = node
    } else if (node.tagName === 'body') found.body ??= node
    else if (attribute(node, 'role') === 'main') found.role ??= node
  }
  const whole = found.body ? measures(found.body).prose : 0
  const main = [found.main, found.role].find((each) => each && measures(each).prose * 4 > whole)
  return { articles, page: main ?? found.body ?? found.main ?? found.role ?? null }
}

/** Whether an `article` is there to be clicked on: mostly links, or its heading is one. */
function isCard(article: Element, around: ReadonlySet<Element>, measures: Measures): boolean {
  const sum = measures(article)
  if (around.has(article)) return false
  return isLinks(sum) || sum.linked * 2 > sum.text || hasLinkedHeading(article)
}

function hasLinkedHeading(article: Element): boolean {
  for (const element of elementsIn(article)) if (isLinkedHeading(element)) return true
  return false
}

/** Whether an `article` after the first goes on with it. */
function isPart(article: Element, first: Element): boolean {
  if (isLive(first)) return true
  if (article.parentNode !== first.parentNode) return false
  for (const { tagName } of elementsIn(article)) if (HEADING_ELEMENTS.has(tagName)) return false
  return true
}

/** Whether the page says that it reports as things happen. */
function isLive(article: Element): boolean {
  for (const element of ancestorsOf(article)) {
    const names = ['class', 'id', 'itemtype', 'itemprop'].map((name) => attribute(element, name) ?? '').join(' ')
    if (
      names
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => LIVE_WORDS.has(word))
    )
      return true
  }
  return false
}

/** The `article`s in another that are comments, posts of others or teasers: they hold less than half of it. */
function othersIn(root: Element, measures: Measures): readonly Element[] {
  const { prose } = measures(root)
  const others: Element[] = []
  for (const element of elementsIn(root)) {
    if (element !== root && element.tagName === 'article' && measures(element).prose * 2 <= prose) others.push(element)
  }
  return others
}

function commonAncestor(first: Element, others: readonly Element[]): Element {
  let common = first
  for (const other of others) {
    const above = new Set(ancestorsOf(other))
    for (const each of ancestorsOf(common)) {
      common = each
      if (above.has(each)) break
    }
  }
  return common
}
