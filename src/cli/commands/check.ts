import type { Command } from 'commander'
import { InputError, type Problem, wholeOf } from '../../errors.ts'
import type { Selection, Style, Verdict } from '../../internal.ts'
import { FAIL_ON } from '../../lexicon/fail-on.ts'
import { baselineFor, tellStandings, twoBaselines } from '../against-baseline.ts'
import { type ConfigOptions, configureReading, type ReadingRun } from '../configured.ts'
import { addExamples, EXIT_STATUS, READ_PATHS } from '../help.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { tellProblems } from '../messages.ts'
import { collect, type Output, readOutputs } from '../options.ts'
import { withProgress } from '../progress.ts'
import { readSelection } from '../selection.ts'
import type { SettingOptions } from '../settings.ts'
import { addConfigOptions, addRulesOption, addStatingOptions } from '../shared-options.ts'
import { type Status, statusOf } from '../status.ts'
import { A_FILE, showsUnicode, standardOutput, wantsColour, widthOf } from '../terminal.ts'
import { today } from '../today.ts'
import { watch, watchesInput } from '../watch.ts'
import { deliver } from '../write-outputs.ts'

interface CheckOptions extends ReadOptions, SettingOptions, ConfigOptions {
  readonly today?: string
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
    .argument('[paths...]', READ_PATHS)
    .optionsGroup('Input:')
  addStatingOptions(addConfigOptions(addRulesOption(command)))
    .option('--allow-incomplete', 'do not exit with 3 when an article cannot be read')
    .option('--watch', 'report again whenever an article, a rule or the baseline changes')
    .optionsGroup('Which findings:')
    .option('--severity <level>', 'leave out findings below it: error, warning or info (default)')
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
    .option('--fail-on <verdict>', 'exit with 1 on: never, contradiction (default), dispute, update or any')
    .option('--verbose', 'show agreements and known findings in full')
    .option('--quiet', 'no warnings and no progress')
    .option('--color', 'colour, also where the output is no terminal')
    .option('--no-color', 'no colour')
    .action(async (paths: readonly string[], options: CheckOptions) => finish(await check(paths, options)))
  addExamples(command, EXAMPLES).addHelpText('after', EXIT_STATUS)
}

async function check(paths: readonly string[], options: CheckOptions): Promise<Status> {
  const asked = await readAsked(paths, options)
  if (!options.watch) return checkOnce(asked, options)
  const { outputs, run } = asked
  const { settings, configured } = run
  const reads = [...settings.paths.value, options.rules ?? [], settings.baseline.value ?? []].flat()
  const own = configured?.configuration
  const configuring = own ? [own.path, ...own.packs.map(({ folder }) => folder)] : []
  const writes = outputs.flatMap(({ file }) => file ?? [])
  return watch({ reads: [...reads, ...configuring], writes }, async () => {
    return checkOnce(await readAsked(paths, options), options)
  })
}

/** What was asked for, read and found sound. */
interface Asked {
  readonly run: ReadingRun
  readonly outputs: readonly Output[]
  readonly selection: Selection
  readonly day: string
}

/** Throws `InputError` with all that is wrong with options and configuration. */
async function readAsked(paths: readonly string[], options: CheckOptions): Promise<Asked> {
  const tool = await import('../../internal.ts')
  const problems: Problem[] = []
  const run = await configureReading('check', paths, options, problems)
  const { settings } = run
  const formats = settings.formats.value ?? [standardOutput().isTTY ? 'pretty' : 'lines']
  const outputs = readOutputs(formats, tool.formats.keys(), problems, settings.formats.from)
  const selection = await readSelection(settings, problems)
  const day = today(options.today, problems)
  if (options.baseline !== undefined && options.baselineFromRef !== undefined) problems.push(twoBaselines())
  if (options.watch && settings.paths.value.includes('-')) problems.push(watchesInput())
  if (problems.length > 0) throw new InputError(problems)
  return { run, outputs, selection, day }
}

async function checkOnce({ run, outputs, selection, day }: Asked, options: CheckOptions): Promise<Status> {
  const tool = await import('../../internal.ts')
  const { failOn, baseline, allowIncomplete } = run.settings
  const failing = FAIL_ON.get(failOn.value) ?? []
  const { pack, read } = await readInputAndRules(run, options)
  const against = await baselineFor(run, pack, baseline.value, options.baselineFromRef)
  const how = { ...against, today: day, selection, ...withProgress(options.quiet) }
  const report = await interruptible(() => tool.check(read.articles, pack, how))
  if (options.quiet !== true) {
    const place = wholeOf(run.settings.only.from)
    const measures = pack.measures.map(({ id }) => id)
    await tellProblems(tool.unmetCriteria(selection, report, measures, place))
    tellStandings(report, baseline.value !== null)
  }
  await deliver(outputs, async (output) => {
    const format = await tool.formats.get(output.format)?.()
    return format?.render(report, styleOf(output, options, read.unreadable.length, failing)) ?? ''
  })
  return statusOf(report, failing, read.unreadable.length > 0 && !allowIncomplete.value)
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
