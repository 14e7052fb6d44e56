import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { FURNITURE_ELEMENTS } from '../../lexicon/page-furniture.ts'

export type Element = Tree.Element
export type Node = Tree.Node
export type TextNode = Tree.TextNode

const HTML = 'http://www.w3.org/1999/xhtml'

/** A step of a walk: a node is entered, and left after all that is in it. */
export interface Step {
  readonly node: Node
  readonly leaving: boolean
}

/**
 * Walks a tree in document order without recursion. `enters` says whether to
 * go into an element; one that is not gone into is not visited at all.
 */
export function* walk(root: Node, enters: (element: Element) => boolean = () => true): Generator<Step> {
  const stack: Step[] = [{ node: root, leaving: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (!step.leaving) {
      if (isElement(step.node) && step.node !== root && !enters(step.node)) continue
      const children = 'childNodes' in step.node ? step.node.childNodes : []
      stack.push({ node: step.node, leaving: true })
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i]
        if (child) stack.push({ node: child, leaving: false })
      }
    }
    yield step
  }
}

/** Characters of text, white space aside, in each element, without those in furniture such as `aside`. */
export function textLengths(root: Node): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>()
  for (const { node, leaving } of walk(root, (element) => !FURNITURE_ELEMENTS.has(element.tagName))) {
    if (!leaving) continue
    let length = isText(node) ? node.value.replace(/\s+/g, '').length : 0
    if ('childNodes' in node) for (const child of node.childNodes) length += lengths.get(child) ?? 0
    lengths.set(node, length)
  }
  return lengths
}

/** All text in a node, white space folded. */
export function textIn(root: Node): string {
  const parts: string[] = []
  for (const { node, leaving } of walk(root)) if (!leaving && isText(node)) parts.push(node.value)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Value of an attribute, trimmed; `null` when it is missing or blank. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attrs.find((each) => each.name === name)?.value.trim()
  return value === undefined || value === '' ? null : value
}

/** Whether the element carries the attribute, blank or not. */
export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((each) => each.name === name)
}

/** Name of an element of HTML; empty for one of SVG or MathML, and for what is no element. */
export function htmlTagOf(node: Node | null): string {
  return node !== null && isElement(node) && node.namespaceURI === HTML ? node.tagName : ''
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text' && 'value' in node
}
