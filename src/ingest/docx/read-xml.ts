import type { Limits } from '../../model/limits.ts'
import { MEGABYTE } from '../too-large.ts'
import { type Entry, unpackEntry } from './zip.ts'

/** An element as it opens: its namespace, its name in it, and its attributes by their names in theirs. */
export interface OpenTag {
  readonly space: string
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** What is told of a part while it is read. */
export interface Listener {
  readonly open: (tag: OpenTag) => void
  readonly text: (text: string) => void
  readonly close: () => void
  /** Whether what was told is enough, and the rest is not wanted. */
  readonly isDone?: () => boolean
}

/** How reading went: `entities` stands for a document type, which no such file needs. */
export type XmlReading = 'done' | 'too-large' | 'damaged' | 'entities' | 'too-deep'

/**
 * Reads one XML part of a package as it unpacks, so that neither it nor a tree
 * of it is ever held. Refuses a document type, through which entities come, and
 * what nests deeper than the limit. Relationships and addresses are never
 * followed.
 */
export async function readXml(
  bytes: Uint8Array,
  entry: Entry,
  limits: Limits,
  listener: Listener,
): Promise<XmlReading> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: true, position: false })
  let fault: XmlReading = 'done'
  let depth = 0
  parser.on('doctype', () => {
    fault = 'entities'
  })
  parser.on('error', () => {
    if (fault === 'done') fault = 'damaged'
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1
    if (depth > limits.nesting) fault = 'too-deep'
    if (fault !== 'done') return
    const named = Object.values(attributes).map((each) => [each.local, each.value] as const)
    listener.open({ space: uri, name: local, attributes: new Map(named) })
  })
  const write = (text: string) => {
    if (fault === 'done') listener.text(text)
  }
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', () => {
    depth -= 1
    if (fault === 'done') listener.close()
  })
  let decode: ((piece: Uint8Array) => string) | null = null
  const unpacking = await unpackEntry(bytes, entry, limits.fileMegabytes * MEGABYTE, (piece) => {
    decode ??= decoderOf(piece)
    parser.write(decode(piece))
    return fault === 'done' && listener.isDone?.() !== true
  })
  if (unpacking === 'done' && fault === 'done' && listener.isDone?.() !== true) parser.close()
  return fault === 'done' ? unpacking : fault
}

/** XML in UTF-16 bears a byte order mark; all else in a package is UTF-8. */
function decoderOf([first, second]: Uint8Array): (piece: Uint8Array) => string {
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const decoder = new TextDecoder(marked ?? 'utf-8')
  return (piece) => decoder.decode(piece, { stream: true })
}
