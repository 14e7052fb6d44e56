import type { Command } from 'commander'
import { collect } from '../options.ts'
import type { Status } from '../status.ts'

const AFTER_HELP = `
A rule says what to report of two claims, a measure which words name what a value is of. Each is one YAML file with its
own cases: texts it must report or read, and texts it must leave alone.

Examples:
  crosscheck rules list                             what there is
  crosscheck rules show disjoint-values             what a rule asks, why, and what it reports
  crosscheck rules new late-fees --measure --into house-rules
  crosscheck rules new rival-tolls --verdict dispute --into house-rules
  crosscheck rules test --rules house-rules         run the cases in the files
  crosscheck rules test --coverage                  which conditions no case tries`

const AFTER_TEST = `
A case is \`reported\` or \`quiet\` where it came out as its file says, \`missing\` where nothing was reported or read that
should be, \`noisy\` where something was that should not. Each that failed is told with its place and with what kept the
rule from firing, or made it fire.

Exit status:
  0    every case came out as it should
  1    a case is missing or noisy; with --coverage also: no case makes a rule fire
  2    a file is no sound rule or measure, or no rule or measure has such an id`

const AFTER_NEW = `
The draft is sound and has cases of its own. Write your conditions, words and cases over it, then run
\`crosscheck rules test\`. No file is written over. Where crosscheck.yaml names the folder as a pack, it counts at once.

Examples:
  crosscheck rules new rival-tolls --verdict dispute    writes rules/verdicts/rival-tolls.yaml
  crosscheck rules new two-mayors --about role          writes rules/verdicts/two-mayors.yaml
  crosscheck rules new bus-fares --measure --into desk  writes desk/measures/bus-fares.yaml`

/** Adds `crosscheck rules` and what can be done with rules. */
export function addRules(program: Command, finish: (status: Status) => void): void {
  const rules = program
    .command('rules')
    .summary('list, show, test and write rules and measures')
    .description('Lists and shows rules and measures, runs the cases in their files, and begins new ones.')
    .addHelpText('after', AFTER_HELP)

  reading(rules.command('list'), 'table')
    .summary('list rules, or measures')
    .description('Lists the rules in force, or the measures. As JSON it gives both.')
    .option('--measures', 'list the measures')
    .action(async (options) => finish(await (await import('../rules-actions.ts')).list(options)))

  reading(rules.command('show'), 'text')
    .summary('tell all about a rule or measure')
    .description('Tells what a rule or measure does, why, an example of each sort, and where it comes from.')
    .argument('<ids...>', 'ids of rules and measures')
    .action(async (ids, options) => finish(await (await import('../rules-actions.ts')).show(ids, options)))

  reading(rules.command('test'), 'text')
    .summary('run the cases in the files of rules and measures')
    .description('Runs the cases that rules and measures carry in their files, all or those of the ids given.')
    .argument('[ids...]', 'ids of rules and measures; all where none is given')
    .option('--coverage', 'tell which conditions no case tries, and which rules fire on cases of others')
    .addHelpText('after', AFTER_TEST)
    .action(async (ids, options) => finish(await (await import('../rules-actions.ts')).test(ids, options)))

  const begin = rules
    .command('new')
    .summary('write the first draft of a rule or measure')
    .description('Writes the first draft of a rule, or of a measure, into a file called as its id.')
    .argument('<id>', 'lower-case words joined by hyphens')
    .option('--measure', 'begin a measure instead of a rule')
    .option('--verdict <verdict>', 'what the rule finds: contradiction (default), dispute, update or agreement')
    .option('--about <kind>', 'the claims the rule compares: quantity (default), event, role or statement')
    .option(
      '--into <folder>',
      'the folder to write to (default: the first pack of crosscheck.yaml that is a folder, else rules)',
    )
  configured(begin)
    .addHelpText('after', AFTER_NEW)
    .action(async (id, options) => finish(await (await import('../rules-actions.ts')).newRule(id, options)))
}

function reading(command: Command, usual: string): Command {
  return configured(
    command
      .option('--format <name>', `${usual} (default) or json; NAME=FILE writes to a file`, collect)
      .option('--rules <folder>', 'the rules and measures in this folder instead of those in force'),
  )
}

function configured(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration instead of the nearest crosscheck.yaml')
    .option('--no-config', 'use no configuration')
}
