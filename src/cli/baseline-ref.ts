import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../errors.ts'
import type { Article, Baseline, ReadOptions, RulePack } from '../internal.ts'
import { type Commit, findCommit, unusableRef, writeCommitted } from './committed-files.ts'
import type { ReadingRun } from './configured.ts'
import { globStart } from './glob.ts'
import { changing } from './output.ts'

const NOTHING_NOTED = { reason: null, by: null, added: null, until: null }

/**
 * A baseline made of the articles as they were in a commit: everything that
 * `crosscheck check` finds in them with today's rules is known. Paths that were
 * not there then have no findings.
 *
 * The files are written from git into a temporary folder, which is removed
 * again. Throws `InputError` where there is no git, no repository or no such
 * commit, or where a path lies outside of the repository.
 */
export async function baselineOfRef(ref: string, { settings, reading }: ReadingRun, pack: RulePack): Promise<Baseline> {
  const commit = findCommit(ref)
  const inside = settings.paths.value.filter((path) => path !== '-').map((path) => insideOf(commit, path))
  const folder = temporaryFolder()
  try {
    const { baselineOf, check, formatFor, SOURCES } = await import('../internal.ts')
    const isRead = (name: string) => formatFor(name) !== null || basename(name) === SOURCES
    if (inside.length > 0) writeCommitted(commit, inside.map(globStart), folder, isRead)
    const report = check(await readThere(inside, { ...reading, cwd: folder }), pack)
    const conflicts = report.findings.filter(({ verdict }) => verdict !== 'agreement')
    return baselineOf(conflicts, report, null, NOTHING_NOTED)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(): string {
  const fix = 'Set `TMPDIR` to a folder that you may write to.'
  return changing(tmpdir(), fix, () => realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-'))))
}

/** A path as seen from the root of the repository, with forward slashes. */
function insideOf({ root, ref }: Commit, path: string): string {
  const from = relative(root, withoutLinks(resolve(path)))
  if (from === '..' || from.startsWith(`..${sep}`)) {
    throw unusableRef(
      ref,
      `\`${path}\` lies outside of the repository`,
      'Name paths inside it, or use `--baseline FILE`.',
    )
  }
  return from === '' ? '.' : from.split(sep).join('/')
}

/** The path with links followed as far as it is there: git stores a link and not what it leads to. */
function withoutLinks(absolute: string): string {
  if (existsSync(absolute)) return realpathSync(absolute)
  const above = dirname(absolute)
  return above === absolute ? absolute : join(withoutLinks(above), relative(above, absolute))
}

/** The articles under the paths that were there. Paths are tried one by one only where not all of them were. */
async function readThere(paths: readonly string[], how: ReadOptions): Promise<readonly Article[]> {
  if (paths.length === 0) return []
  const all = await articlesUnder(paths, how)
  if (all) return all
  const there: string[] = []
  for (const path of paths) if (await articlesUnder([path], how)) there.push(path)
  return there.length === 0 ? [] : (await (await import('../internal.ts')).readArticles(there, how)).articles
}

/** `null` where a path leads to none. */
async function articlesUnder(paths: readonly string[], how: ReadOptions): Promise<readonly Article[] | null> {
  const { readArticles } = await import('../internal.ts')
  try {
    return (await readArticles(paths, how)).articles
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
