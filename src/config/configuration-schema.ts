import { z } from 'zod'
import { type Problem, wholeOf } from '../errors.ts'
import { FAIL_ON } from '../lexicon/fail-on.ts'
import { SEVERITIES } from '../lexicon/verdicts.ts'
import type { Configuration, Switch } from '../model/configuration.ts'
import { toleranceSchema } from '../rules/tolerance-schema.ts'
import { readCriterion } from '../selection.ts'
import { type Complaint, complain } from '../yaml/complain.ts'
import { orElse, someOf, text } from '../yaml/fields.ts'
import { hints } from '../yaml/hints.ts'
import { useOneOf } from '../yaml/names.ts'
import { limitsSchema } from './limits-schema.ts'

/** The keys of a `crosscheck.yaml` and their values, `null` or empty where one is left out. */
export interface Settings extends Omit<Configuration, 'path' | 'packs' | 'places'> {
  /** Names of packs. */
  readonly packs: readonly string[]
}

/** What names in a configuration may stand for; without it any will do, as in an editor. */
export interface Known {
  readonly formats: readonly string[]
  /** Why a pack of this name cannot be used; `null` where it can. */
  readonly packProblem: (name: string) => Complaint | null
  /** Ids of rules and measures; `null` where a pack could not be read, which is told instead. */
  readonly ids: { readonly rules: readonly string[]; readonly measures: readonly string[] } | null
}

const SWITCHES: readonly Switch[] = ['off', ...SEVERITIES]

export const DEFAULT_PACKS: readonly string[] = ['default']

/** What a `crosscheck.yaml` may hold. Every key may be left out. */
export function configurationSchema(known: Known | null): z.ZodType<Settings> {
  const ids = known?.ids
  const shape = z.strictObject({
    paths: listed(text(), 'Files, folders and globs to read where none are named, from the folder of this file.'),
    baseline: orElse(text().describe('File of findings that do not fail a run.'), null),
    failOn: orElse(z.enum([...FAIL_ON.keys()]).describe('Exit with 1 on this verdict and on weightier ones.'), null),
    severity: orElse(z.enum(SEVERITIES).describe('Leave out findings below it.'), null),
    formats: listed(
      checked(known ? (value) => formatProblem(value, known.formats) : null),
      'Formats to print, `pretty`, or to write to a file, `sarif=out.sarif`.',
    ),
    allowIncomplete: orElse(z.boolean().describe('Do not exit with 3 where an article cannot be read.'), null),
    only: listed(checked(criterionProblem), 'Report only these: `contradiction`, `measure=death-toll`.'),
    exclude: listed(checked(criterionProblem), 'Leave these out: `publisher=Example Wire`, `aspect=value`.'),
    packs: orElse(
      someOf(checked(known?.packProblem ?? null)).describe(
        'Where rules come from: `default`, folders beginning with `./`, npm packages. Later ones have the last word.',
      ),
      DEFAULT_PACKS,
    ),
    rules: byId('rule', z.enum(SWITCHES), ids?.rules, 'Rules switched off or to another severity, by id.'),
    tolerances: byId(
      'measure',
      toleranceSchema,
      ids?.measures,
      'How far apart two values of a measure still agree: `trade-turnover: 2%`.',
    ),
    limits: limitsSchema,
  })
  return shape.meta({
    title: 'The configuration of crosscheck',
    description: 'What crosscheck goes by in a folder and below: what to read, what fails a run, which rules count.',
  })
}

/** A list of at least one; `null` where it is left out. */
function listed(item: z.ZodType<string>, description: string) {
  return orElse(someOf(item).describe(description), null)
}

/** Text, with a check of its own where there is one. */
function checked(problemOf: ((value: string) => Complaint | null) | null): z.ZodType<string> {
  return text().superRefine((value, context) => {
    // That it is blank has been told.
    const complaint = value === '' ? null : problemOf?.(value)
    if (complaint) complain(context, complaint)
  })
}

/** A map with one of these ids as each key, or with any key where they are not known. */
function byId<T>(sort: string, value: z.ZodType<T>, ids: readonly string[] | undefined, description: string) {
  const map: z.ZodType<Partial<Record<string, T>>> = ids
    ? z.partialRecord(z.enum(ids), value)
    : z.record(z.string(), value)
  const whole = map.register(hints, { keys: sort }).describe(description)
  return orElse(whole as z.ZodType<Record<string, T>>, {})
}

function formatProblem(value: string, formats: readonly string[]): Complaint | null {
  const [name = '', ...file] = value.split('=')
  if (!formats.includes(name)) {
    return { code: 'unknown-format', what: `no format is called \`${name}\``, fix: useOneOf(name, formats) }
  }
  if (file.length === 0 || file.join('=') !== '') return null
  return { code: 'no-file-name', what: `\`${value}\` names no file`, fix: `Write \`${name}=FILE\`, or \`${name}\`.` }
}

function criterionProblem(value: string): Complaint | null {
  const problems: Problem[] = []
  readCriterion(value, wholeOf(''), problems)
  return problems[0] ?? null
}
