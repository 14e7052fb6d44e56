import type { Limits } from '../../model/limits.ts'
import type { Metadata } from '../format.ts'
import type { MappedText } from '../mapped-text.ts'
import { findContent } from './content.ts'
import { flatten } from './depth.ts'
import { readMetadata } from './metadata.ts'
import { referenceDecoder } from './references.ts'
import { writeContent } from './write-content.ts'

/** The article on a page, and what the page says about itself. */
export interface Page extends MappedText {
  readonly metadata: Metadata
}

/** Reads a whole page: the text of its article without what stands around it. Empty where the page shows none. */
export async function readPage(source: string, { nesting }: Limits): Promise<Page> {
  const { parse, parseFragment } = await import('parse5')
  const flat = flatten(source, nesting)
  const document = parse(flat, { sourceCodeLocationInfo: true })
  const metadata = readMetadata(document)
  const content = findContent(document, metadata.title === null ? [] : [metadata.title.value])
  const { text, anchors } = content
    ? writeContent({ content, source: flat, decode: referenceDecoder(parseFragment) })
    : { text: '', anchors: [{ text: 0, source: 0 }] }
  return { text, anchors, metadata }
}
