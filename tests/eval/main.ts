/**
 * Runs the project on third-party test cases and prints a table: `npm run eval`.
 *
 *     npm run eval                      every source
 *     npm run eval -- Number            the sources whose name starts so
 *     npm run eval -- Number --misses   and each case that fails, with what was expected and found
 *     npm run eval -- Number --misses=compromise   the same of a peer
 *     npm run eval -- --alone           without the peers
 */
import { argv, stdout } from 'node:process'
import { type EvalCase, type Item, passes, type Reader, type Source } from './case.ts'
import { DATA, hasData } from './data.ts'
import { SOURCES } from './sources/index.ts'

const options = argv.slice(2)
const wanted = options.filter((option) => !option.startsWith('--'))
const showsMisses = options.includes('--misses')
const isAlone = options.includes('--alone')

if (hasData()) await main()
else print(`No cases: there is no ${DATA}. They are not part of this project.`)

async function main(): Promise<void> {
  const sources = SOURCES.map((load) => load()).filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  const names = isAlone ? [] : [...new Set(sources.flatMap(({ peers }) => Object.keys(peers)))]
  print(`    npm run eval${options.length > 0 ? ` -- ${options.join(' ')}` : ''}\n`)
  print(`| source | cases | crosscheck | at least |${names.map((name) => ` ${name} |`).join('')}`)
  print(`| --- | --- | --- | --- |${' --- |'.repeat(names.length)}`)
  for (const source of sources) await printRow(source, names)
  print('')
  for (const source of sources) printMapping(source)
}

async function printRow(source: Source, names: readonly string[]): Promise<void> {
  const cases = source.cases.filter(({ wrong }) => wrong === undefined)
  const ours = await passed(cases, source.ours, showsMisses)
  const peers: string[] = []
  for (const name of names) {
    const reader = source.peers[name]
    peers.push(reader ? share(await passed(cases, reader, options.includes(`--misses=${name}`)), cases.length) : '-')
  }
  const goal = source.atLeast === null ? '-' : `${source.atLeast} %`
  print(`| ${[source.name, cases.length, share(ours, cases.length), goal, ...peers].join(' | ')} |`)
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
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`
}

/** What is compared, what is left out and what is wrong in the source itself. */
function printMapping({ name, mapping, leftOut, cases }: Source): void {
  print(`${name}: ${mapping}`)
  for (const [reason, count] of Object.entries(leftOut)) print(`  left out, ${count}: ${reason}`)
  for (const { id, text, wrong } of cases)
    if (wrong !== undefined) print(`  wrong in the source, ${id} ${JSON.stringify(text)}: ${wrong}`)
}

function print(line: string): void {
  stdout.write(`${line}\n`)
}
