import type { Stated } from '../format.ts'
import type { FragmentReader } from '../html/fragment.ts'
import { composeAnchors, type MappedText } from '../mapped-text.ts'
import type { FeedField, FeedFields } from './build-feed.ts'
import { characterData } from './character-data.ts'

/** Reads what stands in the fields of a feed. */
export interface FieldReader {
  /** The text that a field shows, as paragraphs with anchors into the file; one of another type than text shows none. */
  readonly text: (field: FeedField) => MappedText
  /** What the first field that says anything says, on one line; `of` tells whose it is: `feed entry`. */
  readonly first: (fields: FeedFields, of: string, names: readonly string[]) => Stated | null
  /** The address of the page, as `link`, `guid` or `id` have it. */
  readonly link: (fields: FeedFields, of: string) => Stated | null
}

export const WEB_ADDRESS = /^https?:\/\/\S+$/i

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

/** A reader of the fields of one feed. */
export function fieldReader(source: string, html: FragmentReader): FieldReader {
  const line = (field: FeedField) => fieldLine(source, field, html)
  return {
    text: (field) => fieldText(source, field, html),
    first(fields, of, names) {
      for (const name of names) {
        for (const field of fields.get(name.toLowerCase()) ?? []) {
          const value = line(field)
          if (value !== '') return { value, from: `${of} ${name}` }
        }
      }
      return null
    },
    link(fields, of) {
      const pages = [...(fields.get('link') ?? []), ...(fields.get('atom:link') ?? [])].filter(isPage)
      const permanent = (fields.get('guid') ?? []).filter(({ attributes }) => attributes.get('isPermaLink') !== 'false')
      const named = { link: pages, guid: permanent, id: fields.get('id') ?? [] }
      for (const [name, candidates] of Object.entries(named)) {
        for (const field of candidates) {
          const value = (field.attributes.get('href') ?? line(field)).trim()
          if (WEB_ADDRESS.test(value)) return { value, from: `${of} ${name}` }
        }
      }
      return null
    },
  }
}

function isPage({ attributes }: FeedField): boolean {
  return (attributes.get('rel') ?? 'alternate') === 'alternate'
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
function fieldLine(source: string, { content, attributes, markup }: FeedField, html: FragmentReader): string {
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
