import { readdirSync } from 'node:fs'
import { count } from '../count.ts'
import { codeOf, type Place, type Problem, wholeOf } from '../errors.ts'

/** Code and place of a problem with a file as a whole. */
export function aboutFile(code: string, path: string): { readonly code: string; readonly place: Place } {
  return { code, place: wholeOf(path) }
}

/** The problem that an error of the file system stands for; other errors are thrown on. */
export function fileError(path: string, error: unknown): Problem {
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return { ...aboutFile('no-such-file', path), what: 'no such file', fix: 'Check the path, then run again.' }
    case 'EACCES':
    case 'EPERM':
      return {
        ...aboutFile('permission-denied', path),
        what: 'permission to read this was denied',
        fix: 'Make it readable, or leave it out.',
      }
    case '':
      throw error
    default:
      return {
        ...aboutFile('read-error', path),
        what: `this cannot be read (${code})`,
        fix: 'Mend or leave it out, then run again.',
      }
  }
}

/** What says more of a file than so many problems is the file. */
const MOST_OF_A_FILE = 20

/**
 * The first problems of a file, and how many more there are: a file of a
 * hundred thousand broken lines is told in twenty.
 */
export function firstOf(problems: readonly Problem[], path: string): readonly Problem[] {
  const [first] = problems.slice(MOST_OF_A_FILE)
  if (first === undefined) return problems
  const what = `this file has ${count(problems.length - MOST_OF_A_FILE, 'more problem')} like these`
  return [
    ...problems.slice(0, MOST_OF_A_FILE),
    { ...aboutFile('many-problems', path), what, fix: 'Mend what the others say first.' },
  ]
}

/** By path, line, column and code, each once: the order of the arguments must not show. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const keyed = problems.map((problem) => {
    const { path, line, column } = problem.place
    return { problem, key: [path, pad(line), pad(column), problem.code, problem.what].join('\0') }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.filter(({ key }, index) => key !== keyed[index - 1]?.key).map(({ problem }) => problem)
}

/** The name in a folder that is spelt most like another, or `null` when none comes near. */
export async function nearestName(folder: string, name: string): Promise<string | null> {
  const { default: levenshtein } = await import('fast-levenshtein')
  let best: { readonly name: string; readonly distance: number } | null = null
  for (const candidate of namesIn(folder)) {
    const distance = levenshtein.get(candidate.toLowerCase(), name.toLowerCase())
    if (distance <= Math.max(2, Math.floor(name.length / 3)) && distance < (best?.distance ?? Infinity)) {
      best = { name: candidate, distance }
    }
  }
  return best?.name ?? null
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort().slice(0, 10_000)
  } catch {
    return []
  }
}

function pad(value: number | null): string {
  return String(value ?? 0).padStart(12, '0')
}
