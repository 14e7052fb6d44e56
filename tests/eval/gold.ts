import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cwd, execPath } from 'node:process'
import { isFresh } from '../built.ts'
import { GOLD, SCORER } from './data.ts'
import { percent, print, printHeading, printRow } from './print.ts'

/** Totals of the scorer by name: parts of one, or counts; `null` where a set holds nothing of the sort. */
type Totals = Readonly<Record<string, number | null>>

/** Columns that are parts of one. */
const SHARES = [
  ['claims core', 'claims.core'],
  ['relations core', 'relations.core'],
  ['full', 'relations.full'],
  ['hard', 'relations.hard'],
  ['agreement', 'relations.agreement'],
  ['contradiction', 'relations.contradiction'],
  ['update', 'relations.update'],
  ['dispute', 'relations.dispute'],
] as const

const COUNTS = ['precision of contradictions', 'never hits', 'noise'] as const

const MAPPING =
  'The executable runs on articles whose claims and relations are marked by hand; its scorer says what counts as found. ' +
  'Claims and relations are shares found: relations by tier, then by verdict, one found in part as a half. Precision is ' +
  'the share of the contradictions reported that are marked as such; never hits are reports on pairs marked as traps, ' +
  'noise is claims out of what is no reporting.'

/** Runs the scorer of the gold sets on the build, on each set and on all together, and prints its totals. */
export function printGold(showsMisses: boolean): void {
  const reason = whySkipped()
  if (reason !== null) {
    print(`gold: skipped. ${reason}`)
    return
  }
  const events = readdirSync(`${GOLD}events`).map((event) => join(GOLD, 'events', event))
  printHeading(['set', ...SHARES.map(([column]) => column), ...COUNTS])
  for (const set of ['seeds', ...events]) printTotals(basename(set), [set])
  printTotals('all', [])
  if (showsMisses) print(`\n${score(['--misses'])}`)
  print(`\ngold: ${MAPPING}`)
  if (!isFresh(cwd())) print('  The build is older than the sources, and the table with it: `npm run build` first.')
}

function whySkipped(): string | null {
  if (!existsSync(SCORER)) return `There is no ${SCORER}; the gold sets are not part of this project.`
  if (!existsSync(join(cwd(), 'dist', 'cli.js'))) return 'There is no build to run: `npm run build` first.'
  return null
}

function printTotals(name: string, sets: readonly string[]): void {
  const totals: Totals = JSON.parse(score([...sets, '--json']))
  const count = (key: string) => totals[key] ?? 0
  if (count('failed.sets') > 0) {
    // Its message is in the text alone.
    print(
      score(sets)
        .split('\n')
        .filter((line) => line.includes('FAILED'))
        .join('\n'),
    )
    return
  }
  const shares = SHARES.map(([, key]) => percent(totals[key] ?? null))
  const precision = `${percent(totals['contradictions.precision'] ?? null)} of ${count('contradictions.reported')}`
  printRow([name, ...shares, precision, `${count('never.hit')} of ${count('never.all')}`, count('noise.claims')])
}

function score(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(execPath, [SCORER, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${SCORER} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return stdout
}
