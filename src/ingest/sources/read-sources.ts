import type { Place, Problem } from '../../errors.ts'
import { METADATA_FIELDS } from '../../lexicon/metadata-fields.ts'
import type { MetadataField } from '../../model/text.ts'
import { readShape } from '../../yaml/read-shape.ts'
import { readYamlFile, type YamlFile } from '../../yaml/yaml-file.ts'
import { entryOf } from '../../yaml/yaml-node.ts'
import type { Stated } from '../format.ts'
import { primaryLanguage } from '../primary-language.ts'
import { type SaidFields, sourcesSchema } from './sources-schema.ts'

/** What one name or pattern of a `sources.yaml` says, each field with its line. */
export interface SourcesEntry {
  readonly name: string
  readonly place: Place
  readonly said: Readonly<Partial<Record<MetadataField, Stated>>>
}

/**
 * Reads a `sources.yaml`, a map of file names and patterns:
 *
 *     "*": { publisher: Harbour Gull, language: en }
 *     "late/*.html": { published: 2024-05-14 }
 *     scan.pdf:
 *       title: Pier shut
 *       published: 2024-05-13
 *
 * Never throws for what is in the file: `problems` say what is wrong, each with
 * its line and column. `shown` is what messages and origins call the file.
 */
export async function readSources(
  path: string,
  shown: string,
): Promise<{ readonly entries: readonly SourcesEntry[]; readonly problems: readonly Problem[] }> {
  const file = filled(await readYamlFile(path))
  const { value = {}, problems } = readShape(file, sourcesSchema)
  const entries = Object.entries(value).map(([name, said]) => entryFor(name, said, file, shown))
  return { entries, problems: problems.map((problem) => ({ ...problem, place: { ...problem.place, path: shown } })) }
}

/** A file of comments only says nothing, and that is no problem. */
function filled(file: YamlFile): YamlFile {
  const { root } = file
  return root?.type === 'nothing'
    ? { ...file, root: { type: 'map', place: root.place, entries: [], byKey: new Map() } }
    : file
}

function entryFor(name: string, said: SaidFields, { root, path }: YamlFile, shown: string): SourcesEntry {
  const written = entryOf(root, name)
  const fields = METADATA_FIELDS.flatMap((field) => {
    const value = said[field]
    const line = entryOf(written?.value ?? null, field)?.value.place.line
    const stated = value === undefined ? null : { value, from: `${shown}:${line ?? 1}` }
    const read = field === 'language' ? primaryLanguage(stated) : stated
    return read ? [[field, read] as const] : []
  })
  const place = written?.keyPlace ?? { path, line: null, column: null }
  return { name: name.replace(/^(?:\.\/)+/, ''), place: { ...place, path: shown }, said: Object.fromEntries(fields) }
}
