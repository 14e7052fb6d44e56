import { BLOCK_ELEMENTS, LINE_ELEMENTS, TEXTLESS_ELEMENTS } from '../../lexicon/page-furniture.ts'
import type { MappedText } from '../mapped-text.ts'
import { alignText, type DecodeReference, type Offsets } from './align.ts'
import type { Content } from './content.ts'
import { isFootnoteMark, isPower } from './raised.ts'
import { type Element, htmlTagOf, isElement, isText, type Node, walk } from './tree.ts'
import { createWriter, type Writer } from './writer.ts'

/** A page to write from: what of it is the article, its source, and how its references are decoded. */
export interface Shown {
  readonly content: Content
  readonly source: string
  readonly decode: DecodeReference
}

/**
 * Writes the text of an article: a paragraph a block, with an empty line
 * between; items, what a line break parts, and preformatted lines, on lines of their own; the cells
 * of a row of data on one line with bars between. Marks of footnotes are left
 * out; a raised figure behind another is a power: `10^6`.
 */
export function writeContent(shown: Shown): MappedText {
  const writer = createWriter()
  const { root, lead } = shown.content
  for (const element of [...lead, root]) {
    writer.gap('paragraph')
    writeTree(element, shown, writer)
  }
  return writer.result()
}

function writeTree(root: Node, { content, source, decode }: Shown, writer: Writer): void {
  const { skipped, tables } = content
  let inData = 0
  let breaks = 0
  let plain = 0
  let preformatted = 0
  const enters = (element: Element) =>
    !skipped.has(element) && !TEXTLESS_ELEMENTS.has(element.tagName) && !isFootnoteMark(element, writer.last())
  for (const { node, leaving } of walk(root, enters)) {
    if (isElement(node)) {
      // It never ends, so elements that were open are opened again inside it.
      if (node.tagName === 'plaintext') plain += leaving ? -1 : 1
      if (node.tagName === 'pre') preformatted += leaving ? -1 : 1
      if (tables.has(node)) inData += leaving ? -1 : 1
      if (node.tagName === 'br' && !leaving) writer.gap(inData > 0 ? 'space' : ++breaks > 1 ? 'paragraph' : 'line')
      else if (inData > 0 && node.tagName !== 'table') writer.gap(gapInData(node))
      else if (LINE_ELEMENTS.has(node.tagName)) writer.gap('line')
      else if (BLOCK_ELEMENTS.has(node.tagName)) writer.gap('paragraph')
      if (!leaving && isPower(node, writer.last())) writer.gap('power')
    } else if (!leaving && isText(node) && node.sourceCodeLocation) {
      if (node.value.trim() !== '') breaks = 0
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation
      const within = plain > 0 ? 'plaintext' : htmlTagOf(node.parentNode)
      const offsets = alignText(source, { text: node.value, start, end, within }, decode)
      if (preformatted > 0) writeLines(node.value, offsets, writer)
      else writer.write(node.value, offsets)
    }
  }
}

/** Writes text whose line ends count. */
function writeLines(text: string, offsets: Offsets, writer: Writer): void {
  let from = 0
  for (const end of [...text.matchAll(/\n\s*/g), null]) {
    const start = from
    writer.write(text.slice(start, end?.index), (index) => offsets(start + index))
    if (end) writer.gap(end[0].includes('\n', 1) ? 'paragraph' : 'line')
    from = end ? end.index + end[0].length : from
  }
}

function gapInData({ tagName }: Element): 'none' | 'space' | 'cell' | 'line' {
  if (tagName === 'td' || tagName === 'th') return 'cell'
  if (LINE_ELEMENTS.has(tagName) && tagName !== 'li') return 'line'
  return BLOCK_ELEMENTS.has(tagName) ? 'space' : 'none'
}
