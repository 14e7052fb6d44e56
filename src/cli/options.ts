import { type Problem, wholeOf } from '../errors.ts'
import { didYouMean } from '../nearest.ts'

/** A format and where it goes; `null` is standard output. */
export interface Output {
  readonly format: string
  readonly file: string | null
}

/** Gathers the values of an option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/**
 * Reads `NAME` or `NAME=FILE`, once or more, and adds to `problems` what
 * cannot be done: a name that is none of `names`, an empty file name, two
 * formats for one file or for standard output. `from` is what they were given by.
 */
export function readOutputs(
  values: readonly string[],
  names: Iterable<string>,
  problems: Problem[],
  from = '--format',
): readonly Output[] {
  const known = [...names]
  const taken = new Set<string | null>()
  return values.map((value) => {
    const equals = value.indexOf('=')
    const format = equals < 0 ? value : value.slice(0, equals)
    const file = equals < 0 ? null : value.slice(equals + 1)
    if (!known.includes(format)) problems.push(unknownName('format', format, known, from))
    if (file === '') {
      const what = `\`${value}\` names no file`
      problems.push({ code: 'no-file-name', place: wholeOf(from), what, fix: `Write \`${asWritten(format, from)}\`.` })
    } else if (taken.has(file)) {
      const where = file === null ? 'standard output' : `\`${file}\``
      const fix = `Give each its own file: \`${asWritten(format, from)}\`.`
      problems.push({ code: 'output-taken', place: wholeOf(from), what: `two formats would go to ${where}`, fix })
    }
    taken.add(file)
    return { format, file }
  })
}

/** Reads a whole number of one or more, and adds to `problems` where it is none. */
export function readCount(option: string, value: string, problems: Problem[]): number {
  const number = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null
  if (number === null)
    problems.push(
      problem(option, 'no-count', `\`${value}\` is no whole number of one or more`, `Write \`--${option} 100\`.`),
    )
  return number ?? 0
}

/** The problem that an option was given without the one that it belongs to. */
export function needsOption(option: string, other: string): Problem {
  return problem(
    option,
    'option-alone',
    `it says nothing without \`--${other}\``,
    `Add \`--${other}\`, or leave it out.`,
  )
}

/** The problem that an option's value is none of the names it may be; `from` is what it was given by. */
export function unknownName(option: string, value: string, names: readonly string[], from = `--${option}`): Problem {
  const listed = names.map((name) => `\`${name}\``).join(', ')
  const fix = `${didYouMean(value, names)}Choose one of ${listed}.`
  return { ...problem(option, `unknown-${option}`, `\`${value}\` is not known`, fix), place: wholeOf(from) }
}

/** The problem that a command was given nothing to read; `words` are what it was given beside it. */
export function noPaths(command: string, words: readonly string[] = []): Problem {
  return {
    code: 'no-paths',
    place: wholeOf(`crosscheck ${command}`),
    what: 'no file or folder given',
    fix: `Name what to read: \`crosscheck ${[command, ...words].join(' ')} corpus/\`, or \`-\` for standard input.`,
  }
}

function asWritten(format: string, from: string): string {
  return from === '--format' ? `--format ${format}=FILE` : `${format}=FILE`
}

function problem(option: string, code: string, what: string, fix: string): Problem {
  return { code, place: wholeOf(`--${option}`), what, fix }
}
