import type { Command } from 'commander'

/** What the exit status says, as the help of the program and of `check` has it. */
export const EXIT_STATUS = `
Exit status:
  0    nothing found at or above --fail-on (default: contradiction), or nothing new beside a baseline
  1    something found at or above it
  2    could not run as asked: all problems are listed
  3    some article could not be read, so silence proves nothing (--allow-incomplete: 0)
  70   a defect in crosscheck
  130  interrupted`

/** What the paths of a command are that a configuration may name too. */
export const READ_PATHS =
  'files, folders and globs to read; - is standard input; where none is given, those of crosscheck.yaml'

/** Adds examples to the end of a command's help, each with what it is for. */
export function addExamples(command: Command, examples: readonly (readonly [call: string, why: string])[]): Command {
  const width = Math.max(...examples.map(([call]) => call.length))
  const lines = examples.map(([call, why]) => `  crosscheck ${call.padEnd(width)}   ${why}`.trimEnd())
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}
