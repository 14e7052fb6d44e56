import { BLOCK_ELEMENTS, LINE_ELEMENTS } from '../../lexicon/page-furniture.ts'
import type { Anchor } from '../../model/text.ts'
import type { TextFormat } from '../format.ts'
import { alignText, type DecodeReference } from '../html/align.ts'
import { type Content, findContent } from '../html/content.ts'
import { flatten } from '../html/depth.ts'
import { readMetadata } from '../html/metadata.ts'
import { type Element, htmlTagOf, isElement, isText, type Node, walk } from '../html/tree.ts'
import { createWriter, type Writer } from '../html/writer.ts'

/** How a page begins, behind comments and what announces XML. */
const DOCUMENT = /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const HEAD = 4_096

/**
 * HTML pages as news sites serve them. The text is what the article's element
 * shows, a paragraph a block, an empty line between blocks; anchors lead back
 * into the page.
 */
export const html: TextFormat = {
  id: 'html',
  reads: 'text',
  isolated: true,
  extensions: ['.html', '.htm'],
  recognizes: (source) => DOCUMENT.test(source.slice(0, HEAD)),
  async read(source, { nesting }) {
    if (source.trim() === '') return { articles: [], flaws: [] }
    const { parse, parseFragment } = await import('parse5')
    const flat = flatten(source, nesting)
    const document = parse(flat, { sourceCodeLocationInfo: true })
    const content = findContent(document)
    const decode = remembering((reference) => {
      const [node] = parseFragment(reference).childNodes
      return node && isText(node) ? node.value : reference
    })
    const { text, anchors } = content
      ? writeContent(content, flat, decode)
      : { text: '', anchors: [{ text: 0, source: 0 }] }
    const metadata = readMetadata(document)
    return { articles: [{ id: null, metadata, text, excluded: [], anchors, at: 0 }], flaws: [] }
  },
}

function writeContent(
  { root, skipped, heading }: Content,
  source: string,
  decode: DecodeReference,
): { readonly text: string; readonly anchors: readonly Anchor[] } {
  const writer = createWriter()
  if (heading) writeTree(heading, () => true, source, decode, writer)
  writer.gap('paragraph')
  const enters = (element: Element) => !skipped.has(element) || element.tagName === 'header'
  writeTree(root, enters, source, decode, writer)
  return writer.result()
}

/** Writes the text of a tree. Of a header only the `h1` counts. */
function writeTree(
  root: Node,
  enters: (element: Element) => boolean,
  source: string,
  decode: DecodeReference,
  writer: Writer,
): void {
  let headers = 0
  let headings = 0
  let plain = 0
  for (const { node, leaving } of walk(root, enters)) {
    const step = leaving ? -1 : 1
    if (isElement(node)) {
      if (node.tagName === 'header' && node !== root) headers += step
      if (node.tagName === 'h1') headings += step
      // It never ends, so elements that were open are opened again inside it.
      if (node.tagName === 'plaintext') plain += step
      if (node.tagName === 'br') writer.gap('line')
      else if (node.tagName === 'td' || node.tagName === 'th') writer.gap('space')
      else if (LINE_ELEMENTS.has(node.tagName)) writer.gap('line')
      else if (BLOCK_ELEMENTS.has(node.tagName)) writer.gap('paragraph')
    } else if (!leaving && isText(node) && node.sourceCodeLocation && (headers === 0 || headings > 0)) {
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation
      const within = plain > 0 ? 'plaintext' : htmlTagOf(node.parentNode)
      writer.write(node.value, alignText(source, { text: node.value, start, end, within }, decode))
    }
  }
}

function remembering(decode: DecodeReference): DecodeReference {
  const known = new Map<string, string>()
  return (reference) => {
    const text = known.get(reference) ?? decode(reference)
    known.set(reference, text)
    return text
  }
}
