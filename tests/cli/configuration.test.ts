import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, built } from '../built.ts'

let desk = ''
beforeAll(async () => {
  await built()
  desk = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  write('.git/HEAD', '')
  write('articles/gull.txt', 'Pier repairs end\n\nTrade between Osland and Velmora reached $190.27 billion in 2022.\n')
  write('articles/ledger.txt', 'Pier bill is out\n\nTrade between Osland and Velmora reached $187 billion in 2022.\n')
  write('late/x.txt', '')
  write('crosscheck.yaml', 'paths: [articles]\nformats: [lines]\n')
  write('lax.yaml', 'paths: [articles]\nformats: [lines, json=report.json]\ntolerances: { trade-turnover: 2% }\n')
  write('known.yaml', 'paths: [articles]\nbaseline: kept/known.jsonl\nformats: [lines]\n')
  write('kept/readme', '')
  write('quiet.yaml', 'paths: [articles]\nformats: [lines]\nrules: { disjoint-values: warning }\nseverity: error\n')
  write('bad.yaml', 'failOn: al\npacks: [./gone]\n')
}, 180_000)
afterAll(() => rmSync(desk, { recursive: true, force: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(desk, path)), { recursive: true })
  writeFileSync(join(desk, path), text)
}

function run(call: string, { from = '.', env = {} }: { from?: string; env?: Readonly<Record<string, string>> } = {}) {
  const { FORCE_COLOR: _, ...inherited } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...call.split(' ')], {
    cwd: join(desk, from),
    encoding: 'utf8',
    env: { ...inherited, LANG: 'C.UTF-8', LC_ALL: '', ...env },
  })
  return { stdout, stderr, status }
}

/** The exit status, and the first line that was printed, without the id of a finding at its end. */
function outcome(call: string, options: Parameters<typeof run>[1] = {}) {
  const { stdout, stderr, status } = run(call, options)
  return [status, (stdout || stderr).split('\n')[0]?.replace(/ f[0-9a-f]{4,12}\)$/, ')')]
}

const apart =
  'error contradiction gull.txt has $190.27 billion, ledger.txt has $187 billion for trade turnover (disjoint-values)'

describe('crosscheck check', () => {
  test('reads what the configuration names, from wherever one works', () => {
    expect(outcome('check')).toEqual([1, apart])
    const { stdout } = run('check', { from: 'late' })
    expect(stdout).toContain('\n  ../articles/gull.txt:3:1: gull.txt: $190.27 billion: ')
  })

  test('goes by the configuration that is named, by an option before a variable', () => {
    const agree =
      'info agreement $190.27 billion in gull.txt and $187 billion in ledger.txt can both hold for trade turnover (overlapping-values)'
    expect(outcome('check --config lax.yaml')).toEqual([0, agree])
    expect(outcome('check', { env: { CROSSCHECK_CONFIG: 'lax.yaml' } })).toEqual([0, agree])
    expect(outcome('check --config crosscheck.yaml', { env: { CROSSCHECK_CONFIG: 'lax.yaml' } })).toEqual([1, apart])
    const { findings } = JSON.parse(readFileSync(join(desk, 'report.json'), 'utf8'))
    expect(findings[0].because[0]).toBe('values: 1.7% apart, within the tolerance of 2% for trade turnover')
  })

  test('writes where the configuration says, from wherever one works', () => {
    rmSync(join(desk, 'report.json'), { force: true })
    run('check --config ../lax.yaml', { from: 'late' })
    expect(JSON.parse(readFileSync(join(desk, 'report.json'), 'utf8')).summary.articles).toBe(2)
  })

  test('switches rules before it leaves out what is below the severity', () => {
    expect(outcome('check --config quiet.yaml')).toEqual([0, 'no findings in 2 articles'])
    const [status, line] = outcome('check --config quiet.yaml --severity info')
    expect([status, line]).toEqual([1, apart.replace('error', 'warning')])
  })

  test('has no paths without a configuration', () => {
    const none = [2, 'crosscheck check: no file or folder given [no-paths]']
    expect(outcome('check --no-config')).toEqual(none)
    expect(outcome('check --no-config', { env: { CROSSCHECK_CONFIG: 'lax.yaml' } })).toEqual(none)
  })

  test('tells what is wrong with the configuration and with options at once', () => {
    const { stderr, status } = run('check --config bad.yaml --severity al', { env: { CROSSCHECK_FORMAT: 'prety' } })
    expect(status).toBe(2)
    expect(stderr.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'bad.yaml:1:9: `failOn` is never `al` [unknown-value]',
      'bad.yaml:2:9: no folder is called `./gone` [no-such-pack]',
      '--severity: `al` is not known [unknown-severity]',
      'CROSSCHECK_FORMAT: `prety` is not known [unknown-format]',
      '4 problems',
      '',
    ])
  })
})

test('crosscheck baseline and check keep to the file that the configuration names', () => {
  expect(outcome('baseline create --config known.yaml')).toEqual([0, 'kept/known.jsonl: 1 finding noted'])
  expect(run('check --config known.yaml').status).toBe(0)
  expect(run('check --config ../known.yaml', { from: 'late' }).status).toBe(0)
  expect(run('baseline show --config known.yaml').status).toBe(0)
  expect(run('check').status).toBe(1)
})

test('crosscheck claims and explain read what the configuration names', () => {
  expect(run('claims').stdout).toContain('articles/gull.txt:3:1')
  const [, id] = /"id": "(f[0-9a-f]+)"/.exec(run('check --format json').stdout) ?? []
  expect(outcome(`explain ${id}`)).toEqual([0, `finding ${id}`])
  expect(outcome('claims --no-config')).toEqual([2, 'crosscheck claims: no file or folder given [no-paths]'])
})

describe('crosscheck config show', () => {
  test('tells what is in force and where it came from', () => {
    const { stdout, stderr, status } = run('config show --config lax.yaml', { env: { CROSSCHECK_FAIL_ON: 'any' } })
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect([stderr, status]).toEqual(['', 0])
    expect(rows.filter(([, , from]) => from !== 'default')).toEqual([
      ['configuration', 'lax.yaml', '--config'],
      ['paths', 'articles', 'lax.yaml:1:8'],
      ['failOn', 'any', 'CROSSCHECK_FAIL_ON'],
      ['formats', 'lines, json=report.json', 'lax.yaml:2:10'],
      ['packs'],
      ['tolerances'],
      ['trade-turnover', '2%', 'lax.yaml:3:31'],
      ['limits'],
      [''],
    ])
  })

  test('tells that there is none', () => {
    const { configuration, packs } = JSON.parse(run('config show --no-config --format json').stdout)
    expect(configuration).toEqual({ value: null, from: '--no-config' })
    expect(packs.map(({ name, from }: { name: string; from: string }) => [name, from])).toEqual([
      ['default', 'default'],
    ])
  })

  test('refuses what cannot be in force', () => {
    expect(outcome('config show --config bad.yaml')).toEqual([
      2,
      'bad.yaml:1:9: `failOn` is never `al` [unknown-value]',
    ])
    expect(outcome('config show --format yaml')).toEqual([2, '--format: `yaml` is not known [unknown-format]'])
  })
})

test('crosscheck baseline create says how check comes to use what it made, where nobody has said it', () => {
  const made = (call: string, options: Parameters<typeof run>[1] = {}) => {
    const { stdout, status } = run(`baseline create ${call} --force`, options)
    const [, ...more] = stdout.split('\n')
    return [status, more.join('\n')]
  }
  expect(made('articles --no-config')).toEqual([0, '  Give it to check: `--baseline crosscheck-baseline.jsonl`\n'])
  expect(made('articles --no-config --baseline kept/mine.jsonl')).toEqual([
    0,
    '  Give it to check: `--baseline kept/mine.jsonl`\n',
  ])
  expect(made('--baseline kept/mine.jsonl')).toEqual([
    0,
    '  Name it in crosscheck.yaml, so that check uses it: `baseline: kept/mine.jsonl`\n',
  ])
  expect(made('--config ../lax.yaml', { from: 'late' })).toEqual([
    0,
    '  Name it in ../lax.yaml, so that check uses it: `baseline: late/crosscheck-baseline.jsonl`\n',
  ])
  expect(made('--config known.yaml')).toEqual([0, ''])
  expect(made('--config known.yaml --baseline kept/mine.jsonl')).toEqual([0, ''])
  expect(made('articles --no-config', { env: { CROSSCHECK_BASELINE: 'kept/mine.jsonl' } })).toEqual([0, ''])
})

test('crosscheck rules is refused with the configuration', () => {
  expect(outcome('rules list --config bad.yaml')).toEqual([2, 'bad.yaml:1:9: `failOn` is never `al` [unknown-value]'])
  expect(run('rules list --no-config', { env: { CROSSCHECK_CONFIG: 'bad.yaml' } }).status).toBe(0)
})
