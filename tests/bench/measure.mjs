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

/** Runs Node, its output thrown away unless asked for. Memory is asked for in a run of its own, as asking takes time. */
export function run(args, cwd, { memory = false, keeps = false } = {}) {
  const before = process.hrtime.bigint()
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    memory ? ['--import', TELL_MEMORY, ...args] : args,
    {
      cwd,
      stdio: ['ignore', keeps ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    },
  )
  const seconds = Number(process.hrtime.bigint() - before) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`)
  return { seconds, peak: Number(String(output[3])), stdout: String(stdout) }
}

export function median(times, measure) {
  const measured = Array.from({ length: times }, measure).sort((a, b) => a - b)
  return measured[(times - 1) / 2]
}
