/**
 * Measures the built program: how fast it starts, how fast it reads and
 * checks, how much memory it takes, and how it compares with Microsoft
 * Recognizers; then, on synthetic claims, how the time of grouping and judging
 * them grows with their number. Prints two Markdown tables.
 *
 *     npm run build && npm run bench            articles go to a folder that is removed
 *     npm run bench -- FOLDER                   they stay in FOLDER, so that a command can be run again
 *
 * Times are of whole runs, start-up included; those of "text only" and of the
 * second table are of the processor, with the articles or claims in memory and
 * start-up left out.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArticles } from './bench/articles.mjs'
import { growthTable } from './bench/growth.mjs'
import { median, run } from './bench/measure.mjs'

const LONG_BYTES = 5_000_000
const SHORT_ARTICLES = 2_000
/** Microsoft Recognizers takes seconds for each. */
const FEW_ARTICLES = 2

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'bin', 'crosscheck.js')
const library = join(root, 'tests', 'bench', 'library.mjs')

const folder =
  process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'crosscheck-bench-')) : resolve(process.argv[2])
mkdirSync(folder, { recursive: true })
try {
  const long = writeArticles(folder, 'long.jsonl', 40, (bytes) => bytes < LONG_BYTES)
  const short = writeArticles(folder, 'short.jsonl', 7, (_, count) => count < SHORT_ARTICLES)
  writeArticles(folder, 'few.jsonl', 20, (_, count) => count < FEW_ARTICLES)
  print(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? process.arch}, ${cpus().length} cores\n`)
  print('| what | measured | peak memory | command |\n| --- | --- | --- | --- |')
  startUp('Node itself', ['-e', ''], "node -e ''")
  startUp('start-up', [bin, '--version'], 'crosscheck --version')
  startUp('five articles', [bin, 'check', 'corpus', '--fail-on', 'never'], 'crosscheck check corpus --fail-on never')
  throughput(
    'mentions',
    ['mentions', 'long.jsonl'],
    (seconds) => `${(long.bytes / 1e6 / seconds).toFixed(2)} MB/s`,
    long,
  )
  textOnly('mentions, text only', 'crosscheck', 'long.jsonl')
  const ours = textOnly('mentions, few articles', 'crosscheck', 'few.jsonl')
  textOnly('Microsoft Recognizers, few articles', 'recognizers', 'few.jsonl', ours)
  const perSecond = (seconds) => `${Math.round(short.count / seconds)} articles/s`
  throughput('check', ['check', 'short.jsonl', '--fail-on', 'never', '--format', 'json'], perSecond, short)
  print('')
  for (const line of growthTable(root)) print(line)
} finally {
  if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true })
}

function startUp(what, args, command) {
  const milliseconds = median(7, () => run(args, root).seconds) * 1000
  row(what, `${Math.round(milliseconds)} ms`, run(args, root, { memory: true }).peak, command)
}

function throughput(what, args, rate, { bytes, count }) {
  const of = `${count.toLocaleString('en')} articles, ${(bytes / 1e6).toFixed(1)} MB`
  const seconds = median(3, () => run([bin, ...args], folder).seconds)
  const { peak } = run([bin, ...args], folder, { memory: true })
  row(what, `${rate(seconds)} (${of}, ${seconds.toFixed(1)} s)`, peak, `crosscheck ${args.join(' ')} > /dev/null`)
}

/** Called in one process with the text in memory, start-up left out. Gives bytes a second. */
function textOnly(what, program, file, ours) {
  const args = [library, program, file]
  const { bytes, seconds } = JSON.parse(run(args, folder, { keeps: true }).stdout)
  const rate = bytes / seconds
  const against =
    ours === undefined ? '' : `: crosscheck is ${Math.round(ours / rate).toLocaleString('en')} times as fast`
  const { peak } = run(args, folder, { memory: true })
  const shown = (rate / 1e6).toPrecision(rate < 1e6 ? 1 : 3)
  const size = bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
  row(
    what,
    `${shown} MB/s${against} (${size}, ${seconds.toPrecision(2)} s)`,
    peak,
    `node ${relative(root, library)} ${program} ${file}`,
  )
  return rate
}

function row(what, measured, peak, command) {
  print(`| ${what} | ${measured} | ${Math.round(peak / 1024)} MB | \`${command}\` |`)
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
