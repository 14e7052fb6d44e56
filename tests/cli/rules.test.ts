import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, built } from '../built.ts'
import { ruleText } from '../rules/folder.ts'
import { TRIAL_PACK } from '../rules/trial-pack.ts'

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-rules-'))
  for (const [path, text] of Object.entries(TRIAL_PACK)) write(`trial/${path}`, text)
  write('odd/verdicts/x.yaml', ruleText({ severity: 'severity: eror', when: 'when: { period: same }' }))
  write('file', '')
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function run(call: string, cwd = folder) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  const env = { ...inherited, LANG: 'C.UTF-8', LC_ALL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'rules', ...call.split(' ')], {
    cwd,
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

describe('called wrongly: 2, nothing on standard output, and how to mend it', () => {
  const cases: readonly [call: string, says: string][] = [
    [
      'show disjont-values',
      'crosscheck rules show: no rule or measure is called `disjont-values` [unknown-rule]\n  Did you mean `disjoint-values`? Choose one from `crosscheck rules list`, for measures with `--measures`.\n1 problem\n',
    ],
    [
      'test apart bus-fares 9 --rules trial',
      'crosscheck rules test: no rule or measure is called `bus-fares` [unknown-rule]\n  Did you mean `bus-fare`? Choose one from `crosscheck rules list --rules trial`, for measures with `--measures`.\ncrosscheck rules test: no rule or measure is called `9` [unknown-rule]\n  Choose one from `crosscheck rules list --rules trial`, for measures with `--measures`.\n2 problems\n',
    ],
    [
      'list --rules nowhere',
      'nowhere: no rules are here: `verdicts/*.yaml` names no file [no-rules]\n  Name a folder that holds `verdicts/` and `measures/`.\n1 problem\n',
    ],
    [
      'test --format jsno',
      '--format: `jsno` is not known [unknown-format]\n  Did you mean `json`? Choose one of `text`, `json`.\n1 problem\n',
    ],
    [
      'new Late_Fees --verdict disput --measure',
      'crosscheck rules new: `Late_Fees` is no id [bad-id]\n  Write lower-case words joined by hyphens.\n--verdict: a measure has no verdict [option-clash]\n  Leave out `--verdict`, or `--measure`.\n--verdict: `disput` is not known [unknown-verdict]\n  Did you mean `dispute`? Choose one of `contradiction`, `dispute`, `update`, `agreement`.\ncrosscheck rules new: there is no folder `rules` here [no-rules-folder]\n  Name the folder to write to, which need not be there: `--into rules`.\n4 problems\n',
    ],
    [
      'new ../late-fees --into house',
      'crosscheck rules new: `../late-fees` is no id [bad-id]\n  Write lower-case words joined by hyphens.\n1 problem\n',
    ],
    [
      'new apart --into trial',
      'trial/verdicts/apart.yaml: there is a rule of this id already [rule-exists]\n  Choose another id, or edit the file that is there.\n1 problem\n',
    ],
    [
      'new bus-fare --measure --into trial/',
      'trial/measures/bus-fare.yaml: there is a measure of this id already [rule-exists]\n  Choose another id, or edit the file that is there.\n1 problem\n',
    ],
    [
      'new late-fees --into file',
      'file/verdicts: cannot be written: ENOTDIR: not a directory [cannot-write]\n  Name a folder, in one that you may write to.\n1 problem\n',
    ],
  ]
  test.each(cases)('crosscheck rules %s', (call, says) => {
    expect(run(call)).toEqual({ status: 2, stdout: '', stderr: says })
    expect(existsSync(join(folder, 'house'))).toBe(false)
    expect(readFileSync(join(folder, 'trial/verdicts/apart.yaml'), 'utf8')).toBe(TRIAL_PACK['verdicts/apart.yaml'])
  })

  test.each([['list'], ['show x'], ['test']])('%s tells every problem of the files', (call) => {
    const { status, stdout, stderr } = run(`${call} --rules odd`)
    expect(stderr).toMatch(/^odd\/verdicts\/x\.yaml:\d+:\d+: `severity` is never `eror` \[unknown-value\]$/m)
    expect(stderr).toMatch(/^odd\/verdicts\/x\.yaml:\d+:\d+: no predicate is called `period` \[unknown-predicate\]$/m)
    expect(stderr).toMatch(/\n2 problems\n$/)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test('without a command the help is told', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'rules'], { encoding: 'utf8' })
    expect(stderr).toMatch(/^Usage: crosscheck rules \[options\] \[command\]\n/)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('what ships with the program', () => {
  test('is listed, and each of it can be shown', () => {
    const { status, stdout, stderr } = run('list --format json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { rules, measures } = JSON.parse(stdout)
    const ids: readonly string[] = [...rules, ...measures].map(({ id }) => id)
    expect(new Set([...rules, ...measures].map(({ pack }) => pack))).toEqual(new Set(['default']))
    const shown = JSON.parse(run(`show ${ids.join(' ')} --format json`).stdout).definitions
    expect(new Set(shown.map(({ id }: { readonly id: string }) => id))).toEqual(new Set(ids))
  })

  test('passes, and every rule is made to fire', () => {
    const { status, stdout, stderr } = run('test --coverage --format json')
    const { cases, coverage } = JSON.parse(stdout)
    expect(cases.filter((one: { status: string }) => one.status === 'missing' || one.status === 'noisy')).toEqual([])
    expect(coverage.filter((one: { fires: number }) => one.fires === 0)).toEqual([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('no table has a colour in a pipe', () => {
    for (const call of ['list', 'list --measures', 'test same-value --coverage'])
      expect(run(call).stdout).not.toContain('\u001b')
  })
})

describe('rules test', () => {
  test('exits with 1 where a case is missing or noisy, and names its place', () => {
    const { status, stdout, stderr } = run('test apart --rules trial')
    expect(stdout.split('\n').filter((line) => line.startsWith('trial/'))).toEqual([
      'trial/verdicts/apart.yaml:21:7: `apart` should fire here and stays silent [missing]',
      'trial/verdicts/apart.yaml:23:7: `apart` should fire here and stays silent [missing]',
      'trial/verdicts/apart.yaml:25:7: `apart` should fire here and stays silent [missing]',
      'trial/verdicts/apart.yaml:30:7: `apart` should stay silent here and fires [noisy]',
    ])
    expect(stdout).toMatch(/\n4 of 6 cases failed: 3 missing, 1 noisy; 1 reported, 1 quiet \(1 rule, 0 measures\)\n$/)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  test('exits with 0 where those asked for pass', () => {
    const passed = '4 cases passed: 2 reported, 2 quiet (1 rule, 1 measure)\n'
    expect(run('test alike tram-fare --rules trial')).toEqual({ status: 0, stdout: passed, stderr: '' })
  })

  test('writes a file whole beside standard output', () => {
    expect(run('test alike --rules trial --format json=tests.json --format text').stdout).toBe(
      '2 cases passed: 1 reported, 1 quiet (1 rule, 0 measures)\n',
    )
    expect(readFileSync(join(folder, 'tests.json'), 'utf8')).toBe(run('test alike --rules trial --format json').stdout)
  })
})

describe('with a configuration', () => {
  /** A desk whose configuration names a folder with a measure, one with a rule, and switches. */
  const desk = 'desk'
  beforeAll(() => {
    const { 'measures/tram-fare.yaml': tram = '', 'verdicts/alike.yaml': alike = '' } = TRIAL_PACK
    write(
      'desk/crosscheck.yaml',
      'packs: [default, ./fares, ./alike]\nrules: { same-value: off, alike: off, disjoint-values: warning }\ntolerances: { tram-fare: 3% }\n',
    )
    write('desk/fares/measures/tram-fare.yaml', tram)
    write('desk/alike/verdicts/alike.yaml', alike)
    write('desk/late/x.txt', '')
  })
  const at = (call: string) => run(call, join(folder, desk))

  test('the list has what is in force: packs, severities, and nothing that is switched off', () => {
    const { rules, measures } = JSON.parse(at('list --format json').stdout)
    const severities = new Map(rules.map(({ id, severity }: Record<string, string>) => [id, severity]))
    expect(['disjoint-values', 'same-value', 'alike'].map((id) => severities.get(id))).toEqual([
      'warning',
      undefined,
      undefined,
    ])
    expect(measures.find(({ id }: { readonly id: string }) => id === 'tram-fare')).toEqual({
      id: 'tram-fare',
      label: 'tram fares',
      kinds: [],
      temporality: null,
      pack: './fares',
      file: 'fares/measures/tram-fare.yaml',
    })
    const line = at('list --measures')
      .stdout.split('\n')
      .find((row) => row.includes('tram-fare'))
    expect(line?.split('│').map((cell) => cell.trim())).toEqual(['', 'tram-fare', 'any', './fares', 'tram fares', ''])
  })

  test('what is shown has the tolerance and the severity in force, and where it comes from', () => {
    const { definitions } = JSON.parse(at('show tram-fare disjoint-values --format json').stdout)
    expect(
      definitions.map(({ id, pack, severity, tolerance }: Record<string, unknown>) => [id, pack, severity, tolerance]),
    ).toEqual([
      ['tram-fare', './fares', undefined, 0.03],
      ['disjoint-values', 'default', 'warning', undefined],
    ])
    const { stdout } = run('show tram-fare', join(folder, desk, 'late'))
    expect(stdout.split('\n').slice(-4)).toEqual([
      'References',
      '  file         ../fares/measures/tram-fare.yaml',
      '  pack         ./fares',
      '',
    ])
  })

  test('what is switched off is neither shown nor tested, and it is said what switches it off', () => {
    const off =
      'crosscheck rules show: `same-value` is switched off by crosscheck.yaml:2:22 [rule-off]\n  Give it a severity there, or leave the configuration out: `--no-config`.\n'
    expect(at('show same-value')).toEqual({ status: 2, stdout: '', stderr: `${off}1 problem\n` })
    expect(at('test alike tram-fare')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'crosscheck rules test: `alike` is switched off by crosscheck.yaml:2:34 [rule-off]\n  Give it a severity there, or leave the configuration out: `--no-config --rules alike`.\n1 problem\n',
    })
    expect(at('show same-value --no-config').status).toBe(0)
    expect(at('test alike --no-config --rules alike').stdout).toBe(
      '2 cases passed: 1 reported, 1 quiet (1 rule, 0 measures)\n',
    )
    // The folder has no such rule, so no switch keeps it from being shown.
    expect(at('show same-value --rules fares').stderr).toContain('no rule or measure is called `same-value`')
  })

  test('cases are run with all packs in force', () => {
    expect(at('test tram-fare')).toEqual({
      status: 0,
      stdout: '2 cases passed: 1 reported, 1 quiet (0 rules, 1 measure)\n',
      stderr: '',
    })
    expect(at('test alike --no-config').status).toBe(2)
  })
})

test('a folder of measures alone is listed and tested, though nothing can be checked with it', () => {
  write('fares/measures/tram-fare.yaml', TRIAL_PACK['measures/tram-fare.yaml'] ?? '')
  expect(run('test --rules fares').stdout).toBe('2 cases passed: 1 reported, 1 quiet (0 rules, 1 measure)\n')
  expect(JSON.parse(run('list --rules fares --format json').stdout)).toEqual({
    schema: 'crosscheck/rules@1',
    rules: [],
    measures: [
      {
        id: 'tram-fare',
        label: 'tram fares',
        kinds: [],
        temporality: null,
        pack: 'fares',
        file: 'fares/measures/tram-fare.yaml',
      },
    ],
  })
  const { status, stderr } = spawnSync(process.execPath, [bin, 'check', 'fares', '--rules', 'fares'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([2, expect.stringContaining('fares: only measures are here')])
})
