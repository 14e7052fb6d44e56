import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { InputError, type Problem, wholeOf } from '../errors.ts'
import type { ClaimKind, Configuration, Verdict } from '../internal.ts'
import { CLAIM_KINDS } from '../lexicon/claim-kinds.ts'
import { VERDICTS } from '../lexicon/verdicts.ts'
import { fromFile } from './baseline-file.ts'
import { type ConfigOptions, configureRun } from './configured.ts'
import { unknownName } from './options.ts'
import { makeFolder, print, writeWhole } from './output.ts'
import { STATUS, type Status } from './status.ts'

interface NewOptions extends Pick<ConfigOptions, 'config'> {
  readonly measure?: boolean
  readonly verdict?: string
  readonly about?: string
  readonly into?: string
}

const USUAL_FOLDER = 'rules'

/** Writes the first draft of a rule or measure: `crosscheck rules new`. */
export async function newRule(id: string, options: NewOptions): Promise<Status> {
  const { definitionFile, draftedVerdicts, draftOf, ID, MEND_ID } = await import('../internal.ts')
  const problems: Problem[] = []
  if (!ID.test(id)) problems.push(problem('bad-id', `\`${id}\` is no id`, MEND_ID))
  const verdict = readVerdict(options, problems)
  const about = readAbout(options, problems)
  if (problems.length === 0 && !draftedVerdicts(about).includes(verdict))
    problems.push(undrafted(about, draftedVerdicts(about)))
  const folder = options.into ?? (await usualFolder(options, problems))
  const kind = options.measure === true ? 'measure' : 'rule'
  const file = definitionFile(folder, kind, id)
  if (problems.length === 0 && existsSync(file)) {
    const place = wholeOf(file)
    const fix = 'Choose another id, or edit the file that is there.'
    problems.push({ code: 'rule-exists', place, what: `there is a ${kind} of this id already`, fix })
  }
  if (problems.length > 0) throw new InputError(problems)

  makeFolder(dirname(file))
  writeWhole(file, draftOf(id, kind === 'measure' ? 'measure' : verdict, schemaFrom(file, kind), about))
  await print(`${file} written: the draft of a ${kind}\n${await nextStep(id, folder, options)}\n`)
  return STATUS.ok
}

/** The first folder that the configuration names as a pack, else `rules` where it is here. */
async function usualFolder(options: NewOptions, problems: Problem[]): Promise<string> {
  const { namesFolder } = await import('../internal.ts')
  const { configured, isBroken } = await configureRun([], options, problems)
  const own = configured?.configuration.packs.find(({ name }) => namesFolder(name))
  if (own) return own.folder
  if (!isBroken && !existsSync(USUAL_FOLDER)) {
    const none = configured ? 'the configuration names no folder as a pack, and ' : ''
    const fix = `Name the folder to write to, which need not be there: \`--into ${USUAL_FOLDER}\`.`
    problems.push(problem('no-rules-folder', `${none}there is no folder \`${USUAL_FOLDER}\` here`, fix))
  }
  return USUAL_FOLDER
}

function readVerdict({ measure, verdict }: NewOptions, problems: Problem[]): Verdict {
  if (verdict === undefined) return 'contradiction'
  const known = VERDICTS.find((one) => one === verdict)
  if (measure === true) {
    const place = wholeOf('--verdict')
    const fix = 'Leave out `--verdict`, or `--measure`.'
    problems.push({ code: 'option-clash', place, what: 'a measure has no verdict', fix })
  }
  if (!known) problems.push(unknownName('verdict', verdict, VERDICTS))
  return known ?? 'contradiction'
}

function readAbout({ measure, about }: NewOptions, problems: Problem[]): ClaimKind {
  if (about === undefined) return 'quantity'
  const known = CLAIM_KINDS.find((one) => one === about)
  if (measure === true) {
    const fix = 'Leave out `--about`, or `--measure`.'
    problems.push({ code: 'option-clash', place: wholeOf('--about'), what: 'a measure is of quantities alone', fix })
  }
  if (!known) problems.push(unknownName('about', about, CLAIM_KINDS))
  return known ?? 'quantity'
}

/** The problem that rules about a kind of claims find no such verdict. */
function undrafted(about: ClaimKind, verdicts: readonly Verdict[]): Problem {
  const listed = verdicts.map((verdict) => `\`${verdict}\``).join(', ')
  const what = `there is no draft of a rule about \`${about}\` with this verdict`
  return { code: 'no-draft', place: wholeOf('--verdict'), what, fix: `Choose one of ${listed}.` }
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

/** What to do with the draft: tested with all packs in force where the configuration names its folder, else by itself. */
async function nextStep(id: string, folder: string, options: NewOptions): Promise<string> {
  const { tally, testRules } = await import('../internal.ts')
  const problems: Problem[] = []
  const { configured, loadPack } = await configureRun([], { ...options, rules: folder }, problems)
  const isInForce = configured?.configuration.packs.some((pack) => resolve(pack.folder) === resolve(folder)) === true
  const { config } = options
  const named = config === undefined ? '' : config === false ? ' --no-config' : ` --config ${config}`
  const command = `crosscheck rules test ${id}${isInForce ? '' : ` --rules ${folder}`}${named}`
  try {
    if (problems.length > 0) throw new InputError(problems)
    const pack = isInForce ? configured.pack : await loadPack({ measuresAlone: true })
    const tests = await testRules(pack, [id])
    const unnamed = configured && !isInForce ? howToUse(folder, configured.configuration) : ''
    return `  ${stateOf(tests.cases.length, tally(tests))} Write your own over it, then run: ${command}${unnamed}`
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return `  What is there already is not sound, which this tells: ${command}`
  }
}

/** A line that says how a folder that the configuration does not name comes in force. */
function howToUse(folder: string, { path, packs }: Configuration): string {
  const from = fromFile(folder, path)
  const names = [...packs.map(({ name }) => name), from.startsWith('.') ? from : `./${from}`]
  return `\n  Name its folder in ${path}, so that check uses it: \`packs: [${names.join(', ')}]\``
}

function stateOf(cases: number, { missing, noisy }: { readonly missing: number; readonly noisy: number }): string {
  const failed = missing + noisy
  if (cases === 0) return 'The configuration switches off the rule of this id: give it a severity there.'
  return failed === 0
    ? 'Its cases pass.'
    : `${failed} of its ${cases} cases ${failed === 1 ? 'fails' : 'fail'} as they are.`
}

function problem(code: string, what: string, fix: string): Problem {
  return { code, place: wholeOf('crosscheck rules new'), what, fix }
}
