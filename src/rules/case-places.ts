import type { Place } from '../errors.ts'
import { readYamlFile } from '../yaml/yaml-file.ts'
import { entryOf } from '../yaml/yaml-node.ts'

/**
 * Where the cases of a rule or measure file stand: for each list under
 * `tests` (`fires`, `silent`, `reads`, `ignores`) a place for each item, in
 * order. A file that cannot be read any more has none.
 */
export async function readCasePlaces(path: string): Promise<ReadonlyMap<string, readonly Place[]>> {
  const { root } = await readYamlFile(path)
  const tests = entryOf(root, 'tests')?.value
  if (tests?.type !== 'map') return new Map()
  return new Map(
    tests.entries.map(({ key, value }) => [key, value.type === 'list' ? value.items.map(({ place }) => place) : []]),
  )
}
