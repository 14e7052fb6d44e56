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
 * Runs long work that seldom or never gives the event loop a turn so that
 * Ctrl-C still stops it at once: a listener would wait for the end of the work,
 * so there is none meanwhile and the signal itself ends the process, which
 * shells see as 130 too.
 */
export async function interruptible<T>(work: () => T | Promise<T>): Promise<T> {
  await heardSignals()
  process.off('SIGINT', stop)
  try {
    return await work()
  } finally {
    process.on('SIGINT', stop)
  }
}

/** A signal that came while modules were loaded would be lost with its listener: a whole turn of the loop hears it. */
async function heardSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
