import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import type { Selection, Style, Verdict } from '../../index.ts'
import { baselineFor, tellStandings, twoBaselines } from '../against-baseline.ts'
import { addExamples, EXIT_STATUS } from '../help.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, noPaths, type Output, readOutputs, unknownName } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readSelection } from '../selection.ts'
import { FAIL_ON, type Status, statusOf } from '../status.ts'
import { A_FILE, showsUnicode, standardOutput, wantsColour, widthOf } from '../terminal.ts'
import { today } from '../today.ts'
import { watch, watchesInput } from '../watch.ts'
import { deliver } from '../write-outputs.ts'

interface CheckOptions extends ReadOptions {
  readonly format?: readonly string[]
  readonly failOn: string
  readonly severity: string
  readonly only?: readonly string[]
  readonly exclude?: readonly string[]
  readonly baseline?: string
  readonly baselineFromRef?: string
  readonly today?: string
  readonly rules?: string
  readonly verbose?: boolean
  readonly watch?: boolean
  readonly color?: boolean
}

const EXAMPLES = [
  ['check corpus/', 'a folder, to the bottom'],
  ["check 'news/**/*.html' late.md", 'globs and files'],
  ['check corpus/ --format json | jq .summary', 'for a program'],
  ['check a/ --format pretty --format json=a.json', 'for you and a program'],
  ['check a/ --only contradiction --exclude time', 'a part of the findings'],
  ['check a/ --baseline crosscheck-baseline.jsonl', 'only what is new fails'],
  ['check corpus/ --fail-on never --watch', 'while writing'],
] as const

/** Adds `crosscheck check`, the main command. */
export function addCheck(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('check')
    .summary('report where articles agree, contradict, update and dispute each other')
    .description('Reads articles about the same events and reports where their claims cannot both hold.')
    .argument('[paths...]', 'files and folders to read; - is standard input')
    .optionsGroup('Input:')
    .option('--rules <folder>', 'use the rules and measures in this folder instead of those that came with crosscheck')
    .option('--allow-incomplete', 'do not exit with 3 when an article cannot be read')
    .option('--watch', 'report again whenever an article, a rule or the baseline changes')
    .optionsGroup('Which findings:')
    .option('--severity <level>', 'leave out findings below it: error, warning or info', 'info')
    .option('--only <criterion>', 'report only these: a verdict or aspect, measure=KEY, publisher=NAME, ...', collect)
    .option('--exclude <criterion>', 'leave these out; criteria as for --only', collect)
    .option('--baseline <file>', 'findings that this file knows do not fail the run')
    .option('--baseline-from-ref <ref>', 'nor do those that the articles had in this commit of git')
    .option('--today <date>', 'the day by which entries of the baseline expire, instead of today')
    .optionsGroup('Result:')
    .option(
      '--format <name>',
      'pretty, lines, json, ndjson, csv, markdown, html, sarif, junit, github or gitlab; NAME=FILE writes to a file',
      collect,
    )
    .option('--fail-on <verdict>', 'exit with 1 on: never, contradiction, dispute, update or any', 'contradiction')
    .option('--verbose', 'show agreements in full')
    .option('--quiet', 'no warnings and no progress')
    .option('--color', 'colour, also where the output is no terminal')
    .option('--no-color', 'no colour')
    .action(async (paths: readonly string[], options: CheckOptions) => finish(await check(paths, options)))
  addExamples(command, EXAMPLES).addHelpText('after', EXIT_STATUS)
}

async function check(paths: readonly string[], options: CheckOptions): Promise<Status> {
  const tool = await import('../../index.ts')
  const problems: Problem[] = paths.length === 0 ? [noPaths('check')] : []
  const asked = options.format ?? [standardOutput().isTTY ? 'pretty' : 'lines']
  const outputs = readOutputs(asked, tool.formats.keys(), problems)
  const failing = FAIL_ON.get(options.failOn)
  if (!failing) problems.push(unknownName('fail-on', options.failOn, [...FAIL_ON.keys()]))
  const selection = await readSelection(options, problems)
  const day = today(options.today, problems)
  if (options.baseline !== undefined && options.baselineFromRef !== undefined) problems.push(twoBaselines())
  if (options.watch && paths.includes('-')) problems.push(watchesInput())
  if (!failing || problems.length > 0) throw new InputError(problems)

  const once = () => checkOnce(paths, options, { outputs, failing, selection, day })
  if (!options.watch) return once()
  const reads = [...paths, options.rules ?? [], options.baseline ?? []].flat()
  return watch({ reads, writes: outputs.flatMap(({ file }) => file ?? []) }, once)
}

/** Options that were read and found sound. */
interface Asked {
  readonly outputs: readonly Output[]
  readonly failing: readonly Verdict[]
  readonly selection: Selection
  readonly day: string
}

async function checkOnce(
  paths: readonly string[],
  options: CheckOptions,
  { outputs, failing, selection, day }: Asked,
): Promise<Status> {
  const tool = await import('../../index.ts')
  const { pack, read } = await readInputAndRules(paths, options.rules, options)
  const against = await baselineFor(paths, pack, options)
  const how = { ...against, today: day, selection, ...withProgress(options.quiet) }
  const report = interruptible(() => tool.check(read.articles, pack, how))
  if (options.quiet !== true) tellStandings(report)
  await deliver(outputs, async (output) => {
    const format = await tool.formats.get(output.format)?.()
    return format?.render(report, styleOf(output, options, read.unreadable.length, failing)) ?? ''
  })
  return statusOf(report, failing, read.unreadable.length > 0 && options.allowIncomplete !== true)
}

function styleOf(
  { file }: Output,
  { color, verbose }: CheckOptions,
  unread: number,
  failing: readonly Verdict[],
): Style {
  const terminal = file === null ? standardOutput() : A_FILE
  return {
    colour: wantsColour(terminal, color),
    width: widthOf(terminal),
    unicode: showsUnicode(terminal),
    verbose: verbose === true,
    unread,
    failing,
  }
}
