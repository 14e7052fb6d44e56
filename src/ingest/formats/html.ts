import type { TextFormat } from '../format.ts'
import type { DecodeReference } from '../html/align.ts'
import { findContent } from '../html/content.ts'
import { flatten } from '../html/depth.ts'
import { readMetadata } from '../html/metadata.ts'
import { isText } from '../html/tree.ts'
import { writeContent } from '../html/write-content.ts'

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
    const metadata = readMetadata(document)
    const content = findContent(document, metadata.title === null ? [] : [metadata.title.value])
    const decode = remembering((reference) => {
      const [node] = parseFragment(reference).childNodes
      return node && isText(node) ? node.value : reference
    })
    const { text, anchors } = content
      ? writeContent({ content, source: flat, decode })
      : { text: '', anchors: [{ text: 0, source: 0 }] }
    return { articles: [{ id: null, metadata, text, excluded: [], anchors, at: 0 }], flaws: [] }
  },
}

function remembering(decode: DecodeReference): DecodeReference {
  const known = new Map<string, string>()
  return (reference) => {
    const text = known.get(reference) ?? decode(reference)
    known.set(reference, text)
    return text
  }
}
