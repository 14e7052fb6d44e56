import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bytesOf, type Target } from './target.ts'

/** Where the bundled targets lie, from the project's root. */
export const BUILT = join('node_modules', '.cache', 'fuzz')

const JAZZER = join('node_modules', '@jazzer.js', 'core', 'dist', 'cli.js')

/** Longest an input may take, in milliseconds, on a busy machine: none is longer than a few kilobytes. */
const PATIENCE_MS = 20_000

const MOST_OUTPUT = 1 << 28

/** How long a run is: so many seconds, or so many inputs that a seed of the chance decides. */
export type Bound = { readonly seconds: number } | { readonly runs: number; readonly seed: number }

/** What a run of the fuzzer gave. */
export interface FuzzRun {
  readonly executions: number
  readonly perSecond: number
  /** Places of the code that were reached, and those with how often. */
  readonly edges: number
  readonly features: number
  /** What the fuzzer printed, where an input broke something; else `null`. */
  readonly broken: string | null
}

/**
 * Runs Jazzer.js on a bundled target in a process of its own. `folder` keeps
 * what it found worth keeping from run to run, and inputs that broke something.
 */
export function fuzzTarget(
  name: string,
  target: Pick<Target, 'longest' | 'seeds' | 'words'>,
  folder: string,
  bound: Bound,
): FuzzRun {
  const [corpus, findings] = [resolve(folder, 'corpus', name), resolve(folder, 'findings', name)]
  for (const each of [corpus, findings]) mkdirSync(each, { recursive: true })
  for (const seed of target.seeds.map(bytesOf)) writeFileSync(join(corpus, sha1(seed)), seed)
  const dictionary = resolve(folder, `${name}.dict`)
  writeFileSync(dictionary, target.words.map((word) => `${asEntry(word)}\n`).join(''))
  const limits =
    'seconds' in bound ? [`-max_total_time=${bound.seconds}`] : [`-runs=${bound.runs}`, `-seed=${bound.seed}`]
  const options = [
    `-max_len=${target.longest}`,
    `-dict=${dictionary}`,
    `-artifact_prefix=${findings}/`,
    '-print_final_stats=1',
  ]
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', resolve(BUILT, 'before-fuzz.cjs'), JAZZER, resolve(BUILT, `${name}.cjs`), corpus],
      // What is written for the tests of the program has its own modules; only those of the program are watched.
      ...[
        '--includes',
        `${BUILT}/`,
        '--excludes',
        'run-fuzz',
        '--timeout',
        String(PATIENCE_MS),
        '--',
        ...limits,
        ...options,
      ],
    ],
    { encoding: 'utf8', maxBuffer: MOST_OUTPUT },
  )
  return { ...figuresOf(stderr), broken: status === 0 ? null : stderr }
}

function figuresOf(output: string): Omit<FuzzRun, 'broken'> {
  const last = (pattern: RegExp) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0)
  return {
    executions: last(/^(?:stat::number_of_executed_units:\s+|#)(\d+)/gm),
    perSecond: last(/(?:exec\/s:|average_exec_per_sec:)\s+(\d+)/g),
    edges: last(/cov: (\d+)/g),
    features: last(/ft: (\d+)/g),
  }
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

/** As libFuzzer wants it: every byte by its number. */
function asEntry(word: string): string {
  return `"${[...bytesOf(word)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`
}
