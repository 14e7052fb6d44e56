import type { Command } from 'commander'
import { READ_PATHS } from '../help.ts'
import { addConfigOptions, addReadOptions, addRulesOption } from '../shared-options.ts'
import type { Status } from '../status.ts'

const AFTER_HELP = `
A baseline is the list of findings that somebody knows of: they do not fail a run. It is one file, one finding a line,
made to be kept in version control.

Examples:
  crosscheck baseline create articles/                  note all that is found today
  crosscheck check articles/ --baseline crosscheck-baseline.jsonl
  crosscheck baseline accept fe0d87ef articles/ --reason "both are official figures" --until 2027-06-30
  crosscheck baseline prune articles/                   take out what the articles say no more`

/** Adds `crosscheck baseline` and what can be done with one. */
export function addBaseline(program: Command, finish: (status: Status) => void): void {
  const baseline = program
    .command('baseline')
    .summary('note known findings, so that only new ones fail a run')
    .description('Makes and keeps the list of findings that are known, so that only new ones fail a run.')
    .addHelpText('after', AFTER_HELP)

  noting(reading(baseline.command('create')))
    .summary('note all that is found now')
    .description('Notes all findings but agreements in a new baseline file.')
    .argument('[paths...]', READ_PATHS)
    .option('--agreements', 'note agreements too, for runs with --fail-on any')
    .option('--force', 'write over a baseline that is there')
    .option('--reason <text>', 'why they are known')
    .action(async (paths, options) => finish(await (await import('../baseline-actions.ts')).create(paths, options)))

  noting(reading(baseline.command('accept')))
    .summary('note single findings')
    .description('Notes findings by their ids, or the first four characters of them or more.')
    .usage('[options] ID... [PATHS...]')
    .argument('[words...]', 'ids of findings, and the files and folders to read')
    .option('--reason <text>', 'why they are known; needed')
    .action(async (words, options) => finish(await (await import('../baseline-actions.ts')).acceptIds(words, options)))

  reading(baseline.command('update'))
    .summary('take out findings and publishers that are gone')
    .description('Takes out what the articles say no more, and publishers who say it no more. Adds nothing.')
    .argument('[paths...]', 'files and folders to read: all that the baseline was made of')
    .action(async (paths, options) => finish(await (await import('../baseline-actions.ts')).update(paths, options)))

  reading(baseline.command('prune'))
    .summary('take out findings that are gone')
    .description('Takes out what the articles say no more. Leaves every other line as it is.')
    .argument('[paths...]', 'files and folders to read: all that the baseline was made of')
    .action(async (paths, options) => finish(await (await import('../baseline-actions.ts')).pruneGone(paths, options)))

  named(baseline.command('migrate'))
    .summary('write a baseline in the form of this version')
    .description('Makes fingerprints anew from what the lines say, sorts the lines and puts double ones together.')
    .action(async (options) => finish(await (await import('../baseline-actions.ts')).migrate(options)))

  named(baseline.command('show'))
    .summary('list what a baseline holds')
    .description('Lists the findings of a baseline, why they are known and until when.')
    .option('--format <name>', 'table (default) or json; NAME=FILE writes to a file')
    .option('--today <date>', 'the day by which entries expire, instead of today')
    .action(async (options) => finish(await (await import('../baseline-actions.ts')).show(options)))
}

function named(command: Command): Command {
  return addConfigOptions(command.option('--baseline <file>', 'the baseline file (default: crosscheck-baseline.jsonl)'))
}

function reading(command: Command): Command {
  return addReadOptions(addRulesOption(named(command).option('--today <date>', 'the day to note, instead of today')))
}

function noting(command: Command): Command {
  return command.option('--by <name>', 'who says so').option('--until <date>', 'the last day on which they are known')
}
