import type { Problem } from '../errors.ts'
import type { Configuration, FailOn, Setting, Settings } from '../internal.ts'
import { FAIL_ON } from '../lexicon/fail-on.ts'
import { SEVERITIES } from '../lexicon/verdicts.ts'
import { unknownName } from './options.ts'

/** Options that a configuration may stand in for. */
export interface SettingOptions {
  readonly format?: readonly string[]
  readonly failOn?: string
  readonly severity?: string
  readonly only?: readonly string[]
  readonly exclude?: readonly string[]
  readonly baseline?: string
  readonly baselineFromRef?: string
  readonly allowIncomplete?: boolean
}

/** All that settings may come from. */
export interface Sources {
  readonly paths: readonly string[]
  readonly options: SettingOptions
  readonly env: Readonly<Record<string, string | undefined>>
  readonly configuration: Configuration | null
}

const FAIL_ON_NAMES = [...FAIL_ON.keys()]

/**
 * What is in force: an option goes before a variable of the environment, that
 * before the configuration, that before what is usual. An empty variable says
 * nothing. Adds to `problems` a word that an option or variable may not be.
 */
export function settle({ paths, options, env, configuration }: Sources, problems: Problem[]): Settings {
  const variable = (name: string) => stated(env[name] === '' ? undefined : env[name], name)
  const written = <K extends keyof Configuration>(key: K) =>
    stated(configuration?.[key] ?? undefined, configuration?.places[key] ?? '')
  const oneOf = <T extends string>(setting: Setting<string>, option: string, words: readonly T[], usual: T) => {
    const value = words.find((word) => word === setting.value)
    if (value === undefined) problems.push(unknownName(option, setting.value, words, setting.from))
    return { value: value ?? usual, from: setting.from }
  }
  const failOn = first(
    'contradiction',
    stated(options.failOn, '--fail-on'),
    variable('CROSSCHECK_FAIL_ON'),
    written('failOn'),
  )
  const severity = first(
    'info',
    stated(options.severity, '--severity'),
    variable('CROSSCHECK_SEVERITY'),
    written('severity'),
  )
  const format = variable('CROSSCHECK_FORMAT')
  // The commit that an option names stands in for any file but one that an option names too.
  const baselines = options.baselineFromRef === undefined ? [variable('CROSSCHECK_BASELINE'), written('baseline')] : []
  return {
    paths: first<readonly string[]>([], stated(paths.length > 0 ? paths : undefined, 'arguments'), written('paths')),
    baseline: first<string | null>(null, stated(options.baseline, '--baseline'), ...baselines),
    failOn: oneOf<FailOn>(failOn, 'fail-on', FAIL_ON_NAMES, 'contradiction'),
    severity: oneOf(severity, 'severity', SEVERITIES, 'info'),
    formats: first<readonly string[] | null>(
      null,
      stated(options.format, '--format'),
      format && { ...format, value: format.value.split(',') },
      written('formats'),
    ),
    allowIncomplete: first(false, stated(options.allowIncomplete, '--allow-incomplete'), written('allowIncomplete')),
    only: first<readonly string[]>([], stated(options.only, '--only'), written('only')),
    exclude: first<readonly string[]>([], stated(options.exclude, '--exclude'), written('exclude')),
  }
}

function stated<T>(value: T | undefined, from: string): Setting<NonNullable<T>> | null {
  return value === undefined || value === null ? null : { value, from }
}

/** The first that is stated; else the usual value. */
function first<T>(usual: T, ...settings: readonly (Setting<T> | null)[]): Setting<T> {
  return settings.find((setting) => setting !== null) ?? { value: usual, from: 'default' }
}
