/**
 * Runs the project on third-party test cases and on gold sets and prints
 * tables: `npm run eval`, from the project's root.
 *
 *     npm run eval                      every source, the gold sets and the gold pairs
 *     npm run eval -- Number            the sources whose name starts so
 *     npm run eval -- Number --misses   and each case that fails, with what was expected and found
 *     npm run eval -- Number --misses=compromise   the same of a peer
 *     npm run eval -- gold              the gold sets, on the build
 *     npm run eval -- pairs             the gold pairs of quotes
 *     npm run eval -- --alone           without the peers
 */
import { argv } from 'node:process'
import { type EvalCase, type Item, passes, type Reader, type Source } from './case.ts'
import { DATA, hasData } from './data.ts'
import { printGold } from './gold.ts'
import { printPairs } from './pairs/table.ts'
import { percent, print, printHeading, printRow } from './print.ts'
import { SOURCES } from './sources/index.ts'

const options = argv.slice(2)
const wanted = options.filter((option) => !option.startsWith('--'))
const showsMisses = options.includes('--misses')
const isAlone = options.includes('--alone')

print(`    npm run eval${options.length > 0 ? ` -- ${options.join(' ')}` : ''}\n`)
if (hasData()) await printSources()
else print(`No cases: there is no ${DATA}. They are not part of this project.\n`)
if (isWanted('gold')) printGold(showsMisses)
if (isWanted('gold') && isWanted('pairs')) print('')
if (isWanted('pairs')) await printPairs(showsMisses)

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((start) => name.startsWith(start))
}

async function printSources(): Promise<void> {
  const sources = SOURCES.map((load) => load()).filter(({ name }) => isWanted(name))
  if (sources.length === 0) return
  const names = isAlone ? [] : [...new Set(sources.flatMap(({ peers }) => Object.keys(peers)))]
  printHeading(['source', 'cases', 'crosscheck', 'at least', ...names])
  for (const source of sources) await printSource(source, names)
  print('')
  for (const source of sources) printMapping(source)
  print('')
}

async function printSource(source: Source, names: readonly string[]): Promise<void> {
  const cases = source.cases.filter(({ wrong }) => wrong === undefined)
  const ours = await passed(cases, source.ours, showsMisses)
  const peers: string[] = []
  for (const name of names) {
    const reader = source.peers[name]
    peers.push(reader ? share(await passed(cases, reader, options.includes(`--misses=${name}`)), cases.length) : '-')
  }
  const goal = source.atLeast === null ? '-' : `${source.atLeast} %`
  printRow([source.name, cases.length, share(ours, cases.length), goal, ...peers])
}

async function passed(cases: readonly EvalCase[], reader: Reader, tells: boolean): Promise<number> {
  let count = 0
  for (const evalCase of cases) {
    const found = await reader(evalCase)
    if (passes(evalCase.expected, found)) count += 1
    else if (tells) printMiss(evalCase, found)
  }
  return count
}

function printMiss({ id, text, expected }: EvalCase, found: readonly Item[]): void {
  print(`\n${id} ${JSON.stringify(text)}\n  expected ${shown(expected, text)}\n  found    ${shown(found, text)}`)
}

function shown(items: readonly Item[], text: string): string {
  const spelt = items.map(
    ({ span, meanings }) => `${span ? JSON.stringify(text.slice(...span)) : ''} ${meanings.join(' or ')}`,
  )
  return spelt.length > 0 ? spelt.join('; ') : 'nothing'
}

function share(count: number, of: number): string {
  return percent(of === 0 ? null : count / of)
}

/** What is compared, what is left out and what is wrong in the source itself. */
function printMapping({ name, mapping, leftOut, cases }: Source): void {
  print(`${name}: ${mapping}`)
  for (const [reason, count] of Object.entries(leftOut)) print(`  left out, ${count}: ${reason}`)
  for (const { id, text, wrong } of cases)
    if (wrong !== undefined) print(`  wrong in the source, ${id} ${JSON.stringify(text)}: ${wrong}`)
}
