import type { Rule } from '../../model/finding.ts'
import type { MeasureDefinition } from '../../model/measure.ts'
import type { RulePack } from '../../model/rules.ts'
import type { Style } from '../format.ts'
import { jsonText } from '../json-text.ts'

/** A way to print what a pack holds; `part` is what people asked for, programs are given both. Pure; the text ends in a newline. */
export type RuleListRenderer = (pack: RulePack, part: 'rules' | 'measures', style: Style) => string

/** Every format of `crosscheck rules list` by name, each loaded when it is first asked for. */
export const ruleListFormats: ReadonlyMap<string, () => Promise<RuleListRenderer>> = new Map([
  ['table', async () => (await import('./list-table.ts')).ruleTable],
  ['json', async () => ruleListJson],
])

/** What a rule is about in one line: the first sentence of its note. */
export function describeRule({ note }: Pick<Rule, 'note'>): string {
  const line = note.trim().replaceAll(/\s+/g, ' ')
  return /^.*?[.!?](?= [\p{Lu}"]|$)/u.exec(line)?.[0] ?? line
}

/** Contract `crosscheck/rules@1`: rules and measures by id, without conditions, vocabulary and cases. */
function ruleListJson({ rules, measures, origins }: RulePack): string {
  return jsonText({
    schema: 'crosscheck/rules@1',
    rules: rules.map((rule) => ({ ...ruleRow(rule), ...origins.rules[rule.id] })),
    measures: measures.map((measure) => ({ ...measureRow(measure), ...origins.measures[measure.id] })),
  })
}

function ruleRow(rule: Rule) {
  const { id, verdict, aspect, severity } = rule
  return { id, verdict, aspect, severity, description: describeRule(rule) }
}

function measureRow({ id, label, kinds, temporality }: MeasureDefinition) {
  return { id, label, kinds, temporality }
}
