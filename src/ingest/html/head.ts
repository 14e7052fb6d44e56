import { attribute, type Element, elementsIn, isElement, type Node, textIn, walk } from './tree.ts'

/** What the elements of a page that are there for it say, in order of the page. */
export interface Head {
  /** Contents of `meta` elements by name, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly linkedData: readonly string[]
  /** Of microdata that is no `meta`, by property, in lower case. */
  readonly properties: ReadonlyMap<string, readonly string[]>
  readonly title: string | null
  readonly canonical: string | null
  readonly language: string | null
  /** The address a browser noted when it saved the page. */
  readonly savedFrom: string | null
}

const MAX_VALUES = 20
const MAX_VALUE = 2_000
const SAVED = /^\s{0,9}saved from url=\(\d{1,9}\)(\S{1,2000})/

/** Collects what a page says about itself, in one walk. */
export function readHead(document: Node): Head {
  const metas = new Map<string, string[]>()
  const properties = new Map<string, string[]>()
  const linkedData: string[] = []
  let savedFrom: string | null = null
  const found: { title?: string; canonical?: string; language?: string } = {}
  for (const { node, leaving } of walk(document, (element) => element.tagName !== 'svg')) {
    if (leaving) continue
    if (node.nodeName === '#comment' && 'data' in node) savedFrom ??= SAVED.exec(node.data)?.[1] ?? null
    if (!isElement(node)) continue
    if (node.tagName === 'meta') addMeta(node, metas)
    else if (node.tagName === 'script' && isLinkedData(node)) linkedData.push(textIn(node))
    else if (node.tagName === 'title') found.title ??= textIn(node)
    else if (node.tagName === 'html') found.language ??= attribute(node, 'lang') ?? attribute(node, 'xml:lang') ?? ''
    else if (node.tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical') {
      found.canonical ??= attribute(node, 'href') ?? ''
    }
    if (node.tagName !== 'meta') addProperty(node, properties)
  }
  return {
    metas,
    linkedData,
    properties,
    title: found.title || null,
    canonical: found.canonical || null,
    language: found.language || null,
    savedFrom,
  }
}

function isLinkedData(script: Element): boolean {
  return attribute(script, 'type')?.toLowerCase() === 'application/ld+json'
}

function addMeta(element: Element, metas: Map<string, string[]>): void {
  const content = attribute(element, 'content')
  if (content === null) return
  for (const naming of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const name of attribute(element, naming)?.toLowerCase().split(/\s+/, 9) ?? []) add(metas, name, content)
  }
}

/** A property of microdata: what its element says to programs, else its `name`, else its text. */
function addProperty(element: Element, properties: Map<string, string[]>): void {
  const name = attribute(element, 'itemprop')?.toLowerCase()
  if (name === undefined || !/^(?:author|creator|datemodified|datepublished|publisher)$/.test(name)) return
  const value = attribute(element, 'content') ?? attribute(element, 'datetime') ?? nameIn(element) ?? textIn(element)
  if (value.length <= MAX_VALUE) add(properties, name, value)
}

function nameIn(item: Element): string | null {
  for (const element of elementsIn(item)) {
    if (element !== item && attribute(element, 'itemprop')?.toLowerCase() === 'name') {
      return attribute(element, 'content') ?? textIn(element)
    }
  }
  return null
}

function add(values: Map<string, string[]>, name: string, value: string): void {
  const known = values.get(name)
  if (known === undefined) values.set(name, [value])
  else if (known.length < MAX_VALUES && !known.includes(value)) known.push(value)
}
