import { type Problem, wholeOf } from '../errors.ts'
import type { Selection, Setting, Settings } from '../internal.ts'

/** Reads the criteria of `only` and `exclude`, and adds to `problems` those that it does not know. */
export async function readSelection(
  { only, exclude, severity }: Pick<Settings, 'only' | 'exclude' | 'severity'>,
  problems: Problem[],
): Promise<Selection> {
  const { readCriterion } = await import('../internal.ts')
  const criteria = ({ value, from }: Setting<readonly string[]>) =>
    value.flatMap((text) => readCriterion(text, wholeOf(from), problems) ?? [])
  return { only: criteria(only), exclude: criteria(exclude), severity: severity.value }
}
