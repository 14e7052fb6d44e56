import { findJsonFlaw } from '../json/flaw.ts'
import { elementsOf, membersOf, stringAnchors } from '../json/scan.ts'
import type { Anchor, Span } from '../model/text.ts'
import { type Flaw, type Metadata, NO_METADATA, type ParsedArticle, type Stated } from './format.ts'
import { primaryLanguage } from './primary-language.ts'

const TEXT_KEYS = ['text', 'body', 'content', 'articleBody']

/**
 * One article from one JSON object that stands at `at` in the file.
 *
 * The text is `text`, `body` or `content`: a string, or an array of paragraphs,
 * which are joined by an empty line. Anchors lead back to the literal, so that
 * line and column are those of the file.
 */
export function readJsonRow(source: string, at: number, value: unknown): ParsedArticle | Flaw {
  if (!isRecord(value)) {
    return {
      code: 'not-an-object',
      at,
      what: 'an article must be a JSON object',
      fix: 'Write one object an article: {"title": "…", "publisher": "…", "published": "2024-05-14", "text": "…"}.',
    }
  }
  const key = TEXT_KEYS.find((name) => isText(value[name]))
  if (key === undefined) {
    return {
      code: 'no-text',
      at,
      what: 'this article has no `text`',
      fix: 'Give it a `text` (or `body` or `content`): a string or an array of paragraphs.',
    }
  }
  const { text, anchors } = textOf(source, membersOf(source, at).get(key) ?? { start: at, end: at }, value[key])
  const id = value.id
  return {
    id: typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : null,
    metadata: metadataOf(value),
    text,
    excluded: [],
    anchors,
    at,
  }
}

/** The flaw of a stretch that `JSON.parse` refused. */
export function jsonFlaw(source: string, within: Span): Flaw {
  const at = findJsonFlaw(source, within) ?? within.start
  const found =
    at < within.end ? `unexpected \`${String.fromCodePoint(source.codePointAt(at) ?? 32)}\`` : 'it stops short'
  return { code: 'bad-json', at, what: `not valid JSON: ${found}`, fix: 'Mend the JSON at this spot.' }
}

function textOf(source: string, literal: Span, value: unknown): { text: string; anchors: readonly Anchor[] } {
  if (!Array.isArray(value)) return { text: String(value), anchors: stringAnchors(source, literal, 0) }
  const paragraphs: string[] = []
  const anchors: Anchor[] = []
  let length = 0
  for (const [index, element] of elementsOf(source, literal.start).entries()) {
    const paragraph = String(value[index])
    for (const anchor of stringAnchors(source, element, length)) anchors.push(anchor)
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return { text: paragraphs.join('\n\n'), anchors: anchors.length > 0 ? anchors : [{ text: 0, source: literal.start }] }
}

function metadataOf(row: Readonly<Record<string, unknown>>): Metadata {
  const publisher = isRecord(row.publisher) ? row.publisher.name : row.publisher
  return {
    ...NO_METADATA,
    title: firstStated(row, 'title', 'headline'),
    publisher: stated(publisher, 'publisher'),
    published: firstStated(row, 'published', 'date', 'datePublished'),
    url: firstStated(row, 'url'),
    language: primaryLanguage(firstStated(row, 'language', 'lang', 'inLanguage')),
  }
}

function firstStated(row: Readonly<Record<string, unknown>>, ...keys: readonly string[]): Stated | null {
  for (const key of keys) {
    const found = stated(row[key], key)
    if (found) return found
  }
  return null
}

function stated(value: unknown, key: string): Stated | null {
  return typeof value === 'string' && value.trim() !== '' ? { value: value.trim(), from: `key ${key}` } : null
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
