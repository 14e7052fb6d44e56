import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatFor } from '../../src/ingest/format-for.ts'
import { sanitize } from '../../src/report/sanitize.ts'
import { bin, built, root } from '../built.ts'
import { LOOKS } from '../cli/execute.ts'
import { fillFolder } from './folder.ts'

const FILES = 1_000
const SEED = 7
/** A machine that is busy with other tests takes a few times as long as one that is not. */
const PATIENCE_MS = 540_000
/** About one gigabyte is usual; how much garbage is left lying goes by the memory of the machine. */
const MOST_BYTES = 1_500_000_000

const OURS = /^\s*\{\s*"schema":\s*"crosscheck\//

interface Run {
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  readonly peak: number
}

let top = ''
let paths: readonly string[] = []
let run: Run

beforeAll(async () => {
  await built()
  top = mkdtempSync(join(tmpdir(), 'crosscheck-hostile-'))
  mkdirSync(join(top, 'files'))
  paths = fillFolder(join(top, 'files'), FILES, SEED)
  const memory = join(top, 'peak')
  const preload = join(root, 'tests', 'hostile', 'peak-memory.mjs')
  const args = ['--import', preload, bin, 'check', 'files', '--format', 'json', '--fail-on', 'never']
  const env = { ...LOOKS, PEAK_MEMORY: memory }
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: top, encoding: 'utf8', env, maxBuffer: 1 << 29, timeout: PATIENCE_MS, killSignal: 'SIGKILL' },
  })
  run = { status, signal, stdout, stderr, peak: existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : Number.NaN }
}, 600_000)

afterAll(() => {
  chmodSync(join(top, 'files', 'odd', 'unreadable.txt'), 0o600)
  rmSync(top, { recursive: true, force: true })
})

/** What crosscheck wrote itself lies among articles and is passed over in silence. */
function looksOurs(path: string): boolean {
  return path !== 'odd/device.txt' && !path.startsWith('odd/pipe') && OURS.test(startOf(join(top, 'files', path)))
}

function startOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 100)
  } catch {
    return ''
  }
}

describe('a thousand hostile files', () => {
  test('are a thousand', () => {
    expect(new Set(paths).size).toBe(FILES)
  })

  test('end the run in time, as one that could not read some of them', () => {
    expect({ status: run.status, signal: run.signal }, run.stderr.slice(-2_000)).toEqual({ status: 3, signal: null })
  })

  test('take about a gigabyte of memory and no more', () => {
    expect(run.peak).toBeLessThan(MOST_BYTES)
  })

  test('are each read or named', () => {
    const read = new Set(JSON.parse(run.stdout).articles.map(({ path }: { path: string }) => path))
    const named = run.stderr.split('\n')
    const expected = paths.filter((path) => formatFor(path) !== null && !looksOurs(path)).map((path) => `files/${path}`)
    const lost = expected.filter(
      (path) => !read.has(path) && !named.some((line) => line.startsWith(`${sanitize(path)}:`)),
    )
    expect(lost).toEqual([])
  })

  test('write nothing to the terminal that it would obey, and no line that a file chose', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(run.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(run.stderr).not.toMatch(/^::/m)
    for (const line of run.stderr.split('\n'))
      expect(line).toMatch(/^(?:files\/| {2}\S| {4}|\d+ articles could not be read|$)/)
  })

  test('write nothing beside their folder', () => {
    expect(existsSync('/tmp/crosscheck-escaped.txt')).toBe(false)
  })
})
