import { loadRules } from '../../src/index.ts'
import type { Origin, RuleTests } from '../../src/model/rule-tests.ts'
import type { RulePack } from '../../src/model/rules.ts'
import type { Definition } from '../../src/report/rules/show.ts'
import { runRuleTests } from '../../src/test-rules.ts'
import { inFolder } from '../rules/folder.ts'
import { TRIAL_PACK } from '../rules/trial-pack.ts'

const read: RulePack = await inFolder(TRIAL_PACK, loadRules)

function originsIn(part: string, definitions: readonly { readonly id: string }[]) {
  return Object.fromEntries(definitions.map(({ id }) => [id, { pack: 'desk', file: `desk/${part}/${id}.yaml` }]))
}

/** The trial pack, as if it stood in the folder `desk`. */
export const pack: RulePack = {
  ...read,
  origins: { rules: originsIn('verdicts', read.rules), measures: originsIn('measures', read.measures) },
}

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
  const rules = pack.rules.filter((rule) => rule.id === id)
  const measures = pack.measures.filter((measure) => measure.id === id)
  return [
    ...rules.map((definition) => ({ kind: 'rule', definition, origin: originOf('rule', id) }) as const),
    ...measures.map((definition) => ({ kind: 'measure', definition, origin: originOf('measure', id) }) as const),
  ]
}

function originOf(kind: 'rule' | 'measure', id: string): Origin {
  const origin = pack.origins[kind === 'rule' ? 'rules' : 'measures'][id]
  if (!origin) throw new Error(`the trial pack has no ${kind} ${id}`)
  return origin
}
