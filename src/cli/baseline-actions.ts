import { existsSync } from 'node:fs'
import { count } from '../count.ts'
import { InputError, type Problem, wholeOf } from '../errors.ts'
import type { Acceptance, Baseline, Held, Report } from '../internal.ts'
import { fromFile, partialRun, readBaseline, USUAL_FILE, writeBaseline } from './baseline-file.ts'
import { type ConfigOptions, configureReading, configureRun, type ReadingRun, type Run } from './configured.ts'
import { type ReadOptions, readInputAndRules } from './input.ts'
import { interruptible } from './interrupt.ts'
import { printAbout } from './messages.ts'
import { readOutputs } from './options.ts'
import { readingStatus, STATUS, type Status } from './status.ts'
import { readDate, today } from './today.ts'
import { writeOutputs } from './write-outputs.ts'

/** Options of the commands that are about a file alone. */
interface NamedOptions extends Pick<ConfigOptions, 'config'> {
  readonly baseline?: string
}

/** Options of the commands that read articles. */
export interface ReadingOptions extends ReadOptions, ConfigOptions {
  readonly baseline?: string
  readonly today?: string
}

/** Options of the commands that note findings. */
export interface NotingOptions extends ReadingOptions {
  readonly reason?: string
  readonly by?: string
  readonly until?: string
}

/** Notes all that is found: `crosscheck baseline create`. */
export async function create(
  paths: readonly string[],
  options: NotingOptions & { readonly agreements?: boolean; readonly force?: boolean },
): Promise<Status> {
  const problems: Problem[] = []
  const run = await configureReading('baseline create', paths, options, problems)
  const file = fileOf(run)
  if (existsSync(file) && options.force !== true) {
    const fix = 'Note single findings with `crosscheck baseline accept`, or write over the file with `--force`.'
    problems.push({ code: 'baseline-exists', place: wholeOf(file), what: 'there is a baseline already', fix })
  }
  const accepted = readAcceptance(options, today(options.today, problems), problems)
  if (problems.length > 0) throw new InputError(problems)

  const { report, unread } = await reportOf(run, options)
  const { baselineOf } = await import('../internal.ts')
  const noted = report.findings.filter(({ verdict }) => options.agreements === true || verdict !== 'agreement')
  const from = [...new Set(run.settings.paths.value.map((path) => fromFile(path, file)))].sort()
  const baseline = baselineOf(noted, report, from, accepted)
  await writeBaseline(file, baseline)
  await printAbout(file, `${count(baseline.entries.length, 'finding')} noted${howToUse(file, run)}`)
  return statusOf(unread, run)
}

/** A line that says how a run is held against a new baseline; none where each run is already. */
function howToUse(file: string, { settings, configured }: Run): string {
  const configuration = configured?.configuration
  if (typeof configuration?.baseline === 'string' || settings.baseline.from === 'CROSSCHECK_BASELINE') return ''
  if (!configuration) return `\n  Give it to check: \`--baseline ${file}\``
  const named = fromFile(file, configuration.path)
  return `\n  Name it in ${configuration.path}, so that check uses it: \`baseline: ${named}\``
}

/** Notes single findings: `crosscheck baseline accept`. */
export async function acceptIds(words: readonly string[], options: NotingOptions): Promise<Status> {
  const { accept, partIds, resolveFindings } = await import('../internal.ts')
  const { ids, paths } = partIds(words)
  const problems: Problem[] = []
  if (ids.length === 0) problems.push(noId())
  const run = await configureReading('baseline accept', paths, options, problems, ids)
  const file = fileOf(run)
  if (options.reason === undefined || options.reason.trim() === '') problems.push(noReason())
  const day = today(options.today, problems)
  const accepted = readAcceptance(options, day, problems)
  if (problems.length > 0) throw new InputError(problems)

  const { baseline, report, held, unread } = await heldReport(file, run, day, options)
  const accepts = resolveFindings(ids, report)
  await writeBaseline(file, accept(baseline, report, held, new Set(accepts), accepted))
  await printAbout(file, `${count(accepts.length, 'finding')} accepted`)
  return statusOf(unread, run)
}

/** Takes out findings and publishers that are gone: `crosscheck baseline update`. */
export async function update(paths: readonly string[], options: ReadingOptions): Promise<Status> {
  const { shrink } = await import('../internal.ts')
  return takeOut(paths, options, 'update', shrink)
}

/** Takes out findings that are gone: `crosscheck baseline prune`. */
export async function pruneGone(paths: readonly string[], options: ReadingOptions): Promise<Status> {
  const { prune } = await import('../internal.ts')
  return takeOut(paths, options, 'prune', (baseline, _, held) => prune(baseline, held))
}

/** Writes a baseline in the form of this version: `crosscheck baseline migrate`. */
export async function migrate(options: NamedOptions): Promise<Status> {
  const file = await namedFile(options, [])
  const { rebuilt, ...baseline } = await readBaseline(file, { rebuild: true })
  await writeBaseline(file, baseline)
  await printAbout(file, `${count(baseline.entries.length, 'finding')}, ${count(rebuilt, 'fingerprint')} made anew`)
  return STATUS.ok
}

/** Lists what a baseline holds: `crosscheck baseline show`. */
export async function show(
  options: NamedOptions & { readonly format?: string; readonly today?: string },
): Promise<Status> {
  const tool = await import('../internal.ts')
  const problems: Problem[] = []
  const outputs = readOutputs([options.format ?? 'table'], tool.baselineFormats.keys(), problems)
  const day = today(options.today, problems)
  const file = await namedFile(options, problems)
  const baseline = await readBaseline(file)
  await writeOutputs(outputs, 0, async (format, style) => {
    const render = await tool.baselineFormats.get(format)?.()
    return render?.(baseline, day, style) ?? ''
  })
  return STATUS.ok
}

type TakeOut = (baseline: Baseline, report: Report, held: Held) => Baseline

async function takeOut(
  paths: readonly string[],
  options: ReadingOptions,
  command: string,
  change: TakeOut,
): Promise<Status> {
  const problems: Problem[] = []
  const run = await configureReading(`baseline ${command}`, paths, options, problems)
  const day = today(options.today, problems)
  if (problems.length > 0) throw new InputError(problems)
  const file = fileOf(run)
  const { baseline, report, held, unread } = await heldReport(file, run, day, options)
  const partial = partialRun(baseline, file, run.settings.paths.value, unread)
  if (partial.length > 0) throw new InputError(partial)
  const changed = change(baseline, report, held)
  await writeBaseline(file, changed)
  const gone = baseline.entries.length - changed.entries.length
  await printAbout(file, `${count(gone, 'finding')} taken out, ${changed.entries.length} left`)
  return STATUS.ok
}

async function heldReport(file: string, run: ReadingRun, day: string, options: ReadingOptions) {
  const baseline = await readBaseline(file)
  const { holdAgainst } = await import('../internal.ts')
  const { report, unread } = await reportOf(run, options)
  return { baseline, report, unread, held: holdAgainst(report, baseline, day) }
}

async function reportOf(run: ReadingRun, options: ReadingOptions) {
  const tool = await import('../internal.ts')
  const { pack, read } = await readInputAndRules(run, options)
  return { report: await interruptible(() => tool.check(read.articles, pack)), unread: read.unreadable.length }
}

function readAcceptance(options: NotingOptions, added: string, problems: Problem[]): Acceptance {
  const until = options.until === undefined ? null : readDate('until', options.until, problems)
  if (until !== null && until < added) problems.push(isOver(until, added))
  return { reason: options.reason?.trim() ?? null, by: options.by ?? null, added, until }
}

/** The file that a command is about where it reads no articles. Throws `InputError` for this and all that was wrong before. */
async function namedFile(options: NamedOptions, problems: Problem[]): Promise<string> {
  const run = await configureRun([], options, problems)
  if (problems.length > 0) throw new InputError(problems)
  return fileOf(run)
}

function fileOf({ settings }: Run): string {
  return settings.baseline.value ?? USUAL_FILE
}

function statusOf(unread: number, { settings }: Run): Status {
  return readingStatus(unread > 0 && !settings.allowIncomplete.value)
}

function noId(): Problem {
  const fix =
    'Give the ids of findings that `crosscheck check` printed, such as `fe0d87ef`; four characters of each are enough.'
  return { code: 'no-id', place: wholeOf('crosscheck baseline accept'), what: 'no id given', fix }
}

function isOver(until: string, day: string): Problem {
  const what = `\`${until}\` is over on ${day}, so nothing would be known`
  return { code: 'over-already', place: wholeOf('--until'), what, fix: 'Give a day to come, or leave it out.' }
}

function noReason(): Problem {
  const fix = 'Say why it may stay, for those who read the baseline later: `--reason "both figures are official"`.'
  return { code: 'no-reason', place: wholeOf('--reason'), what: 'no reason given', fix }
}
