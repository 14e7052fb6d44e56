import type { Command } from 'commander'
import { InputError, type Problem, wholeOf } from '../../errors.ts'
import { type ConfigOptions, configureReading } from '../configured.ts'
import { addExamples, READ_PATHS } from '../help.ts'
import { type ReadOptions, readInput } from '../input.ts'
import { interruptible } from '../interrupt.ts'
import { collect, readOutputs } from '../options.ts'
import { addConfigOptions, addReadOptions } from '../shared-options.ts'
import { readingStatus, type Status } from '../status.ts'
import { writeOutputs } from '../write-outputs.ts'

interface ArticlesOptions extends ReadOptions, ConfigOptions {
  readonly format?: readonly string[]
  readonly explain?: boolean
  readonly text?: boolean
}

const EXAMPLES = [
  ['articles corpus/', 'a table'],
  ['articles page.html --explain', 'where each date and name is from, and what is left out'],
  ['articles page.html --text', 'the article inside the page'],
  ['articles corpus/ --format csv=articles.csv', 'for a spreadsheet'],
] as const

/** Adds `crosscheck articles`: what was read, before any claim. */
export function addArticles(program: Command, finish: (status: Status) => void): void {
  const command = program
    .command('articles')
    .summary('list what was read: title, publisher, date and length of each article')
    .description('Lists the articles that files hold, as they are read: what is known of each, and what of it counts.')
    .argument('[paths...]', READ_PATHS)
    .option(
      '--format <name>',
      'table (default), json, ndjson or csv; text with --explain or --text; NAME=FILE writes to a file',
      collect,
    )
    .option('--explain', 'say of each field where it came from, and what is left out of the text and why')
    .option('--text', 'print the text that is checked')
    .action(async (paths: readonly string[], options: ArticlesOptions) => finish(await articles(paths, options)))
  addExamples(addReadOptions(addConfigOptions(command)), EXAMPLES)
}

async function articles(paths: readonly string[], options: ArticlesOptions): Promise<Status> {
  const tool = await import('../../internal.ts')
  const problems: Problem[] = []
  const run = await configureReading('articles', paths, options, problems)
  const read = options.text ? tool.articleTextFormats : tool.readingFormats
  const known = options.explain || options.text ? read : tool.articleFormats
  const usual = known === tool.articleFormats ? 'table' : 'text'
  const outputs = readOutputs(options.format ?? [usual], known.keys(), problems)
  if (options.explain && options.text) problems.push(twoViews())
  if (problems.length > 0) throw new InputError(problems)

  const { articles, unreadable } = await readInput(run, options)
  const listed = await interruptible(() => tool.listArticles(articles))
  await writeOutputs(outputs, unreadable.length, async (format, style) => {
    const render = await known.get(format)?.()
    return render?.(listed, style) ?? ''
  })
  return readingStatus(unreadable.length > 0 && !run.settings.allowIncomplete.value)
}

function twoViews(): Problem {
  const what = 'the text and what is known of it are two things to print'
  return { code: 'option-clash', place: wholeOf('--text'), what, fix: 'Leave out `--explain`, or `--text`.' }
}
