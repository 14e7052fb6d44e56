import { resolve } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import { DEFAULT_LIMITS } from '../lexicon/limits.ts'
import type { Limits } from '../model/limits.ts'
import type { OnProgress } from '../model/progress.ts'
import type { Article } from '../model/text.ts'
import { assembleArticles } from './assemble.ts'
import { inBounds } from './bounded.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { type InputFormat, type Parse, parseHere } from './format.ts'
import { EXTENSIONS, formatFor } from './format-for.ts'
import { aboutFile, sortProblems } from './problems.ts'
import { readBytes, readUpTo } from './read-bytes.ts'
import { type FileReading, problemOf, readFile } from './read-file.ts'
import { MEGABYTE, tooLarge } from './too-large.ts'

/** What reading gave: articles in order of path, articles that could not be read, and remarks (an empty file). */
export interface ReadResult {
  readonly articles: readonly Article[]
  readonly unreadable: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Where to read from, the process's own by default, at what cost, and whom to tell how many of the files are read. */
export interface ReadOptions {
  readonly cwd?: string
  readonly stdin?: () => Promise<Uint8Array>
  /** Format of standard input; without it its content tells. */
  readonly stdinFormat?: InputFormat | undefined
  /** Those that are left out are the usual ones. */
  readonly limits?: Partial<Limits> | undefined
  /** How files are parsed; by default in this thread, where none can be stopped. */
  readonly parse?: Parse
  readonly onProgress?: OnProgress
}

const STDIN = '-'

/** Files read at a time: enough to keep two threads parsing, few enough to hold in memory. */
const AT_A_TIME = 4

/**
 * Reads the articles that files, folders, globs and `-` (standard input) hold.
 *
 * Articles come in order of path by code units, then of their place in the
 * file, whatever the order of `paths`; a file named twice is read once. Ids are
 * `a1`, `a2`, … in that order, but for JSON rows that bring their own. The
 * format is told by the content, then by the name.
 *
 * A file or row that cannot be read is in `unreadable` and does not stop the
 * others; an empty one is in `warnings`.
 *
 * Throws `InputError` with every problem when a path leads nowhere, a folder
 * or glob has no article, no format is known for a file, or nothing is left to
 * check.
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
  // Of a run that cannot be made only what may be another reason is read.
  const worth = refused.length > 0 ? files.filter(({ path }) => formatFor(path) === null) : files
  const readings = await readAll(paths.includes(STDIN) && refused.length === 0 ? withStdin(worth) : worth, options)
  const reasons = [...refused, ...readings.flatMap((reading) => reading.refused)]
  if (reasons.length > 0) throw new InputError(sortProblems(reasons))
  const assembled = assembleArticles(readings.flatMap(({ found }) => found))
  return {
    articles: assembled.articles,
    unreadable: sortProblems([...unreadable, ...readings.flatMap((one) => one.unreadable)]),
    warnings: sortProblems([...warnings, ...readings.flatMap((one) => one.warnings), ...assembled.warnings]),
  }
}

async function readAll(files: readonly FoundFile[], options: ReadOptions): Promise<readonly FileReading[]> {
  const how = {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    parse: options.parse ?? parseHere,
    stdinFormat: options.stdinFormat ?? null,
  }
  let done = 0
  const told = () => options.onProgress?.({ stage: 'reading', done: done++, total: files.length })
  told()
  return inBounds(files, AT_A_TIME, async (file) => {
    const bytes = file.path === STDIN ? await readStdin(options, how.limits) : await readBytes(file, how.limits)
    const reading =
      bytes instanceof Uint8Array
        ? await readFile({ path: file.path, bytes, named: file.path !== STDIN }, how)
        : { found: [], unreadable: [bytes], warnings: [], refused: [] }
    told()
    return reading
  })
}

/** Standard input has its place among the paths as if a file were called `-`. */
function withStdin(files: readonly FoundFile[]): readonly FoundFile[] {
  const after = files.findIndex(({ path }) => path > STDIN)
  const at = after === -1 ? files.length : after
  return [...files.slice(0, at), { absolute: STDIN, path: STDIN }, ...files.slice(at)]
}

async function readStdin({ stdin }: ReadOptions, limits: Limits): Promise<Uint8Array | Problem> {
  if (stdin) return stdin()
  const bytes = await readUpTo(process.stdin, limits.fileMegabytes * MEGABYTE)
  return bytes ?? problemOf(tooLarge('this is', limits), STDIN, [])
}

function noInput(): Problem {
  const fix = `Name files, folders or globs; files that end in ${EXTENSIONS} are read, and \`-\` is standard input.`
  return { ...aboutFile('no-input', '.'), what: 'no articles were named', fix }
}
