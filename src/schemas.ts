import type { z } from 'zod'
import { KINDS } from './kinds/index.ts'

/**
 * What has a JSON Schema, by the name of its file, each with the definition
 * that also validates. Loaded when needed.
 */
export const SCHEMAS: Readonly<Record<string, () => Promise<z.ZodType>>> = {
  rule: async () => (await import('./rules/rule-schema.ts')).ruleSchema,
  measure: async () => (await import('./rules/measure-schema.ts')).measureSchema(KINDS.map(({ id }) => id)),
  report: async () => (await import('./report/schema/report.ts')).reportSchema,
  config: async () => (await import('./config/configuration-schema.ts')).configurationSchema(null),
  sources: async () => (await import('./ingest/sources/sources-schema.ts')).sourcesSchema,
  baseline: async () => (await import('./baseline/schema.ts')).baselineLine,
}

/**
 * The JSON Schema (draft 2020-12) of what may be written, by name. A key that
 * a definition fills in may be left out.
 *
 * Throws where there is no definition of this name.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export async function jsonSchema(name: string): Promise<object> {
  const definition = await SCHEMAS[name]?.()
  if (!definition) throw new RangeError(`no schema is called ${name}`)
  const { z } = await import('zod')
  const { $schema, ...rest } = z.toJSONSchema(definition, { io: 'input', override: unbounded })
  return { $schema, $id: `urn:crosscheck:${name}:1`, ...rest }
}

/** Takes off the bounds that zod gives every whole number, which say nothing of ours. */
function unbounded({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
