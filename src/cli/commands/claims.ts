import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import { type ConfigOptions, configureReading } from '../configured.ts'
import { addExamples, READ_PATHS } from '../help.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, needsOption, readCount, readOutputs } from '../options.ts'
import { addConfigOptions, addReadOptions, addRulesOption } from '../shared-options.ts'
import { readingStatus, type Status } from '../status.ts'
import { writeOutputs } from '../write-outputs.ts'

interface ClaimsOptions extends ReadOptions, ConfigOptions {
  readonly format?: readonly string[]
  readonly whyNot?: boolean
  readonly limit?: string
}

/** Pairs that `--why-not` lists where nothing else is asked: what a person reads. */
const USUAL_LIMIT = '50'

const EXAMPLES = [
  ['claims corpus/', 'a table'],
  ['claims corpus/ --format ndjson > claims.ndjson', 'rows for a database'],
  ['claims corpus/ --why-not --limit 10', 'what came close to a finding'],
] as const

/** Adds `crosscheck claims`: what `check` compares, before it compares. */
export function addClaims(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('claims')
    .summary('list the claims of articles, without comparing them')
    .description('Lists every claim found: what value, of what, when, and who says so.')
    .argument('[paths...]', READ_PATHS)
    .option('--format <name>', 'table (default), json, ndjson or csv; NAME=FILE writes to a file', collect)
    .option('--why-not', 'list pairs of claims that came close to a finding and gave none, and what kept them apart')
    .option('--limit <number>', `pairs that --why-not lists, the most alike first (default: ${USUAL_LIMIT})`)
    .action(async (paths: readonly string[], options: ClaimsOptions) => finish(await claims(paths, options)))
  addExamples(addReadOptions(addConfigOptions(addRulesOption(command))), EXAMPLES)
}

async function claims(paths: readonly string[], options: ClaimsOptions): Promise<Status> {
  const tool = await import('../../internal.ts')
  const problems: Problem[] = []
  const run = await configureReading('claims', paths, options, problems)
  const known = options.whyNot ? tool.nearMissFormats : tool.claimFormats
  const outputs = readOutputs(options.format ?? ['table'], known.keys(), problems)
  const limit = readCount('limit', options.limit ?? USUAL_LIMIT, problems)
  if (options.limit !== undefined && !options.whyNot) problems.push(needsOption('limit', 'why-not'))
  if (problems.length > 0) throw new InputError(problems)

  const { pack, read } = await readInputAndRules(run, options)
  const unread = read.unreadable.length
  if (options.whyNot) {
    const found = await interruptible(() => tool.nearMisses(read.articles, pack, limit))
    await writeOutputs(outputs, unread, async (format, style) => {
      const render = await tool.nearMissFormats.get(format)?.()
      return render?.(found, style) ?? ''
    })
  } else {
    const found = await interruptible(() => tool.extractClaims(read.articles, pack))
    await writeOutputs(outputs, unread, async (format, style) => {
      const render = await tool.claimFormats.get(format)?.()
      return render?.(read.articles, found, style) ?? ''
    })
  }
  return readingStatus(unread > 0 && !run.settings.allowIncomplete.value)
}
