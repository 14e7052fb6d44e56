import { createInterface } from 'node:readline/promises'
import { eraseLine } from '../status-line.ts'

/** Asks one question after the other; an empty answer takes the one in brackets. */
export type Ask = (question: string, usual: string) => Promise<string>

/**
 * Asks on the terminal, on standard error, as long as `work` runs. Ctrl-C and
 * the end of the input end the whole run as interrupted.
 */
export async function asking<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  eraseLine()
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const interrupt = () => process.kill(process.pid, 'SIGINT')
  // In raw mode Ctrl-C is a key like others.
  terminal.on('SIGINT', interrupt)
  terminal.on('close', interrupt)
  try {
    return await work(async (question, usual) => (await terminal.question(`${question} [${usual}] `)).trim() || usual)
  } finally {
    terminal.off('close', interrupt)
    terminal.close()
  }
}
