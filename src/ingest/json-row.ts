import { findJsonFlaw } from '../json/flaw.ts'
import { elementsOf, membersOf, stringAnchors } from '../json/scan.ts'
import type { Anchor, Span } from '../model/text.ts'
import type { Flaw, ParsedArticle } from './format.ts'
import { type Fields, fieldsOf, isRecord, metadataOf, sharedMetadata } from './stated-fields.ts'

/** Keys under which the text stands, folded; the first that holds any counts. */
const TEXT_KEYS = [
  'text',
  'maintext',
  'articlebody',
  'body',
  'bodytext',
  'content',
  'contenttext',
  'contenthtml',
  'plaintext',
  'fulltext',
  'articletext',
  'html',
]

/** Keys of what stands for the text where an export leaves it out. */
const SUMMARY_KEYS = ['summary', 'description', 'excerpt', 'abstract']

/** An object of a file that should be an article. */
export interface Row {
  readonly value: unknown
  /** Offset of the object in the file. */
  readonly at: number
  /** What is said around it, for all articles of the file. */
  readonly around: Fields
}

const NO_FIELDS: Fields = new Map()

/** A row with nothing around it. */
export function rowAt(at: number, value: unknown): Row {
  return { value, at, around: NO_FIELDS }
}

/**
 * One article from one object of JSON.
 *
 * The text is the first of `text`, `maintext`, `articleBody`, `body`,
 * `content`, … that holds any: a string, or an array of paragraphs, which are
 * joined by an empty line. It may stand in the one member that is such an
 * object (`_source`, `fields`); what that says goes before what stands around
 * it. Where a row with title and date has no text, its summary is the text.
 * Capitals, `_` and `-` in keys make no difference. Anchors lead back to the
 * literal, so that line and column are those of the file.
 */
export function readJsonRow(source: string, { value, at, around }: Row): ParsedArticle | Flaw {
  if (!isRecord(value)) {
    return {
      code: 'not-an-object',
      at,
      what: 'an article must be a JSON object',
      fix: 'Write one object an article: {"title": "…", "publisher": "…", "published": "2024-05-14", "text": "…"}.',
    }
  }
  const found = findText(value)
  if (found === null) {
    return {
      code: 'no-text',
      at,
      what: 'this article has no `text`',
      fix: 'Give it a `text` (or `body` or `content`): a string or an array of paragraphs.',
    }
  }
  const { text, anchors } = textOf(source, literalOf(source, at, found.path), found.value)
  const own = metadataOf(found.fields, 'key')
  const shared = sharedMetadata(around, 'key')
  return {
    id: idOf(source, at, value),
    metadata: { ...own, publisher: own.publisher ?? shared.publisher, language: own.language ?? shared.language },
    text,
    excluded: [],
    anchors,
    at,
  }
}

/** Whether an object is an article: whether it holds a text. */
export function holdsText(value: unknown): boolean {
  return isRecord(value) && findText(value) !== null
}

/** The flaw of a stretch that `JSON.parse` refused. */
export function jsonFlaw(source: string, within: Span): Flaw {
  const at = findJsonFlaw(source, within) ?? within.start
  const found =
    at < within.end ? `unexpected \`${String.fromCodePoint(source.codePointAt(at) ?? 32)}\`` : 'it stops short'
  return { code: 'bad-json', at, what: `not valid JSON: ${found}`, fix: 'Mend the JSON at this spot.' }
}

/** The text of a row with the keys that lead to it, and what is said beside it. */
interface FoundText {
  readonly path: readonly string[]
  readonly value: string | readonly string[]
  readonly fields: Fields
}

function findText(row: Readonly<Record<string, unknown>>): FoundText | null {
  const fields = fieldsOf(row)
  const own = textUnder(TEXT_KEYS, fields)
  if (own) return { path: [own.key], value: own.value, fields }
  const holders = Object.entries(row).flatMap(([key, value]) => {
    const text = isRecord(value) ? textUnder(TEXT_KEYS, fieldsOf(value)) : null
    return isRecord(value) && text ? [{ key, value, text }] : []
  })
  const [holder] = holders
  if (holder && holders.length === 1) {
    const { key, value, text } = holder
    return { path: [key, text.key], value: text.value, fields: fieldsOf(value, fields) }
  }
  const { title, published } = metadataOf(fields, 'key')
  const summary = title && published ? textUnder(SUMMARY_KEYS, fields) : null
  return summary && { path: [summary.key], value: summary.value, fields }
}

function textUnder(keys: readonly string[], fields: Fields) {
  const texts = keys.flatMap((folded) => {
    const field = fields.get(folded)
    return field && isText(field.value) ? [{ key: field.key, value: field.value }] : []
  })
  // An empty one is the text where there is no other: the article is empty then.
  return texts.find(({ value }) => !isBlank(value)) ?? texts[0] ?? null
}

function isText(value: unknown): value is string | readonly string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}

function isBlank(value: string | readonly string[]): boolean {
  return typeof value === 'string' ? value.trim() === '' : value.every(isBlank)
}

/** Where the value at the end of a path of keys stands. */
function literalOf(source: string, at: number, path: readonly string[]): Span {
  return path.reduce((span, key) => membersOf(source, span.start).get(key) ?? span, { start: at, end: at })
}

function textOf(
  source: string,
  literal: Span,
  value: string | readonly string[],
): { text: string; anchors: readonly Anchor[] } {
  if (typeof value === 'string') return { text: value, anchors: stringAnchors(source, literal, 0) }
  const paragraphs: string[] = []
  const anchors: Anchor[] = []
  let length = 0
  for (const [index, element] of elementsOf(source, literal.start).entries()) {
    const paragraph = value[index] ?? ''
    for (const anchor of stringAnchors(source, element, length)) anchors.push(anchor)
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return { text: paragraphs.join('\n\n'), anchors: anchors.length > 0 ? anchors : [{ text: 0, source: literal.start }] }
}

/** The `id` of a row, as it is written: JavaScript would round one of more than 15 digits. */
function idOf(source: string, at: number, { id }: Readonly<Record<string, unknown>>): string | null {
  if (typeof id === 'string') return id === '' ? null : id
  if (typeof id !== 'number') return null
  const { start, end } = literalOf(source, at, ['id'])
  return source.slice(start, end)
}
