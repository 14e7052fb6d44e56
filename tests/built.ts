import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The executable, which runs the build. */
export const bin = join(root, 'bin', 'crosscheck.js')

const PATIENCE_MS = 120_000

/**
 * Builds when the build is older than any source file, for tests that run the
 * executable. Test files run side by side: the first builds, the others wait.
 */
export async function built(): Promise<void> {
  const lock = join(root, 'node_modules', '.crosscheck-build')
  while (!taken(lock)) await setTimeout(100)
  try {
    if (isFresh()) return
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`)
  } finally {
    rmdirSync(lock)
  }
}

function isFresh(): boolean {
  const main = statSync(join(root, 'dist', 'cli', 'main.js'), { throwIfNoEntry: false })
  if (!main) return false
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return sources.every((path) => statSync(join(root, 'src', path)).mtimeMs <= main.mtimeMs)
}

/** A folder can be made only once, so whoever makes it holds the lock; one that was left lying is taken away. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const held = statSync(lock, { throwIfNoEntry: false })
    if (held && Date.now() - held.mtimeMs > PATIENCE_MS) rmdirSync(lock)
    return false
  }
}
