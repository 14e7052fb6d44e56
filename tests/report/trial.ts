import { loadRules } from '../../src/index.ts'
import type { RuleTests } from '../../src/model/rule-tests.ts'
import type { RulePack } from '../../src/model/rules.ts'
import type { RuleListing } from '../../src/report/rules/list.ts'
import type { Definition } from '../../src/report/rules/show.ts'
import { runRuleTests } from '../../src/test-rules.ts'
import { inFolder } from '../rules/folder.ts'
import { TRIAL_PACK } from '../rules/trial-pack.ts'

const pack: RulePack = await inFolder(TRIAL_PACK, loadRules)

function originOf(kind: 'rule' | 'measure', id: string) {
  return { pack: 'desk', file: `desk/${kind}s/${id}.yaml` }
}

/** The trial pack, as if it stood in the folder `desk`. */
export const listing: RuleListing = { pack, originOf }

/** The cases of these rules and measures of the trial pack, as if each stood in a line of its own. */
export function tried(...ids: readonly string[]): RuleTests {
  const isAsked = ({ id }: { readonly id: string }) => ids.includes(id)
  const tested = { rules: pack.rules.filter(isAsked), measures: pack.measures.filter(isAsked) }
  return runRuleTests(pack, tested, (kind, id, _, index) => {
    return { path: originOf(kind, id).file, line: index + 1, column: 7 }
  })
}

/** A rule or measure of the trial pack. */
export function shown(id: string): readonly Definition[] {
  return [
    ...pack.rules.map((definition) => ({ kind: 'rule', definition, origin: originOf('rule', definition.id) }) as const),
    ...pack.measures.map((definition) => {
      return { kind: 'measure', definition, origin: originOf('measure', definition.id) } as const
    }),
  ].filter(({ definition }) => definition.id === id)
}
