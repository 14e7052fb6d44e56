import type { Rule } from '../model/finding.ts'
import { type Loaded, loadFolder } from './load-folder.ts'
import { ruleSchema } from './rule-schema.ts'

/**
 * Reads the rules of a folder such as `rules/verdicts`, by id.
 *
 * Nothing is thrown for what is in the files: `problems` lists all of it, with
 * places, and `items` holds the rules of the files that are sound.
 */
export function loadVerdictRules(folder: string): Promise<Loaded<Rule>> {
  return loadFolder(folder, ruleSchema)
}
