import { readFile, stat } from 'node:fs/promises'
import type { LineCounter, Node } from 'yaml'
import { codeOf, type Place, type Problem, wholeOf } from '../errors.ts'
import { quoted } from './names.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

const MOST_BYTES = 256 * 1024
const MOST_LINES = 5_000
const LONGEST_LINE = 4_000
const DEEPEST = 64

/** One slip makes many syntax errors; those after the first few say nothing new. */
const MOST_SYNTAX_ERRORS = 10

const MEND_SYNTAX = 'Check the indentation, and put text that holds `: ` or ` #` in quotes.'

/** The parser keeps the document and the scalar it reads on its stack, besides what they are nested in. */
const STACK_BESIDES = 2

/** One file, read. `root` is `null` where `problems` say that it could not be. */
export interface YamlFile {
  readonly path: string
  readonly root: YamlNode | null
  readonly problems: readonly Problem[]
}

type Yaml = typeof import('yaml')

/**
 * Reads one YAML file that may be hostile, with a place for every node.
 *
 * Refused before it is parsed: over 256 KB, 5 000 lines, 4 000 characters in
 * a line or 64 levels of nesting, bytes that are not UTF-8, control and
 * bidirectional characters. Refused after: syntax errors, a key given twice,
 * keys that are no text, aliases, unknown tags, several documents.
 *
 * Never throws for what is in the file or for a file that cannot be read:
 * both come back as `problems`, with line and column from 1 where they have one.
 */
export async function readYamlFile(path: string): Promise<YamlFile> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) return refused(tooBig(path, size))
    const bytes = await readFile(path)
    if (bytes.length > MOST_BYTES) return refused(tooBig(path, bytes.length))
    return await parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return refused(problem('not-utf8', wholeOf(path), 'not UTF-8 text', 'Save the file as UTF-8.'))
    }
    if (!/^E[A-Z]+$/.test(code)) throw error
    return refused(
      problem('unreadable-file', wholeOf(path), `cannot be read (${code})`, 'Check the file and its permissions.'),
    )
  }
}

/** What a reader of YAML may ask for. */
export interface YamlOptions {
  /**
   * For data of strangers, such as an article's front matter: every value is
   * the text as it is written (`2024-05-14`, `1.10`), an alias says nothing,
   * and control characters are let through, since nobody can be asked to take
   * them out of a headline and whoever prints it makes them seen.
   */
  readonly asWritten?: boolean
}

/** As `readYamlFile`, for text already decoded. `path` is only named in places. */
export async function parseYaml(
  source: string,
  path: string,
  { asWritten = false }: YamlOptions = {},
): Promise<YamlFile> {
  const unfit = unfitText(source, path, asWritten)
  if (unfit) return refused(unfit)

  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  lines.addNewLine(0)
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  const written: Written = { path, lines, texts: linesOf(source) }

  const tooDeep = whereTooDeep(source, yaml)
  if (tooDeep !== null) {
    const what = `nested more than ${DEEPEST} levels deep`
    return refused(problem('too-deep', placeAt(written, tooDeep), what, 'Nest less: a handful of levels is enough.'))
  }

  // Keys are checked here and not by the library, which takes time quadratic in their number.
  const document = yaml.parseDocument(source, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    ...(asWritten ? { schema: 'failsafe' } : {}),
  })
  const syntax = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS).map((error) => {
    const what = error.code === 'MULTIPLE_DOCS' ? 'a second document starts here' : firstLine(error.message)
    const [start, end] = error.pos
    const place = placeAt(written, Math.min(start, source.trimEnd().length), end)
    return problem('invalid-yaml', place, `not valid YAML: ${what}`, MEND_SYNTAX)
  })
  if (syntax.length > 0) return { path, root: null, problems: syntax }

  const problems: Problem[] = []
  const root = convert(document.contents, placeAt(written, 0), { ...written, yaml, problems, asWritten })
  return { path, root: problems.length > 0 ? null : root, problems }
}

/** The text of a file, to make places in it. */
interface Written {
  readonly path: string
  readonly lines: LineCounter
  readonly texts: readonly string[]
}

interface Reading extends Written {
  readonly yaml: Yaml
  readonly asWritten: boolean
  readonly problems: Problem[]
}

/** Recursion is bounded by the nesting already checked. */
function convert(node: unknown, fallback: Place, reading: Reading): YamlNode {
  const { yaml, problems, asWritten } = reading
  if (!yaml.isNode(node)) return { type: 'nothing', place: fallback }
  const place = placeOf(node, fallback, reading)

  if (yaml.isSeq(node)) return { type: 'list', place, items: node.items.map((item) => convert(item, place, reading)) }
  if (yaml.isMap(node)) {
    const byKey = entriesOf(node.items, place, reading)
    return { type: 'map', place, entries: [...byKey.values()], byKey }
  }
  if (!yaml.isScalar(node)) {
    if (asWritten) return { type: 'nothing', place }
    problems.push(problem('yaml-alias', place, 'an alias stands for a value here', 'Write the value out.'))
    return { type: 'nothing', place }
  }

  const { value } = node
  if (typeof value === 'string') {
    if (!asWritten && FORBIDDEN.test(value)) problems.push(controlCharacter(place))
    return { type: 'text', place, text: value }
  }
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'number', place, value: Number(value) }
  if (typeof value === 'boolean') return { type: 'boolean', place, value }
  return { type: value === null || value === undefined ? 'nothing' : 'date', place }
}

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  place: Place,
  reading: Reading,
): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>()
  for (const pair of pairs) {
    const key = convert(pair.key, place, reading)
    const value = convert(pair.value, key.place, reading)
    if (key.type !== 'text') {
      reading.problems.push(problem('bad-key', key.place, 'a key here is not a word', 'Write the key as plain text.'))
      continue
    }
    const before = entries.get(key.text)
    if (before) {
      const what = `${quoted(key.text)} is given twice, first in line ${before.keyPlace.line}`
      reading.problems.push(problem('duplicate-key', key.place, what, 'Keep one of the two.'))
      continue
    }
    entries.set(key.text, { key: key.text, keyPlace: key.place, value })
  }
  return entries
}

/** Control characters but tab and line ends, C1, and the bidirectional ones that reorder a terminal line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

function unfitText(source: string, path: string, asWritten: boolean): Problem | null {
  const lines = linesOf(source)
  if (lines.length > MOST_LINES + 1) {
    const what = `${lines.length} lines are more than the ${MOST_LINES} allowed`
    return problem('too-long', wholeOf(path), what, 'Split it into several files.')
  }
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) {
      const what = `a line of ${line.length} characters is longer than the ${LONGEST_LINE} allowed`
      const place = { path, line: index + 1, column: 1, excerpt: { text: line, length: 1 } }
      return problem('too-long', place, what, 'Break the line: a folded text starts with `>`.')
    }
    const at = asWritten ? -1 : line.search(FORBIDDEN)
    if (at >= 0) return controlCharacter({ path, line: index + 1, column: at + 1, excerpt: { text: line, length: 1 } })
  }
  return null
}

/**
 * Offset at which nesting passes the limit; `null` where it does not.
 *
 * Runs the library's tokenizer, which keeps its own stack and does not
 * recurse, and stops at the limit: composing what is nested a thousand deep
 * makes V8 abort.
 */
function whereTooDeep(source: string, yaml: Yaml): number | null {
  const parser = new yaml.Parser()
  for (const lexeme of new yaml.Lexer().lex(source)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > DEEPEST + STACK_BESIDES) return parser.offset
  }
  return null
}

/** Of a list or map without brackets only the start is meant: it may be the whole file. */
function placeOf(node: Node, fallback: Place, reading: Reading): Place {
  if (!node.range) return fallback
  const [start, end] = node.range
  const isBlock = reading.yaml.isCollection(node) && !node.flow
  return placeAt(reading, start, isBlock ? start : end)
}

/** The place of what stands from one offset up to another, at least of one character. */
function placeAt({ path, lines, texts }: Written, start: number, end = start): Place {
  const { line, col } = lines.linePos(start)
  const text = texts[Math.max(line, 1) - 1] ?? ''
  const excerpt = { text, length: Math.max(1, end - start) }
  return { path, line: Math.max(line, 1), column: Math.max(col, 1), excerpt }
}

function linesOf(source: string): readonly string[] {
  return source.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function refused(problem: Problem): YamlFile {
  return { path: problem.place.path, root: null, problems: [problem] }
}

function tooBig(path: string, bytes: number): Problem {
  const what = `${bytes} bytes are more than the ${MOST_BYTES} allowed`
  return problem('too-long', wholeOf(path), what, 'Split it into several files.')
}

function controlCharacter(place: Place): Problem {
  return problem(
    'control-character',
    place,
    'a control or bidirectional character stands here',
    'Remove the character.',
  )
}

function problem(code: string, place: Place, what: string, fix: string): Problem {
  return { code, place, what, fix }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.slice(0, 120) ?? ''
}
