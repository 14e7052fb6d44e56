import { InputError, type Problem } from '../errors.ts'
import type { Configured, LoadOptions, RulePack, Setting, Settings } from '../internal.ts'
import { noPaths } from './options.ts'
import { type Reading, type StatingOptions, settleReading } from './reading.ts'
import { type SettingOptions, settle } from './settings.ts'

/** Options that say which configuration and which rules are in force. */
export interface ConfigOptions {
  /** False where none is wanted. */
  readonly config?: string | false
  readonly rules?: string
}

/** A run with all that is in force. */
export interface Run {
  readonly settings: Settings
  readonly configured: Configured | null
  /** What named the configuration, or told to go without: `--config`, `CROSSCHECK_CONFIG`; `found` where nobody did, `default` where there is none. */
  readonly configuredFrom: string
  /** There is one that cannot be used. */
  readonly isBroken: boolean
  /** Rules of the folder that `--rules` names, else of the configuration, else those that ship. */
  readonly loadPack: (how?: LoadOptions) => Promise<RulePack>
}

/** The file that was named, false for none, undefined where it is to be found; and what said so. */
function whereConfigured({ config }: ConfigOptions): Setting<string | false | undefined> {
  const variable = process.env.CROSSCHECK_CONFIG
  if (config !== undefined) return { value: config, from: config === false ? '--no-config' : '--config' }
  return variable ? { value: variable, from: 'CROSSCHECK_CONFIG' } : { value: undefined, from: 'found' }
}

/**
 * Finds and reads the configuration and settles what is in force. Adds to
 * `problems` all that is wrong with it, with options and with variables.
 */
export async function configureRun(
  paths: readonly string[],
  options: SettingOptions & ConfigOptions,
  problems: Problem[],
): Promise<Run> {
  const { configurePack, loadConfigured, loadRules } = await import('../internal.ts')
  const where = whereConfigured(options)
  let configured: Configured | null = null
  let isBroken = false
  try {
    configured = where.value === false ? null : await loadConfigured(where.value)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    isBroken = true
    for (const problem of error.problems) problems.push(problem)
  }
  const configuration = configured?.configuration ?? null
  const loadPack = async (how?: LoadOptions) => {
    if (options.rules === undefined) return configured?.pack ?? loadRules()
    const own = await loadRules(options.rules, how)
    return configuration ? configurePack(own, configuration) : own
  }
  const settings = settle({ paths, options, env: process.env, configuration }, problems)
  const configuredFrom = where.value === undefined && !configured ? 'default' : where.from
  return { settings, configured, configuredFrom, isBroken, loadPack }
}

/** A run that reads articles. */
export interface ReadingRun extends Run {
  readonly reading: Reading
}

/**
 * As `configureRun`, for a command that reads articles: it is a problem when
 * nobody says which. `words` are what it was given beside paths.
 */
export async function configureReading(
  command: string,
  paths: readonly string[],
  options: SettingOptions & ConfigOptions & StatingOptions,
  problems: Problem[],
  words: readonly string[] = [],
): Promise<ReadingRun> {
  const run = await configureRun(paths, options, problems)
  const { paths: named } = run.settings
  // A configuration that cannot be used may name some.
  if (named.value.length === 0 && !run.isBroken) {
    const problem = noPaths(command, words)
    const orOnce = 'Or name it once, under `paths` in a `crosscheck.yaml`, which `crosscheck init` writes.'
    problems.push(options.config === false ? problem : { ...problem, fix: `${problem.fix} ${orOnce}` })
  }
  const reading = await settleReading(options, named.value, run.configured?.configuration ?? null, problems)
  return { ...run, reading }
}
