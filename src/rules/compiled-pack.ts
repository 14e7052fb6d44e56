import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackFolder, RulePack } from '../model/rules.ts'
import type { ReadPack } from './read-pack.ts'

/** A rule pack as the build left it, with the hash of the YAML it was made of. */
interface CompiledPack extends Pick<RulePack, 'rules' | 'measures'> {
  readonly hash: string
}

/**
 * What a pack holds, from its compiled form where that was made of the very
 * bytes that are in the folder now; else `null`. Parsing a hundred small YAML
 * files takes longer than checking five articles; hashing them does not. An
 * edited rule takes effect at once either way.
 *
 * A compiled file that is missing or damaged is passed over.
 */
export function readCompiledPack(pack: PackFolder, compiled: string): ReadPack | null {
  const known = readCompiled(compiled)
  if (known === null || known.hash !== hashOf(pack.folder)) return null
  const { rules, measures } = known
  if (!Array.isArray(rules) || !Array.isArray(measures)) return null
  const measureIds = measures.map(({ id }) => id)
  return { pack, rules, measures, problems: [], hasRules: true, measureIds, mentioned: [] }
}

/** Writes the compiled form of a pack that was read from a folder. */
export function writeCompiledPack(folder: string, { rules, measures }: RulePack, compiled: string): void {
  writeFileSync(compiled, JSON.stringify({ hash: hashOf(folder) ?? '', rules, measures } satisfies CompiledPack))
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
