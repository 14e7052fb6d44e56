import type { Problem } from '../errors.ts'
import type { Rule } from '../model/finding.ts'
import type { MeasureDefinition } from '../model/measure.ts'
import type { PackFolder } from '../model/rules.ts'
import type { TextNode } from '../yaml/yaml-node.ts'
import { loadMeasures, type MeasureOptions } from './load-measures.ts'
import { loadVerdictRules } from './load-rules.ts'

/** What the files of one pack hold, and all that is wrong with them by themselves. */
export interface ReadPack {
  readonly pack: PackFolder
  readonly rules: readonly Rule[]
  readonly measures: readonly MeasureDefinition[]
  readonly problems: readonly Problem[]
  /** Whether it has files of rules, sound or not. */
  readonly hasRules: boolean
  /** Ids of its measures, also of those that are not sound. */
  readonly measureIds: readonly string[]
  /** The measures that its own must not be taken for, each where it is mentioned. */
  readonly mentioned: readonly TextNode[]
}

/**
 * Reads `verdicts/*.yaml` and `measures/*.yaml` under the folder of a pack.
 * Data only: nothing in a file is run. Throws `InputError` where a folder is
 * there and cannot be listed; all else that is wrong is in `problems`.
 */
export async function readPack(pack: PackFolder, options: MeasureOptions): Promise<ReadPack> {
  const [verdicts, measures] = await Promise.all([
    loadVerdictRules(`${pack.folder}/verdicts`),
    loadMeasures(`${pack.folder}/measures`, options),
  ])
  return {
    pack,
    rules: verdicts.items,
    measures: measures.items,
    problems: [...measures.problems, ...verdicts.problems],
    hasRules: verdicts.files.length > 0,
    measureIds: measures.ids,
    mentioned: measures.mentioned,
  }
}
