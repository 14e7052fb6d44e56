import type { z } from 'zod'
import { byPlace, type Problem } from '../errors.ts'
import { issueProblems } from './issue-problems.ts'
import { plainValue } from './plain-value.ts'
import type { YamlFile } from './yaml-file.ts'

/** What a file holds, in the shape asked for; `value` is `undefined` where `problems` say why not. */
export interface Shaped<T> {
  readonly value: T | undefined
  readonly problems: readonly Problem[]
}

/**
 * The content of a YAML file, held against a zod schema.
 *
 * Every issue becomes a problem with the line and column of the key or value
 * meant, in order of place: `unknown-key` with the nearest name, `missing-key`
 * with what to add, `wrong-type`, `unknown-value` with the nearest word,
 * `wrong-form`, `out-of-range`, `empty-list`, `too-long`. What a schema knows
 * besides, for better messages, is in `hints`; a check of its own adds an issue
 * whose `params` are a `Complaint`. A file that could not be parsed has the
 * problems that say so.
 *
 * Schemas may be made of texts, words (`z.enum`), numbers, truth values, lists,
 * strict maps, records and unions of them, optional, with defaults, transformed.
 *
 * Example: `{ verdict: agree }` gives "`verdict` is never `agree`", and "Use
 * one of: contradiction, dispute, update, agreement."
 */
export function readShape<T>({ root, problems }: YamlFile, schema: z.ZodType<T>): Shaped<T> {
  if (root === null) return { value: undefined, problems }
  const result = schema.safeParse(plainValue(root), { reportInput: true })
  if (result.success) return { value: result.data, problems: [] }
  const found = result.error.issues.flatMap((issue) => issueProblems(issue, root, schema))
  return { value: undefined, problems: found.sort(byPlace) }
}
