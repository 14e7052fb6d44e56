import { spawnSync } from 'node:child_process'
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { InputError, wholeOf } from '../errors.ts'
import { changing } from './output.ts'

/** Output of one call that is kept: names of files, or what a batch of them holds. */
const MOST_BYTES = 256 * 1024 * 1024

/** How many files one call is asked for. */
const BATCH = 200

/**
 * Nothing that a repository or its configuration names is run: no hook, no file
 * monitor, no filter (files are read as they are stored), no transport.
 */
const HARMLESS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never']
const ENVIRONMENT = { GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' }

/** A commit, and the folder that its names count from. */
export interface Commit {
  /** As it was asked for: a branch, a tag or anything else that git knows. */
  readonly ref: string
  readonly hash: string
  readonly root: string
}

/** The commit that `ref` means here. Throws `InputError` where there is no git, no repository or no such commit. */
export function findCommit(ref: string): Commit {
  const root = realpathSync(git(['rev-parse', '--show-toplevel'], ref).toString().trim())
  const unknown = (): InputError => {
    const fix = 'Name a branch, a tag or a commit; in CI fetch it first (`fetch-depth: 0`).'
    return unusableRef(ref, `git knows no commit \`${ref}\``, fix)
  }
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  return { ref, root, hash: git(words, ref, {}, unknown).toString().trim() }
}

/**
 * Writes the files under `paths` whose names are wanted to `folder`, as they
 * are in a commit. Paths count from the root of the repository; '.' is all of
 * it. Links and submodules are passed over, and so is a name that leads out of
 * the folder.
 */
export function writeCommitted(
  { ref, hash, root }: Commit,
  paths: readonly string[],
  folder: string,
  isWanted: (name: string) => boolean,
): void {
  const call = { cwd: root }
  const within = paths.includes('.') ? [] : paths
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', hash, '--', ...within], ref, call)
  const files = listed
    .toString()
    .split('\0')
    .flatMap((line) => regularFile(line, folder) ?? [])
    .filter(({ path }) => isWanted(path))
  for (let from = 0; from < files.length; from += BATCH) {
    const batch = files.slice(from, from + BATCH)
    const input = batch.map(({ blob }) => `${blob}\n`).join('')
    writeBatch(batch, git(['cat-file', '--batch'], ref, { ...call, input }), ref)
  }
}

interface StoredFile {
  readonly blob: string
  readonly path: string
}

/** Of a line `100644 blob HASH<tab>NAME`. */
function regularFile(line: string, folder: string): StoredFile | null {
  const [, blob, name] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
  if (blob === undefined || name === undefined) return null
  const path = resolve(folder, name)
  return path.startsWith(folder + sep) ? { blob, path } : null
}

/** `stored` holds for each file a line `HASH blob SIZE`, so many bytes and a line end. */
function writeBatch(files: readonly StoredFile[], stored: Buffer, ref: string): void {
  let at = 0
  for (const { path } of files) {
    const lineEnd = stored.indexOf('\n', at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(stored.toString('latin1', at, lineEnd)) ?? []
    if (size === undefined) {
      const fix = 'Fetch it whole first (`git fetch --refetch --no-filter`), or use `--baseline FILE`.'
      throw unusableRef(ref, `not all files of \`${ref}\` are in this clone`, fix)
    }
    const end = lineEnd + 1 + Number(size)
    changing(path, 'Set `TMPDIR` to a folder that you may write to.', () => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, stored.subarray(lineEnd + 1, end))
    })
    at = end + 1
  }
}

interface Call {
  readonly cwd?: string
  readonly input?: string
}

function git(words: readonly string[], ref: string, call: Call = {}, refusal?: () => InputError): Buffer {
  const env = { ...process.env, ...ENVIRONMENT }
  const how = { maxBuffer: MOST_BYTES, env, ...call }
  const { status, stdout, stderr, error } = spawnSync('git', [...HARMLESS, ...words], how)
  if (error) throw unusableRef(ref, `git cannot be run (${error.message})`, 'Install git, or use `--baseline FILE`.')
  if (status === 0) return stdout
  if (refusal) throw refusal()
  const [reason = ''] = stderr.toString().trim().split('\n')
  throw unusableRef(ref, `git says: ${reason}`, 'Run this in the git repository that holds the articles.')
}

/** The problem with a `--baseline-from-ref`. */
export function unusableRef(ref: string, what: string, fix: string): InputError {
  const place = wholeOf('--baseline-from-ref')
  return new InputError([{ code: ref === '' ? 'no-ref' : 'unusable-ref', place, what, fix }])
}
