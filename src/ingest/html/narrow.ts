import { HEADING_ELEMENTS } from '../../lexicon/page-furniture.ts'
import { besideHeadline } from './headline.ts'
import { isLinks, type Measure, type Measures } from './measures.ts'
import { ancestorsOf, childrenOf, type Element, elementsIn } from './tree.ts'

/** Blocks that are passages themselves, not boxes for them. */
const PASSAGES = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 li ol p pre ul'.split(' '))

/** Of the prose of a box, so much in one of its boxes makes that the one of the article. */
const MOST = 0.75

/** A section with less of the prose than this is no section of the article: a note on the author, an invitation. */
const LEAST = 0.15

/** What stands before a headline is no part of the article if it has less of the prose than this. */
const LITTLE = 0.25

/**
 * Finds what stands beside the article in the boxes around it: going inwards
 * as long as one box holds nearly all the prose, whatever beside it has no
 * prose, or follows under a heading of its own and is short or full of links.
 * What stands before a headline
 * and is little against the article goes too. The headline stays.
 */
export function findBeside(
  root: Element,
  headline: Element | null,
  measures: Measures,
  skipped: ReadonlySet<Element>,
  tables: ReadonlySet<Element>,
): readonly Element[] {
  const around = new Set(headline === null ? [] : ancestorsOf(headline))
  const found = new Set(beforeHeadline(root, around, measures))
  for (let box: Element | null = root; box !== null; ) {
    const boxes: readonly Element[] = childrenOf(box).filter((each) => !skipped.has(each) && !found.has(each))
    const main = mainOf(boxes, measures(box).prose, measures, tables)
    if (main !== null) {
      let isAfter = false
      for (const each of boxes) {
        if (each === main) isAfter = true
        else if (around.has(each)) for (const one of besideHeadline(each, around, measures)) found.add(one)
        else if (!belongs(each, measures(main), isAfter, measures)) found.add(each)
      }
    }
    box = main
  }
  return [...found]
}

function mainOf(
  boxes: readonly Element[],
  prose: number,
  measures: Measures,
  tables: ReadonlySet<Element>,
): Element | null {
  const main = boxes.find((box) => measures(box).prose > MOST * prose)
  return main === undefined || PASSAGES.has(main.tagName) || tables.has(main) ? null : main
}

/** Whether a box beside the one that holds nearly all the prose is of the article nonetheless. */
function belongs(box: Element, main: Measure, isAfter: boolean, measures: Measures): boolean {
  const sum = measures(box)
  if (sum.prose === 0 || isLinks(sum)) return false
  const isOther = sum.prose < LEAST * main.prose || sum.linked * 3 > sum.text
  return !(isAfter && isOther && opensWithHeading(box))
}

function opensWithHeading(box: Element): boolean {
  for (const { tagName, childNodes } of elementsIn(box)) {
    if (HEADING_ELEMENTS.has(tagName)) return true
    if (childNodes.some((node) => node.nodeName === '#text' && 'value' in node && node.value.trim() !== ''))
      return false
  }
  return false
}

/** What stands before the headline, if there is little prose in it. */
function beforeHeadline(root: Element, around: ReadonlySet<Element>, measures: Measures): readonly Element[] {
  if (!around.has(root)) return []
  const before: Element[] = []
  for (let box: Element | undefined = root; box !== undefined; ) {
    const children: readonly Element[] = childrenOf(box)
    const next = children.findIndex((each) => around.has(each))
    before.push(...children.slice(0, Math.max(0, next)))
    box = children[next]
  }
  const prose = before.reduce((sum, each) => sum + measures(each).prose, 0)
  return prose < LITTLE * measures(root).prose ? before : []
}
