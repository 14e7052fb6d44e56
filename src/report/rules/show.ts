import type { Rule } from '../../model/finding.ts'
import type { MeasureDefinition } from '../../model/measure.ts'
import type { Origin } from '../../model/rule-tests.ts'
import type { Style } from '../format.ts'
import { jsonText } from '../json-text.ts'
import { measureLines } from './show-measure.ts'
import { ruleLines } from './show-rule.ts'

/** A rule or a measure, and where it comes from. */
export type Definition =
  | { readonly kind: 'rule'; readonly definition: Rule; readonly origin: Origin }
  | { readonly kind: 'measure'; readonly definition: MeasureDefinition; readonly origin: Origin }

/** A way to print all there is to say about rules and measures. Pure; the text ends in a newline. */
export type DefinitionRenderer = (definitions: readonly Definition[], style: Style) => string

/** Every format of `crosscheck rules show` by name. */
export const definitionFormats: ReadonlyMap<string, DefinitionRenderer> = new Map([
  ['text', definitionsText],
  ['json', definitionsJson],
])

/** For people, plain text without colour; an empty line between two. */
function definitionsText(definitions: readonly Definition[], style: Style): string {
  const lines = definitions.map((one) =>
    one.kind === 'rule'
      ? ruleLines(one.definition, one.origin, style)
      : measureLines(one.definition, one.origin, style),
  )
  return `${lines.map((own) => own.join('\n')).join('\n\n')}\n`
}

/** Contract `crosscheck/definitions@1`: each as its file has it, with kind, pack and file. */
function definitionsJson(definitions: readonly Definition[]): string {
  return jsonText({
    schema: 'crosscheck/definitions@1',
    definitions: definitions.map(({ kind, definition, origin }) => ({ kind, ...definition, ...origin })),
  })
}
