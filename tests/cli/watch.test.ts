import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bin, built } from '../built.ts'
import { execute, LOOKS, write } from './execute.ts'

const SAYS = 'watching for changes; Ctrl-C ends it\n'

let folder = ''
let child: ChildProcess | null = null
beforeAll(built, 180_000)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-watch-'))
  write(folder, 'news/gull.txt', 'Pier\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A run that watches: what it printed so far, until it has said so many times that it watches. */
function watching(...args: readonly string[]) {
  const started = spawn(process.execPath, [bin, 'check', ...args, '--watch'], { cwd: folder, env: LOOKS })
  child = started
  const seen = { stdout: '', stderr: '' }
  started.stdout.on('data', (chunk) => {
    seen.stdout += chunk
  })
  started.stderr.on('data', (chunk) => {
    seen.stderr += chunk
  })
  const ended = new Promise<number | null>((resolve) => started.on('close', resolve))
  const runs = async (times: number) => {
    while (seen.stderr.split(SAYS).length <= times && started.exitCode === null) await setTimeout(20)
    return { ...seen }
  }
  const interrupt = () => {
    started.kill('SIGINT')
    return ended
  }
  return { runs, interrupt }
}

test('a change brings a new result and says what it was, until Ctrl-C', async () => {
  const { runs, interrupt } = watching('news')
  expect(await runs(1)).toEqual({ stdout: 'no findings in 1 article\n', stderr: SAYS })
  write(folder, 'news/ledger.txt', 'Bill\n\nThe fire station has 12 engines.\n')
  expect(await runs(2)).toEqual({
    stdout: 'no findings in 1 article\nno findings in 2 articles\n',
    stderr: `${SAYS}news/ledger.txt is new\n${SAYS}`,
  })
  rmSync(join(folder, 'news/ledger.txt'))
  expect((await runs(3)).stderr).toBe(`${SAYS}news/ledger.txt is new\n${SAYS}news/ledger.txt is gone\n${SAYS}`)
  expect(await interrupt()).toBe(130)
})

test('what is wrong with the input is told, and watching goes on', async () => {
  const { runs, interrupt } = watching('news')
  await runs(1)
  rmSync(join(folder, 'news/gull.txt'))
  const { stdout, stderr } = await runs(2)
  expect(stdout).toBe('no findings in 1 article\n')
  expect(stderr).toMatch(
    /news\/gull\.txt is gone\nnews: this folder holds no files \[empty-folder\]\n {2}.+\n1 problem\n/,
  )
  write(folder, 'news/gull.txt', 'Pier\n\nThe pier is 40 metres long.\n')
  expect((await runs(3)).stdout).toBe('no findings in 1 article\nno findings in 1 article\n')
  expect(await interrupt()).toBe(130)
})

test('globs and several files are watched, and what is written or hidden is not', async () => {
  write(folder, 'late.md', '# Late\n\nThe pier is 40 metres long.\n')
  const { runs, interrupt } = watching('news/*.txt', 'late.md', '--format', 'json=news/report.json')
  expect((await runs(1)).stderr).toBe(SAYS)
  write(folder, 'news/.gull.txt.swp', 'x')
  await setTimeout(600)
  write(folder, 'late.md', '# Late\n\nThe pier is 41 metres long.\n')
  expect((await runs(2)).stderr).toBe(`${SAYS}late.md changed\n${SAYS}`)
  expect(await interrupt()).toBe(130)
})

test.each([
  [
    ['-'],
    '--watch: standard input cannot be watched [watched-input]\n  Name files or folders, or leave out `--watch`.\n1 problem\n',
  ],
  [
    ['news', '--fail-on', 'nevr'],
    '--fail-on: `nevr` is not known [unknown-fail-on]\n  Did you mean `never`? Choose one of `never`, `contradiction`, `dispute`, `update`, `any`.\n1 problem\n',
  ],
])('%j is refused before anything is watched', (args, stderr) => {
  expect(execute(folder, ['check', ...args, '--watch'])).toEqual({ status: 2, stdout: '', stderr })
})
