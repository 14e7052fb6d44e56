import type { TextFormat } from '../format.ts'
import { readPage } from '../html/page.ts'

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
  async read(source, limits) {
    if (source.trim() === '') return { articles: [], flaws: [] }
    const { text, anchors, metadata } = await readPage(source, limits)
    return { articles: [{ id: null, metadata, text, excluded: [], anchors, at: 0 }], flaws: [] }
  },
}
