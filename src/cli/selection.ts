import type { Problem } from '../errors.ts'
import type { Selection } from '../index.ts'
import { unknownName } from './options.ts'

/** Reads `--only`, `--exclude` and `--severity`, and adds to `problems` what they do not know. */
export async function readSelection(
  {
    only,
    exclude,
    severity,
  }: { readonly only?: readonly string[]; readonly exclude?: readonly string[]; readonly severity: string },
  problems: Problem[],
): Promise<Selection> {
  const { readCriterion, SEVERITIES } = await import('../index.ts')
  const criteria = (option: string, texts: readonly string[] = []) =>
    texts.flatMap((text) => readCriterion(text, { path: `--${option}`, line: null, column: null }, problems) ?? [])
  const least = SEVERITIES.find((one) => one === severity)
  if (!least) problems.push(unknownName('severity', severity, SEVERITIES))
  return { only: criteria('only', only), exclude: criteria('exclude', exclude), severity: least ?? 'info' }
}
