import { BLOCK_ELEMENTS, LINE_ELEMENTS } from '../../lexicon/page-furniture.ts'
import type { MappedText } from '../mapped-text.ts'
import { alignText, type DecodeReference } from './align.ts'
import type { Content } from './content.ts'
import { type Element, htmlTagOf, isElement, isText, type Node, walk } from './tree.ts'
import { createWriter, type Writer } from './writer.ts'

/** The text that a tree shows, and where each piece of it stands in the source that the tree was parsed from. */
export function writeContent({ root, skipped, heading }: Content, source: string, decode: DecodeReference): MappedText {
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
