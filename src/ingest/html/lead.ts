import { isLinks, type Measure, type Measures } from './measures.ts'
import { ancestorsOf, type Element, isElement, walk } from './tree.ts'

/** A standfirst is short against the article: more prose than this between headline and article is something else. */
const MOST = 0.25

/**
 * The headline, where it stands before the article's element, and the prose
 * between the two, which is the standfirst; nothing where it stands in it.
 */
export function findLead(
  headline: Element,
  root: Element,
  skipped: ReadonlySet<Element>,
  measures: Measures,
): readonly Element[] {
  const aboveRoot = new Set(ancestorsOf(root))
  const aboveHeadline = new Set(ancestorsOf(headline))
  if (aboveHeadline.has(root)) return []
  const shared = [...aboveHeadline].find((each) => aboveRoot.has(each))
  const between = new Set<Element>()
  let isPast = false
  if (shared === undefined) return [headline]
  const enters = (element: Element) => !skipped.has(element) && !between.has(element)
  for (const { node, leaving } of walk(shared, enters)) {
    if (!isElement(node)) continue
    if (node === root) break
    if (node === headline && leaving) isPast = true
    else if (isPast && !leaving && !aboveRoot.has(node) && isStandfirst(measures(node))) between.add(node)
  }
  const prose = [...between].reduce((sum, each) => sum + measures(each).prose, 0)
  return prose <= MOST * measures(root).prose ? [headline, ...between] : [headline]
}

function isStandfirst(sum: Measure): boolean {
  return sum.prose > 0 && !isLinks(sum)
}
