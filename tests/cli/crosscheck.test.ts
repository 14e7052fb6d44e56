import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, built, root } from '../built.ts'

const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  write('apart/gull.txt', 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
  write('apart/ledger.txt', 'Pier bill is out\n\nIn 2024, the repair of the Salt Island pier cost $4.1 million.\n')
  write('alike/gull.txt', 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
  write('near/gull.txt', 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
  write('near/ledger.txt', 'Pier bill is out\n\nThe repair of the Salt Island pier cost $4.1 million in 2019.\n')
  write('spoilt/gull.txt', 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
  write('spoilt/odd.txt', 'a\0b\0\0\u0001')
  const rooms = Array.from({ length: 3000 }, (_, i) => `In May 2022 mill number ${i} had ${i + 1000} rooms to let.\n\n`)
  write('long/list.txt', `Rooms\n\n${rooms.join('')}`)
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, nodeArgs: readonly string[] = []) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  return spawnSync(process.execPath, [...nodeArgs, bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: 'Pier bill\n\nThe repair of the Salt Island pier cost $4.1 million in 2024.\n',
    env: { ...inherited, LANG: 'C.UTF-8', LC_ALL: '', ...env },
    maxBuffer: 1 << 28,
  })
}

/** Makes Node print on standard error the address of every module as it is found. */
const hook = `import { writeSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  writeSync(2, found.url + '\\n')
  return found
}`
const register = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hook))})`
const traced = ['--import', dataUrl(register)]

function dataUrl(module: string): string {
  return `data:text/javascript,${encodeURIComponent(module)}`
}

describe('asked what it is', () => {
  test.each([
    ['--version', `${version}\n`],
    ['--help', 'Usage: crosscheck [options] [command]'],
    ['check --help', 'Usage: crosscheck check [options] [paths...]'],
    ['help check', 'Usage: crosscheck check [options] [paths...]'],
    ['init --help', 'Usage: crosscheck init [options]'],
    ['explain --help', 'Usage: crosscheck explain [options] ID [ID] [PATHS...]'],
  ])('%s answers on standard output and loads nothing that reads articles', (call, answer) => {
    const imported = run(call.split(' '), {}, traced)
    expect(imported.stdout.slice(0, answer.length)).toBe(answer)
    expect(imported.status).toBe(0)
    expect(imported.stderr).toContain('/dist/cli.js')
    // Bundled ones lie in chunks of their own: zod in `schemas`, yaml and parse5 in `dist`.
    expect(imported.stderr).not.toMatch(/\/dist\/(?:index\.js|src-|schemas-|dist-)|\/node_modules\//)
    expect(run(call.split(' ')).stderr).toBe('')
  })

  test('the help names every format there is, and every exit status', async () => {
    const { formats } = await import('../../src/report/formats/index.ts')
    const { claimFormats } = await import('../../src/report/claims.ts')
    const { explanationFormats } = await import('../../src/report/explain/index.ts')
    const [, listed = ''] = /--format(.*?)--fail-on/s.exec(run(['check', '--help']).stdout) ?? []
    for (const name of formats.keys()) expect(listed).toMatch(new RegExp(`\\b${name}\\b`))
    for (const name of claimFormats.keys()) expect(run(['claims', '--help']).stdout).toContain(name)
    for (const name of explanationFormats.keys()) expect(run(['explain', '--help']).stdout).toContain(name)
    for (const status of [0, 1, 2, 3, 70, 130])
      expect(run(['--help']).stdout).toMatch(new RegExp(`^ {2}${status} `, 'm'))
  })
})

describe('called wrongly: 2, nothing on standard output, and how to mend it', () => {
  const cases: readonly [call: string, says: readonly string[]][] = [
    ['', ['Usage: crosscheck']],
    ['chekc apart', ['`chekc` is no command [unknown-command]', 'Did you mean `crosscheck check apart`?']],
    [
      'check --formt json apart',
      ['crosscheck check: no option is called `--formt` [unknown-option]', 'Did you mean `--format`?', '1 problem'],
    ],
    ['check --format', ['crosscheck check: `--format <name>` was given without a value [no-value]', '1 problem']],
    ['check', ['no file or folder given', 'crosscheck check corpus/', '1 problem']],
    ['claims', ['no file or folder given']],
    ['mentions', ['no file or folder given']],
    ['explain', ['no id given [no-id]', 'no file or folder given', '2 problems']],
    ['explain apart', ['no id given [no-id]', '1 problem']],
    ['explain cffff', ['no file or folder given', 'crosscheck explain cffff corpus/', '1 problem']],
    ['explain cffff apart', ['no claim has the id `cffff` [unknown-id]', '`crosscheck claims PATHS --format ndjson`']],
    ['explain ffff apart', ['no finding has the id `ffff` [unknown-id]', '`crosscheck check PATHS --format json`']],
    ['explain c111 c222 c333 apart --format xml', ['3 ids given', '`xml` is not known', '`text`', '2 problems']],
    ['claims apart --limit 5', ['--limit: it says nothing without `--why-not`']],
    ['claims apart --why-not --limit many', ['--limit: `many` is no whole number of one or more']],
    ['check apart --format jsno', ['--format: `jsno` is not known', 'Did you mean `json`?']],
    ['check apart --format xml --fail-on disputes', ['`xml`', '`disputes`', 'Did you mean `dispute`?', '2 problems']],
    ['check apart --format json --format lines', ['two formats would go to standard output']],
    ['claims apart --kind rumour', ['--kind: `rumour` is not known', '`quantity`, `event`, `role`, `statement`']],
    ['claims apart --kind role --why-not', ['--kind: `--why-not` lists pairs of claims of every kind']],
    ['claims apart --format pretty', ['`pretty` is not known', '`table`']],
    ['check nowhere.txt', ['nowhere.txt: ', '1 problem']],
    ['check nowhere.txt --rules nofolder', ['nowhere.txt', 'nofolder', '2 problems']],
    ['check apart --format json=nowhere/report.json', ['nowhere/report.json: cannot be written', '1 problem']],
  ]
  test.each(cases)('crosscheck %s', (call, says) => {
    const { status, stdout, stderr } = run(call.split(' ').filter((word) => word !== ''))
    for (const words of says) expect(stderr).toContain(words)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('check', () => {
  test('exits with 1 on a contradiction, and with 0 where that is not asked for', () => {
    const { status, stdout } = run(['check', 'apart'])
    expect(stdout).toContain('error contradiction ')
    expect(status).toBe(1)
    const never = run(['check', 'apart', '--fail-on', 'never'])
    expect(never.stdout).toBe(stdout)
    expect(never.status).toBe(0)
  })

  test('exits with 0 and says so where nothing is found', () => {
    const { status, stdout, stderr } = run(['check', 'alike'])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'no findings in 1 article\n', stderr: '' })
  })

  test('exits with 3 where an article cannot be read, unless that is accepted', () => {
    const { status, stderr, stdout } = run(['check', 'spoilt'])
    expect(stderr).toContain('spoilt/odd.txt')
    expect(stderr).toContain('--allow-incomplete')
    expect(stdout).toBe('no findings in 1 article (1 more could not be read)\n')
    expect(status).toBe(3)
    expect(run(['check', 'spoilt', '--allow-incomplete']).status).toBe(0)
  })

  test('colours only when it may', () => {
    const colour = '\u001b['
    expect(run(['check', 'apart', '--format', 'pretty']).stdout).not.toContain(colour)
    expect(run(['check', 'apart', '--format', 'pretty', '--color']).stdout).toContain(colour)
    expect(run(['check', 'apart', '--format', 'pretty'], { FORCE_COLOR: '1' }).stdout).toContain(colour)
    expect(run(['check', 'apart', '--format', 'pretty', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(
      colour,
    )
  })

  test('falls back to ASCII where the locale asks for it', () => {
    const { stdout } = run(['check', 'apart', '--format', 'pretty'], { LANG: 'C' })
    expect(stdout).toMatch(/^x contradiction /)
    expect(stdout).toContain('^^^')
  })

  test('writes files whole and beside standard output', () => {
    const { stdout } = run(['check', 'apart', '--format', 'json=out.json', '--format', 'lines'])
    expect(stdout).toMatch(/findings? in 2 articles\n$/)
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(run(['check', 'apart', '--format', 'json']).stdout)
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  test('JSON loads neither colours nor tables', () => {
    const { stderr } = run(['check', 'apart', '--format', 'json'], {}, traced)
    expect(stderr).toMatch(/\/dist\/json-[\w-]+\.js/)
    expect(stderr).not.toMatch(/node_modules\/(?:chalk|cli-table3)\//)
  })
})

describe('claims and mentions', () => {
  test('lists claims of the kinds asked for and no others', () => {
    const kindsOf = (...options: readonly string[]) => {
      const { stdout } = run(['claims', 'alike', '--format', 'ndjson', ...options])
      return new Set([...stdout.matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind))
    }
    expect(kindsOf('--kind', 'quantity')).toEqual(new Set(['quantity']))
    expect(kindsOf('--kind', 'quantity', '--kind', 'role')).not.toContain('statement')
    expect(kindsOf('--kind', 'role')).not.toContain('quantity')
  })

  test('list what is found, in every format', () => {
    expect(run(['claims', 'alike']).stdout).toContain('5,270,000 USD')
    expect(JSON.parse(run(['claims', 'alike', '--format', 'json']).stdout)).toMatchObject({
      schema: 'crosscheck/claims@1',
    })
    const [row = ''] = run(['claims', 'alike', '--format', 'ndjson']).stdout.split('\n')
    expect(JSON.parse(row)).toMatchObject({ path: 'alike/gull.txt', unit: 'USD', value: 5270000 })
  })

  test('read standard input when asked to', () => {
    const { status, stdout } = run(['claims', '-', '--format', 'ndjson'])
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ path: '-', unit: 'USD', value: 4100000 })
    expect(status).toBe(0)
  })

  test('a report longer than a pipe holds comes whole', () => {
    const { status, stdout } = run(['mentions', 'long'])
    expect(stdout.length).toBeGreaterThan(1 << 18)
    const rows = stdout.split('\n')
    expect(rows.pop()).toBe('')
    expect(rows.filter((row) => JSON.parse(row).path !== 'long/list.txt')).toEqual([])
    expect(status).toBe(0)
  })
})

describe('why there is a finding, and why none', () => {
  const report = (path: string) => JSON.parse(run(['check', path, '--format', 'json']).stdout)

  test('explains a finding by the start of its id', () => {
    const { findings } = report('apart')
    const { status, stdout, stderr } = run(['explain', findings[0].id.slice(0, 8), 'apart'])
    expect(stdout).toContain(`finding ${findings[0].id}\n\n  ✖ ${findings[0].message}\n`)
    expect(stdout).toMatch(/\n {4}✔ values: disjoint +disjoint\n/)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(run(['explain', findings[0].id, 'apart'], { LANG: 'C' }).stdout).toMatch(
      /\n {4}\+ values: disjoint +disjoint\n/,
    )
  })

  test('explains a claim, and two, wherever the ids stand', () => {
    const [first, second] = report('near').claims
    expect(run(['explain', 'near', first.id]).stdout).toContain(
      `claim ${first.id}\n\n  near/gull.txt:3:36   gull.txt\n`,
    )
    const pair = run(['explain', second.id, 'near', first.id]).stdout
    expect(pair).toContain(`claims ${first.id} and ${second.id}\n`)
    expect(pair).toMatch(/\n {2}periods +different +of two times\n/)
    const { status, stdout } = run(['explain', first.id, second.id, 'near', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'crosscheck/explanation@1', kind: 'pair', findings: [] })
    expect(status).toBe(0)
  })

  test('lists what came close and gave no finding', () => {
    const [first, second] = report('near').claims
    const { status, stdout } = run(['claims', 'near', '--why-not'])
    expect(stdout).toContain('│ $5.27 million │ near/gull.txt:3:36 │ $4.1 million │ near/ledger.txt:3:36 │')
    expect(stdout).toContain(`${first.id.slice(0, 8)} ${second.id.slice(0, 8)}`)
    expect(stdout).toMatch(/\n1 pair that came close in 2 articles\n$/)
    expect(status).toBe(0)
    expect(JSON.parse(run(['claims', 'near', '--why-not', '--format', 'ndjson']).stdout)).toMatchObject({
      left_id: first.id,
      right_id: second.id,
      predicate: 'periods',
      fact: 'different',
    })
    expect(run(['claims', 'apart', '--why-not', '--limit', '1']).stdout).toBe(
      'no claims came close to a finding in 2 articles\n',
    )
  })

  test('exits with 3 where an article cannot be read, unless that is accepted', () => {
    const [{ id }] = report('spoilt').claims
    expect(run(['explain', id, 'spoilt']).status).toBe(3)
    expect(run(['explain', id, 'spoilt', '--allow-incomplete']).status).toBe(0)
    expect(run(['claims', 'spoilt', '--why-not']).status).toBe(3)
  })
})

test('a defect is 70, with all that a report of it needs', () => {
  const spoiler = dataUrl('process.stdout.write = () => { throw new Error("spoilt for the test") }')
  const { status, stderr } = run(['check', 'alike'], {}, ['--import', spoiler])
  expect(stderr).toMatch(/^crosscheck: spoilt for the test\n\nError: spoilt for the test\n {4}at /)
  expect(stderr).toContain('This is a defect in crosscheck, please report it')
  expect(stderr).toContain(`crosscheck ${version}, Node ${process.version}`)
  expect(stderr).toContain('crosscheck "check" "alike"')
  expect(status).toBe(70)
})
