import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError, type Problem, wholeOf } from '../errors.ts'
import { isGlob } from './glob.ts'
import { asking } from './init/ask.ts'
import { PLATFORMS, type Platform } from './init/ci-jobs.ts'
import { type PlannedFile, plannedFiles } from './init/planned-files.ts'
import { likelyFolder, likelyPlatforms } from './init/surroundings.ts'
import { tellProblems } from './messages.ts'
import { unknownName } from './options.ts'
import { makeFolder, print, tell, writeWhole } from './output.ts'
import { STATUS, type Status } from './status.ts'

export interface InitOptions {
  readonly paths?: readonly string[]
  readonly ci?: readonly string[]
  readonly yes?: boolean
}

/** What a folder is set up for. */
interface Wanted {
  readonly paths: readonly string[]
  readonly platforms: readonly Platform[]
}

/** The same, as far as it was told. */
type Told = { readonly [Key in keyof Wanted]: Wanted[Key] | undefined }

/** Sets up the working directory; see `crosscheck init --help`. */
export async function initFolder(options: InitOptions): Promise<Status> {
  const told: Told = { paths: options.paths, platforms: options.ci && platformsOf(options.ci) }
  const usual: Wanted = { paths: [likelyFolder('.')], platforms: likelyPlatforms('.') }
  const isAsked = options.yes !== true && process.stdin.isTTY === true && process.stderr.isTTY === true
  const wanted = isAsked
    ? await askFor(told, usual)
    : { paths: told.paths ?? usual.paths, platforms: told.platforms ?? usual.platforms }

  const files = await plannedFiles(wanted.paths, wanted.platforms, contentOf)
  for (const { path, text, fate } of files) {
    if (fate !== 'create' && fate !== 'extend') continue
    makeFolder(dirname(path))
    writeWhole(path, text)
  }
  await print(`${[...files.flatMap(lineAbout), '', ...nextSteps(wanted, files)].join('\n')}\n`)
  return tellRefused(files.filter(({ fate }) => fate === 'refuse'))
}

async function askFor(told: Told, usual: Wanted): Promise<Wanted> {
  return asking(async (ask) => {
    const paths = told.paths ?? [await ask('Which folder holds the articles?', usual.paths.join(' '))]
    let platforms = told.platforms
    while (platforms === undefined) {
      const answer = await ask('Which CI runs here: github, gitlab or none?', usual.platforms.join(' '))
      try {
        platforms = platformsOf(answer.split(/[\s,]+/))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        await tellProblems(error.problems)
      }
    }
    return { paths, platforms }
  })
}

/** Reads what `--ci` was given. Throws `InputError` where a name is none of them. */
function platformsOf(names: readonly string[]): readonly Platform[] {
  const problems: Problem[] = []
  const platforms = new Set<Platform>()
  for (const name of names) {
    const platform = PLATFORMS.find((one) => one === name)
    if (platform === undefined) problems.push(unknownName('ci', name, PLATFORMS))
    else if (platform !== 'none') platforms.add(platform)
  }
  if (problems.length > 0) throw new InputError(problems)
  return [...platforms]
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function lineAbout({ path, fate, note }: PlannedFile): readonly string[] {
  if (fate === 'refuse') return []
  const what = { create: 'wrote', extend: 'added a line to', keep: 'already there:' }[fate]
  return [`${what} ${path}`, ...(note === null ? [] : [`  ${note}`])]
}

function nextSteps({ paths }: Wanted, files: readonly PlannedFile[]): readonly string[] {
  const missing = paths.filter((path) => !existsSync(path) && !isGlob(path))
  const first = missing.map((path) => `\`${path}\` is not there yet: put the articles into it.`)
  const hasJob = files.length > 2
  return [
    ...first,
    'Next:',
    '  crosscheck check             what the articles say against each other today',
    '  crosscheck baseline create   note that as known, so that only new findings fail',
    ...(hasJob
      ? ['The job runs the crosscheck that `npm ci` installs: add it to the devDependencies in package.json.']
      : []),
  ]
}

/** Says what is in the way of a file, and what the file would have been. */
async function tellRefused(files: readonly PlannedFile[]): Promise<Status> {
  for (const { path, text } of files) {
    const fix = 'Move it away and run `crosscheck init` again, or take from the lines below what you need.'
    await tellProblems([
      { code: 'file-exists', place: wholeOf(path), what: 'this file is there, so it was not written', fix },
    ])
    tell(text.replaceAll(/^(?=.)/gm, '    '))
  }
  return files.length === 0 ? STATUS.ok : STATUS.unusable
}
