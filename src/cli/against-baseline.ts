import { type Problem, wholeOf } from '../errors.ts'
import type { Baseline, Report, RulePack } from '../internal.ts'
import { readBaseline } from './baseline-file.ts'
import type { ReadingRun } from './configured.ts'
import { tell } from './output.ts'

/** What a run is held against. */
export interface Against {
  readonly baseline?: Baseline
  readonly baselineName?: string
}

/** The baseline that was asked for: of a file, or of the articles as they were in a commit; neither gives none. */
export async function baselineFor(
  run: ReadingRun,
  pack: RulePack,
  file: string | null,
  ref: string | undefined,
): Promise<Against> {
  if (file !== null) return { baseline: await readBaseline(file), baselineName: file }
  if (ref === undefined) return {}
  const { baselineOfRef } = await import('./baseline-ref.ts')
  return { baseline: await baselineOfRef(ref, run, pack), baselineName: ref }
}

/** The problem that two baselines were asked for. */
export function twoBaselines(): Problem {
  const place = wholeOf('--baseline-from-ref')
  const what = 'a run is held against one baseline, and `--baseline` names another'
  return { code: 'two-baselines', place, what, fix: 'Leave one of the two out.' }
}

/** Says on standard error what does not fail the run and somebody should know; `isFile`: the baseline is a file, which can note it. */
export function tellStandings({ baseline, summary }: Report, isFile: boolean): void {
  if (baseline === null) return
  const { expired } = baseline
  if (summary.spread > 0) {
    const [what, them] =
      summary.spread === 1 ? ['1 known finding is', 'it'] : [`${summary.spread} known findings are`, 'them']
    const note = isFile ? ` (\`crosscheck baseline accept\` notes ${them})` : ''
    tell(`${what} repeated by another publisher${note}`)
  }
  const [first] = expired.map(({ until }) => until ?? '').sort()
  if (first === undefined) return
  const what =
    expired.length === 1 ? '1 finding was known until' : `${expired.length} findings were known, the first until`
  tell(`${what} ${first}, and ${expired.length === 1 ? 'counts' : 'they count'} again`)
}
