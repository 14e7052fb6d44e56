import { resolve } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import { DEFAULT_LIMITS } from '../lexicon/limits.ts'
import type { Limits } from '../model/limits.ts'
import type { OnProgress } from '../model/progress.ts'
import type { Article } from '../model/text.ts'
import { assembleArticles } from './assemble.ts'
import { inBounds } from './bounded.ts'
import { withDateline } from './dateline.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { type InputFormat, type Parse, parseHere } from './format.ts'
import { EXTENSIONS, formatFor } from './format-for.ts'
import { aboutFile, sortProblems } from './problems.ts'
import { readBytes, readUpTo } from './read-bytes.ts'
import { type FileReading, type FoundArticle, problemOf, readFile } from './read-file.ts'
import { type FoundSources, findSources } from './sources/find-sources.ts'
import { saidOf, statedOfSeveral, stateOver } from './sources/state-over.ts'
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
  /** What is said of the one article that is read, before what it says itself. It is refused where several are. */
  readonly stated?: Readonly<Partial<Record<'publisher' | 'published', string>>> | undefined
  /** Those that are left out are the usual ones. */
  readonly limits?: Partial<Limits> | undefined
  /** How files are parsed; by default in this thread, where none can be stopped. */
  readonly parse?: Parse
  readonly onProgress?: OnProgress
}

const STDIN = '-'

/** What may be stated of the one article that is read. */
const STATED = ['published', 'publisher'] as const

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
 * Of what is said of an article the first of these counts: `stated`, a
 * `sources.yaml` around its file (see `findSources`), the file itself, the
 * dateline in its text.
 *
 * A file or row that cannot be read is in `unreadable` and does not stop the
 * others; an empty one is in `warnings`.
 *
 * Throws `InputError` with every problem when a path leads nowhere, a folder
 * or glob has no article, a `sources.yaml` is wrong, no format is known for a file, or nothing is left to
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
  const sources = await findSources(files)
  const unusable = [...refused, ...sources.problems]
  // Of a run that cannot be made only what may be another reason is read.
  const worth = unusable.length > 0 ? files.filter(({ path }) => formatFor(path) === null) : files
  const all = paths.includes(STDIN) && unusable.length === 0 ? withStdin(worth) : worth
  const readings = await readAll(all, sources, options)
  const reasons = [...unusable, ...readings.flatMap((reading) => reading.refused)]
  if (reasons.length > 0) throw new InputError(sortProblems(reasons))
  const found = statedByUser(
    readings.flatMap((reading) => reading.found),
    options,
  )
  const assembled = assembleArticles(found.map(withDateline))
  return {
    articles: assembled.articles,
    unreadable: sortProblems([...unreadable, ...readings.flatMap((one) => one.unreadable)]),
    warnings: sortProblems([
      ...warnings,
      ...sources.warnings,
      ...readings.flatMap((one) => one.warnings),
      ...assembled.warnings,
    ]),
  }
}

async function readAll(
  files: readonly FoundFile[],
  sources: FoundSources,
  options: ReadOptions,
): Promise<readonly FileReading[]> {
  const how = {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    parse: options.parse ?? parseHere,
    stdinFormat: options.stdinFormat ?? null,
  }
  let done = 0
  const told = () => options.onProgress?.({ stage: 'reading', done: done++, total: files.length })
  told()
  return inBounds(files, AT_A_TIME, async (file) => {
    const said = saidOf(file, sources.of(file))
    const bytes = file.path === STDIN ? await readStdin(options, how.limits) : await readBytes(file, how.limits)
    const reading =
      bytes instanceof Uint8Array
        ? await readFile(
            { path: file.path, bytes, named: file.path !== STDIN },
            { ...how, language: said.language?.value },
          )
        : { found: [], unreadable: [bytes], warnings: [], refused: [] }
    told()
    const warnings = [...reading.warnings, ...statedOfSeveral(file, reading.found.length, said)]
    return { ...reading, found: stateOver(reading.found, said), warnings }
  })
}

/** Throws `InputError` where something is stated of the one article and several were read. */
function statedByUser(found: readonly FoundArticle[], { stated = {} }: ReadOptions): readonly FoundArticle[] {
  const given = STATED.flatMap((field) => {
    const value = stated[field]
    return value === undefined ? [] : [{ field, stated: { value, from: `--${field}` } }]
  })
  if (given.length > 0 && found.length > 1) {
    throw new InputError(given.map(({ field }) => ofSeveral(field, found.length)))
  }
  return stateOver(found, Object.fromEntries(given.map(({ field, stated }) => [field, stated])))
}

function ofSeveral(field: string, articles: number): Problem {
  const what = `it is said of one article, and ${articles} were read`
  const fix =
    'Read one, or say it of each file in a `sources.yaml` beside them: `story.txt: { publisher: Example Wire }`.'
  return { ...aboutFile('several-articles', `--${field}`), what, fix }
}

/** Standard input has its place among the paths as if a file were called `-`. */
function withStdin(files: readonly FoundFile[]): readonly FoundFile[] {
  const after = files.findIndex(({ path }) => path > STDIN)
  const at = after === -1 ? files.length : after
  return [...files.slice(0, at), { absolute: STDIN, path: STDIN, top: null, isSearched: false }, ...files.slice(at)]
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
