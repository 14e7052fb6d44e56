import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { codeOf } from '../../errors.ts'
import type { Limits } from '../../model/limits.ts'
import { type Flaw, type Parsable, type Parse, parseHere, type Reading } from '../format.ts'
import { type ParseAnswer, type ParseRequest, READY } from './messages.ts'

/** A parser for untrusted files. It holds threads, so it must be closed. */
export interface IsolatedParser {
  readonly parse: Parse
  readonly close: () => void
}

/** More threads than this wait for the disk and for each other. */
const MOST_THREADS = 4

/**
 * Parses files of isolated formats in threads that are stopped when a file
 * takes longer or more memory than it may; such a file comes back as a flaw,
 * and the next one gets a new thread. Files of other formats are parsed here.
 *
 * Threads start when the first file needs one, as many as the machine runs at
 * a time. `program` is the compiled `parse-worker`.
 *
 * @see https://nodejs.org/api/worker_threads.html, `resourceLimits`
 */
export function isolatedParser(program: URL): IsolatedParser {
  const idle: Worker[] = []
  const waiting: ((worker: Worker | null) => void)[] = []
  const most = Math.min(MOST_THREADS, availableParallelism())
  let running = 0

  const acquire = async (limits: Limits): Promise<Worker> => {
    const free = idle.pop() ?? (running < most ? null : await new Promise<Worker | null>((go) => waiting.push(go)))
    if (free) return free
    running++
    const worker = startThread(program, limits)
    await isReady(worker)
    return worker
  }
  const release = (worker: Worker | null) => {
    const next = waiting.shift()
    if (worker === null) running--
    if (next) next(worker)
    else if (worker) idle.push(worker)
  }
  const parse: Parse = async (file, limits) => {
    if (!isIsolated(file)) return parseHere(file, limits)
    const worker = await acquire(limits)
    const { reading, isSpent } = await parseIn(worker, file, limits)
    release(isSpent ? null : worker)
    return reading
  }
  const close = () => {
    for (const worker of idle.splice(0)) stop(worker)
  }
  return { parse, close }
}

function isIsolated(file: Parsable): boolean {
  return file.format.isolated || (file.reads === 'text' && file.format.isolates?.(file.content) === true)
}

function startThread(program: URL, { memoryMegabytes }: Limits): Worker {
  // What a library prints about a file is nothing for the user.
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

/** Waits until a thread can be asked; one that cannot start is a defect of ours or of the machine, and throws. */
async function isReady(worker: Worker): Promise<void> {
  const said: unknown[] = await once(worker, 'message')
  if (said[0] !== READY) throw new Error('a parser thread spoke before it was ready')
}

/** What came of one file in a thread; `isSpent` when that thread can parse no other. */
interface Outcome {
  readonly reading: Reading
  readonly isSpent: boolean
}

async function parseIn(worker: Worker, { format, content }: Parsable, limits: Limits): Promise<Outcome> {
  worker.ref()
  const request: ParseRequest = { format: format.id, content, limits }
  const { reading, isSpent } = await new Promise<Outcome>((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(clock)
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const flawed = (flaw: Flaw, isSpent: boolean) => settle({ reading: { articles: [], flaws: [flaw] }, isSpent })
    const onAnswer = (answer: ParseAnswer) =>
      'reading' in answer
        ? settle({ reading: answer.reading, isSpent: false })
        : flawed(unparsable(answer.failure), false)
    const onError = (error: unknown) => flawed(flawOf(error, limits), true)
    const onExit = () => flawed(unparsable('its thread ended'), true)
    const clock = setTimeout(() => flawed(tookTooLong(limits), true), limits.seconds * 1000)
    worker.on('message', onAnswer).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
  worker.unref()
  if (isSpent) stop(worker)
  return { reading, isSpent }
}

function stop(worker: Worker): void {
  // A thread that is stopped may still tell of an error, which is nobody's any more.
  worker.on('error', () => {})
  void worker.terminate()
}

function flawOf(error: unknown, limits: Limits): Flaw {
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return tookTooMuch(limits)
  return unparsable(error instanceof Error ? error.message : String(error))
}

function tookTooLong({ seconds }: Limits): Flaw {
  const what = `reading this file took longer than the ${seconds} ${seconds === 1 ? 'second' : 'seconds'} allowed`
  const fix = 'Leave it out, save its text as plain text, or raise `limits.seconds` in crosscheck.yaml.'
  return { code: 'too-slow', at: null, what, fix }
}

function tookTooMuch({ memoryMegabytes }: Limits): Flaw {
  const what = `reading this file took more than the ${memoryMegabytes} MiB of memory allowed`
  const fix = 'Leave it out, save its text as plain text, or raise `limits.memoryMegabytes` in crosscheck.yaml.'
  return { code: 'too-much-memory', at: null, what, fix }
}

function unparsable(failure: string): Flaw {
  const what = `this file cannot be parsed (${failure.slice(0, 200)})`
  return { code: 'unparsable', at: null, what, fix: 'Leave it out, or save its text as plain text.' }
}
