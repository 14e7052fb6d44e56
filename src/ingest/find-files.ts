import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../errors.ts'
import { byCodeUnits } from '../order.ts'
import { EXTENSIONS, formatFor } from './format-for.ts'
import { unknownFormats } from './passed-over.ts'
import { aboutFile, fileError, nearestName } from './problems.ts'
import { pagesOfFolder } from './saved-page.ts'

/** A file to read, and the path under which it is reported. */
export interface FoundFile {
  readonly absolute: string
  readonly path: string
  /** The folder up to which a `sources.yaml` may speak of it; `null` for standard input. */
  readonly top: string | null
  /** Whether all of that folder was searched for files. */
  readonly isSearched: boolean
}

/** What the paths of a run stand for. */
export interface FoundFiles {
  /** In order of path by code units, each file once. */
  readonly files: readonly FoundFile[]
  /** Why the run cannot be made as asked. */
  readonly refused: readonly Problem[]
  readonly unreadable: readonly Problem[]
  readonly warnings: readonly Problem[]
}

interface Search {
  readonly cwd: string
  readonly files: FoundFile[]
  readonly refused: Problem[]
  readonly unreadable: Problem[]
  readonly warnings: Problem[]
}

/**
 * Finds the files that paths, folders and globs stand for.
 *
 * A path that exists is never taken for a glob, and a file that is named is read
 * whatever its name. Folders are searched to the
 * bottom for files of known extensions; hidden names and `node_modules` are
 * passed over, so is what a browser saved beside a page (`Dam_files`), and links
 * that lead out of the folder are too, with a warning; one more for each folder
 * counts the files of formats that are not known. The
 * order of the arguments makes no difference.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const search: Search = { cwd, files: [], refused: [], unreadable: [], warnings: [] }
  for (const path of new Set(paths)) await findPath(path, search)
  return { ...search, files: eachOnce(search.files) }
}

async function findPath(path: string, search: Search): Promise<void> {
  const absolute = resolve(search.cwd, path)
  try {
    if (statSync(absolute).isDirectory()) findInFolder(path, search)
    else {
      const shown = shownPath(path, search.cwd)
      search.files.push({ absolute, path: shown, top: dirname(absolute), isSearched: false })
    }
  } catch (error) {
    const unreadable = fileError(shownPath(path, search.cwd), error)
    if (unreadable.code !== 'no-such-file') search.unreadable.push(unreadable)
    else if (!(await findGlob(path, search))) search.refused.push(await noSuchFile(path, search.cwd))
  }
}

function findInFolder(folder: string, search: Search): void {
  const top = resolve(search.cwd, folder)
  const shown = shownPath(folder, search.cwd)
  const readable: FoundFile[] = []
  const unreadableBefore = search.unreadable.length
  const passedOver: string[] = []
  let seen = 0
  const folders = ['']
  for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
    const entries = entriesOf(join(top, inner), joined(shown, inner), search)
    const names = new Set(entries.map((entry) => entry.name))
    for (const entry of entries) {
      const name = joined(inner, entry.name)
      const file = { absolute: join(top, name), path: joined(shown, name), top, isSearched: true }
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) {
        if (!pagesOfFolder(entry.name).some((page) => names.has(page))) folders.push(name)
      } else if (entry.isFile() || isToBeRead(file, top, search)) {
        seen++
        if (formatFor(entry.name) !== null) readable.push(file)
        else passedOver.push(name)
      }
    }
  }
  for (const file of readable) search.files.push(file)
  if (readable.length === 0 && search.unreadable.length === unreadableBefore)
    search.refused.push(nothingIn(shown, seen))
  else search.warnings.push(...unknownFormats(shown, passedOver))
}

function entriesOf(folder: string, shown: string, search: Search) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    search.unreadable.push(fileError(shown, error))
    return []
  }
}

/**
 * Whether what is neither a file nor a folder is to be read: a link to a file
 * under the folder, or to nothing, which reading will report. A link that
 * leads out of the folder is passed over, and so is a pipe, which might keep
 * us waiting, or a device; with a warning where somebody may miss it.
 */
function isToBeRead(file: FoundFile, top: string, search: Search): boolean {
  const isNamedAsArticle = formatFor(file.path) !== null
  try {
    const target = realpathSync(file.absolute)
    const about = statSync(target)
    const isInside = isUnder(target, realpathSync(top))
    if (isInside && about.isFile()) return isNamedAsArticle
    // What is in a folder inside is found there.
    if (about.isDirectory() ? isInside : !isNamedAsArticle) return false
    search.warnings.push(isInside ? noFile(file.path) : leadsOutside(file.path))
    return false
  } catch {
    return isNamedAsArticle
  }
}

function leadsOutside(path: string): Problem {
  const what = 'this link leads out of the folder, so it was passed over'
  return { ...aboutFile('link-outside', path), what, fix: 'Name what it leads to, if that should be read.' }
}

function noFile(path: string): Problem {
  const what = 'this is a pipe, a socket or a device, so it was passed over'
  return { ...aboutFile('no-file', path), what, fix: 'Name it, if it should be read.' }
}

/** Whether a file stands below a folder in what a browser saved beside a page. */
function isOfSavedPage(absolute: string, top: string): boolean {
  for (let folder = dirname(absolute); folder !== top && isUnder(folder, top); folder = dirname(folder)) {
    const pages = pagesOfFolder(basename(folder))
    if (pages.some((page) => isPlainFile(join(dirname(folder), page)))) return true
  }
  return false
}

function isPlainFile(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Adds what a glob matches; false when the path is no glob or matches nothing. */
async function findGlob(pattern: string, search: Search): Promise<boolean> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return false
  const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  const matches = await glob(slashed, {
    cwd: search.cwd,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const known = matches.filter((match) => formatFor(match) !== null)
  const parts = slashed.split('/')
  const top = resolve(
    search.cwd,
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (isAbsolute(pattern) ? '/' : '.'),
  )
  for (const match of known) {
    if (isOfSavedPage(resolve(search.cwd, match), top)) continue
    const path = shownPath(isAbsolute(pattern) ? match : relative(search.cwd, match), search.cwd)
    const file = { absolute: resolve(search.cwd, match), path, top, isSearched: false }
    if (isPlainFile(file.absolute) || isToBeRead(file, top, search)) search.files.push(file)
  }
  return known.length > 0
}

/**
 * One file may be named twice, or linked: the first path in order of code
 * units stays, and of two ways to one path the one from further up.
 */
function eachOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPath = [...files].sort((a, b) => byCodeUnits(a.path, b.path) || fromFurtherUp(a, b))
  const seen = new Set<string>()
  return byPath.filter(({ absolute }) => {
    const real = realPath(absolute)
    if (seen.has(real)) return false
    seen.add(real)
    return true
  })
}

function fromFurtherUp(a: FoundFile, b: FoundFile): number {
  return Number(b.isSearched) - Number(a.isSearched) || (a.top?.length ?? 0) - (b.top?.length ?? 0)
}

function realPath(absolute: string): string {
  try {
    return realpathSync(absolute)
  } catch {
    return absolute
  }
}

/** Relative where the path lies under the working directory, otherwise as written; with forward slashes. */
function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  const shown = isUnder(absolute, cwd) ? relative(cwd, absolute) : path
  return (sep === '\\' ? shown.replaceAll('\\', '/') : shown).replace(/(?<=[^/])\/+$/, '')
}

function joined(folder: string, name: string): string {
  if (folder === '' || name === '') return folder + name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

async function noSuchFile(path: string, cwd: string): Promise<Problem> {
  const { isDynamicPattern } = await import('tinyglobby')
  const about = aboutFile('no-such-file', shownPath(path, cwd))
  if (isDynamicPattern(path)) {
    const fix = `Check the pattern; only files that end in ${EXTENSIONS} count.`
    return { ...about, code: 'no-match', what: 'no file matches this pattern', fix }
  }
  const absolute = resolve(cwd, path)
  const nearest = await nearestName(dirname(absolute), basename(absolute))
  const fix =
    nearest === null ? 'Check the path.' : `Did you mean \`${joined(shownPath(dirname(path), cwd), nearest)}\`?`
  return { ...about, what: 'no such file or folder', fix }
}

function nothingIn(folder: string, seen: number): Problem {
  const about = aboutFile(seen === 0 ? 'empty-folder' : 'no-articles', folder === '' ? '.' : folder)
  const what = seen === 0 ? 'this folder holds no files' : 'this folder holds no article'
  return { ...about, what, fix: `Put articles into it: files that end in ${EXTENSIONS}.` }
}
