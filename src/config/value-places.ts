import { placeText } from '../errors.ts'
import type { YamlNode } from '../yaml/yaml-node.ts'

/**
 * Where each value of a file is written: `crosscheck.yaml:4:9` by its key,
 * what lies in it by key and name or number.
 *
 * Example: `failOn`, `packs`, `packs.0`, `rules.same-value`.
 */
export function valuePlaces(root: YamlNode): Readonly<Record<string, string>> {
  return Object.fromEntries(placesIn(root, ''))
}

/** Recursion is bounded by the nesting that `readYamlFile` allows. */
function placesIn(node: YamlNode, start: string): readonly (readonly [string, string])[] {
  const parts =
    node.type === 'map'
      ? node.entries.map(({ key, value }) => [key, value] as const)
      : node.type === 'list'
        ? node.items.map((item, index) => [String(index), item] as const)
        : []
  return parts.flatMap(([name, value]) => {
    const key = start + name
    return [[key, placeText(value.place)] as const, ...placesIn(value, `${key}.`)]
  })
}
