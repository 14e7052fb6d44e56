import { describe, expect, test } from 'vitest'
import type { InForce } from '../../src/model/settings.ts'
import { settingsFormats } from '../../src/report/settings.ts'
import { plain } from './fixture.ts'

const usual = <T>(value: T) => ({ value, from: 'default' })

const nothing: InForce = {
  configuration: usual(null),
  settings: {
    paths: usual([]),
    baseline: usual(null),
    failOn: usual('contradiction'),
    severity: usual('info'),
    formats: usual(null),
    allowIncomplete: usual(false),
    only: usual([]),
    exclude: usual([]),
  },
  packs: [{ id: 'default', ...usual('/opt/crosscheck/rules') }],
  rules: [],
  tolerances: [],
  limits: [{ id: 'seconds', ...usual(10) }],
}

const all: InForce = {
  configuration: { value: 'desk.yaml', from: '--config' },
  settings: {
    paths: { value: ['articles', 'late/*.html'], from: 'desk.yaml:1:8' },
    baseline: { value: 'known.jsonl', from: 'CROSSCHECK_BASELINE' },
    failOn: { value: 'any', from: '--fail-on' },
    severity: { value: 'error', from: 'desk.yaml:2:11' },
    formats: { value: ['pretty', 'json=out.json'], from: 'desk.yaml:3:10' },
    allowIncomplete: { value: true, from: 'desk.yaml:4:18' },
    only: { value: ['contradiction'], from: 'desk.yaml:5:7' },
    exclude: { value: ['publisher=Gull'], from: 'desk.yaml:6:10' },
  },
  packs: [{ id: './house', value: 'house', from: 'desk.yaml:7:9' }],
  rules: [{ id: 'same-value', value: 'off', from: 'desk.yaml:8:15' }],
  tolerances: [
    { id: 'exports', value: 0.07, from: 'house/measures/exports.yaml' },
    { id: 'trade-turnover', value: 0.005, from: 'desk.yaml:9:19' },
  ],
  limits: [
    { id: 'articleCharacters', value: 2_000_000, from: 'default' },
    { id: 'seconds', value: 0.5, from: 'desk.yaml:11:12' },
  ],
}

async function printed(format: string, inForce: InForce): Promise<string> {
  const render = await settingsFormats.get(format)?.()
  return render?.(inForce, plain) ?? ''
}

describe('what is in force, as text', () => {
  test('where nobody says anything', async () => {
    expect(await printed('text', nothing)).toBe(`configuration     none                               default
paths             none                               default
baseline          none                               default
failOn            contradiction                      default
severity          info                               default
formats           pretty in a terminal, else lines   default
allowIncomplete   false                              default
only              all                                default
exclude           none                               default
packs
  default         /opt/crosscheck/rules              default
limits
  seconds         10                                 default
`)
  })

  test('with all that can be said', async () => {
    expect(await printed('text', all)).toBe(`configuration         desk.yaml               --config
paths                 articles, late/*.html   desk.yaml:1:8
baseline              known.jsonl             CROSSCHECK_BASELINE
failOn                any                     --fail-on
severity              error                   desk.yaml:2:11
formats               pretty, json=out.json   desk.yaml:3:10
allowIncomplete       true                    desk.yaml:4:18
only                  contradiction           desk.yaml:5:7
exclude               publisher=Gull          desk.yaml:6:10
packs
  ./house             house                   desk.yaml:7:9
rules
  same-value          off                     desk.yaml:8:15
tolerances
  exports             7%                      house/measures/exports.yaml
  trade-turnover      0.5%                    desk.yaml:9:19
limits
  articleCharacters   2,000,000               default
  seconds             0.5                     desk.yaml:11:12
`)
  })
})

test('what a file says reaches no terminal as a command', async () => {
  const rules = [{ id: 'same-value\u001b[2J', value: 'off', from: 'desk\u202e.yaml:1:1' }]
  expect(await printed('text', { ...nothing, rules })).toContain(
    '  same-value⟨U+001B⟩[2J   off                                desk⟨U+202E⟩.yaml:1:1\n',
  )
})

test('what is in force, as JSON', async () => {
  expect(JSON.parse(await printed('json', all))).toEqual({
    schema: 'crosscheck/settings@1',
    configuration: all.configuration,
    settings: all.settings,
    packs: [{ name: './house', folder: 'house', from: 'desk.yaml:7:9' }],
    rules: [{ rule: 'same-value', severity: 'off', from: 'desk.yaml:8:15' }],
    tolerances: [
      { measure: 'exports', tolerance: 0.07, from: 'house/measures/exports.yaml' },
      { measure: 'trade-turnover', tolerance: 0.005, from: 'desk.yaml:9:19' },
    ],
    limits: [
      { limit: 'articleCharacters', value: 2_000_000, from: 'default' },
      { limit: 'seconds', value: 0.5, from: 'desk.yaml:11:12' },
    ],
  })
})
