import { Command } from 'commander'
import { addArticles } from './commands/articles.ts'
import { addBaseline } from './commands/baseline.ts'
import { addCheck } from './commands/check.ts'
import { addClaims } from './commands/claims.ts'
import { addCompletion } from './commands/completion.ts'
import { addConfig } from './commands/config.ts'
import { addExplain } from './commands/explain.ts'
import { addInit } from './commands/init.ts'
import { addMentions } from './commands/mentions.ts'
import { addRules } from './commands/rules.ts'
import { addExamples, EXIT_STATUS } from './help.ts'
import { noCommand } from './misspelt.ts'
import type { Status } from './status.ts'
import { tellWrongCalls } from './wrong-call.ts'

const EXAMPLES = [
  ['check corpus/', 'read a folder, report in the terminal'],
  ['check a.md b.html --format json=report.json', 'for a program; then jq, a notebook'],
  ['check corpus/ --watch', 'again whenever an article changes'],
  ['explain fe0d87ef corpus/', 'why there is this finding'],
  ['articles corpus/', 'what was read, before anything is looked for in it'],
  ['claims corpus/ --format ndjson', 'what was found, before it is compared'],
  ['claims corpus/ --why-not', 'what came close to a finding and gave none'],
  ['init', 'set up a folder of articles and its CI job'],
  ['help check', 'all that check can do'],
] as const

/**
 * The command line as commander reads it. Loads nothing that reads articles:
 * each command does so when it is run. `finish` is told the exit status, `say`
 * gets help and version where they are asked for.
 */
export function createProgram(version: string, finish: (status: Status) => void, say: (help: string) => void): Command {
  const program = new Command('crosscheck')
    .description('Cross-checks articles about the same events: where they agree, contradict, update and dispute.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'say how to call it')
    .configureOutput({ writeOut: say, outputError: () => {} })
  program.on('command:*', (words: readonly string[], options: readonly string[]) => {
    throw noCommand(program, [...words, ...options])
  })
  // One line a command.
  program.commandsGroup('Read articles:')
  addCheck(program, finish)
  addClaims(program, finish)
  addExplain(program, finish)
  addMentions(program, finish)
  addArticles(program, finish)
  program.commandsGroup('Keep what is known:')
  addBaseline(program, finish)
  addRules(program, finish)
  program.commandsGroup('Set up:')
  addInit(program, finish)
  addConfig(program, finish)
  addCompletion(program, finish)
  for (const command of [program, ...program.commands])
    if (command.commands.length > 0) command.helpCommand('help [command]', 'say how to call a command')
  addExamples(program, EXAMPLES).addHelpText('after', EXIT_STATUS)
  tellWrongCalls(program)
  return program
}
