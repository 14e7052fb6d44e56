import { byPlace, InputError, type Problem } from '../errors.ts'
import type { PackFolder, RulePack } from '../model/rules.ts'
import { byCodeUnits } from '../order.ts'
import { readCompiledPack } from './compiled-pack.ts'
import { emptyPacks, joinPacks } from './join-packs.ts'
import type { MeasureOptions } from './load-measures.ts'
import type { ReadPack } from './read-pack.ts'

/** How packs are read, and which of them the build has compiled. */
export interface PackOptions extends MeasureOptions {
  /** A folder and the file that the build made of it. */
  readonly compiled?: { readonly folder: string; readonly file: string }
  /** Packs that bring measures and no rule will do. */
  readonly measuresAlone?: boolean
}

/**
 * Reads rule packs, `verdicts/*.yaml` and `measures/*.yaml` under each folder,
 * and makes one of them: see `joinPacks`.
 *
 * Measures may be missing, since measures are open, and rules from all packs
 * but one. Throws one `InputError` with every problem of every file, or with
 * `no-rules` where there is nothing to read. Data only: nothing in a file is run.
 *
 * Example: `await loadPacks([{ name: 'rules', folder: 'rules' }])` gives
 * `{ rules: [...], measures: [...], origins: {...} }`.
 */
export async function loadPacks(packs: readonly PackFolder[], options: PackOptions = {}): Promise<RulePack> {
  const read = await Promise.all(packs.map((pack) => readOne(withoutSlash(pack), options)))
  const inFiles = read.flatMap((one) => one.problems)
  if (read.some(({ mentioned }) => mentioned.length > 0)) {
    const { unknownMeasures } = await import('./mentioned-measures.ts')
    inFiles.push(...unknownMeasures(read))
  }
  const problems = [...emptyPacks(read, options.measuresAlone === true), ...inFiles.sort(byFileAndPlace)]
  if (problems.length > 0) throw new InputError(problems)
  return joinPacks(read)
}

async function readOne(pack: PackFolder, options: PackOptions): Promise<ReadPack> {
  const { compiled } = options
  const known = compiled?.folder === pack.folder ? readCompiledPack(pack, compiled.file) : null
  return known ?? readFromYaml(pack, options)
}

/** The YAML loader is itself loaded when first needed. */
async function readFromYaml(pack: PackFolder, options: MeasureOptions): Promise<ReadPack> {
  const { readPack } = await import('./read-pack.ts')
  return readPack(pack, options)
}

function byFileAndPlace(a: Problem, b: Problem): number {
  return byCodeUnits(a.place.path, b.place.path) || byPlace(a, b)
}

function withoutSlash({ name, folder }: PackFolder): PackFolder {
  return { name, folder: folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder }
}
