import type { Span } from '../model/text.ts'
import { type Flaw, type Metadata, NO_METADATA, type Reading, type Stated } from './format.ts'
import { primaryLanguage } from './primary-language.ts'

const MAX_BLOCK = 65_536
const MAX_LINES = 1_000
const MAX_DEPTH = 64

const KEY = /^(?:\{|["']?[\p{L}\p{N}_-]{1,80}["']?[ \t]*:(?:[ \t]|$))/u

/** Front matter: where it stands, fences included, and what it says. */
interface FrontMatter {
  readonly span: Span
  readonly metadata: Metadata
}

/**
 * Reads a text file that may begin with YAML front matter between `---` lines.
 *
 * The article's text is the whole file; the front matter is an excluded span,
 * so that offsets are those of the file. A `---` that no second one closes, or
 * that stands before something else than keys, is a thematic break. Values stay
 * as written: `2024-05-14` is a string.
 */
export async function readWithFrontMatter(source: string): Promise<Reading> {
  const block = findBlock(source)
  const front = block === null ? null : await parseBlock(source, block)
  if (front !== null && 'code' in front) return { articles: [], flaws: [front] }
  const article = {
    id: null,
    metadata: front?.metadata ?? NO_METADATA,
    text: source,
    excluded: front === null ? [] : [{ span: front.span, reason: 'front-matter' as const }],
    anchors: [{ text: 0, source: 0 }],
    at: 0,
  }
  return { articles: [article], flaws: [] }
}

/** Span of the YAML between the fences, and the end of the closing fence. */
interface Block extends Span {
  readonly close: number
}

function findBlock(source: string): Block | null {
  const opening = /^---[ \t]*\r?\n/.exec(source)
  if (!opening) return null
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm
  closing.lastIndex = opening[0].length
  const fence = closing.exec(source)
  if (!fence) return null
  const block = { start: opening[0].length, end: fence.index, close: fence.index + fence[0].length }
  return startsWithKey(source.slice(block.start, Math.min(block.end, block.start + MAX_BLOCK))) ? block : null
}

function startsWithKey(yaml: string): boolean {
  for (const line of yaml.split('\n')) {
    const text = line.trimEnd()
    if (text !== '' && !text.startsWith('#')) return KEY.test(text)
  }
  return false
}

async function parseBlock(source: string, block: Block): Promise<FrontMatter | Flaw> {
  const yaml = source.slice(block.start, block.end)
  const excess = findExcess(yaml)
  if (excess !== null) {
    return {
      code: 'front-matter-limit',
      at: block.start,
      what: `the front matter is too ${excess}`,
      fix: 'Keep only `title`, `publisher`, `published` and `url` in it.',
    }
  }
  const { isMap, isScalar, parseDocument } = await import('yaml')
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
  const error = document.errors[0]
  if (error || !isMap(document.contents)) {
    return {
      code: 'bad-front-matter',
      at: block.start + Math.min(error?.pos[0] ?? 0, yaml.length),
      what: `the front matter is not YAML: ${firstLine(error?.message ?? 'keys are expected')}`,
      fix: 'Mend it, for example by quoting a value that holds a colon, or remove the block.',
    }
  }
  const fields = new Map<string, string>()
  for (const { key, value } of document.contents.items) {
    const node = isMap(value) ? value.get('name', true) : value
    if (!isScalar(key) || !isScalar(node)) continue
    const text = String(node.value ?? '').trim()
    if (text !== '') fields.set(String(key.value).toLowerCase(), text)
  }
  return { span: { start: 0, end: block.close }, metadata: metadataOf(fields) }
}

function metadataOf(fields: ReadonlyMap<string, string>): Metadata {
  const first = (...keys: readonly string[]): Stated | null => {
    for (const key of keys) {
      const value = fields.get(key)
      if (value !== undefined) return { value, from: `front matter ${key}` }
    }
    return null
  }
  return {
    ...NO_METADATA,
    title: first('title'),
    publisher: first('publisher'),
    published: first('published', 'date'),
    url: first('url'),
    language: primaryLanguage(first('language', 'lang')),
  }
}

/**
 * What makes a block unsafe to hand to the YAML parser, in linear time, or
 * `null`. The parser recurses, and compares every key with every other.
 */
function findExcess(yaml: string): 'long' | 'deep' | null {
  if (yaml.length > MAX_BLOCK) return 'long'
  const lines = yaml.split('\n')
  if (lines.length > MAX_LINES) return 'long'
  const indents: number[] = []
  let brackets = 0
  for (const line of lines) {
    const lead = /^[ \t]*(?:[-?][ \t]+)*/.exec(line)?.[0] ?? ''
    const indent = lead.length - lead.trimStart().length
    while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    indents.push(indent)
    const markers = lead.length - lead.replaceAll(/[-?]/g, '').length
    for (const character of line) {
      if (character === '[' || character === '{') brackets++
      else if ((character === ']' || character === '}') && brackets > 0) brackets--
      if (indents.length + markers + brackets > MAX_DEPTH) return 'deep'
    }
  }
  return null
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '')
}
