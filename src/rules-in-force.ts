import { fileURLToPath } from 'node:url'
import { configurePack } from './config/configure-pack.ts'
import { configurationAt } from './config/find-configuration.ts'
import type { Configured } from './config/read-configuration.ts'
import { KINDS } from './kinds/index.ts'
import { lemma } from './lemma.ts'
import type { Configuration } from './model/configuration.ts'
import type { PackFolder, RulePack } from './model/rules.ts'
import { formats } from './report/formats/index.ts'
import { writeCompiledPack } from './rules/compiled-pack.ts'
import { loadPacks } from './rules/load-packs.ts'

/** The rule pack that comes with the program. */
export const defaultPack: PackFolder = { name: 'default', folder: fileURLToPath(new URL('../rules', import.meta.url)) }

const PACK_OPTIONS = {
  lemma,
  kinds: KINDS.map(({ id }) => id),
  compiled: { folder: defaultPack.folder, file: fileURLToPath(new URL('../dist/rules.json', import.meta.url)) },
}

/** How rules are loaded. */
export interface LoadOptions {
  /** Measures without any rule will do, to list them and to run their cases; a check with them finds nothing. */
  readonly measuresAlone?: boolean
}

/**
 * Loads rules and measures: those of a folder (`verdicts/*.yaml` and
 * `measures/*.yaml`), or those of the packs of a configuration, switched and
 * with the tolerances as it says. By default those that ship with the program.
 *
 * Throws `InputError` with every problem of every file, and where there is no
 * rule, unless measures alone will do.
 *
 * Example: `await loadRules(await loadConfiguration())`.
 */
export async function loadRules(
  from?: string | Configuration | null,
  { measuresAlone = false }: LoadOptions = {},
): Promise<RulePack> {
  const options = { ...PACK_OPTIONS, measuresAlone }
  if (typeof from === 'string') return loadPacks([{ name: from, folder: from }], options)
  const pack = await loadPacks(from?.packs ?? [defaultPack], options)
  return from ? configurePack(pack, from) : pack
}

/**
 * Reads the `crosscheck.yaml` that is in force in a folder, its own or that of
 * a folder above, or the configuration of a file. `null` where a folder has none.
 *
 * Throws `InputError` with every problem of the file and of the rule packs it
 * names.
 */
export async function loadConfiguration(folderOrFile = '.'): Promise<Configuration | null> {
  return (await loadConfigured(folderOrFile))?.configuration ?? null
}

/** As `loadConfiguration`, with the rules that are in force, which are read with it. */
export async function loadConfigured(folderOrFile = '.'): Promise<Configured | null> {
  const path = configurationAt(folderOrFile)
  if (path === null) return null
  const { readConfiguration } = await import('./config/read-configuration.ts')
  return readConfiguration(path, { shipped: defaultPack, options: PACK_OPTIONS, formats: [...formats.keys()] })
}

/** Compiles the shipped rules, as the last step of the build. Throws `InputError` as `loadRules` does. */
export async function compileRules(): Promise<void> {
  const { compiled, ...asYaml } = PACK_OPTIONS
  writeCompiledPack(compiled.folder, await loadPacks([defaultPack], asYaml), compiled.file)
}
