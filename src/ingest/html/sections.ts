import { HEADING_ELEMENTS } from '../../lexicon/page-furniture.ts'
import { sectionNamed } from '../boilerplate.ts'
import { foldCase } from '../phrases.ts'
import { isLinkedHeading } from './cards.ts'
import type { Measures } from './measures.ts'
import { createPlaces, type PlaceOf } from './siblings.ts'
import { ancestorsOf, attribute, type Element, elementsIn, parentOf, textIn } from './tree.ts'

/** A heading that stands alone in its block is no longer than this. */
const LONGEST_HEADING = 80
/** As much prose as the shortest articles have. */
const SOME = 100

/** An article's element, and what is known of it. */
interface Page {
  readonly root: Element
  readonly headline: Element | null
  /** The headline and all it stands in. */
  readonly around: ReadonlySet<Element>
  readonly measures: Measures
  readonly placeOf: PlaceOf
}

/**
 * Finds the parts of an article's element that their heading gives away: what
 * readers wrote, to the end; lists of other articles, up to what reads like
 * prose; and a second article, which has a headline and a time or byline.
 */
export function findForeignSections(
  root: Element,
  headline: Element | null,
  measures: Measures,
  skipped: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const around = new Set(headline === null ? [] : ancestorsOf(headline))
  const page = { root, headline, around, measures, placeOf: createPlaces() }
  const found = new Set<Element>()
  for (const element of elementsIn(root, (each) => !skipped.has(each) && !found.has(each))) {
    if (element === root || around.has(element) || found.has(element)) continue
    const named = nameOf(element, measures)
    const foreign = named === null ? secondArticle(element, page) : sectionUnder(element, named, page)
    for (const each of foreign) found.add(each)
  }
  return found
}

/** What a heading announces, or a line that stands for one; readers' comments only behind some of the article. */
function nameOf(element: Element, measures: Measures): 'related' | 'comments' | null {
  const { text, linked, before } = measures(element)
  if (text === 0 || text > LONGEST_HEADING) return null
  const named = sectionNamed(textIn(element))
  const isHeading = HEADING_ELEMENTS.has(element.tagName) || linked === 0
  return named === 'comments' && (!isHeading || before < SOME) ? null : named
}

/** A heading's section: its box, if the heading opens that, else the heading and its siblings after it. */
function sectionUnder(heading: Element, named: 'related' | 'comments', page: Page): readonly Element[] {
  const { root, around, measures, placeOf } = page
  const { text } = measures(heading)
  let top = heading
  for (let box = parentOf(top); box && box !== root && !around.has(box); box = parentOf(box)) {
    if (measures(box).text > text) break
    top = box
  }
  const place = placeOf(top)
  if (place === null) return []
  const { parent, siblings, index } = place
  const opensBox = siblings.find((each) => measures(each).text > 0) === top
  const isBox = opensBox && parent !== root && !around.has(parent)
  if (isBox && (named === 'comments' || isSmall(parent, root, measures))) return [parent]
  const section = [top]
  for (let i = index + 1; i < siblings.length; i++) {
    const each = siblings[i]
    if (!each || (named === 'related' && (isPassage(each, measures) || isNextHeading(each, top)))) break
    section.push(each)
  }
  return section
}

function isSmall(element: Element, root: Element, measures: Measures): boolean {
  return measures(element).prose * 3 <= measures(root).prose
}

/** Whether a heading ends the section under another: of no lower level, and no teaser. */
function isNextHeading(element: Element, heading: Element): boolean {
  const isHeading = HEADING_ELEMENTS.has(element.tagName) && HEADING_ELEMENTS.has(heading.tagName)
  return isHeading && element.tagName <= heading.tagName && !isLinkedHeading(element)
}

/** Prose that stands for itself, not in a list. */
function isPassage(element: Element, measures: Measures): boolean {
  const { text, prose } = measures(element)
  return prose * 2 > text && !/^[uo]l$/.test(element.tagName)
}

/** What begins with another headline and is signed or dated, with all after it. */
function secondArticle(element: Element, { headline, around, placeOf }: Page): readonly Element[] {
  if (headline === null || element.tagName !== 'h1' || foldCase(textIn(element)) === foldCase(textIn(headline)))
    return []
  let top = element
  for (const each of ancestorsOf(element)) {
    if (around.has(each)) break
    top = each
  }
  const place = placeOf(top)
  if (place === null || top === element || !isSigned(top)) return []
  const rest = place.siblings.slice(place.index)
  return rest.some((each) => around.has(each)) ? [] : rest
}

/** Whether a byline or a time stands in an element, or it is an `article`. */
function isSigned(section: Element): boolean {
  for (const element of elementsIn(section)) {
    if (element.tagName === 'article' || element.tagName === 'time') return true
    if (/\b(?:by-?line|author|published|date|time)/i.test(attribute(element, 'class') ?? '')) return true
  }
  return false
}
