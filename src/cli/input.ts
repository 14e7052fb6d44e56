import { count } from '../count.ts'
import { InputError, type Problem } from '../errors.ts'
import type { ReadResult, RulePack } from '../internal.ts'
import type { ReadingRun } from './configured.ts'
import { interruptible } from './interrupt.ts'
import { tellProblems } from './messages.ts'
import { tell } from './output.ts'
import { withProgress } from './progress.ts'
import type { Reading, StatingOptions } from './reading.ts'

/** Options that every command reading articles has. */
export interface ReadOptions extends StatingOptions {
  readonly quiet?: boolean
  readonly allowIncomplete?: boolean
}

/** Reads articles and says on standard error what could not be read and, unless quiet, what is remarkable. */
export async function readInput(
  { settings, reading }: Pick<ReadingRun, 'settings' | 'reading'>,
  { quiet }: Pick<ReadOptions, 'quiet'>,
): Promise<ReadResult> {
  const { readArticles } = await import('../internal.ts')
  const read = await interruptible(() => readArticles(settings.paths.value, readingOf(reading, quiet)))
  await tellRead(read, { quiet: quiet === true, allowIncomplete: settings.allowIncomplete.value })
  return read
}

/** As `readInput`, with the rules, so that the problems of both are told at once. */
export async function readInputAndRules(
  { settings, reading, loadPack }: Pick<ReadingRun, 'settings' | 'reading' | 'loadPack'>,
  { quiet }: Pick<ReadOptions, 'quiet'>,
): Promise<{ readonly read: ReadResult; readonly pack: RulePack }> {
  const { readArticles } = await import('../internal.ts')
  const both = () => Promise.allSettled([loadPack(), readArticles(settings.paths.value, readingOf(reading, quiet))])
  const [pack, read] = await interruptible(both)
  if (pack.status === 'rejected' || read.status === 'rejected') {
    throw joined([pack, read].flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])))
  }
  await tellRead(read.value, { quiet: quiet === true, allowIncomplete: settings.allowIncomplete.value })
  return { pack: pack.value, read: read.value }
}

function readingOf(reading: Reading, quiet: boolean | undefined) {
  return { ...reading, ...withProgress(quiet) }
}

async function tellRead({ unreadable, warnings }: ReadResult, options: ReadOptions): Promise<void> {
  if (options.quiet !== true) await tellProblems(warnings)
  await tellProblems(unreadable)
  if (unreadable.length === 0 || options.allowIncomplete === true) return
  const them = unreadable.length === 1 ? 'it' : 'them'
  const which = `${count(unreadable.length, 'article')} could not be read: silence about ${them}`
  tell(`${which} proves nothing (--allow-incomplete accepts that)`)
}

/** One error out of several: a defect before anything else, or all problems of the input together. */
function joined(reasons: readonly unknown[]): unknown {
  const problems: Problem[] = []
  for (const reason of reasons) {
    if (!(reason instanceof InputError)) return reason
    for (const problem of reason.problems) problems.push(problem)
  }
  return new InputError(problems)
}
