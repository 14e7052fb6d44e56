import { findTeasers } from './cards.ts'
import { findFurniture } from './furniture.ts'
import { findHeadline } from './headline.ts'
import { findLead } from './lead.ts'
import { measure } from './measures.ts'
import { findBeside } from './narrow.ts'
import { findRoot } from './root.ts'
import { findForeignSections } from './sections.ts'
import { findDataTables } from './tables.ts'
import type { Element, Node } from './tree.ts'

/** The element that holds the article, and the elements in it that are none of it. */
export interface Content {
  readonly root: Node
  readonly skipped: ReadonlySet<Element>
  /** The page's heading and standfirst, where they stand outside the root. */
  readonly lead: readonly Element[]
  readonly headline: Element | null
  /** Of what is skipped, other articles and what readers wrote. */
  readonly foreign: ReadonlySet<Element>
  /** The tables that hold data, not the layout of the page. */
  readonly tables: ReadonlySet<Element>
}

/**
 * Finds the article on a page; `null` on a page without a body. `titles` are
 * what the page says it is called.
 *
 * What says itself that it is furniture goes first; then the element is chosen
 * that holds the headline and the prose; then goes what the shape of it gives
 * away: links, teasers, sections under a telling heading, boxes beside the one
 * that holds the text. Each step is a walk over what the one before has left.
 */
export function findContent(document: Node, titles: readonly string[]): Content | null {
  const tables = findDataTables(document)
  const headline = findHeadline(document, titles)
  const skipped = new Set(findFurniture(document, headline, tables))
  const whole = measure(document, skipped, tables)
  const found = findRoot(document, headline, whole, skipped)
  if (found === null) return null
  const { root, others } = found
  const skip = (elements: Iterable<Element>) => {
    for (const element of elements) skipped.add(element)
    return measure(root, skipped, tables)
  }
  let measures = skip(others)
  const sections = findForeignSections(root, headline, measures, skipped)
  measures = skip(sections)
  const teasers = findTeasers(root, headline, measures, skipped, tables)
  measures = skip(teasers)
  skip(findBeside(root, headline, measures, skipped, tables))
  const lead = headline === null ? [] : findLead(headline, root, skipped, whole)
  return { root, skipped, lead, headline, foreign: new Set([...others, ...sections, ...teasers]), tables }
}

/** What of a fragment is article: all but what says itself that it is furniture. */
export function contentOfFragment(fragment: Node): Content {
  const tables = findDataTables(fragment)
  return {
    root: fragment,
    skipped: new Set(findFurniture(fragment, null, tables)),
    tables,
    lead: [],
    headline: null,
    foreign: new Set(),
  }
}
