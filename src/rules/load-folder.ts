import { readdir } from 'node:fs/promises'
import { InputError, type Place, type Problem } from '../errors.ts'
import { byCodeUnits } from '../order.ts'
import { quoted } from './names.ts'
import { complain, type Reader } from './shape.ts'
import { readYamlFile, type YamlFile } from './yaml-file.ts'
import { entryOf } from './yaml-node.ts'

/** What the files of one folder gave: the definitions that are sound, by id, and all that is wrong. */
export interface Loaded<T> {
  readonly items: readonly T[]
  readonly problems: readonly Problem[]
  /** Files found, sound or not. */
  readonly files: readonly YamlFile[]
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Reads every `*.yaml` of a folder, each one definition whose `id` is the
 * name of the file. A folder that is not there has no files.
 *
 * Problems come in order of file name, line and column. Throws `InputError`
 * where the folder is there and cannot be listed.
 */
export async function loadFolder<T extends { readonly id: string }>(
  folder: string,
  read: Reader<T>,
): Promise<Loaded<T>> {
  const names = await fileNames(folder)
  const files = await Promise.all(names.map((name) => readYamlFile(`${folder}/${name}`)))
  const problems: Problem[] = []
  const items: T[] = []
  const idPlaces = new Map<string, Place>()

  for (const [index, file] of files.entries()) {
    const own: Problem[] = [...file.problems]
    if (file.root) {
      const item = read(file.root, '', own)
      checkId(file, names[index] ?? '', idPlaces, own)
      if (item) items.push(item)
    }
    problems.push(...own.sort(byPlace))
  }
  return { items: items.sort((a, b) => byCodeUnits(a.id, b.id)), problems, files }
}

function checkId(file: YamlFile, name: string, seen: Map<string, Place>, problems: Problem[]): void {
  const entry = entryOf(file.root, 'id')
  if (entry?.value.type !== 'text') return
  const { text: id, place } = entry.value
  const stem = name.slice(0, -'.yaml'.length)

  if (!ID.test(id)) {
    complain(problems, 'bad-id', place, `${quoted(id)} is no id`, 'Write lower-case words joined by hyphens.')
  } else if (id !== stem) {
    const what = `\`id\` is ${quoted(id)}, but the file is called ${quoted(name)}`
    complain(problems, 'id-not-file-name', place, what, `Write \`id: ${stem}\`, or call the file \`${id}.yaml\`.`)
  }

  const first = seen.get(id)
  if (!first) seen.set(id, place)
  else {
    const what = `${quoted(id)} is an id twice, first at ${first.path}:${first.line}:${first.column}`
    complain(problems, 'duplicate-id', place, what, 'Give one of them another id.')
  }
}

async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => name.endsWith('.yaml') && !name.startsWith('.')).sort(byCodeUnits)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    const what = `cannot be listed (${String(code)})`
    const place = { path: folder, line: null, column: null }
    const problem = { code: 'unreadable-rules', place, what, fix: 'Check the permissions of the folder.' }
    throw new InputError([problem], { cause: error })
  }
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)
}
