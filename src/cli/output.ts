import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf, InputError, wholeOf } from '../errors.ts'
import { eraseLine } from './status-line.ts'

const ROOM = 'Make room on that disk, or name a file on another.'

const MOST_ATTEMPTS = 100

/** The end of the name of a file that was to be renamed. */
const LEFT_OVER = /^\d+-\d+\.tmp$/
/** A file takes seconds to write. */
const SURELY_LEFT_MS = 3_600_000

/**
 * Keeps a reader that goes away (`| head`) from ending the run as a crash.
 * What cannot be written is known to `print` by its callback.
 */
export function guardStreams(): void {
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
}

/**
 * Writes to standard output and waits until it is written. False when nobody
 * reads any more; then there is no use in writing on. Throws `InputError`
 * where it fails otherwise (a full disk behind `>`).
 */
export function print(text: string): Promise<boolean> {
  eraseLine()
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true)
      else if (isGone(error)) resolve(false)
      else reject(unwritable('standard output', error, 'See to the disk or the program it goes to.'))
    })
  })
}

/** Writes a line or more to standard error. */
export function tell(text: string): void {
  eraseLine()
  process.stderr.write(`${text}\n`)
}

/**
 * Writes a whole file or leaves what was there: into a new file beside it,
 * flushed to the disk, then renamed over it. What is no regular file
 * (`/dev/null`, a named pipe) is written to directly.
 *
 * Throws `InputError` naming the file where it cannot be written.
 */
export function writeWhole(path: string, text: string): void {
  changing(path, 'Name a file in a folder that exists and that you may write to.', () => {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing && !existing.isFile()) writeFileSync(path, text)
    else replace(existing ? realpathSync(path) : path, text, existing?.mode ?? 0o666)
  })
}

/** Makes a folder and those it lies in, where they are not there. Throws `InputError` where that cannot be. */
export function makeFolder(path: string): void {
  changing(path, 'Name a folder, in one that you may write to.', () => mkdirSync(path, { recursive: true }))
}

/** Does what changes the disk at a path. Throws `InputError` naming the path where it fails, with `fix` unless the disk is full. */
export function changing<T>(path: string, fix: string, change: () => T): T {
  try {
    return change()
  } catch (error) {
    throw unwritable(path, error, isFull(error) ? ROOM : fix)
  }
}

function replace(path: string, text: string, mode: number): void {
  const [temporary, file] = openBeside(path, mode)
  try {
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  removeLeftOvers(path)
}

/**
 * A new file to be renamed to `path`. A process that was killed may have left
 * one of the same name: in a container each run has the same process id.
 */
function openBeside(path: string, mode: number): readonly [temporary: string, file: number] {
  for (let attempt = 0; ; attempt++) {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${attempt}.tmp`)
    try {
      return [temporary, openSync(temporary, 'wx', mode)]
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt >= MOST_ATTEMPTS) throw error
    }
  }
}

/** Takes away what killed processes left beside a file. What was touched lately may be another's that still runs. */
function removeLeftOvers(path: string): void {
  const folder = dirname(path)
  const start = `.${basename(path)}.`
  try {
    const { mtimeMs: now } = statSync(path)
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(start) || !LEFT_OVER.test(name.slice(start.length))) continue
      const { mtimeMs } = statSync(join(folder, name))
      if (now - mtimeMs > SURELY_LEFT_MS) rmSync(join(folder, name), { force: true })
    }
  } catch (error) {
    // The file is written; what lies beside it is no reason to say that it is not.
    if (codeOf(error) === '') throw error
  }
}

function unwritable(path: string, cause: unknown, fix: string): InputError {
  // Node's own message goes on with the call and the name of the temporary file.
  const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(', ')
  return new InputError([{ code: 'cannot-write', place: wholeOf(path), what: `cannot be written: ${reason}`, fix }], {
    cause,
  })
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
}

function isGone(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(codeOf(error))
}
