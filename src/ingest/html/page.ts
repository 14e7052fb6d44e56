import type { Limits } from '../../model/limits.ts'
import type { Metadata } from '../format.ts'
import type { MappedText } from '../mapped-text.ts'
import { findContent } from './content.ts'
import { flatten } from './depth.ts'
import { readHead } from './head.ts'
import { readMetadata, titlesOf } from './metadata.ts'
import { referenceDecoder } from './references.ts'
import { readSignature } from './signature.ts'
import { textIn } from './tree.ts'
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
  const head = readHead(document)
  const content = findContent(document, titlesOf(head))
  const { text, anchors } = content
    ? writeContent({ content, source: flat, decode: referenceDecoder(parseFragment) })
    : { text: '', anchors: [{ text: 0, source: 0 }] }
  const headline = content?.headline ?? null
  const signature = readSignature(document, headline, content?.foreign ?? new Set())
  const metadata = readMetadata({ head, document, headline: headline && textIn(headline), signature })
  return { text, anchors, metadata }
}
