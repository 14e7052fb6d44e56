import type { Command } from 'commander'
import { InputError, type Problem, wholeOf } from '../../errors.ts'
import { CLAIM_KINDS } from '../../lexicon/claim-kinds.ts'
import { type ConfigOptions, configureReading } from '../configured.ts'
import { addExamples, READ_PATHS } from '../help.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, needsOption, readCount, readOutputs, unknownName } from '../options.ts'
import { addConfigOptions, addReadOptions, addRulesOption } from '../shared-options.ts'
import { readingStatus, type Status } from '../status.ts'
import { writeOutputs } from '../write-outputs.ts'

interface ClaimsOptions extends ReadOptions, ConfigOptions {
  readonly format?: readonly string[]
  readonly kind?: readonly string[]
  readonly whyNot?: boolean
  readonly limit?: string
}

/** Pairs that `--why-not` lists where nothing else is asked: what a person reads. */
const USUAL_LIMIT = '50'

const EXAMPLES = [
  ['claims corpus/', 'a table'],
  ['claims corpus/ --format ndjson > claims.ndjson', 'rows for a database'],
  ['claims corpus/ --kind event --kind role', 'what happened, and who holds which office'],
  ['claims corpus/ --why-not --limit 10', 'what came close to a finding'],
] as const

/** Adds `crosscheck claims`: what `check` compares, before it compares. */
export function addClaims(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('claims')
    .summary('list the claims of articles, without comparing them')
    .description('Lists every claim found: values, events, offices and statements, of what, when, and who says so.')
    .argument('[paths...]', READ_PATHS)
    .option('--format <name>', 'table (default), json, ndjson or csv; NAME=FILE writes to a file', collect)
    .option('--kind <kind>', `list only claims of this kind: ${CLAIM_KINDS.join(', ')}`, collect)
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
  const kinds = readKinds(options, problems)
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
    const all = await interruptible(() => tool.extractClaims(read.articles, pack))
    const found = all.filter(({ kind }) => kinds.has(kind))
    await writeOutputs(outputs, unread, async (format, style) => {
      const render = await tool.claimFormats.get(format)?.()
      return render?.(read.articles, found, style) ?? ''
    })
  }
  return readingStatus(unread > 0 && !run.settings.allowIncomplete.value)
}

/** The kinds asked for, all where none is; adds to `problems` what is no kind, and that near misses have none. */
function readKinds({ kind: asked, whyNot }: ClaimsOptions, problems: Problem[]): ReadonlySet<string> {
  if (asked === undefined) return new Set(CLAIM_KINDS)
  const known: ReadonlySet<string> = new Set(CLAIM_KINDS)
  for (const kind of asked) if (!known.has(kind)) problems.push(unknownName('kind', kind, CLAIM_KINDS))
  if (whyNot) {
    const fix = 'Leave out `--kind`, or `--why-not`.'
    const what = '`--why-not` lists pairs of claims of every kind'
    problems.push({ code: 'option-clash', place: wholeOf('--kind'), what, fix })
  }
  return new Set(asked)
}
