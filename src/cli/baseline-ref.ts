import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputError, wholeOf } from '../errors.ts'
import type { Article, Baseline, RulePack } from '../internal.ts'
import { globStart } from './glob.ts'

const NOTHING_NOTED = { reason: null, by: null, added: null, until: null }

/** Output of git that is kept: names of files. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * A baseline made of the articles as they were in a commit: everything that
 * `crosscheck check` finds in them with today's rules is known. Paths that were
 * not there then have no findings.
 *
 * The files are checked out of git into a temporary folder, which is removed
 * again. Throws `InputError` where there is no git, no repository or no such
 * commit, or where a path lies outside of the repository.
 */
export async function baselineOfRef(ref: string, paths: readonly string[], pack: RulePack): Promise<Baseline> {
  const root = realpathSync(git(['rev-parse', '--show-toplevel'], ref).trim())
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], ref).trim()
  const inside = paths.filter((path) => path !== '-').map((path) => insideOf(root, path, ref))
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  try {
    checkOut(commit, inside, folder, root, ref)
    const { baselineOf, check } = await import('../internal.ts')
    const report = check(await readThere(inside, join(folder, 'tree')), pack)
    const conflicts = report.findings.filter(({ verdict }) => verdict !== 'agreement')
    return baselineOf(conflicts, report, null, NOTHING_NOTED)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A path as seen from the root of the repository, with forward slashes. */
function insideOf(root: string, path: string, ref: string): string {
  const here = relative(root, realpathSync(process.cwd()))
  const from = isAbsolute(path) ? relative(root, path) : join(here, path)
  if (from === '..' || from.startsWith(`..${sep}`)) {
    throw problem(ref, `\`${path}\` lies outside of the repository`, 'Name paths inside it, or use `--baseline FILE`.')
  }
  return from.split(sep).join('/')
}

/** Writes the files under `paths` as they are in a commit to `folder`/tree, by an index of its own. */
function checkOut(commit: string, paths: readonly string[], folder: string, root: string, ref: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') }
  git(['read-tree', commit], ref, { cwd: root, env })
  const names = git(['ls-files', '-z', '--', ...paths.map((path) => globStart(path) || '.')], ref, {
    cwd: root,
    env: { ...env, GIT_LITERAL_PATHSPECS: '1' },
  })
  git(['checkout-index', '-q', '-z', '--stdin', `--prefix=${folder}/tree/`], ref, { cwd: root, env, input: names })
}

/** The articles under the paths that were there. */
async function readThere(paths: readonly string[], cwd: string): Promise<readonly Article[]> {
  const { readArticles } = await import('../internal.ts')
  const there: string[] = []
  for (const path of paths) {
    try {
      await readArticles([path], { cwd: resolve(cwd) })
      there.push(path)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  return there.length === 0 ? [] : (await readArticles(there, { cwd: resolve(cwd) })).articles
}

interface Call {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
}

function git(words: readonly string[], ref: string, call: Call = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    ...call,
  })
  if (error) throw problem(ref, `git cannot be run (${error.message})`, 'Install git, or use `--baseline FILE`.')
  if (status === 0) return stdout
  if (words[0] === 'rev-parse' && words.includes('--verify')) {
    throw problem(
      ref,
      `git knows no commit \`${ref}\``,
      'Name a branch, a tag or a commit; in CI fetch it first (`fetch-depth: 0`).',
    )
  }
  const [reason = ''] = stderr.trim().split('\n')
  throw problem(ref, `git says: ${reason}`, 'Run this in the git repository that holds the articles.')
}

function problem(ref: string, what: string, fix: string): InputError {
  return new InputError([
    { code: ref === '' ? 'no-ref' : 'unusable-ref', place: wholeOf('--baseline-from-ref'), what, fix },
  ])
}
