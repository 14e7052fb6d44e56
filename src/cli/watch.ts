import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { codeOf, InputError, type Problem, wholeOf } from '../errors.ts'
import { globStart } from './glob.ts'
import { tellUnusable } from './messages.ts'
import { tell } from './output.ts'

/** What a run reads and writes. */
export interface Watched {
  /** Files, folders and globs that are read: articles, rules, a baseline. */
  readonly reads: readonly string[]
  /** Files that are written, which cause no run. */
  readonly writes: readonly string[]
}

/** What happened to a file. */
type Happened = 'add' | 'change' | 'unlink'

/** An editor saves in several steps, a checkout changes many files: they are one change. */
const QUIET_MS = 200

/** Clears the screen and what scrolled off it, and goes to its top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

const HAPPENED: Readonly<Record<Happened, string>> = { add: 'is new', change: 'changed', unlink: 'is gone' }

/** The problem that standard input was to be watched. */
export function watchesInput(): Problem {
  const fix = 'Name files or folders, or leave out `--watch`.'
  return { code: 'watched-input', place: wholeOf('--watch'), what: 'standard input cannot be watched', fix }
}

/**
 * Runs at once, and again whenever something that is read has changed, until
 * the process is interrupted. Says what changed on standard error; clears the
 * screen before where standard output is a terminal. What is wrong with the
 * input is told, and watching goes on.
 *
 * Throws what `run` throws otherwise, and `InputError` where the system
 * watches no more files.
 */
export async function watch({ reads, writes }: Watched, run: () => Promise<unknown>): Promise<never> {
  const { watch: chokidar } = await import('chokidar')
  const roots = new Set(reads.map((path) => watchedPath(path)))
  const written = new Set(writes.map((path) => resolve(path)))
  const ignored = (path: string) => !roots.has(path) && (isPassedOver(path) || written.has(resolve(path)))
  // Before the first run, so that no change is missed meanwhile.
  const watcher = chokidar([...roots], { ignored, ignoreInitial: true })
  const changes = new Map<string, Happened>()
  const { promise, reject } = promised()
  watcher.on('error', (error) => reject(unwatchable(error)))

  const again = async () => {
    const seen = [...changes]
    changes.clear()
    if (process.stdout.isTTY) process.stdout.write(CLEAR)
    tell(await told(seen))
    await runOnce(run)
    await sayHow()
  }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = runOnce(run).then(sayHow)
  running.catch(reject)
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return
    changes.set(path, event)
    clearTimeout(timer)
    timer = setTimeout(() => {
      // One run at a time; changes during one wait for the next.
      running = running.then(() => (changes.size > 0 ? again() : undefined))
      running.catch(reject)
    }, QUIET_MS)
  })
  return promise
}

async function runOnce(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    await tellUnusable(error)
  }
}

function sayHow(): void {
  tell('watching for changes; Ctrl-C ends it')
}

/** Example: `corpus/a.md changed`, `corpus/a.md is new, and 2 more`. */
async function told(changes: readonly (readonly [path: string, happened: Happened])[]): Promise<string> {
  const { sanitize } = await import('../internal.ts')
  const [[path, happened] = ['', 'change' as const]] = changes
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : ''
  return `${sanitize(path)} ${HAPPENED[happened]}${more}`
}

/** The folder that a glob starts from; any other path itself. */
function watchedPath(path: string): string {
  return existsSync(path) ? path : globStart(path)
}

/** As in reading: hidden files, among them those that editors keep beside others, and packages. */
function isPassedOver(path: string): boolean {
  const name = basename(path)
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..')
}

function unwatchable(error: unknown): unknown {
  const code = codeOf(error)
  if (code !== 'ENOSPC' && code !== 'EMFILE') return error
  const fix = 'Name fewer folders, or allow more (on Linux `fs.inotify.max_user_watches`).'
  return new InputError([
    { code: 'cannot-watch', place: wholeOf('--watch'), what: 'the system watches no more files', fix },
  ])
}

function promised(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse
  })
  return { promise, reject }
}
