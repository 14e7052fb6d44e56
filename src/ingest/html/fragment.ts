import type { Limits } from '../../model/limits.ts'
import type { MappedText } from '../mapped-text.ts'
import { alignText, type DecodeReference } from './align.ts'
import { contentOfFragment } from './content.ts'
import { flatten } from './depth.ts'
import { referenceDecoder } from './references.ts'
import { isText, textIn } from './tree.ts'
import { writeContent } from './write-content.ts'
import { createWriter } from './writer.ts'

/** Reads stretches of HTML that are no pages: the content of a feed's entry, a title with markup. */
export interface FragmentReader {
  /** The text that a fragment shows, with anchors into it. */
  readonly read: (source: string) => MappedText
  /** The same on one line: `Tom &amp; <b>Ann</b>` is `Tom & Ann`. */
  readonly line: (source: string) => string
}

const MARKUP = /<[a-z/!]/i
const BLANK_LINES = /\n[\t ]*\n\s*/g

/**
 * A reader of fragments. A fragment is all article, so that none of it is
 * looked for; what is no reporting in it is left out as on a page. One without
 * a tag has a paragraph wherever a blank line stands.
 *
 * Example: `Two died.<br/>A&nbsp;third was hurt.` gives two lines.
 */
export async function fragmentReader({ nesting }: Limits): Promise<FragmentReader> {
  const { parseFragment } = await import('parse5')
  const decode = referenceDecoder(parseFragment)
  const parse = (source: string) => parseFragment(source, { sourceCodeLocationInfo: true })
  return {
    read(source) {
      const flat = flatten(source, nesting)
      const fragment = parse(flat)
      const [only] = fragment.childNodes
      return !MARKUP.test(flat) && only && isText(only)
        ? writeParagraphs(flat, only.value, decode)
        : writeContent({ content: contentOfFragment(fragment), source: flat, decode })
    },
    line: (source) =>
      /[&<]/.test(source) ? textIn(parse(flatten(source, nesting))) : source.replace(/\s+/g, ' ').trim(),
  }
}

function writeParagraphs(source: string, text: string, decode: DecodeReference): MappedText {
  const writer = createWriter()
  const offsets = alignText(source, { text, start: 0, end: source.length, within: 'body' }, decode)
  let from = 0
  for (const gap of [...text.matchAll(BLANK_LINES), null]) {
    const start = from
    writer.write(text.slice(start, gap?.index), (index) => offsets(start + index))
    writer.gap('paragraph')
    from = gap ? gap.index + gap[0].length : from
  }
  return writer.result()
}
