import type { Configuration } from '../model/configuration.ts'
import type { RulePack } from '../model/rules.ts'

/**
 * Rules and measures as a configuration has them: without the rules that it
 * switches off, others of the severity and measures with the tolerance that it
 * gives. What it names and the pack has not is passed over.
 */
export function configurePack(
  pack: RulePack,
  { rules, tolerances }: Pick<Configuration, 'rules' | 'tolerances'>,
): RulePack {
  const switches = new Map(Object.entries(rules))
  const distances = new Map(Object.entries(tolerances))
  return {
    ...pack,
    rules: pack.rules.flatMap((rule) => {
      const to = switches.get(rule.id) ?? rule.severity
      return to === 'off' ? [] : [{ ...rule, severity: to }]
    }),
    measures: pack.measures.map((measure) => {
      return { ...measure, tolerance: distances.get(measure.id) ?? measure.tolerance }
    }),
  }
}
