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
 * Builds when the last product of the build is older than any source or rule, for tests that run the
 * executable. Test files run side by side: the first builds, the others wait.
 */
export async function built(): Promise<void> {
  const lock = join(root, 'node_modules', '.crosscheck-build')
  while (!taken(lock)) await setTimeout(100)
  try {
    if (isFresh(root)) return
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`)
  } finally {
    rmdirSync(lock)
  }
}

/** Whether the last product of the build in a folder is as new as its sources and rules. */
export function isFresh(project: string): boolean {
  const last = statSync(join(project, 'dist', 'rules.json'), { throwIfNoEntry: false })
  if (!last) return false
  return ['src', 'rules'].every((folder) => {
    const sources = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    return sources.every((path) => statSync(join(project, folder, path)).mtimeMs <= last.mtimeMs)
  })
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
