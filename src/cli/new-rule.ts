import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import type { Verdict } from '../index.ts'
import { unknownName } from './options.ts'
import { makeFolder, print, writeWhole } from './output.ts'
import { STATUS, type Status } from './status.ts'

interface NewOptions {
  readonly measure?: boolean
  readonly verdict?: string
  readonly into?: string
}

const VERDICTS: readonly Verdict[] = ['contradiction', 'dispute', 'update', 'agreement']
const USUAL_FOLDER = 'rules'

/** Writes the first draft of a rule or measure: `crosscheck rules new`. */
export async function newRule(id: string, options: NewOptions): Promise<Status> {
  const { definitionFile, draftOf, ID, MEND_ID } = await import('../index.ts')
  const problems: Problem[] = []
  if (!ID.test(id)) problems.push(problem('bad-id', `\`${id}\` is no id`, MEND_ID))
  const verdict = readVerdict(options, problems)
  const folder = options.into ?? USUAL_FOLDER
  if (options.into === undefined && !existsSync(USUAL_FOLDER)) {
    const fix = `Name the folder to write to, which need not be there: \`--into ${USUAL_FOLDER}\`.`
    problems.push(problem('no-rules-folder', `there is no folder \`${USUAL_FOLDER}\` here`, fix))
  }
  const kind = options.measure === true ? 'measure' : 'rule'
  const file = definitionFile(folder, kind, id)
  if (problems.length === 0 && existsSync(file)) {
    const place = { path: file, line: null, column: null }
    const fix = 'Choose another id, or edit the file that is there.'
    problems.push({ code: 'rule-exists', place, what: `there is a ${kind} of this id already`, fix })
  }
  if (problems.length > 0) throw new InputError(problems)

  makeFolder(dirname(file))
  writeWhole(file, draftOf(id, kind === 'measure' ? 'measure' : verdict, schemaFrom(file, kind)))
  await print(`${file} written: the draft of a ${kind}\n${await nextStep(id, folder)}\n`)
  return STATUS.ok
}

function readVerdict({ measure, verdict }: NewOptions, problems: Problem[]): Verdict {
  if (verdict === undefined) return 'contradiction'
  const known = VERDICTS.find((one) => one === verdict)
  if (measure === true) {
    const place = { path: '--verdict', line: null, column: null }
    const fix = 'Leave out `--verdict`, or `--measure`.'
    problems.push({ code: 'option-clash', place, what: 'a measure has no verdict', fix })
  }
  if (!known) problems.push(unknownName('verdict', verdict, VERDICTS))
  return known ?? 'contradiction'
}

/**
 * Path of a JSON Schema of the package from a file that names it for editors:
 * in the nearest `node_modules` above that holds the package, or where it will
 * be once the package is installed for this folder.
 */
function schemaFrom(file: string, kind: 'rule' | 'measure'): string {
  const schema = join('node_modules', 'crosscheck', 'dist', 'schemas', `${kind}.json`)
  const here = dirname(resolve(file))
  let project = here
  while (!existsSync(join(project, dirname(schema))) && dirname(project) !== project) project = dirname(project)
  const root = existsSync(join(project, dirname(schema))) ? project : process.cwd()
  return relative(here, join(root, schema)).split(sep).join('/')
}

/** What to do with the draft, which depends on what it was written beside. */
async function nextStep(id: string, folder: string): Promise<string> {
  const { loadRules, ruleOrigins, tally, testRules } = await import('../index.ts')
  const command = `crosscheck rules test ${id} --rules ${folder}`
  try {
    const tests = await testRules(await loadRules(folder), ruleOrigins(folder), [id])
    const { missing, noisy } = tally(tests)
    const failed = missing + noisy
    const state =
      failed === 0
        ? 'Its cases pass.'
        : `${failed} of its ${tests.cases.length} cases ${failed === 1 ? 'fails' : 'fail'} as they are.`
    return `  ${state} Write your own over it, then run: ${command}`
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.some(({ code }) => code === 'no-rules')
      ? `  ${folder} has measures and no rule yet, so nothing can be run with it. Begin one: crosscheck rules new ID --into ${folder}`
      : `  Other files there are not sound, which this tells: ${command}`
  }
}

function problem(code: string, what: string, fix: string): Problem {
  return { code, place: { path: 'crosscheck rules new', line: null, column: null }, what, fix }
}
