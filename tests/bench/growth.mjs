/** How the time of judging grows with the claims: a table, measured in processes of their own. */
import { join } from 'node:path'
import { run } from './measure.mjs'

/** Made from `judging.ts` by `npm run bench`. */
const PROGRAM = join('node_modules', '.cache', 'judging.mjs')
const SPREADS = ['one-measure', 'one-measure-three-claims', 'thousand-measures']
const COUNTS = [1_000, 10_000, 100_000]
/** What takes longer is stopped. */
const LIMIT_SECONDS = 300

const HEADING = [
  '| spread | claims | grouped in | judged in | claims/s | peak heap | exponent | found | command |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
]

const NOTE =
  'The exponent is the slope of log time over log claims since the row above: n log n has 1.1, n has 1, n² has 2. ' +
  'A thousand claims of a thousand measures have nothing to compare, and ten to a measure less than a hundred.'

/** The rows of the table one by one, as they are measured; `root` is the project's folder. */
export function* growthTable(root) {
  yield* HEADING
  for (const spread of SPREADS) {
    let before = null
    for (const count of COUNTS) {
      const args = [PROGRAM, spread, String(count)]
      const { stdout, failure } = run(args, root, { keeps: true, limit: LIMIT_SECONDS })
      const measured = failure === null ? JSON.parse(stdout) : null
      const cells = measured === null ? [failure, '-', '-', '-', '-', '-'] : cellsOf(measured, before)
      yield `| ${[spread, count.toLocaleString('en'), ...cells, `\`node ${args.join(' ')}\``].join(' | ')} |`
      before = measured
    }
  }
  yield* ['', NOTE]
}

function cellsOf(measured, before) {
  const { claims, grouping, judging, peak, agreements, contradictions } = measured
  return [
    `${grouping.toPrecision(3)} s`,
    `${judging.toPrecision(3)} s`,
    Math.round(claims / secondsOf(measured)).toLocaleString('en'),
    `${Math.round(peak / 1e6).toLocaleString('en')} MB`,
    before === null ? '-' : exponent([before.claims, secondsOf(before)], [claims, secondsOf(measured)]).toFixed(2),
    `${agreements.toLocaleString('en')} agreements, ${contradictions.toLocaleString('en')} contradictions`,
  ]
}

function secondsOf({ grouping, judging }) {
  return grouping + judging
}

/** The power of the size with which the time grows from one measurement to another: 1 where ten times as many take ten times as long. */
export function exponent([size, seconds], [otherSize, otherSeconds]) {
  return Math.log(otherSeconds / seconds) / Math.log(otherSize / size)
}
