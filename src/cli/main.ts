import { type Command, CommanderError } from 'commander'
import { InputError, wholeOf } from '../errors.ts'
import { readVersion } from '../version.ts'
import { stopOnInterrupt } from './interrupt.ts'
import { tellDefect, tellUnusable } from './messages.ts'
import { forgetsCommand, noCommand } from './misspelt.ts'
import { guardStreams, print } from './output.ts'
import { createProgram } from './program.ts'
import { STATUS, type Status } from './status.ts'
import { eraseLine } from './status-line.ts'

/**
 * Runs the command line `argv` (without node and script) and sets
 * `process.exitCode`; never ends the process after it has written, which
 * would cut a piped report short. Does not throw.
 */
export async function main(argv: readonly string[]): Promise<void> {
  guardStreams()
  stopOnInterrupt()
  const version = readVersion()
  process.on('uncaughtException', (error) => process.exit(tellDefect(error, version, argv)))
  process.exitCode = await run(argv, version)
  eraseLine()
}

async function run(argv: readonly string[], version: string): Promise<Status> {
  let status: Status = STATUS.ok
  const said: string[] = []
  const program = createProgram(
    version,
    (given) => {
      status = given
    },
    (help) => said.push(help),
  )
  try {
    await parse(program, argv)
    if (said.length > 0) await print(said.join(''))
    return status
  } catch (error) {
    if (error instanceof CommanderError) return STATUS.unusable
    if (error instanceof InputError) return tellUnusable(error)
    if (isTooLong(error)) return tellUnusable(tooLong(error))
    return tellDefect(error, version, argv)
  }
}

/** Whether a text grew past what the engine can hold in one piece, about half a gigabyte. */
function isTooLong(error: unknown): error is RangeError {
  return error instanceof RangeError && error.message === 'Invalid string length'
}

function tooLong(cause: RangeError): InputError {
  const what = 'the result is longer than half a gigabyte, which cannot be written in one piece'
  const fix = 'Read fewer articles at a time, and leave out those that are long lists of figures.'
  return new InputError([{ code: 'result-too-long', place: wholeOf('crosscheck'), what, fix }], { cause })
}

/** Help and version that were asked for end as an error with code 0; help for want of a command does not. */
async function parse(program: Command, argv: readonly string[]): Promise<void> {
  if (forgetsCommand(program, argv)) throw noCommand(program, argv)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
}
