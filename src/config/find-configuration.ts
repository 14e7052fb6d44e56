import { type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { codeOf, InputError, type Problem, wholeOf } from '../errors.ts'
import { fromHere } from './shown-path.ts'

/** What a configuration is called. */
const USUAL_NAME = 'crosscheck.yaml'

/** What it is not called, and some expect. */
const OTHER_NAME = 'crosscheck.yml'

/**
 * The configuration that is in force in a folder: the first `crosscheck.yaml`
 * in it or in one above, up to the top of the repository (a folder that holds
 * `.git`) or of the file system, as one would write it from the working
 * directory. `null` where there is none.
 *
 * Throws `InputError` for a `crosscheck.yml` on the way, which nobody reads.
 */
function findConfiguration(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, USUAL_NAME)
    const other = join(at, OTHER_NAME)
    const isThere = isFile(path)
    if (isFile(other)) throw new InputError([misnamed(other, isThere)])
    if (isThere) return fromHere(path)
    if (at === dirname(at) || statOf(join(at, '.git'))) return null
  }
}

/**
 * The configuration that a path names: a file of any name, or a folder in
 * which it is looked for as `findConfiguration` does.
 *
 * Throws `InputError` where there is nothing at that path.
 */
export function configurationAt(path: string): string | null {
  const found = statOf(path)
  if (found?.isDirectory()) return findConfiguration(path)
  if (found) return path
  const fix = 'Check the path, or leave the option out to use the nearest `crosscheck.yaml`.'
  throw new InputError([{ code: 'no-such-file', place: wholeOf(path), what: 'no configuration is here', fix }])
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}

/** Throws `InputError` where the system does not say: a folder that may not be entered, a link to itself. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const what = `cannot be read (${codeOf(error)})`
    const fix = 'Check the file and its permissions, or go without with `--no-config`.'
    throw new InputError([{ code: 'unreadable-file', place: wholeOf(path), what, fix }], { cause: error })
  }
}

function misnamed(path: string, isBeside: boolean): Problem {
  const place = wholeOf(fromHere(path))
  const what = `a configuration is called \`${USUAL_NAME}\`, so this one is not read`
  const fix = isBeside ? `Remove it: \`${USUAL_NAME}\` is beside it.` : `Rename it to \`${USUAL_NAME}\`.`
  return { code: 'misnamed-configuration', place, what, fix }
}
