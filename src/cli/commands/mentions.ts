import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import { type ConfigOptions, configureReading } from '../configured.ts'
import { addExamples, READ_PATHS } from '../help.ts'
import { type ReadOptions, readInput } from '../input.ts'
import { collect, readOutputs } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { addConfigOptions, addReadOptions } from '../shared-options.ts'
import { readingStatus, type Status } from '../status.ts'

interface MentionsOptions extends ReadOptions, ConfigOptions {
  readonly format?: readonly string[]
}

/** Characters gathered before they are written: few writes, little memory. */
const BATCH = 1 << 16

const EXAMPLES = [
  ['mentions corpus/ --format ndjson=mentions.ndjson', 'into a file'],
  ['mentions article.txt | jq -r .text', 'the words of each'],
] as const

/** Adds `crosscheck mentions`: every quantity and date, claim or not. */
export function addMentions(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('mentions')
    .summary('list every quantity and date, claim or not, as NDJSON')
    .description('Lists every quantity and date found in the text, one JSON object a line.')
    .argument('[paths...]', READ_PATHS)
    .option('--format <name>', 'ndjson (default); NAME=FILE writes to a file', collect)
    .action(async (paths: readonly string[], options: MentionsOptions) => finish(await mentions(paths, options)))
  addExamples(addReadOptions(addConfigOptions(command)), EXAMPLES)
}

async function mentions(paths: readonly string[], options: MentionsOptions): Promise<Status> {
  const problems: Problem[] = []
  const run = await configureReading('mentions', paths, options, problems)
  const asked = options.format ?? ['ndjson']
  const outputs = readOutputs(asked, ['ndjson'], problems)
  if (problems.length > 0) throw new InputError(problems)

  const { findMentions, mentionLines } = await import('../../internal.ts')
  const read = await readInput(run, options)
  for (const { file } of outputs) {
    const lines = mentionLines(findMentions(read.articles))
    if (file === null) await printLines(lines)
    else writeWhole(file, [...lines].join(''))
  }
  return readingStatus(read.unreadable.length > 0 && !run.settings.allowIncomplete.value)
}

async function printLines(lines: Iterable<string>): Promise<void> {
  let batch = ''
  for (const line of lines) {
    batch += line
    if (batch.length < BATCH) continue
    if (!(await print(batch))) return
    batch = ''
  }
  if (batch !== '') await print(batch)
}
