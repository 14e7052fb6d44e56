import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, built } from '../built.ts'
import { execute, LOOKS, shell, write } from './execute.ts'

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-streams-'))
  write(folder, 'few/gull.txt', 'Pier repairs end\n\nThe repair of the Salt Island pier cost $5.27 million in 2024.\n')
  write(
    folder,
    'few/ledger.txt',
    'Pier bill is out\n\nIn 2024, the repair of the Salt Island pier cost $4.1 million.\n',
  )
  const row = (i: number) => ({
    id: `r${i}`,
    text: `In May 2022 mill ${i % 40} in Velmora had ${i + 1000} rooms. The repair cost $${(i % 90) + 3}.2 million.`,
  })
  const rows = Array.from({ length: 500 }, (_, i) => JSON.stringify(row(i)))
  write(folder, 'many.jsonl', `${rows.join('\n')}\n`)
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What is there beside the input. */
const left = () => readdirSync(folder).filter((name) => name !== 'few' && name !== 'many.jsonl')

describe('a reader that goes away', () => {
  test.each([
    ['crosscheck check few --format json | head -n 1', '{\n'],
    ['crosscheck mentions many.jsonl | head -c 14', '{"articleId":"'],
    ['crosscheck claims many.jsonl --format ndjson | true', ''],
    ['crosscheck completion bash | head -c 1', '#'],
    ['crosscheck --help | head -c 5', 'Usage'],
  ])('%s ends quietly', (line, stdout) => {
    const { stderr, ...ended } = shell(folder, `${line}; exit "\${PIPESTATUS[0]}"`)
    expect(ended.stdout).toBe(stdout)
    expect(stderr).toBe('')
    expect([0, 1]).toContain(ended.status)
  })

  test('a closed standard output or standard error is no defect', () => {
    expect(shell(folder, 'crosscheck check few >&-')).toEqual({ status: 1, stdout: '', stderr: '' })
    const { status, stdout } = shell(folder, 'crosscheck check few 2>&-')
    expect(status).toBe(1)
    expect(stdout).toMatch(/1 finding in 2 articles\n$/)
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each(['check few', 'claims few', 'mentions few', 'completion zsh', '--help', 'check --help', '--version'])(
    'behind standard output of %s is told',
    (call) => {
      expect(shell(folder, `crosscheck ${call} > /dev/full`)).toEqual({
        status: 2,
        stdout: '',
        stderr:
          'standard output: cannot be written: ENOSPC: no space left on device [cannot-write]\n  See to the disk or the program it goes to.\n1 problem\n',
      })
    },
  )

  test('for a file is told, and the rest is written', () => {
    const call = ['check', 'few', '--format', 'json=/dev/full', '--format', 'lines', '--format', 'pretty=none/a.txt']
    const { status, stdout, stderr } = execute(folder, call)
    expect(stdout).toMatch(/1 finding in 2 articles\n$/)
    expect(stderr).toBe(
      `/dev/full: cannot be written: ENOSPC: no space left on device [cannot-write]
  Make room on that disk, or name a file on another.
none/a.txt: cannot be written: ENOENT: no such file or directory [cannot-write]
  Name a file in a folder that exists and that you may write to.
2 problems
`,
    )
    expect(status).toBe(2)
  })

  test('leaves what the file held before, and nothing beside it', () => {
    write(folder, 'old.json', '{"old":true}\n')
    // The shell allows files of one block only, as if the disk were full after it. The run is a long one, and standard
    // error has no progress, since it is no terminal.
    const { status, stderr } = shell(folder, 'ulimit -f 1; crosscheck check many.jsonl --format json=old.json')
    expect(stderr).toBe(
      'old.json: cannot be written: EFBIG: file too large [cannot-write]\n  Make room on that disk, or name a file on another.\n1 problem\n',
    )
    expect(status).toBe(2)
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('{"old":true}\n')
    expect(left()).toEqual(['old.json'])
    rmSync(join(folder, 'old.json'))
  })
})

describe('Ctrl-C', () => {
  /** Interrupts a run after some time and says how it ended; death by the signal is 130 to a shell. */
  function interrupted(args: readonly string[], after: number, times = 1): Promise<number | null> {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env: LOOKS,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    for (let time = 0; time < times; time += 1) setTimeout(() => child.kill('SIGINT'), after + time)
    return new Promise((resolve) => child.on('close', (status, signal) => resolve(signal === 'SIGINT' ? 130 : status)))
  }

  test.each([
    ['while it waits for standard input', ['check', '-', '--format', 'json=cut.json'], 700],
    ['while it compares', ['check', 'many.jsonl', '--format', 'json=cut.json'], 1200],
    ['while it makes claims', ['claims', 'many.jsonl', '--format', 'json=cut.json'], 700],
  ])('%s ends it with 130 and leaves no file', async (_when, args, after) => {
    expect(await interrupted(args, after)).toBe(130)
    expect(left()).toEqual([])
  })

  test('twice is no worse', async () => {
    expect(await interrupted(['check', 'many.jsonl', '--format', 'json=cut.json'], 1000, 2)).toBe(130)
    expect(left()).toEqual([])
  })

  test('while it writes leaves the old file or the new one', async () => {
    const call = ['mentions', 'few', '--format', 'ndjson=kept.ndjson']
    const whole = execute(folder, ['mentions', 'few']).stdout
    write(folder, 'kept.ndjson', 'old\n')
    for (const after of [150, 200, 250, 300, 350, 400]) {
      await interrupted(call, after)
      expect(['old\n', whole]).toContain(readFileSync(join(folder, 'kept.ndjson'), 'utf8'))
      expect(left()).toEqual(['kept.ndjson'])
    }
    rmSync(join(folder, 'kept.ndjson'))
  })
})

describe('standard error of a long run', () => {
  const long = 'check many.jsonl --fail-on never --format json=long.json'
  const line = '\r\u001b[Kfinding claims '

  test.skipIf(shell(tmpdir(), 'command -v script').status !== 0)(
    'has it on a terminal, and erases it',
    () => {
      // On a busy machine some versions of script wait for ever once all is said.
      const onTerminal = (words: string) =>
        shell(folder, `timeout 40 script -qec '"$NODE" "$BIN" ${words}' /dev/null < /dev/null`).stdout
      const seen = onTerminal(long)
      expect(seen).toContain(line)
      expect(seen.endsWith('\r\u001b[K')).toBe(true)
      expect(onTerminal(`${long} --quiet`)).toBe('')
      rmSync(join(folder, 'long.json'))
    },
    120_000,
  )
})
