import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError, type Place, type Problem, wholeOf } from '../errors.ts'
import { spotAt } from '../location.ts'
import type { OnProgress } from '../model/progress.ts'
import type { Article } from '../model/text.ts'
import { decode } from './decode.ts'
import { findExclusions, isBlankBeside } from './exclusions.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import type { InputFormat, ParsedArticle } from './format.ts'
import { EXTENSIONS, formatFor } from './format-for.ts'
import { jsonl, text } from './formats/index.ts'
import { lineStartsOf } from './lines.ts'
import { aboutFile, fileError, sortProblems } from './problems.ts'
import { readPublished } from './published.ts'

/** What reading gave: articles in order of path, articles that could not be read, and remarks (an empty file). */
export interface ReadResult {
  readonly articles: readonly Article[]
  readonly unreadable: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Where to read from, the process's own by default, and whom to tell how many of the files are read. */
export interface ReadOptions {
  readonly cwd?: string
  readonly stdin?: () => Promise<Uint8Array>
  readonly onProgress?: OnProgress
}

const STDIN = '-'

/** How a baseline and a report of ours begin: they lie among articles and are none. */
const OWN_OUTPUT = /^\s{0,9}\{\s{0,9}"schema":\s{0,9}"crosscheck\//

const MAX_BYTES = 268_435_456

/** An article with its file, before ids are given. */
interface Found {
  readonly parsed: ParsedArticle
  readonly path: string
  readonly format: string
  readonly lineStarts: readonly number[]
}

interface Collected {
  readonly found: Found[]
  readonly unreadable: Problem[]
  readonly warnings: Problem[]
}

/**
 * Reads the articles that files, folders, globs and `-` (standard input) hold.
 *
 * Articles come in order of path by code units, then of their place in the
 * file, whatever the order of `paths`; a file named twice is read once. Ids are
 * `a1`, `a2`, … in that order, but for JSON rows that bring their own.
 * Standard input is JSON Lines when each of its lines is an object, else text.
 *
 * What crosscheck itself wrote, a baseline or a report, is passed over. A file or row that cannot be read is in `unreadable` and does not stop the
 * others; an empty one is in `warnings`.
 *
 * Throws `InputError` with every problem when a path leads nowhere, a folder
 * or glob has no article, an extension is unknown, or nothing is left to check.
 *
 * Example: `await readArticles(['corpus', 'late/*.html', '-'])`.
 */
export async function readArticles(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const { files, refused, unreadable, warnings } = await findFiles(
    paths.filter((path) => path !== STDIN),
    cwd,
  )
  if (paths.length === 0) throw new InputError([noInput()])
  if (refused.length > 0) throw new InputError(sortProblems(refused))
  const collected: Collected = { found: [], unreadable: [...unreadable], warnings: [...warnings] }
  const inOrder = paths.includes(STDIN) ? withStdin(files) : files
  const told = (done: number) => options.onProgress?.({ stage: 'reading', done, total: inOrder.length })
  for (const [index, file] of inOrder.entries()) {
    told(index)
    const bytes = file.path === STDIN ? await (options.stdin ?? readStdin)() : readBytes(file, collected)
    if (bytes !== null) await readFile(file.path, bytes, collected)
  }
  told(inOrder.length)
  const articles = withIds(collected)
  return { articles, unreadable: sortProblems(collected.unreadable), warnings: sortProblems(collected.warnings) }
}

/** Standard input has its place among the paths as if a file were called `-`. */
function withStdin(files: readonly FoundFile[]): readonly FoundFile[] {
  const after = files.findIndex(({ path }) => path > STDIN)
  const at = after === -1 ? files.length : after
  return [...files.slice(0, at), { absolute: STDIN, path: STDIN }, ...files.slice(at)]
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function readBytes({ absolute, path }: FoundFile, { unreadable }: Collected): Uint8Array | null {
  try {
    return readFileSync(absolute)
  } catch (error) {
    unreadable.push(fileError(path, error))
    return null
  }
}

async function readFile(path: string, bytes: Uint8Array, { found, unreadable, warnings }: Collected): Promise<void> {
  const about = aboutFile('binary-file', path)
  if (bytes.length > MAX_BYTES) {
    unreadable.push({ ...about, code: 'file-too-large', what: 'this file is larger than 256 MiB', fix: 'Split it.' })
    return
  }
  const decoded = decode(bytes)
  if (decoded.text === null) {
    unreadable.push({
      ...about,
      what: 'this file is binary, not text',
      fix: 'Leave it out, or save its text as UTF-8.',
    })
    return
  }
  if (decoded.guessed) {
    const what = 'this file is not UTF-8; it was read as windows-1252'
    warnings.push({ ...about, code: 'guessed-encoding', what, fix: 'Save it as UTF-8 to be sure of its letters.' })
  }
  if (OWN_OUTPUT.test(decoded.text)) return
  const format = path === STDIN ? stdinFormat(decoded.text) : formatFor(path)
  const lineStarts = lineStartsOf(decoded.text)
  const { articles, flaws } = (await format?.read(decoded.text)) ?? { articles: [], flaws: [] }
  for (const { code, at, what, fix } of flaws)
    unreadable.push({ code, place: placeAt(path, lineStarts, at), what, fix })
  for (const parsed of articles) {
    const item = { parsed, path, format: format?.id ?? '', lineStarts }
    if (isBlankBeside(parsed.text, parsed.excluded)) warnings.push(emptyArticle(item))
    else found.push(item)
  }
  if (articles.length === 0 && flaws.length === 0) {
    warnings.push({
      ...about,
      code: 'empty-article',
      what: 'this file holds no article',
      fix: 'Leave it out, or fill it.',
    })
  }
}

function stdinFormat(source: string): InputFormat {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > 0 && lines.every(isObject) ? jsonl : text
}

function isObject(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** Gives ids, own ones first, so that a number never takes one of them. */
function withIds({ found, unreadable, warnings }: Collected): readonly Article[] {
  const owners = new Map<string, Found>()
  const kept = found.filter((item) => {
    const { id } = item.parsed
    const owner = id === null ? undefined : owners.get(id)
    if (owner) unreadable.push(duplicateId(item, owner))
    else if (id !== null) owners.set(id, item)
    return owner === undefined
  })
  let count = 0
  return kept.map((item) => {
    let id = item.parsed.id ?? `a${++count}`
    while (item.parsed.id === null && owners.has(id)) id = `a${++count}`
    return assemble(item, id, warnings)
  })
}

function assemble(item: Found, id: string, warnings: Problem[]): Article {
  const { parsed, path, format, lineStarts } = item
  const { title, publisher, published, url, language } = parsed.metadata
  const date = published === null ? null : readPublished(published)
  if (published !== null && date === null) {
    const what = `the publication date \`${published.slice(0, 60)}\` is not understood, so the article has none`
    const fix = 'Write it as `2024-05-14` or `2024-05-14T09:40Z`.'
    warnings.push({ code: 'unknown-date', place: placeOf(item), what, fix })
  }
  return {
    id,
    path,
    format,
    title,
    publisher,
    published: date,
    url,
    language: language ?? 'en',
    text: parsed.text,
    excluded: findExclusions(parsed.text, parsed.excluded),
    anchors: parsed.anchors,
    lineStarts,
  }
}

function placeOf({ parsed, path, lineStarts }: Found): Place {
  return parsed.at === 0 ? wholeOf(path) : placeAt(path, lineStarts, parsed.at)
}

function placeAt(path: string, lineStarts: readonly number[], at: number | null): Place {
  return at === null ? wholeOf(path) : { path, ...spotAt(lineStarts, at) }
}

function emptyArticle(item: Found): Problem {
  const what = 'this is empty, so there is nothing to check in it'
  return { code: 'empty-article', place: placeOf(item), what, fix: 'Leave it out, or fill it.' }
}

function duplicateId(item: Found, owner: Found): Problem {
  const { line } = placeAt(owner.path, owner.lineStarts, owner.parsed.at)
  return {
    code: 'duplicate-id',
    place: placeAt(item.path, item.lineStarts, item.parsed.at),
    what: `the id \`${item.parsed.id}\` is already taken by ${owner.path}:${line}`,
    fix: 'Give each article an id of its own, or none.',
  }
}

function noInput(): Problem {
  const fix = `Name files, folders or globs; files that end in ${EXTENSIONS} are read, and \`-\` is standard input.`
  return { ...aboutFile('no-input', '.'), what: 'no articles were named', fix }
}
