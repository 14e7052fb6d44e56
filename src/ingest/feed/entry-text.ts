import type { FragmentReader } from '../html/fragment.ts'
import { composeAnchors, type MappedText } from '../mapped-text.ts'
import type { FeedField, FeedFields } from './build-feed.ts'
import { characterData } from './character-data.ts'

/** What may hold the text of an entry; the first that shows any counts. */
const CONTENTS = [
  'content:encoded',
  'content',
  'atom:content',
  'description',
  'dc:description',
  'summary',
  'atom:summary',
]

/** Content types that are text; others, such as `image/svg+xml`, show none. */
const TEXTS: ReadonlySet<string> = new Set([
  'text',
  'html',
  'xhtml',
  'text/html',
  'text/plain',
  'application/xhtml+xml',
])
const PLAIN: ReadonlySet<string> = new Set(['text', 'text/plain'])

/** Elements whose tags give a text away as HTML, though it is said to be plain. */
const HTML_TAG = /<\/?(?:a|b|blockquote|br|div|em|h[1-6]|i|img|li|p|span|strong|table|ul)(?:\s[^<>]*)?\/?>/i

const TAG = /<[^<>]*>/g
/** How a start or end tag begins: its slash, the prefix it may have, its name. */
const NAME = /^<(\/?)([\w-]{1,100}:)?([\w-]{1,100})/
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The text of an entry, with anchors into the file; the title where it has
 * nothing else. Otherwise a title is none of the text, as in JSON. Empty where
 * the entry says nothing.
 */
export function entryText(source: string, fields: FeedFields, html: FragmentReader): MappedText {
  for (const name of [...CONTENTS, 'title', 'dc:title']) {
    for (const field of fields.get(name) ?? []) {
      const read = fieldText(source, field, html)
      if (read.text.trim() !== '') return read
    }
  }
  return { text: '', anchors: [{ text: 0, source: 0 }] }
}

/** The text that a field shows, as paragraphs; one of another type than text shows none. */
function fieldText(source: string, { content, attributes, markup }: FeedField, html: FragmentReader): MappedText {
  const type = attributes.get('type')?.split(';')[0]?.trim().toLowerCase() ?? null
  if (type !== null && !TEXTS.has(type)) return { text: '', anchors: [{ text: 0, source: content.start }] }
  if (markup) {
    const middle = [{ text: 0, source: content.start }]
    const shown = html.read(asHtml(source.slice(content.start, content.end)))
    return { text: shown.text, anchors: composeAnchors(shown, middle) }
  }
  const middle = characterData(source, content)
  if (type !== null && PLAIN.has(type) && !HTML_TAG.test(middle.text)) return middle
  const shown = html.read(middle.text)
  return { text: shown.text, anchors: composeAnchors(shown, middle.anchors) }
}

/** The text of a field on one line: a title, a name. */
export function fieldLine(source: string, { content, attributes, markup }: FeedField, html: FragmentReader): string {
  if (markup) return html.line(asHtml(source.slice(content.start, content.end)))
  const { text } = characterData(source, content)
  const isPlain = PLAIN.has(attributes.get('type') ?? '')
  return isPlain ? text.replace(/\s+/g, ' ').trim() : html.line(text)
}

/**
 * XHTML as HTML of the same length, so that offsets hold for both: prefixes
 * behind the name instead of before it, no element that closes itself, no CDATA
 * marks.
 */
function asHtml(xml: string): string {
  return xml.replace(TAG, tagAsHtml).replaceAll('<![CDATA[', ' '.repeat(9)).replaceAll(']]>', ' '.repeat(3))
}

function tagAsHtml(tag: string): string {
  const [opening = '', slash = '', prefix = '', name = ''] = NAME.exec(tag) ?? []
  if (tag.endsWith('/>') && name !== '' && !VOID.has(name.toLowerCase())) return ' '.repeat(tag.length)
  return prefix === '' ? tag : `<${slash}${name}${tag.slice(opening.length)}`.padEnd(tag.length)
}
