import type { Command } from 'commander'
import { addExamples } from '../help.ts'
import { collect } from '../options.ts'
import type { Status } from '../status.ts'

const EXAMPLES = [
  ['init', 'ask what is not clear, then write'],
  ['init --yes', 'ask nothing'],
  ['init --paths news/ --ci github', 'say it all'],
  ['init --ci none', 'no job, the configuration only'],
] as const

/** Adds `crosscheck init`: configuration, and a job that runs it. */
export function addInit(program: Command, finish: (status: Status) => void): void {
  const init = program
    .command('init')
    .summary('set up a folder: configuration and a CI job')
    .description(
      'Writes crosscheck.yaml, a line in .gitattributes that lets baselines merge, and a job for GitHub or GitLab. ' +
        'Asks on a terminal what it is not told. Writes over nothing.',
    )
    .option('--paths <path>', 'file or folder that holds the articles; may be repeated', collect)
    .option('--ci <platform>', 'write a job for github or gitlab, or none; may be repeated', collect)
    .option('--yes', 'ask nothing; what is not told goes by what the folder holds')
    .action(async (options) => finish(await (await import('../init-folder.ts')).initFolder(options)))
  addExamples(init, EXAMPLES)
}
