import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InputError } from '../../src/errors.ts'
import type { RulePack } from '../../src/model/rules.ts'
import { loadPacks, type PackOptions } from '../../src/rules/load-packs.ts'

/** The one pack of a folder. */
export function loadPack(folder: string, options: PackOptions = {}): Promise<RulePack> {
  return loadPacks([{ name: 'house', folder }], options)
}

/** Runs `use` on a folder with these files, then removes it. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rules-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a promise is refused with, folder names taken off; fails where it is not refused. */
export async function refusal(folder: string, promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof InputError) return error.message.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
    throw error
  }
  throw new Error('nothing was refused')
}

/** A sound rule, each top-level key one line or block; `parts` replaces or drops some. */
export function ruleText(parts: Readonly<Record<string, string | null>> = {}): string {
  const lines: Readonly<Record<string, string | null>> = {
    id: 'id: x',
    verdict: 'verdict: contradiction',
    severity: 'severity: error',
    message: 'message: "{left.value} or {right.value}"',
    note: 'note: why',
    when: 'when: { values: disjoint }',
    tests: 'tests: { fires: [{ left: a, right: b }], silent: [{ left: a, right: a }] }',
    ...parts,
  }
  return Object.values(lines)
    .filter((line) => line !== null)
    .join('\n')
}

/** What the pack of these files is refused with. */
export function refusalOf(files: Readonly<Record<string, string>>): Promise<string> {
  return inFolder(files, (folder) => refusal(folder, loadPack(folder)))
}
