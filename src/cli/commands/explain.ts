import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import { type ConfigOptions, configureReading } from '../configured.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, readOutputs } from '../options.ts'
import { addConfigOptions, addReadOptions, addRulesOption } from '../shared-options.ts'
import { readingStatus, type Status } from '../status.ts'
import { writeOutputs } from '../write-outputs.ts'

interface ExplainOptions extends ReadOptions, ConfigOptions {
  readonly format?: readonly string[]
}

const AFTER_HELP = `
An id is that of a finding (f...) or a claim (c...), or the first four characters of it or more. Two claims are
compared with each other, whether or not a run would do so. A path that looks like an id is written ./cafe.

Examples:
  crosscheck explain fe0d87ef corpus/            why there is this finding
  crosscheck explain c5dfc92c corpus/            how this claim came to be
  crosscheck explain c5dfc92c ccde0dc7 corpus/   what the rules made of these two`

/** Adds `crosscheck explain`: why there is a finding, and why there is none. */
export function addExplain(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('explain')
    .summary('say why there is a finding, how a claim came to be, or why two claims gave no finding')
    .description('Says of a finding how its conditions came out, of a claim which words made it, of two claims both.')
    .usage('[options] ID [ID] [PATHS...]')
    .argument(
      '[words...]',
      'ids, and the paths that were read; - is standard input; where none is given, those of crosscheck.yaml',
    )
    .option('--format <name>', 'text (default) or json; NAME=FILE writes to a file', collect)
    .addHelpText('after', AFTER_HELP)
    .action(async (words: readonly string[], options: ExplainOptions) => finish(await explain(words, options)))
  addReadOptions(addConfigOptions(addRulesOption(command)))
}

async function explain(words: readonly string[], options: ExplainOptions): Promise<Status> {
  const tool = await import('../../internal.ts')
  const { ids, paths } = tool.partIds(words)
  const problems: Problem[] = [...tool.idProblems(ids)]
  const run = await configureReading('explain', paths, options, problems, ids)
  const outputs = readOutputs(options.format ?? ['text'], tool.explanationFormats.keys(), problems)
  if (problems.length > 0) throw new InputError(problems)

  const { pack, read } = await readInputAndRules(run, options)
  const explanation = await interruptible(() => tool.explain(read.articles, pack, ids))
  const unread = read.unreadable.length
  await writeOutputs(outputs, unread, async (format, style) => {
    const render = await tool.explanationFormats.get(format)?.()
    return render?.(explanation, style) ?? ''
  })
  return readingStatus(unread > 0 && !run.settings.allowIncomplete.value)
}
