import { dirname, isAbsolute, resolve } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import type { Configuration } from '../model/configuration.ts'
import type { PackFolder, RulePack } from '../model/rules.ts'
import { type FoundPack, findPack } from '../rules/find-pack.ts'
import { loadPacks, type PackOptions } from '../rules/load-packs.ts'
import { readShape } from '../yaml/read-shape.ts'
import { readYamlFile, type YamlFile } from '../yaml/yaml-file.ts'
import { entryOf } from '../yaml/yaml-node.ts'
import { configurationSchema, DEFAULT_PACKS, type Settings } from './configuration-schema.ts'
import { configurePack } from './configure-pack.ts'
import { fromHere, shownPath } from './shown-path.ts'
import { valuePlaces } from './value-places.ts'

/** What a configuration is held against. */
export interface Surroundings {
  readonly shipped: PackFolder
  readonly options: PackOptions
  /** Names of the formats of `crosscheck check`. */
  readonly formats: readonly string[]
}

/** A configuration, and the rules that are in force with it. */
export interface Configured {
  readonly configuration: Configuration
  readonly pack: RulePack
}

/**
 * Reads a configuration file and the rule packs that it names. Data only:
 * nothing in any of them is run.
 *
 * Throws one `InputError` with every problem of the file, and with those of
 * the packs: an unknown key, rule or measure, a value that does not fit, a
 * pack that cannot be found.
 */
export async function readConfiguration(path: string, surroundings: Surroundings): Promise<Configured> {
  const file = filled(await readYamlFile(shownPath(path, '.')))
  if (file.root === null) throw new InputError(file.problems)

  const names = packNames(file)
  const found = names.map((name) => ({ name, pack: packFor(name, dirname(resolve(path)), surroundings.shipped) }))
  const folders = found.flatMap(({ pack }) => ('folder' in pack ? [pack] : []))
  const isWhole = folders.length > 0 && folders.length === found.length
  const { pack, problems } = isWhole ? await tryPacks(folders, surroundings.options) : NO_PACK
  const schema = configurationSchema({
    formats: surroundings.formats,
    packProblem: (name) => {
      const named = found.find((one) => one.name === name)?.pack
      return named && 'code' in named ? named : null
    },
    ids: pack && { rules: pack.rules.map(({ id }) => id), measures: pack.measures.map(({ id }) => id) },
  })
  const { value, problems: own } = readShape(file, schema)
  if (!value || !pack) throw new InputError([...own, ...problems])
  const configuration = configurationOf(value, file, path, folders)
  return { configuration, pack: configurePack(pack, configuration) }
}

/** A file of comments only says nothing, and that is no problem. */
function filled(file: YamlFile): YamlFile {
  const { root } = file
  return root?.type === 'nothing'
    ? { ...file, root: { type: 'map', place: root.place, entries: [], byKey: new Map() } }
    : file
}

/** The names under `packs`; none where that is no list of texts, which the schema tells. */
function packNames({ root }: YamlFile): readonly string[] {
  const value = entryOf(root, 'packs')?.value
  if (!value) return DEFAULT_PACKS
  if (value.type !== 'list') return []
  const texts = value.items.flatMap((item) => (item.type === 'text' ? [item.text.trim()] : []))
  return texts.length === value.items.length ? texts : []
}

function packFor(name: string, folder: string, shipped: PackFolder): FoundPack {
  const pack = findPack(name, folder, shipped)
  if (!('folder' in pack) || pack === shipped || isAbsolute(name)) return pack
  return { name, folder: fromHere(pack.folder) }
}

interface Tried {
  readonly pack: RulePack | null
  readonly problems: readonly Problem[]
}

const NO_PACK: Tried = { pack: null, problems: [] }

async function tryPacks(folders: readonly PackFolder[], options: PackOptions): Promise<Tried> {
  try {
    return { pack: await loadPacks(folders, options), problems: [] }
  } catch (error) {
    if (error instanceof InputError) return { pack: null, problems: error.problems }
    throw error
  }
}

function configurationOf(
  settings: Settings,
  { root }: YamlFile,
  path: string,
  packs: readonly PackFolder[],
): Configuration {
  const folder = dirname(resolve(path))
  const { paths, baseline, formats } = settings
  return {
    ...settings,
    path: shownPath(path, '.'),
    paths: paths?.map((one) => shownPath(one, folder)) ?? null,
    baseline: baseline && shownPath(baseline, folder),
    formats: formats?.map((format) => outputFrom(format, folder)) ?? null,
    packs,
    places: root ? valuePlaces(root) : {},
  }
}

/** A format that may name a file: `sarif=out.sarif`. */
function outputFrom(format: string, folder: string): string {
  const equals = format.indexOf('=') + 1
  return equals === 0 ? format : format.slice(0, equals) + shownPath(format.slice(equals), folder)
}
