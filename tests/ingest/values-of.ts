import type { Metadata } from '../../src/ingest/format.ts'
import type { MetadataField } from '../../src/model/text.ts'

/** What metadata say, without what said it. */
export function valuesOf(metadata: Metadata): Readonly<Record<string, string | null>> {
  const fields = Object.keys(metadata) as MetadataField[]
  return Object.fromEntries(fields.map((field) => [field, metadata[field]?.value ?? null]))
}
