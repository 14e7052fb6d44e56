import type { Command } from 'commander'
import { InputError, type Problem } from '../../errors.ts'
import { type ReadOptions, readInputAndRules } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, noPaths, readOutputs } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { STATUS, type Status } from '../status.ts'
import { showsUnicode, standardOutput, widthOf } from '../terminal.ts'

interface ClaimsOptions extends ReadOptions {
  readonly format?: readonly string[]
  readonly rules?: string
}

/** Adds `crosscheck claims`: what `check` compares, before it compares. */
export function addClaims(program: Command, finish: (status: Status) => void): void {
  program
    .command('claims')
    .summary('list the claims of articles, without comparing them')
    .description('Lists every claim found: what value, of what, when, and who says so.')
    .argument('[paths...]', 'files and folders to read; - is standard input')
    .option('--format <name>', 'table (default), json or ndjson; NAME=FILE writes to a file', collect)
    .option('--allow-incomplete', 'do not exit with 3 when an article cannot be read')
    .option('--rules <folder>', 'use the rules and measures in this folder instead of those that came with crosscheck')
    .option('--quiet', 'no warnings')
    .action(async (paths: readonly string[], options: ClaimsOptions) => finish(await claims(paths, options)))
}

async function claims(paths: readonly string[], options: ClaimsOptions): Promise<Status> {
  const tool = await import('../../index.ts')
  const problems: Problem[] = paths.length === 0 ? [noPaths('claims')] : []
  const asked = options.format ?? ['table']
  const outputs = readOutputs(asked, tool.claimFormats.keys(), problems)
  if (problems.length > 0) throw new InputError(problems)

  const { pack, read } = await readInputAndRules(paths, options.rules, options)
  const found = interruptible(() => tool.extractClaims(read.articles, pack))
  const unread = read.unreadable.length
  for (const { format, file } of outputs) {
    const terminal = standardOutput()
    const unicode = file !== null || showsUnicode(terminal)
    const style = { colour: false, width: widthOf(terminal), unicode, agreements: false, unread }
    const render = await tool.claimFormats.get(format)?.()
    const text = render?.(read.articles, found, style) ?? ''
    if (file === null) await print(text)
    else writeWhole(file, text)
  }
  return unread > 0 && options.allowIncomplete !== true ? STATUS.incomplete : STATUS.ok
}
