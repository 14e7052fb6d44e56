/** Runs commands and takes their time and memory. */
import { spawnSync } from 'node:child_process'

/** Told on file descriptor 3 as the process ends: its largest resident set, in kilobytes. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  // On Linux that may be the size of the parent at the fork; this one never is.
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  writeSync(3, String(peak))
})`)}`

/**
 * Runs Node, its output thrown away unless asked for. Memory is asked for in a run of its own, as asking takes time.
 *
 * Throws where the run fails. With a `limit` in seconds, one that takes longer, or more memory than Node allows
 * itself, gives `failure` in words instead.
 */
export function run(args, cwd, { memory = false, keeps = false, limit } = {}) {
  const before = process.hrtime.bigint()
  const { status, stdout, stderr, output, error } = spawnSync(
    process.execPath,
    memory ? ['--import', TELL_MEMORY, ...args] : args,
    {
      cwd,
      stdio: ['ignore', keeps ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      ...(limit === undefined ? {} : { timeout: limit * 1000 }),
    },
  )
  const seconds = Number(process.hrtime.bigint() - before) / 1e9
  const failure = status === 0 || limit === undefined ? null : failureOf(error, String(stderr), limit)
  if (status !== 0 && failure === null) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`)
  return { seconds, peak: Number(String(output[3])), stdout: String(stdout), failure }
}

function failureOf(error, stderr, limit) {
  if (error?.code === 'ETIMEDOUT') return `stopped after ${limit} s`
  return stderr.includes('heap out of memory') ? 'out of memory' : null
}

export function median(times, measure) {
  const measured = Array.from({ length: times }, measure).sort((a, b) => a - b)
  return measured[(times - 1) / 2]
}
