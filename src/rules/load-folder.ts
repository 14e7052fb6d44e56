import { readdir } from 'node:fs/promises'
import type { z } from 'zod'
import { byPlace, codeOf, InputError, type Place, type Problem, placeText, wholeOf } from '../errors.ts'
import { byCodeUnits } from '../order.ts'
import { quoted } from '../yaml/names.ts'
import { readShape } from '../yaml/read-shape.ts'
import { readYamlFile, type YamlFile } from '../yaml/yaml-file.ts'
import { entryOf } from '../yaml/yaml-node.ts'
import { ID } from './id.ts'

/** What the files of one folder gave: the definitions that are sound, by id, and all that is wrong. */
export interface Loaded<T> {
  readonly items: readonly T[]
  readonly problems: readonly Problem[]
  /** Files found, sound or not. */
  readonly files: readonly YamlFile[]
}

/**
 * Reads every `*.yaml` of a folder, each one definition whose `id` is the
 * name of the file. A folder that is not there has no files.
 *
 * Problems come in order of file name, line and column. Throws `InputError`
 * where the folder is there and cannot be listed.
 */
export async function loadFolder<T extends { readonly id: string }>(
  folder: string,
  schema: z.ZodType<T>,
): Promise<Loaded<T>> {
  const names = await fileNames(folder)
  const files = await Promise.all(names.map((name) => readYamlFile(`${folder}/${name}`)))
  const problems: Problem[] = []
  const items: T[] = []
  const idPlaces = new Map<string, Place>()

  for (const [index, file] of files.entries()) {
    const { value, problems: wrong } = readShape(file, schema)
    if (value) items.push(value)
    problems.push(...[...wrong, ...idProblems(file, names[index] ?? '', idPlaces)].sort(byPlace))
  }
  return { items: items.sort((a, b) => byCodeUnits(a.id, b.id)), problems, files }
}

function idProblems(file: YamlFile, name: string, seen: Map<string, Place>): readonly Problem[] {
  const entry = entryOf(file.root, 'id')
  if (entry?.value.type !== 'text') return []
  const { text: id, place } = entry.value
  const stem = name.slice(0, -'.yaml'.length)
  const problems: Problem[] = []

  if (id !== stem && ID.test(id)) {
    const what = `\`id\` is ${quoted(id)}, but the file is called ${quoted(name)}`
    const fix = `Write \`id: ${stem}\`, or call the file \`${id}.yaml\`.`
    problems.push({ code: 'id-not-file-name', place, what, fix })
  }

  const first = seen.get(id)
  if (!first) seen.set(id, place)
  else {
    const what = `${quoted(id)} is an id twice, first at ${placeText(first)}`
    problems.push({ code: 'duplicate-id', place, what, fix: 'Give one of them another id.' })
  }
  return problems
}

async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => name.endsWith('.yaml') && !name.startsWith('.')).sort(byCodeUnits)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    const what = `cannot be listed (${code})`
    const problem = {
      code: 'unreadable-rules',
      place: wholeOf(folder),
      what,
      fix: 'Check the permissions of the folder.',
    }
    throw new InputError([problem], { cause: error })
  }
}
