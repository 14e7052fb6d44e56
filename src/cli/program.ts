import { Command } from 'commander'
import { addBaseline } from './commands/baseline.ts'
import { addCheck } from './commands/check.ts'
import { addClaims } from './commands/claims.ts'
import { addExplain } from './commands/explain.ts'
import { addMentions } from './commands/mentions.ts'
import { addRules } from './commands/rules.ts'
import type { Status } from './status.ts'

const AFTER_HELP = `
Examples:
  crosscheck check corpus/                                 read a folder, report in the terminal
  crosscheck check a.md b.html --format json=report.json   for a program; then jq, a notebook
  crosscheck claims corpus/ --format ndjson                what was found, before it is compared
  crosscheck explain fe0d87ef corpus/                      why there is this finding
  crosscheck claims corpus/ --why-not                      what came close to a finding and gave none

Exit status:
  0    nothing found at or above --fail-on (default: contradiction)
  1    something found at or above it
  2    could not run as asked: all problems are listed
  3    some article could not be read, so silence proves nothing (--allow-incomplete: 0)
  70   a defect in crosscheck
  130  interrupted`

/**
 * The command line as commander reads it. Loads nothing that reads articles:
 * each command does so when it is run. `finish` is told the exit status.
 */
export function createProgram(version: string, finish: (status: Status) => void): Command {
  const program = new Command('crosscheck')
    .description('Cross-checks articles about the same events: where they agree, contradict, update and dispute.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'say how to call it')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('`crosscheck --help` says how to call it.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'crosscheck: ')) })
    .exitOverride()
  // One line a command.
  addCheck(program, finish)
  addClaims(program, finish)
  addExplain(program, finish)
  addMentions(program, finish)
  addBaseline(program, finish)
  addRules(program, finish)
  return program
}
