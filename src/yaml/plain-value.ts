import type { YamlNode } from './yaml-node.ts'

/** Stands for what no shape allows: a date, which only an old version of YAML has. */
const NEITHER = Symbol('a date')

/**
 * The values of a node without their places: texts, numbers, truth values,
 * `null` for what is empty, lists and maps.
 *
 * A map has no prototype, so that a key called `__proto__` is a key like any
 * other. Recursion is bounded by the nesting that `readYamlFile` allows.
 */
export function plainValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'text':
      return node.text
    case 'number':
    case 'boolean':
      return node.value
    case 'nothing':
      return null
    case 'date':
      return NEITHER
    case 'list':
      return node.items.map(plainValue)
    case 'map': {
      const map: Record<string, unknown> = Object.create(null)
      for (const { key, value } of node.entries) map[key] = plainValue(value)
      return map
    }
  }
}
