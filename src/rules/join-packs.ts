import { type Problem, wholeOf } from '../errors.ts'
import type { Origin } from '../model/rule-tests.ts'
import type { RulePack } from '../model/rules.ts'
import { byCodeUnits } from '../order.ts'
import { definitionFile } from './definition-file.ts'
import type { ReadPack } from './read-pack.ts'

/**
 * Several packs as one. A definition of a later pack stands for that of an
 * earlier one with the same id, so that a pack of one's own can add words to a
 * shipped measure.
 */
export function joinPacks(packs: readonly ReadPack[]): RulePack {
  return {
    rules: lastOfEachId(packs.map(({ rules }) => rules)),
    measures: lastOfEachId(packs.map(({ measures }) => measures)),
    origins: {
      rules: originsOf(packs, 'rule', ({ rules }) => rules),
      measures: originsOf(packs, 'measure', ({ measures }) => measures),
    },
  }
}

interface Identified {
  readonly id: string
}

function lastOfEachId<T extends Identified>(lists: readonly (readonly T[])[]): readonly T[] {
  const byId = new Map(lists.flat().map((item) => [item.id, item]))
  return [...byId.values()].sort((a, b) => byCodeUnits(a.id, b.id))
}

function originsOf(
  packs: readonly ReadPack[],
  kind: 'rule' | 'measure',
  itemsOf: (pack: ReadPack) => readonly Identified[],
): Readonly<Record<string, Origin>> {
  return Object.fromEntries(
    packs.flatMap((read) =>
      itemsOf(read).map(({ id }) => {
        return [id, { pack: read.pack.name, file: definitionFile(read.pack.folder, kind, id) }]
      }),
    ),
  )
}

/** What is wrong with packs beyond each single file: that none brings a rule, unless measures alone will do, or one brings nothing. */
export function emptyPacks(packs: readonly ReadPack[], measuresAlone: boolean): readonly Problem[] {
  const hasRules = measuresAlone || packs.some((read) => read.hasRules)
  return packs.flatMap((read) => {
    if (read.hasRules || (hasRules && read.measureIds.length > 0)) return []
    const place = wholeOf(read.pack.folder)
    return [{ code: 'no-rules', place, ...(read.measureIds.length > 0 ? ONLY_MEASURES : NOTHING) }]
  })
}

const NOTHING = {
  what: 'no rules are here: `verdicts/*.yaml` names no file',
  fix: 'Name a folder that holds `verdicts/` and `measures/`.',
}

const ONLY_MEASURES = {
  what: 'only measures are here, and no other pack brings rules',
  fix: 'Put `default` before it among the packs, or rules into its folder `verdicts/`.',
}
