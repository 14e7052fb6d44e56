import { type Problem, wholeOf } from '../errors.ts'
import type { Configuration, ReadOptions } from '../internal.ts'
import { unknownName } from './options.ts'

/** Options that say of what is read what it does not say itself. */
export interface StatingOptions {
  readonly stdinFormat?: string
  readonly published?: string
  readonly publisher?: string
}

/** How articles are to be read, as options and the configuration have it. */
export type Reading = Pick<ReadOptions, 'stdinFormat' | 'stated' | 'limits'>

/**
 * Settles how articles are read. Adds to `problems` a format that there is
 * not, one for standard input that is not read, and a date that is none.
 */
export async function settleReading(
  { stdinFormat, published, publisher }: StatingOptions,
  paths: readonly string[],
  configuration: Configuration | null,
  problems: Problem[],
): Promise<Reading> {
  const { inputFormats, readPublished } = await import('../internal.ts')
  const format = stdinFormat === undefined ? undefined : inputFormats.get(stdinFormat)
  if (stdinFormat !== undefined) {
    if (!format) problems.push(unknownName('stdin-format', stdinFormat, [...inputFormats.keys()]))
    if (!paths.includes('-')) problems.push(noStdin())
  }
  if (published !== undefined && readPublished(published) === null) problems.push(noDate(published))
  if (publisher !== undefined && publisher.trim() === '') problems.push(noName())
  return {
    stdinFormat: format,
    limits: configuration?.limits,
    stated: {
      ...(published === undefined ? {} : { published }),
      ...(publisher === undefined ? {} : { publisher: publisher.trim() }),
    },
  }
}

function noStdin(): Problem {
  const what = 'standard input is not among the paths'
  return { code: 'no-stdin', place: wholeOf('--stdin-format'), what, fix: 'Add `-` to the paths, or leave it out.' }
}

function noDate(value: string): Problem {
  const fix = 'Write `--published 2024-05-14` or `--published 2024-05-14T09:40Z`.'
  return { code: 'no-date', place: wholeOf('--published'), what: `\`${value}\` is no date`, fix }
}

function noName(): Problem {
  const fix = 'Write `--publisher "Example Wire"`, or leave it out.'
  return { code: 'no-name', place: wholeOf('--publisher'), what: 'the name is blank', fix }
}
