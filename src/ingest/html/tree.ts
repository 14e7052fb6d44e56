import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

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

/** The elements of a tree in document order, the root first if it is one. */
export function* elementsIn(root: Node, enters: (element: Element) => boolean = () => true): Generator<Element> {
  for (const { node, leaving } of walk(root, enters)) if (!leaving && isElement(node)) yield node
}

/** The elements that stand directly in one. */
export function childrenOf(element: Element): readonly Element[] {
  return element.childNodes.filter(isElement)
}

/** The element that another stands in; `null` above the root element. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return parent !== null && isElement(parent) ? parent : null
}

/** An element and all it stands in, innermost first. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let each: Element | null = element; each !== null; each = parentOf(each)) yield each
}

/** All text in a node, white space folded. */
export function textIn(root: Node, enters?: (element: Element) => boolean): string {
  const parts: string[] = []
  for (const { node, leaving } of walk(root, enters)) if (!leaving && isText(node)) parts.push(node.value)
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
