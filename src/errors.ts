import { codeFrame, type Excerpt } from './code-frame.ts'

/** A spot in a file the user can edit. Lines and columns start at 1; `null` where the file as a whole is meant. */
export interface Place {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  /** The line that it is in, to show it by. */
  readonly excerpt?: Excerpt
}

/** The place of a file as a whole, or of an option or command: `--today`, `crosscheck init`. */
export function wholeOf(path: string): Place {
  return { path, line: null, column: null }
}

/** `path:line:column`, or the path alone. Not sanitised. */
export function placeText({ path, line, column }: Place): string {
  return [path, line, line === null ? null : column].filter((part) => part !== null).join(':')
}

/** Something in the user's input that stops us, with what to do about it. */
export interface Problem {
  /** Stable, kebab-case: `unknown-predicate`, `no-such-file`. */
  readonly code: string
  readonly place: Place
  /** What is wrong, in the user's own words and names. No full stop. */
  readonly what: string
  /** What to do about it: an imperative sentence. */
  readonly fix: string
}

/**
 * The user's input cannot be used. Carries every problem found, not the first.
 *
 * The command line turns it into exit status 2. Any other error that escapes
 * is a defect in this program.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options)
    this.problems = problems
  }
}

/**
 * `path:line:column: what [code]`, the line meant where the place has it, and
 * how to mend it. Editors turn the first part into a link.
 */
export function formatProblem({ code, place, what, fix }: Problem): string {
  return [`${placeText(place)}: ${what} [${code}]`, ...frame(place), `  ${fix}`].join('\n')
}

function frame({ line, column, excerpt }: Place): readonly string[] {
  if (line === null || column === null || !excerpt) return []
  return codeFrame(line, column, excerpt).map((row) => `    ${row}`)
}

/** The code of an error of the system or of Node, `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Orders the problems of one file by line and column; those of the file as a whole first. */
export function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
