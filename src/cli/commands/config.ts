import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import { type ConfigOptions, configureRun } from '../configured.ts'
import { inForce } from '../in-force.ts'
import { collect, readOutputs } from '../options.ts'
import { addConfigOptions, addRulesOption } from '../shared-options.ts'
import { STATUS, type Status } from '../status.ts'
import { writeOutputs } from '../write-outputs.ts'

interface ShowOptions extends ConfigOptions {
  readonly format?: readonly string[]
}

const AFTER_HELP = `
A configuration is a file crosscheck.yaml, in the folder where you work or in one above. An option goes before a
variable of the environment, that before the configuration: CROSSCHECK_CONFIG, CROSSCHECK_FAIL_ON, CROSSCHECK_SEVERITY,
CROSSCHECK_FORMAT (several joined by commas) and CROSSCHECK_BASELINE.

Examples:
  crosscheck config show                  what is in force here, and where each value came from
  crosscheck config show --format json    for a program`

/** Adds `crosscheck config`: what a run here would go by. */
export function addConfig(program: Command, finish: (status: Status) => void): void {
  const config = program
    .command('config')
    .summary('say what is in force, and where it came from')
    .description('Tells of the configuration, crosscheck.yaml.')
    .addHelpText('after', AFTER_HELP)
  const command = config
    .command('show')
    .summary('list what is in force')
    .description('Lists every setting, rule pack, switched rule and tolerance in force, and where each came from.')
    .option('--format <name>', 'text (default) or json; NAME=FILE writes to a file', collect)
    .action(async (options: ShowOptions) => finish(await show(options)))
  addConfigOptions(addRulesOption(command))
}

async function show({ format, ...options }: ShowOptions): Promise<Status> {
  const { settingsFormats } = await import('../../internal.ts')
  const problems: Problem[] = []
  const outputs = readOutputs(format ?? ['text'], settingsFormats.keys(), problems)
  const run = await configureRun([], options, problems)
  if (problems.length > 0) throw new InputError(problems)
  const found = await inForce(run, options)
  await writeOutputs(outputs, 0, async (name, style) => {
    const render = await settingsFormats.get(name)?.()
    return render?.(found, style) ?? ''
  })
  return STATUS.ok
}
