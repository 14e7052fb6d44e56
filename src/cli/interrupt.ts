import { STATUS } from './status.ts'

/**
 * Makes Ctrl-C end the process with 130. Files are written in one go between
 * two turns of the event loop, so none is left half-written.
 */
export function stopOnInterrupt(): void {
  process.on('SIGINT', stop)
}

/** Ends the process as Ctrl-C does, where it comes as a key and not as a signal. */
export function stop(): never {
  process.exit(STATUS.interrupted)
}

/**
 * Runs long work that never yields so that Ctrl-C still stops it at once: a
 * listener would wait for the end of the work, so there is none meanwhile and
 * the signal itself ends the process, which shells see as 130 too.
 */
export function interruptible<T>(work: () => T): T {
  process.off('SIGINT', stop)
  try {
    return work()
  } finally {
    process.on('SIGINT', stop)
  }
}

/**
 * The same for long work that is awaited and yet seldom gives the event loop a
 * turn: the reading of many files.
 */
export async function interruptibleUntil<T>(work: () => Promise<T>): Promise<T> {
  process.off('SIGINT', stop)
  try {
    return await work()
  } finally {
    process.on('SIGINT', stop)
  }
}
