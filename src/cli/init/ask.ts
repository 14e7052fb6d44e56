import { createInterface } from 'node:readline/promises'
import { stop } from '../interrupt.ts'

/** Asks one question after the other; an empty answer takes the one in brackets. */
export type Ask = (question: string, usual: string) => Promise<string>

/**
 * Asks on the terminal, on standard error, as long as `work` runs. Ctrl-C and
 * the end of the input end the whole run as interrupted.
 */
export async function asking<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // In raw mode Ctrl-C is a key like others.
  terminal.on('SIGINT', stop)
  try {
    return await work(async (question, usual) => {
      const answer = await terminal.question(`${question} [${usual}] `).catch(stopAtEnd)
      return answer.trim() || usual
    })
  } finally {
    terminal.close()
  }
}

/** A question that the end of the input leaves without an answer is aborted. */
function stopAtEnd(error: unknown): never {
  if (error instanceof Error && error.name === 'AbortError') stop()
  throw error
}
