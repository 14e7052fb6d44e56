/**
 * Runs the fuzzer on one target after the other and prints a line for each:
 * `npm run fuzz`, from the project's root.
 *
 *     npm run fuzz                        every target, ten seconds each
 *     npm run fuzz -- 600 html yaml       these, ten minutes each
 *     npm run fuzz -- 600 html --in FOLDER    what it learns and what breaks is kept in FOLDER
 *
 * Ends with status 1 where an input broke something; the input then lies in
 * `findings` of the folder. Mend the module, and add the input to its tests
 * and to the seeds of the target.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BUILT, fuzzTarget } from './fuzzer.ts'
import { TARGETS } from './targets/index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { in: { type: 'string', default: join(BUILT, 'learnt') } },
})
const [seconds = 10] = positionals.map(Number).filter(Number.isFinite)
const named = positionals.filter((word) => !Number.isFinite(Number(word)))

for (const name of named.length > 0 ? named : TARGETS.keys()) {
  const target = TARGETS.get(name)
  if (!target) throw new Error(`no target is called ${name}; there are ${[...TARGETS.keys()].join(', ')}`)
  const { executions, perSecond, edges, features, broken } = fuzzTarget(name, target, values.in, { seconds })
  print(`${name}: ${executions} inputs, ${perSecond} a second, ${edges} edges, ${features} features`)
  if (broken !== null) {
    print(
      broken
        .split('\n')
        .filter((line) => !/^#\d/.test(line))
        .join('\n'),
    )
    process.exitCode = 1
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
