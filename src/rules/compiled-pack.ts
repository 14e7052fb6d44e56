import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RulePack } from '../model/rules.ts'
import type { MeasureOptions } from './load-measures.ts'

/** A rule pack as the build left it, with the hash of the YAML it was made of. */
interface CompiledPack {
  readonly hash: string
  readonly pack: RulePack
}

/**
 * The pack of a folder, from its compiled form where that was made of the very
 * bytes that are in the folder now, else from the YAML. Parsing a hundred
 * small YAML files takes longer than checking five articles; hashing them
 * does not. An edited rule takes effect at once either way.
 *
 * Throws as `loadPack` does. A compiled file that is missing or damaged is
 * passed over.
 */
export async function loadCompiledPack(folder: string, compiled: string, options: MeasureOptions): Promise<RulePack> {
  const known = readCompiled(compiled)
  if (known && known.hash === hashOf(folder)) return known.pack
  return loadFolder(folder, options)
}

/** Writes the compiled form of a folder's pack. Throws as `loadPack` does, so that a build fails on a bad rule. */
export async function compilePack(folder: string, compiled: string, options: MeasureOptions): Promise<void> {
  const pack = await loadFolder(folder, options)
  writeFileSync(compiled, JSON.stringify({ hash: hashOf(folder) ?? '', pack } satisfies CompiledPack))
}

/** The YAML loader is itself loaded when first needed. */
export async function loadFolder(folder: string, options: MeasureOptions): Promise<RulePack> {
  const { loadPack } = await import('./load-pack.ts')
  return loadPack(folder, options)
}

function readCompiled(compiled: string): CompiledPack | null {
  try {
    return JSON.parse(readFileSync(compiled, 'utf8')) as CompiledPack
  } catch {
    return null
  }
}

/** Of names and bytes of all rule and measure files, length-prefixed. */
function hashOf(folder: string): string | null {
  const hash = createHash('sha256')
  try {
    for (const part of ['measures', 'verdicts']) {
      for (const name of readdirSync(join(folder, part)).sort()) {
        const bytes = readFileSync(join(folder, part, name))
        hash.update(`${part}/${name}\u0000${bytes.length}\u0000`).update(bytes)
      }
    }
  } catch {
    return null
  }
  return hash.digest('hex')
}
