import { BLOCK_ELEMENTS, HEADING_ELEMENTS, TEXTLESS_ELEMENTS } from '../../lexicon/page-furniture.ts'
import { isFurnitureLine } from '../boilerplate.ts'
import { attribute, type Element, isElement, isText, type Node, walk } from './tree.ts'

/** How many characters stand in an element, white space aside. */
export interface Measure {
  readonly text: number
  /** Of them in links. */
  readonly linked: number
  /** Of them in runs that read like sentences, in items, and in tables of data. */
  readonly prose: number
  /** Prose that stands before the element. */
  readonly before: number
}

/** What stands in an element; zeros where nothing was measured. */
export type Measures = (element: Element) => Measure

type Sum = { -readonly [Key in keyof Measure]: Measure[Key] }

const NOTHING: Measure = { text: 0, linked: 0, prose: 0, before: 0 }

/** A run that ends in no full stop is prose all the same from this length on. */
const LONG = 150
/** A heading of this length that ends in a full stop is a standfirst. */
const LONG_HEADING = 60
const MAX_FURNITURE = 300
const SENTENCES = /[\p{Ll}\d][.!?]["'”’»)]{0,2} \p{Lu}/u
const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,4}$/

/**
 * Measures what stands in each element under a root, without those that are
 * skipped. `tables` are those that hold data.
 *
 * Text is cut into runs where a block begins or ends, or two line breaks
 * follow each other. A run reads like prose when it ends like a sentence or is
 * long, is no link for the greater part, and is no stock phrase of a page. One
 * walk.
 *
 * @see Kohlschütter et al., "Boilerplate detection using shallow text features" (2010); jusText, Readability and
 *   trafilatura tell prose by length and links too.
 */
export function measure(root: Node, skipped: ReadonlySet<Element>, tables: ReadonlySet<Element>): Measures {
  const sums = new Map<Element, Sum>()
  const open: { readonly element: Element; readonly sum: Sum; readonly inLink: boolean; readonly inTable: boolean }[] =
    []
  let run = { text: '', linked: 0 }
  let links = 0
  let breaks = 0
  let seen = 0
  const flush = () => {
    const innermost = open.at(-1)
    const text = run.text.replace(/\s+/g, ' ').trim()
    const length = lengthOf(text)
    if (innermost && length > 0) {
      const { element, sum, inLink, inTable } = innermost
      const counts = inTable || (!inLink && readsLikeProse(element, text, run.linked / length))
      const prose = counts ? length : 0
      addTo(sum, { text: length, linked: Math.min(run.linked, length), prose })
      seen += prose
    }
    run = { text: '', linked: 0 }
  }
  const enters = (element: Element) => !skipped.has(element) && !TEXTLESS_ELEMENTS.has(element.tagName)
  for (const { node, leaving } of walk(root, enters)) {
    if (isText(node) && !leaving) {
      run.text += node.value
      if (links > 0) run.linked += lengthOf(node.value)
      if (node.value.trim() !== '') breaks = 0
    }
    if (!isElement(node)) continue
    const isBlock = BLOCK_ELEMENTS.has(node.tagName)
    if (node.tagName === 'br' && !leaving) run.text += '\n'
    if (isBlock || (node.tagName === 'br' && !leaving && ++breaks > 1)) flush()
    if (leaving) {
      const sum = open.pop()?.sum
      const outer = open.at(-1)?.sum
      if (outer && sum) addTo(outer, sum)
    } else {
      const outer = open.at(-1)
      const sum = { ...NOTHING, before: seen }
      sums.set(node, sum)
      const inLink = outer?.inLink === true || (isBlock && links > 0)
      open.push({ element: node, sum, inLink, inTable: outer?.inTable === true || tables.has(node) })
    }
    if (isLink(node)) links += leaving ? -1 : 1
  }
  return (element) => sums.get(element) ?? NOTHING
}

/** Whether an element leads to another page, not to a place in this one. */
export function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === false
}

/** Whether most of what stands in an element is links, and none of it prose. */
export function isLinks({ text, linked, prose }: Measure): boolean {
  return text > 0 && prose === 0 && linked > 0.7 * text
}

function readsLikeProse(element: Element, text: string, linked: number): boolean {
  if (HEADING_ELEMENTS.has(element.tagName)) return text.length > LONG_HEADING && /[.!?]$/.test(text)
  const words = text.split(' ', 6).length
  const isSentence = SENTENCE_END.test(text.slice(-6)) || SENTENCES.test(text)
  const isItem = element.tagName === 'li' && words > 4
  if (linked > 0.5 ? !(isSentence && text.length > 80) : !isSentence && !isItem && text.length < LONG) return false
  return text.length > MAX_FURNITURE || !isFurnitureLine(text)
}

function addTo(sum: Sum, { text, linked, prose }: Omit<Measure, 'before'>): void {
  sum.text += text
  sum.linked += linked
  sum.prose += prose
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length
}
