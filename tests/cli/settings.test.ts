import { describe, expect, test } from 'vitest'
import { type SettingOptions, settle } from '../../src/cli/settings.ts'
import type { Problem } from '../../src/errors.ts'
import { formatProblem } from '../../src/errors.ts'
import type { Configuration } from '../../src/model/configuration.ts'
import type { Settings } from '../../src/model/settings.ts'

const configuration: Configuration = {
  path: 'crosscheck.yaml',
  paths: ['articles'],
  baseline: 'known.jsonl',
  failOn: 'dispute',
  severity: 'warning',
  formats: ['lines'],
  allowIncomplete: true,
  only: ['contradiction'],
  exclude: ['aspect=time'],
  packs: [],
  rules: {},
  tolerances: {},
  limits: {},
  places: Object.fromEntries(
    ['paths', 'baseline', 'failOn', 'severity', 'formats', 'allowIncomplete', 'only', 'exclude'].map((key, index) => [
      key,
      `crosscheck.yaml:${index + 1}:9`,
    ]),
  ),
}
const env = {
  CROSSCHECK_BASELINE: 'other.jsonl',
  CROSSCHECK_FAIL_ON: 'any',
  CROSSCHECK_SEVERITY: 'error',
  CROSSCHECK_FORMAT: 'json,lines=out.txt',
}
const options: SettingOptions = {
  baseline: 'mine.jsonl',
  failOn: 'update',
  severity: 'info',
  format: ['pretty'],
  allowIncomplete: true,
  only: ['dispute'],
  exclude: ['publisher=Gull'],
}

interface Given {
  readonly paths?: readonly string[]
  readonly options?: SettingOptions
  readonly env?: Readonly<Record<string, string>>
  readonly configuration?: Configuration | null
}

function settled({ paths = [], options = {}, env = {}, configuration = null }: Given): {
  readonly settings: Settings
  readonly problems: readonly string[]
} {
  const problems: Problem[] = []
  const settings = settle({ paths, options, env, configuration }, problems)
  return { settings, problems: problems.map(formatProblem) }
}

describe('what is in force', () => {
  test('is what is usual where nobody says anything', () => {
    const usual = <T>(value: T) => ({ value, from: 'default' })
    expect(settled({}).settings).toEqual({
      paths: usual([]),
      baseline: usual(null),
      failOn: usual('contradiction'),
      severity: usual('info'),
      formats: usual(null),
      allowIncomplete: usual(false),
      only: usual([]),
      exclude: usual([]),
    })
  })

  const cases: readonly [key: keyof Settings, option: unknown, variable: unknown, written: unknown][] = [
    ['baseline', ['mine.jsonl', '--baseline'], ['other.jsonl', 'CROSSCHECK_BASELINE'], ['known.jsonl', 2]],
    ['failOn', ['update', '--fail-on'], ['any', 'CROSSCHECK_FAIL_ON'], ['dispute', 3]],
    ['severity', ['info', '--severity'], ['error', 'CROSSCHECK_SEVERITY'], ['warning', 4]],
    ['formats', [['pretty'], '--format'], [['json', 'lines=out.txt'], 'CROSSCHECK_FORMAT'], [['lines'], 5]],
    ['allowIncomplete', [true, '--allow-incomplete'], [true, 6], [true, 6]],
    ['only', [['dispute'], '--only'], [['contradiction'], 7], [['contradiction'], 7]],
    ['exclude', [['publisher=Gull'], '--exclude'], [['aspect=time'], 8], [['aspect=time'], 8]],
  ]
  test.each(cases)('%s: an option, else a variable, else the configuration', (key, option, variable, written) => {
    const told = (given: Given) => {
      const { value, from } = settled(given).settings[key]
      const line = /^crosscheck\.yaml:(\d):9$/.exec(from)?.[1]
      return [value, line === undefined ? from : Number(line)]
    }
    expect(told({ options, env, configuration })).toEqual(option)
    expect(told({ env, configuration })).toEqual(variable)
    expect(told({ configuration })).toEqual(written)
  })

  test('paths that are given stand for those of the configuration', () => {
    expect(settled({ paths: ['a.txt'], configuration }).settings.paths).toEqual({ value: ['a.txt'], from: 'arguments' })
    expect(settled({ configuration }).settings.paths).toEqual({ value: ['articles'], from: 'crosscheck.yaml:1:9' })
  })

  test('a commit to hold a run against stands for any file but one that is named beside it', () => {
    const ref = { baselineFromRef: 'main' }
    const none = { value: null, from: 'default' }
    expect(settled({ options: ref, env, configuration }).settings.baseline).toEqual(none)
    expect(settled({ options: { ...ref, baseline: 'mine.jsonl' }, env }).settings.baseline).toEqual({
      value: 'mine.jsonl',
      from: '--baseline',
    })
  })

  test('a variable that is empty says nothing', () => {
    const empty = Object.fromEntries(Object.keys(env).map((name) => [name, '']))
    expect(settled({ env: empty, configuration })).toEqual(settled({ configuration }))
  })
})

describe('a word that nothing stands for is a problem of where it was given', () => {
  const failOn = 'Choose one of `never`, `contradiction`, `dispute`, `update`, `any`.'
  const severity = 'Did you mean `warning`? Choose one of `error`, `warning`, `info`.'
  test.each([
    [{ options: { failOn: 'all' } }, `--fail-on: \`all\` is not known [unknown-fail-on]\n  ${failOn}`],
    [{ env: { CROSSCHECK_FAIL_ON: 'all' } }, `CROSSCHECK_FAIL_ON: \`all\` is not known [unknown-fail-on]\n  ${failOn}`],
    [{ options: { severity: 'warnin' } }, `--severity: \`warnin\` is not known [unknown-severity]\n  ${severity}`],
    [
      { env: { CROSSCHECK_SEVERITY: 'warnin' } },
      `CROSSCHECK_SEVERITY: \`warnin\` is not known [unknown-severity]\n  ${severity}`,
    ],
  ])('%j', (given, message) => {
    expect(settled(given).problems).toEqual([message])
  })

  test('but not where another one counts', () => {
    expect(settled({ options: { failOn: 'any' }, env: { CROSSCHECK_FAIL_ON: 'all' } }).problems).toEqual([])
  })
})
