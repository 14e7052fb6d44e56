import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bin, built, root } from '../built.ts'
import { execute, LOOKS, shell, write } from '../cli/execute.ts'

const preload = join(root, 'tests', 'faults', 'failing-fs.mjs')

let folder = ''
let elsewhere = ''
beforeAll(built, 180_000)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-faults-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'crosscheck-elsewhere-'))
})
afterEach(() => {
  for (const each of [folder, elsewhere]) rmSync(each, { recursive: true, force: true })
})

const ARTICLES = {
  'few/gull.txt': 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n',
  'few/ledger.txt': 'Pier bill is out\n\nIn 2024, the repair of the Salt Island pier cost $4.1 million.\n',
}
const BASELINE = '{"schema":"crosscheck/baseline@1","fingerprints":"conflict/v1","paths":["few"]}\n'
const FINDING = /\((?:[a-z-]+) (f[0-9a-f]+)\)/

type Files = Readonly<Record<string, string>>

/** Commands that write, and what is there before. */
const COMMANDS: readonly (readonly [command: string, before: Files])[] = [
  ['check few --fail-on never --format json=report.json --format csv=new.csv', { 'report.json': '{"old":true}\n' }],
  ['check few --fail-on never --format json=report.json --baseline-from-ref HEAD', {}],
  ['baseline accept FINDING few --reason counted --today 2024-05-14', { 'crosscheck-baseline.jsonl': BASELINE }],
  ['init --yes --ci github --ci gitlab', { '.gitattributes': '*.png binary\n' }],
]

/** Those that write one file, as the others do. */
const MORE_COMMANDS: typeof COMMANDS = [
  ['mentions few --format ndjson=mentions.ndjson', { 'mentions.ndjson': 'old\n' }],
  ['baseline create few --baseline known.jsonl --force', { 'known.jsonl': 'old\n' }],
  ['baseline prune few', { 'crosscheck-baseline.jsonl': BASELINE }],
  ['baseline migrate', { 'crosscheck-baseline.jsonl': BASELINE.replaceAll('":"', '": "') }],
  ['rules new pier-bill --into house', {}],
]

/** More than any of them makes. */
const MOST_CALLS = 60

test.each([...COMMANDS, ...MORE_COMMANDS])(
  '%s: whatever call fails, each file is the old one or the new',
  (command, before) => {
    const args = begin(command, before)
    expect(run(args).status).toBe(0)
    const after = filesIn(folder)
    for (let at = 1; at < MOST_CALLS; at++) {
      restore(before)
      const { status, stderr, call } = run(args, 'error', at)
      if (call === null) break
      const context = `at call ${at}, ${call}`
      expect(status, `${context}\n${stderr}`).toBe(2)
      expect(stderr, context).toMatch(/^\S+: cannot be written: (?:ENOSPC|EIO): [a-z/ ]+ \[cannot-write\]\n {2}\S/m)
      expect(readdirSync(elsewhere), context).toEqual([])
      expectOldOrNew(before, filesIn(folder), after, context)
      expect(run(args).status, context).toBe(0)
      expect(filesIn(folder), context).toEqual(after)
    }
    restore(before)
    expect(run(args, 'error', MOST_CALLS)).toMatchObject({ status: 0, call: null })
    expect(filesIn(folder)).toEqual(after)
  },
  300_000,
)

test.each(COMMANDS)(
  '%s: killed at whatever call, each file is the old one or the new',
  (command, before) => {
    const args = begin(command, before)
    expect(run(args).status).toBe(0)
    const after = filesIn(folder)
    for (let at = 1; at < MOST_CALLS; at++) {
      restore(before)
      const { status, call } = run(args, 'kill', at)
      if (call === null) break
      const context = `at call ${at}, ${call}`
      expect(status, context).toBeNull()
      expectOldOrNew(before, withoutLeftOvers(filesIn(folder)), after, context)
      expect(run(args).status, context).toBe(0)
      expect(withoutLeftOvers(filesIn(folder)), context).toEqual(after)
    }
  },
  300_000,
)

/** Puts there what a command finds, and gives its words. */
function begin(command: string, before: Files): readonly string[] {
  restore(before)
  if (command.includes('from-ref')) {
    const git = 'git -c user.name=Desk -c user.email=desk@post.example'
    expect(shell(folder, `git init -q && git add few && ${git} commit -qm articles`).status).toBe(0)
  }
  if (!command.includes('FINDING')) return command.split(' ')
  const id = FINDING.exec(execute(folder, ['check', 'few', '--format', 'lines']).stdout)?.[1] ?? ''
  return command.replace('FINDING', id).split(' ')
}

/** The files that were there before and the articles, and no others. */
function restore(before: Files): void {
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true })
  for (const name of readdirSync(elsewhere)) rmSync(join(elsewhere, name), { recursive: true })
  for (const [path, text] of Object.entries({ ...ARTICLES, ...before })) write(folder, path, text)
}

/** Runs the program with a fault at a call, or with none. `call` is the one that failed, `null` where it made fewer. */
function run(args: readonly string[], fault = 'none', at = 0) {
  const mark = join(folder, '..', `${basename(folder)}.mark`)
  rmSync(mark, { force: true })
  const env = { ...LOOKS, TMPDIR: elsewhere, FAULT: fault, FAULT_AT: String(at), FAULT_MARK: mark }
  const call = [...(fault === 'none' ? [] : ['--import', preload]), bin, ...args]
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8', input: '', env })
  const marked = existsSync(mark) ? readFileSync(mark, 'utf8') : null
  rmSync(mark, { force: true })
  return { status, stderr, call: marked }
}

function filesIn(top: string): Files {
  const paths = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('.git/'))
  const files = paths.filter((path) => statSync(join(top, path)).isFile()).sort()
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(top, path), 'utf8')]))
}

/** Each file is as it was or as it is to be; none that was there is gone, and no other has come. */
function expectOldOrNew(before: Files, now: Files, after: Files, context: string): void {
  for (const [path, text] of Object.entries(now)) {
    expect([{ ...ARTICLES, ...before }[path], after[path]], `${context}: ${path}`).toContain(text)
  }
  expect(Object.keys(now), context).toEqual(expect.arrayContaining(Object.keys({ ...ARTICLES, ...before })))
}

/** What is left by a process that is killed while it writes: never the file itself. */
function withoutLeftOvers(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !/(?:^|\/)\.[^/]+\.tmp$/.test(path)))
}

test('a result that is longer than a string can be is told, and is no defect', () => {
  restore({})
  const grows = 'data:text/javascript,JSON.stringify = () => "x".repeat(2 ** 30)'
  const call = ['--import', grows, bin, 'check', 'few', '--format', 'json=report.json']
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8', input: '', env: LOOKS })
  expect(stderr).toBe(
    'crosscheck: the result is longer than half a gigabyte, which cannot be written in one piece [result-too-long]\n' +
      '  Read fewer articles at a time, and leave out those that are long lists of figures.\n1 problem\n',
  )
  expect(status).toBe(2)
  expect(filesIn(folder)).toEqual(ARTICLES)
})
