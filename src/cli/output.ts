import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
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
  try {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing && !existing.isFile()) writeFileSync(path, text)
    else replace(existing ? realpathSync(path) : path, text, existing?.mode ?? 0o666)
  } catch (error) {
    throw unwritable(
      path,
      error,
      isFull(error) ? ROOM : 'Name a file in a folder that exists and that you may write to.',
    )
  }
}

/** Makes a folder and those it lies in, where they are not there. Throws `InputError` where that cannot be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw unwritable(path, error, 'Name a folder, in one that you may write to.')
  }
}

function replace(path: string, text: string, mode: number): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const file = openSync(temporary, 'wx', mode)
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
