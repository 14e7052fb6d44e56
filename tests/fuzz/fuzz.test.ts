import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../built.ts'
import * as every from './every-target.ts'
import { fuzzTarget } from './fuzzer.ts'
import { relink } from './older-libc.ts'
import { bytesOf } from './target.ts'
import { TARGETS } from './targets/index.ts'

const seeds = [...TARGETS].flatMap(([name, target]) =>
  target.seeds.map((seed, index) => ({ name, index, target, seed })),
)

test.each(seeds)('$name holds what it must on its seed $index', async ({ target, seed }) => {
  await target.fuzz(bytesOf(seed))
})

/** So few that it takes seconds; `npm run fuzz` runs as long as one likes. */
const BOUND = { runs: 600, seed: 1 }

test('no target breaks on inputs that the fuzzer makes of the seeds', () => {
  spawnSync('npx', ['rolldown', '-c', 'tests/fuzz/rolldown.config.ts', '--log-level', 'silent'], { cwd: root })
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  try {
    const { broken, executions, edges } = fuzzTarget('every-target', every, folder, BOUND)
    expect(broken).toBeNull()
    expect(executions).toBeGreaterThanOrEqual(BOUND.runs)
    expect(edges).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)

test('the addon of the fuzzer, relinked, asks for no C library that is newer than the one of Debian 12', () => {
  const prebuilt = join(root, 'node_modules', '@jazzer.js', 'fuzzer', 'prebuilds', 'fuzzer-linux-x64.node')
  const [before, after] = [readFileSync(prebuilt), relink(readFileSync(prebuilt))]
  expect(after.length).toBe(before.length)
  expect(after.equals(before)).toBe(false)
  expect(relink(Buffer.from(after)).equals(after)).toBe(true)
})
