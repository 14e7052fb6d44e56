import { count } from '../count.ts'
import { formatProblem, type InputError, type Problem } from '../errors.ts'
import { print, tell } from './output.ts'
import { STATUS, type Status } from './status.ts'

/**
 * Prints problems to standard error. What they quote, and the names of files,
 * may be hostile: no control reaches the terminal, and no line break of theirs
 * begins a line.
 */
export async function tellProblems(problems: readonly Problem[]): Promise<void> {
  const { sanitize } = await import('../internal.ts')
  for (const { code, place, what, fix } of problems) {
    const fit = { code, place: { ...place, path: sanitize(place.path) }, what: sanitize(what), fix: sanitize(fix) }
    const lines = formatProblem(fit).split('\n')
    tell(lines.map((line) => sanitize(line)).join('\n'))
  }
}

/**
 * Prints what was done to a file. A configuration may have named it, so no
 * control of its name reaches the terminal, and no line break a log that takes
 * some lines for commands.
 */
export async function printAbout(file: string, what: string): Promise<void> {
  const { sanitize } = await import('../internal.ts')
  await print(`${sanitize(file)}: ${what}\n`)
}

/** Says everything that is wrong with what was asked for. */
export async function tellUnusable({ problems }: InputError): Promise<Status> {
  await tellProblems(problems)
  tell(count(problems.length, 'problem'))
  return STATUS.unusable
}

/** Says that the program itself failed, with what to report. */
export function tellDefect(error: unknown, version: string, argv: readonly string[]): Status {
  const stack = plain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  tell(
    [
      `crosscheck: ${plain(error instanceof Error ? error.message : String(error))}`,
      '',
      stack,
      '',
      'This is a defect in crosscheck, please report it with the lines above and these:',
      `  crosscheck ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
      `  crosscheck ${plain(argv.map((argument) => JSON.stringify(argument)).join(' '))}`,
    ].join('\n'),
  )
  return STATUS.defect
}

/** Without characters that steer a terminal; nothing can be loaded any more to show which they were. */
function plain(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd')
}
