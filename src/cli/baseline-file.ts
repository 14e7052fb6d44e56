import { readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { codeOf, InputError, type Problem, wholeOf } from '../errors.ts'
import type { Baseline } from '../internal.ts'
import { writeWhole } from './output.ts'

/** Where a baseline is kept when nobody names another file. */
export const USUAL_FILE = 'crosscheck-baseline.jsonl'

/** A larger file is no baseline: a hundred thousand entries take less. */
const MOST_BYTES = 128 * 1024 * 1024

/** Reads a baseline file. Throws `InputError` where it is not there, cannot be read or is damaged. */
export async function readBaseline(
  path: string,
  options?: { readonly rebuild?: boolean },
): Promise<Baseline & { readonly rebuilt: number }> {
  const { parseBaseline } = await import('../internal.ts')
  return parseBaseline(readText(path), path, options)
}

/** Writes a baseline file whole or leaves what was there. */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const { baselineText } = await import('../internal.ts')
  writeWhole(path, await baselineText(baseline))
}

/** A path as a file names it, a baseline in its header or a configuration: relative to the file's folder, with forward slashes. */
export function fromFile(path: string, file: string): string {
  if (path === '-') return path
  const from = relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')
  return from === '' ? '.' : from
}

/** Problems that keep a run from telling what is gone from a baseline: it reads less than the baseline was made of. */
export function partialRun(
  baseline: Baseline,
  file: string,
  paths: readonly string[],
  unread: number,
): readonly Problem[] {
  const place = wholeOf(file)
  const problems: Problem[] = []
  if (unread > 0) {
    const what = 'some article could not be read, and what it says would count as gone'
    problems.push({ code: 'partial-run', place, what, fix: 'Mend the article or take it away, then run this again.' })
  }
  if (baseline.paths === null) {
    const what = 'the first line does not say which paths it was made of'
    problems.push({ code: 'partial-run', place, what, fix: 'Add them, as in `"paths":["articles"]`.' })
    return problems
  }
  const read = paths.map((path) => fromFile(path, file))
  const missing = baseline.paths.filter((path) => !read.some((one) => covers(one, path)))
  if (missing.length > 0) {
    const what = `it was made of more than was read: ${missing.map((path) => `\`${path}\``).join(', ')}`
    problems.push({
      code: 'partial-run',
      place,
      what,
      fix: 'Name all of the paths; what is not read would count as gone.',
    })
  }
  return problems
}

function covers(folder: string, path: string): boolean {
  // Neither standard input nor what lies further up is in the folder of the baseline file.
  if (folder === '.') return path !== '-' && path !== '..' && !path.startsWith('../')
  return folder === path || (path.startsWith(`${folder}/`) && !path.startsWith(`${folder}/../`))
}

function readText(path: string): string {
  const place = wholeOf(path)
  try {
    const about = statSync(path)
    const { size } = about
    // Reading a device such as `/dev/full` never ends.
    if (about.isCharacterDevice() || about.isBlockDevice()) {
      const fix = 'Name a file that `crosscheck baseline create` wrote.'
      throw new InputError([{ code: 'unreadable-baseline', place, what: 'a device is no baseline', fix }])
    }
    if (size <= MOST_BYTES) return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    const what = `${size} bytes are more than the ${MOST_BYTES} allowed`
    throw new InputError([
      { code: 'too-long', place, what, fix: 'Name a file that `crosscheck baseline create` wrote.' },
    ])
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') {
      const fix = 'Run `crosscheck baseline create` with the paths of your articles to make it.'
      throw new InputError([{ code: 'no-such-baseline', place, what: 'there is no such file', fix }], { cause: error })
    }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new InputError([
        { code: 'not-utf8', place, what: 'not UTF-8 text', fix: 'Take the file from the last commit.' },
      ])
    }
    if (!/^E[A-Z]+$/.test(code)) throw error
    throw new InputError(
      [
        {
          code: 'unreadable-baseline',
          place,
          what: `cannot be read (${code})`,
          fix: 'Check the file and its permissions.',
        },
      ],
      { cause: error },
    )
  }
}
