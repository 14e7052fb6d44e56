import { withCommas } from '../count.ts'
import type { OnProgress, Progress } from '../internal.ts'
import { showLine } from './status-line.ts'
import { showsProgress, standardError } from './terminal.ts'

/** Most runs are over before this; then no line flickers. */
const PATIENCE_MS = 500
const USUAL_WIDTH = 80
/** Often enough to look alive. */
const INTERVAL_MS = 100

const WHAT: Readonly<Record<Progress['stage'], readonly [doing: string, units: string]>> = {
  reading: ['reading', 'files'],
  extracting: ['finding claims', 'articles'],
  comparing: ['comparing', 'groups of claims'],
}

/**
 * The option that shows a line on standard error, which says what is being
 * done and how far it is, once that takes longer than half a second. No
 * option, which costs nothing, where nobody would see the line: standard error
 * is no terminal, or one that cannot erase, or a machine's; or `quiet` is
 * wanted.
 */
export function withProgress(quiet: boolean | undefined): { readonly onProgress?: OnProgress } {
  const terminal = standardError()
  if (quiet === true || !showsProgress(terminal)) return {}
  // Some terminals say that they have no columns at all.
  const width = (terminal.columns || USUAL_WIDTH) - 1
  const show = (progress: Progress) => showLine(progressText(progress).slice(0, width))
  return { onProgress: throttled(show, () => performance.now()) }
}

/** Passes on what it is told, but not in the first half second and then ten times a second; `now` is in milliseconds. */
export function throttled(show: OnProgress, now: () => number): OnProgress {
  let next = now() + PATIENCE_MS
  return (progress) => {
    const time = now()
    if (time < next) return
    next = time + INTERVAL_MS
    show(progress)
  }
}

/** Example: `reading 120 of 2,000 files`. */
export function progressText({ stage, done, total }: Progress): string {
  const [doing, units] = WHAT[stage]
  return `${doing} ${withCommas(done)} of ${withCommas(total)} ${units}`
}
