import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bin } from '../built.ts'

const { FORCE_COLOR: _, NO_COLOR: __, CI: ___, ...inherited } = process.env

/** Looks that the machine must not decide. */
export const LOOKS = { ...inherited, LANG: 'C.UTF-8', LC_ALL: '' }

/** A line that takes longer hangs. */
const PATIENCE_MS = 60_000

/** What a call gave. */
export interface Executed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the executable in a folder, with nothing on standard input. */
export function execute(cwd: string, args: readonly string[]): Executed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: LOOKS,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Runs a line of bash in which `crosscheck` is the executable. */
export function shell(cwd: string, line: string): Executed {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `crosscheck() { "$NODE" "$BIN" "$@"; }; ${line}`], {
    cwd,
    encoding: 'utf8',
    env: { ...LOOKS, NODE: process.execPath, BIN: bin },
    timeout: PATIENCE_MS,
  })
  return { status, stdout, stderr }
}

/** Writes a file of a test, with the folders that lead to it. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
