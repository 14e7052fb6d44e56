import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadConfiguration, loadRules } from '../../src/index.ts'
import { inFolder, ruleText } from '../rules/folder.ts'
import { configuredIn, refused, within } from './folder.ts'

/** By file, as every rule is a file of its name. */
const SHIPPED_RULES = readdirSync(new URL('../../rules/verdicts', import.meta.url))
  .map((file) => file.replace('.yaml', ''))
  .sort()

const FULL = `paths: [articles, late/*.html, ../shared]
baseline: known/baseline.jsonl
failOn: dispute
severity: warning
formats: [pretty, json=out/report.json]
allowIncomplete: true
only:
  - contradiction
  - measure=death-toll
exclude: [publisher=Example Wire]
packs: [default, ./house]
rules:
  same-value: off
  disjoint-values: warning
tolerances:
  trade-turnover: 0.5%
limits: { fileMegabytes: 2, seconds: 0.5 }
`
const house = {
  'house/measures/trade-turnover.yaml':
    'id: trade-turnover\nlabel: swaps\ntolerance: 3%\nheads: [swap]\ntests: { reads: [{ text: a, value: a }], ignores: [b] }\n',
}

describe('a configuration', () => {
  test('says what every key of it says, and where', async () => {
    await configuredIn({ 'crosscheck.yaml': FULL, ...house }, (configured) => {
      if (!configured) throw new Error('no configuration')
      const { packs, places, ...configuration } = configured.configuration
      expect(configuration).toEqual({
        path: 'crosscheck.yaml',
        paths: ['articles', 'late/*.html', '../shared'],
        baseline: 'known/baseline.jsonl',
        failOn: 'dispute',
        severity: 'warning',
        formats: ['pretty', 'json=out/report.json'],
        allowIncomplete: true,
        only: ['contradiction', 'measure=death-toll'],
        exclude: ['publisher=Example Wire'],
        rules: { 'same-value': 'off', 'disjoint-values': 'warning' },
        tolerances: { 'trade-turnover': 0.005 },
        limits: { fileMegabytes: 2, seconds: 0.5 },
      })
      expect(packs.map(({ name, folder }) => [name, folder.startsWith('/') ? 'elsewhere' : folder])).toEqual([
        ['default', 'elsewhere'],
        ['./house', 'house'],
      ])
      expect([places.failOn, places.only, places['only.1'], places['packs.1'], places['rules.same-value']]).toEqual([
        'crosscheck.yaml:3:9',
        'crosscheck.yaml:8:3',
        'crosscheck.yaml:9:5',
        'crosscheck.yaml:11:18',
        'crosscheck.yaml:13:15',
      ])
    })
  })

  test.each([
    ['an empty file', ''],
    ['comments only', '# later\n'],
    ['an empty map', '{}\n'],
  ])('may say nothing: %s', async (_, text) => {
    await configuredIn({ 'crosscheck.yaml': text }, async (configured) => {
      const { packs, places, path, rules, tolerances, limits, ...others } = configured?.configuration ?? { packs: [] }
      expect(new Set(Object.values(others))).toEqual(new Set([null]))
      expect([path, rules, tolerances, limits, places, packs.map(({ name }) => name)]).toEqual([
        'crosscheck.yaml',
        {},
        {},
        {},
        {},
        ['default'],
      ])
      expect(configured?.pack).toEqual(await loadRules())
    })
  })

  test('of a folder above is told from where one works', async () => {
    await configuredIn(
      { 'crosscheck.yaml': FULL, 'desk/late/x.txt': '', ...house },
      (configured) => {
        const { path, paths, baseline, formats, places } = configured?.configuration ?? {}
        expect([path, paths, baseline, formats, places?.failOn]).toEqual([
          '../../crosscheck.yaml',
          ['../../articles', '../../late/*.html', '../../../shared'],
          '../../known/baseline.jsonl',
          ['pretty', 'json=../../out/report.json'],
          '../../crosscheck.yaml:3:9',
        ])
      },
      { from: 'desk/late' },
    )
  })

  test('names no standard input, and keeps absolute paths', async () => {
    const text = 'paths: ["-", /var/lib/articles]\nbaseline: /var/lib/known.jsonl\n'
    await configuredIn({ 'crosscheck.yaml': text }, (configured) => {
      const { paths, baseline } = configured?.configuration ?? {}
      expect([paths, baseline]).toEqual([['./-', '/var/lib/articles'], '/var/lib/known.jsonl'])
    })
  })
})

describe('with a configuration the rules', () => {
  test('are switched off or to another severity, and no others', async () => {
    const shipped = await loadRules()
    await configuredIn({ 'crosscheck.yaml': FULL, ...house }, (configured) => {
      const expected = shipped.rules.flatMap((rule) =>
        rule.id === 'same-value' ? [] : [rule.id === 'disjoint-values' ? { ...rule, severity: 'warning' } : rule],
      )
      expect(configured?.pack.rules).toEqual(expected)
    })
  })

  test('are those of later packs, with tolerances of the configuration before those of measures', async () => {
    const measureIn = (text: string) =>
      configuredIn({ 'crosscheck.yaml': text, ...house }, (configured) => {
        const found = configured?.pack.measures.find(({ id }) => id === 'trade-turnover')
        return [found?.label, found?.tolerance, configured?.pack.origins.measures['trade-turnover']?.pack]
      })
    expect(await measureIn(FULL)).toEqual(['swaps', 0.005, './house'])
    expect(await measureIn('packs: [default, ./house]\n')).toEqual(['swaps', 0.03, './house'])
    expect(await measureIn('packs: [./house, default]\n')).toEqual(['trade', null, 'default'])
    expect(await measureIn('{}\n')).toEqual(['trade', null, 'default'])
  })

  test('are loaded by it alone too', async () => {
    await inFolder({ 'crosscheck.yaml': FULL, ...house }, async (folder) => {
      const configuration = await loadConfiguration(folder)
      const pack = await loadRules(configuration)
      expect(pack.rules.map(({ id }) => id)).not.toContain('same-value')
      expect(pack.measures.find(({ id }) => id === 'trade-turnover')?.tolerance).toBe(0.005)
    })
  })

  test('may come from an npm package, of which nothing is run', async () => {
    const files = {
      'crosscheck.yaml': 'packs: ["@desk/press"]\n',
      'node_modules/@desk/press/package.json': '{ "main": "index.js", "crosscheck": { "rules": "press" } }',
      'node_modules/@desk/press/index.js': 'throw new Error("was run")',
      'node_modules/@desk/press/press/verdicts/x.yaml': ruleText(),
    }
    await configuredIn(files, (configured) => {
      expect(configured?.pack.rules.map(({ id }) => id)).toEqual(['x'])
      expect(configured?.pack.origins.rules).toEqual({
        x: { pack: '@desk/press', file: 'node_modules/@desk/press/press/verdicts/x.yaml' },
      })
    })
  })
})

describe('a configuration is found', () => {
  const at = (files: Readonly<Record<string, string>>, from: string, named?: string) =>
    configuredIn(files, (configured) => configured?.configuration.path ?? null, {
      from,
      ...(named === undefined ? {} : { named }),
    })

  test.each([
    ['in the folder itself', { 'crosscheck.yaml': '' }, '.', 'crosscheck.yaml'],
    ['in one above', { 'crosscheck.yaml': '', 'a/b/x.txt': '' }, 'a/b', '../../crosscheck.yaml'],
    [
      'in the nearest',
      { 'crosscheck.yaml': '', 'a/crosscheck.yaml': '', 'a/b/x.txt': '' },
      'a/b',
      '../crosscheck.yaml',
    ],
    [
      'at the top of a repository',
      { 'crosscheck.yaml': '', '.git/HEAD': '', 'a/x.txt': '' },
      'a',
      '../crosscheck.yaml',
    ],
    ['not above a repository', { 'crosscheck.yaml': '', 'a/.git/HEAD': '', 'a/b/x.txt': '' }, 'a/b', null],
    ['not above a worktree', { 'crosscheck.yaml': '', 'a/.git': 'gitdir: x', 'a/b/x.txt': '' }, 'a/b', null],
    ['not where a folder is called so', { '.git/HEAD': '', 'crosscheck.yaml/x.txt': '' }, '.', null],
    ['nowhere', { '.git/HEAD': '', 'x.txt': '' }, '.', null],
  ])('%s', async (_, files, from, path) => {
    expect(await at(files as unknown as Record<string, string>, from)).toBe(path)
  })

  test('under another name where it is named, from the folder that is named', async () => {
    expect(await at({ 'ci.yaml': '', 'crosscheck.yaml': '' }, '.', 'ci.yaml')).toBe('ci.yaml')
    expect(await at({ 'a/b/x.txt': '', 'a/crosscheck.yaml': '' }, '.', 'a/b')).toBe('a/crosscheck.yaml')
  })
})

const KEYS =
  'paths, baseline, failOn, severity, formats, allowIncomplete, only, exclude, packs, rules, tolerances, limits'

describe('a configuration is refused', () => {
  const cases: readonly [why: string, text: string, message: string][] = [
    [
      'for an unknown key',
      'fialOn: any\n',
      `crosscheck.yaml:1:1: no key is called \`fialOn\` here [unknown-key]\n    1 | fialOn: any\n      | ^^^^^^\n  Use one of: ${KEYS}; did you mean \`failOn\`?`,
    ],
    [
      'for an unknown word',
      'failOn: disputes\n',
      'crosscheck.yaml:1:9: `failOn` is never `disputes` [unknown-value]\n    1 | failOn: disputes\n      |         ^^^^^^^^\n  Use one of: never, contradiction, dispute, update, any; did you mean `dispute`?',
    ],
    [
      'for a rule that no pack has',
      'rules: { disjoint-value: off }\n',
      'crosscheck.yaml:1:10: no rule is called `disjoint-value` [unknown-rule]\n    1 | rules: { disjoint-value: off }\n      |          ^^^^^^^^^^^^^^\n  Use one of: ' +
        SHIPPED_RULES.join(', ') +
        '; did you mean `disjoint-values`?',
    ],
    [
      'for a switch that there is not',
      'rules: { same-value: on }\n',
      'crosscheck.yaml:1:22: `rules.same-value` is never `on` [unknown-value]\n    1 | rules: { same-value: on }\n      |                      ^^\n  Use one of: off, error, warning, info.',
    ],
    [
      'for a measure that no pack has',
      'tolerances:\n  deth-toll: 2%\n',
      'crosscheck.yaml:2:3: no measure is called `deth-toll` [unknown-measure]\n    2 |   deth-toll: 2%\n      |   ^^^^^^^^^\n  Did you mean `death-toll`?',
    ],
    [
      'for a tolerance without a sign',
      'tolerances: { death-toll: 2 }\n',
      'crosscheck.yaml:1:27: `tolerances.death-toll` is a number, not a percentage of more than 0 and at most 50 [wrong-type]\n    1 | tolerances: { death-toll: 2 }\n      |                           ^\n  Write it as `2%` or `0.5%`.',
    ],
    [
      'for a tolerance of too much',
      'tolerances: { death-toll: 60% }\n',
      'crosscheck.yaml:1:27: `tolerances.death-toll` is `60%`, not a percentage of more than 0 and at most 50 [wrong-form]\n    1 | tolerances: { death-toll: 60% }\n      |                           ^^^\n  Write it as `2%` or `0.5%`.',
    ],
    [
      'for a pack that is not there',
      'packs: [default, ./hose]\n',
      'crosscheck.yaml:1:18: no folder is called `./hose` [no-such-pack]\n    1 | packs: [default, ./hose]\n      |                  ^^^^^^\n  Check the path; it is counted from the folder of the configuration.',
    ],
    [
      'for a criterion that there is not',
      'only: [contradictions]\n',
      'crosscheck.yaml:1:8: `contradictions` is no verdict, aspect or status [unknown-criterion]\n    1 | only: [contradictions]\n      |        ^^^^^^^^^^^^^^\n  Did you mean `contradiction`? Write one, or KEY=VALUE, where KEY is verdict, aspect, measure, publisher, rule or status.',
    ],
    [
      'for a file without a name',
      'formats: [json=]\n',
      'crosscheck.yaml:1:11: `json=` names no file [no-file-name]\n    1 | formats: [json=]\n      |           ^^^^^\n  Write `json=FILE`, or `json`.',
    ],
    [
      'for text instead of a list',
      'paths: articles\n',
      'crosscheck.yaml:1:8: `paths` is text, not a list [wrong-type]\n    1 | paths: articles\n      |        ^^^^^^^^\n  Write a list here.',
    ],
    [
      'for a key without a value',
      'packs:\n',
      'crosscheck.yaml:1:7: `packs` is empty, not a list [wrong-type]\n    1 | packs:\n      |       ^\n  Write a list here.',
    ],
    [
      'for an empty list',
      'packs: []\n',
      'crosscheck.yaml:1:8: `packs` is empty [empty-list]\n    1 | packs: []\n      |        ^^\n  Put at least one item in it.',
    ],
    [
      'for a word instead of a truth value',
      'allowIncomplete: yes\n',
      'crosscheck.yaml:1:18: `allowIncomplete` is text, not a truth value [wrong-type]\n    1 | allowIncomplete: yes\n      |                  ^^^\n  Write `true` or `false`.',
    ],
  ]
  test.each([
    ['limits: { seconds: 0 }', '1:20: `limits.seconds` is 0, and at least 0.1 is allowed [out-of-range]'],
    ['limits: { nesting: 5000 }', '1:20: `limits.nesting` is 5000, and at most 1024 is allowed [out-of-range]'],
    ['limits: { nesting: 9.5 }', '1:20: `limits.nesting` is a number, not a whole number [wrong-type]'],
    ['limits: { fileMegabytes: 20 MB }', '1:26: `limits.fileMegabytes` is text, not a number [wrong-type]'],
    ['limits: { fileMegabyte: 20 }', '1:11: no key is called `fileMegabyte` here [unknown-key]'],
    ['limits: 5', '1:9: `limits` is a number, not a map [wrong-type]'],
  ])('for a limit that cannot be: %s', async (text, line) => {
    expect((await refused({ 'crosscheck.yaml': `${text}\n` })).split('\n')[0]).toBe(`crosscheck.yaml:${line}`)
  })

  test.each(cases)('%s', async (_, text, message) => {
    expect(await refused({ 'crosscheck.yaml': text })).toBe(message)
  })

  test('with all that is wrong with it and its packs, in order', async () => {
    const files = {
      'crosscheck.yaml': 'packs: [default, ./house]\nseverty: info\nrules: { same: of }\n',
      'house/verdicts/x.yaml': ruleText({ severity: 'severity: bad' }),
    }
    const lines = (await refused(files)).split('\n').filter((line) => !line.startsWith(' '))
    expect(lines).toEqual([
      'crosscheck.yaml:2:1: no key is called `severty` here [unknown-key]',
      'crosscheck.yaml:3:16: `rules.same` is never `of` [unknown-value]',
      'house/verdicts/x.yaml:3:11: `severity` is never `bad` [unknown-value]',
    ])
  })

  test('with an unknown rule and an unknown measure and what is wrong beside them', async () => {
    const text = 'rules: { same: off, same-value: of }\ntolerances: { tol: 2%, death-toll: 2 }\n'
    const lines = (await refused({ 'crosscheck.yaml': text })).split('\n').filter((line) => !line.startsWith(' '))
    expect(lines).toEqual([
      'crosscheck.yaml:1:10: no rule is called `same` [unknown-rule]',
      'crosscheck.yaml:1:33: `rules.same-value` is never `of` [unknown-value]',
      'crosscheck.yaml:2:15: no measure is called `tol` [unknown-measure]',
      'crosscheck.yaml:2:36: `tolerances.death-toll` is a number, not a percentage of more than 0 and at most 50 [wrong-type]',
    ])
  })

  test.each([
    ['packs: default', 'crosscheck.yaml:1:8: `packs` is text, not a list [wrong-type]'],
    ['packs: []', 'crosscheck.yaml:1:8: `packs` is empty [empty-list]'],
    ['packs: [default, 5]', 'crosscheck.yaml:1:18: `packs` is a number, not text [wrong-type]'],
    ['packs: [" "]', 'crosscheck.yaml:1:9: `packs` is blank [wrong-type]'],
  ])('for its packs alone where they cannot be told, not for rules that they may have: %s', async (packs, line) => {
    const lines = (await refused({ 'crosscheck.yaml': `${packs}\nrules: { house-rule: off }\n` })).split('\n')
    expect(lines.filter((one) => !one.startsWith(' '))).toEqual([line])
  })

  test('as broken YAML, whatever it names', async () => {
    const [line] = (await refused({ 'crosscheck.yaml': 'packs: [./gone\n' })).split('\n')
    expect(line).toMatch(/^crosscheck\.yaml:1:15: not valid YAML: .*\[invalid-yaml\]$/)
  })

  const misnamed = 'crosscheck.yml: a configuration is called `crosscheck.yaml`, so this one is not read'
  test.each([
    ['instead', { 'crosscheck.yml': '' }, 'Rename it to `crosscheck.yaml`.'],
    ['beside', { 'crosscheck.yml': '', 'crosscheck.yaml': '' }, 'Remove it: `crosscheck.yaml` is beside it.'],
  ])('under the name crosscheck.yml: %s', async (_, files, fix) => {
    expect(await refused(files as unknown as Record<string, string>)).toBe(
      `${misnamed} [misnamed-configuration]\n  ${fix}`,
    )
  })

  test('where nothing is at the path that is named', async () => {
    expect(await refused({}, 'gone.yaml')).toBe(
      'gone.yaml: no configuration is here [no-such-file]\n  Check the path, or leave the option out to use the nearest `crosscheck.yaml`.',
    )
  })
})

test('there is no configuration where a folder has none', async () => {
  await inFolder({ '.git/HEAD': '' }, (folder) =>
    within(folder, async () => {
      expect(await loadConfiguration()).toBeNull()
      expect(await loadRules(await loadConfiguration())).toEqual(await loadRules())
    }),
  )
})
