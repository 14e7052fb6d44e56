import type { Limits } from '../../model/limits.ts'
import type { Span } from '../../model/text.ts'
import { append } from '../../multimap.ts'
import type { Flaw } from '../format.ts'
import { characterData } from './character-data.ts'
import { feedNames } from './names.ts'

type Attributes = ReadonlyMap<string, string>

/** An element that says something about an entry or a feed. */
export interface FeedField {
  /** What stands between its tags, as offsets of the file. */
  readonly content: Span
  /** By name as written, references decoded. */
  readonly attributes: Attributes
  /** Whether elements stand in it. */
  readonly markup: boolean
}

/** Fields by the names that lead to them, `title` or `author/name`; those of one name in order of the file. */
export type FeedFields = ReadonlyMap<string, readonly FeedField[]>

export interface FeedEntry {
  /** Offset of its start tag in the file. */
  readonly at: number
  readonly attributes: Attributes
  readonly fields: FeedFields
}

/** What a file of XML holds of a feed; nothing where it is something else. */
export interface Feed {
  /** Of the root element. */
  readonly attributes: Attributes
  readonly fields: FeedFields
  /** Those that are whole, in order of the file. */
  readonly entries: readonly FeedEntry[]
  /** What stopped the reading, if anything did. */
  readonly flaw: Flaw | null
}

/** Takes what an XML parser meets. `end` is the offset past the tag in the file. */
export interface FeedBuilder {
  readonly open: (name: string, attributes: readonly (readonly [string, string])[], end: number) => void
  readonly close: (name: string, isSelfClosing: boolean, end: number) => void
  /** The file is no XML; everything from here on is passed over. */
  readonly fail: (message: string, end: number) => void
  /** Whether nothing more is of interest. */
  readonly isOver: () => boolean
  readonly result: () => Feed
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'entry'])
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry'])

/** Entries stand below the root or its channel; further down the word means something else. */
const DEEPEST_ENTRY = 3

/** Names that lead to a field, at most two of them. */
const FIELDS: ReadonlySet<string> = new Set(
  `title link guid id pubdate published issued created updated modified author author/name source source/title
   content:encoded content description summary language feedburner:origlink
   dc:title dc:date dc:creator dc:publisher dc:language dc:description dcterms:created dcterms:issued dcterms:modified
   atom:link atom:published atom:updated atom:author/atom:name atom:content atom:summary`.split(/\s+/),
)

interface Open {
  readonly written: string
  readonly name: string
  readonly attributes: Attributes
  readonly start: number
  markup: boolean
}

interface OpenEntry {
  readonly at: number
  readonly depth: number
  readonly attributes: Attributes
  readonly fields: Map<string, FeedField[]>
}

const NONE: Attributes = new Map()

/** Puts a feed together from its tags; what is no field of the feed or of an entry is not kept. */
export function buildFeed(source: string, { nesting }: Limits): FeedBuilder {
  const names = feedNames()
  const stack: Open[] = []
  const fields = new Map<string, FeedField[]>()
  const entries: FeedEntry[] = []
  let root = NONE
  let entry: OpenEntry | null = null
  let flaw: Flaw | null = null
  let isOver = false

  const stop = (found: Flaw) => {
    isOver = true
    flaw = found
  }
  const open: FeedBuilder['open'] = (written, pairs, end) => {
    if (isOver) return
    const at = source.lastIndexOf('<', end - 1)
    const base = entry?.depth ?? DEEPEST_ENTRY
    const attributes = stack.length < base + 2 ? attributesOf(pairs) : NONE
    names.declare(attributes)
    const name = names.nameOf(written)
    const parent = stack.at(-1)
    if (parent) parent.markup = true
    else if (ROOTS.has(name)) root = attributes
    else isOver = true
    stack.push({ written, name, attributes, start: end, markup: false })
    if (stack.length > nesting) stop(tooDeep(at, nesting))
    else if (entry === null && ENTRIES.has(name) && stack.length <= DEEPEST_ENTRY)
      entry = { at, depth: stack.length, attributes, fields: new Map() }
  }
  const close: FeedBuilder['close'] = (written, isSelfClosing, end) => {
    const tag = isSelfClosing ? end : source.lastIndexOf('<', end - 1)
    // An end tag that fits none of the open elements closes them, before the parser says that it does not fit.
    if (isOver || !(isSelfClosing || source.startsWith(written, tag + 2))) return
    const closed = stack.pop()
    if (!closed) return
    if (entry !== null && stack.length < entry.depth) {
      entries.push({ at: entry.at, attributes: entry.attributes, fields: entry.fields })
      entry = null
      return
    }
    const base = entry?.depth ?? (stack[1]?.name === 'channel' ? 2 : 1)
    if (stack.length < base || stack.length > base + 1) return
    const path = [...stack.slice(base).map(({ name }) => name), closed.name].join('/')
    if (!FIELDS.has(path)) return
    const { attributes, markup, start } = closed
    append(entry?.fields ?? fields, path, { content: { start, end: Math.max(start, tag) }, attributes, markup })
  }
  return {
    open,
    close,
    fail: (message, end) => {
      if (!isOver) stop(notXml(message, Math.max(0, Math.min(end, source.length) - 1)))
    },
    isOver: () => isOver,
    result: () => ({ attributes: root, fields, entries, flaw }),
  }
}

function attributesOf(pairs: readonly (readonly [string, string])[]): Attributes {
  return new Map(pairs.map(([name, value]) => [name, characterData(value, { start: 0, end: value.length }).text]))
}

function notXml(message: string, at: number): Flaw {
  const what = `this is no XML from here on (${message.replace(/\.$/, '')}), so later entries were not read`
  return { code: 'bad-xml', at, what, fix: 'Mend the feed at this spot, or fetch it again.' }
}

function tooDeep(at: number, nesting: number): Flaw {
  const what = `elements stand more than ${nesting} deep in each other here, so later entries were not read`
  return { code: 'xml-too-deep', at, what, fix: 'Leave this entry out, or raise `limits.nesting` in crosscheck.yaml.' }
}
