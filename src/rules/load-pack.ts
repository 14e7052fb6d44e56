import { InputError } from '../errors.ts'
import type { RulePack } from '../model/rules.ts'
import { loadMeasures, type MeasureOptions } from './load-measures.ts'
import { loadVerdictRules } from './load-rules.ts'

/**
 * Reads a rule pack: `verdicts/*.yaml` and `measures/*.yaml` under `folder`.
 *
 * Measures may be missing, since measures are open; rules may not. Throws one
 * `InputError` with every problem of every file, or with `no-rules` where
 * there is no rule to read. Data only: nothing in a file is run.
 *
 * Example: `await loadPack('rules')` gives `{ rules: [...], measures: [...] }`,
 * both by id.
 */
export async function loadPack(folder: string, options: MeasureOptions = {}): Promise<RulePack> {
  const root = folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder
  const [verdicts, measures] = await Promise.all([
    loadVerdictRules(`${root}/verdicts`),
    loadMeasures(`${root}/measures`, options),
  ])

  const problems = [...measures.problems, ...verdicts.problems]
  if (verdicts.files.length === 0) {
    problems.unshift({
      code: 'no-rules',
      place: { path: root, line: null, column: null },
      what: 'no rules are here: `verdicts/*.yaml` names no file',
      fix: 'Name a folder that holds `verdicts/` and `measures/`.',
    })
  }
  if (problems.length > 0) throw new InputError(problems)
  return { rules: verdicts.items, measures: measures.items }
}
