import type { z } from 'zod'
import { type Hints, hints } from './hints.ts'
import { entryOf, type YamlNode } from './yaml-node.ts'

/** Where the path of an issue leads, in the file and in the shape it should have. */
export interface Spot {
  /** What stands there; `null` where a key is missing. */
  readonly node: YamlNode | null
  /** The node that it stands in; at the top the node itself. */
  readonly parent: YamlNode
  /** What messages call it, list positions left out: `tests.fires.left`; empty at the top. */
  readonly name: string
  readonly schema: z.core.$ZodTypes | null
  readonly hints: Hints
}

/** The spot at the end of `path`. */
export function spotAt(root: YamlNode, schema: z.core.$ZodType, path: readonly PropertyKey[]): Spot {
  let spot: Spot = { node: root, parent: root, name: '', ...known(schema, root) }
  for (const step of path) spot = stepFrom(spot, step)
  return spot
}

function stepFrom(spot: Spot, step: PropertyKey): Spot {
  const parent = spot.node ?? spot.parent
  if (typeof step === 'number') {
    const node = (parent.type === 'list' && parent.items[step]) || null
    return { ...spot, node, parent, ...known(itemOf(spot.schema), node) }
  }
  const key = String(step)
  const node = entryOf(parent, key)?.value ?? null
  const name = spot.name === '' || spot.hints.bare ? key : `${spot.name}.${key}`
  return { node, parent, name, ...known(memberOf(spot.schema, key), node) }
}

/** A schema without its wrappers, with the hints of all of them; those of the outer count before those of the inner. */
function known(wrapped: z.core.$ZodType | null, node: YamlNode | null): Pick<Spot, 'schema' | 'hints'> {
  let schema = wrapped
  let found: Hints = {}
  while (schema) {
    found = { ...hints.get(schema), ...found }
    const inner = innerOf(schema as z.core.$ZodTypes, node)
    if (!inner) break
    schema = inner
  }
  return { schema: schema as z.core.$ZodTypes | null, hints: found }
}

function innerOf(schema: z.core.$ZodTypes, node: YamlNode | null): z.core.$ZodType | null {
  const { def } = schema._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'nonoptional':
    case 'readonly':
      return def.innerType
    case 'pipe':
      return def.in._zod.def.type === 'transform' ? def.out : def.in
    case 'lazy':
      return def.getter()
    case 'union':
      return def.options.find((option) => fits(option, node)) ?? def.options[0] ?? null
    default:
      return null
  }
}

/** Whether a node is of the sort that a schema is for, as far as a choice between several needs it. */
function fits(option: z.core.$ZodType, node: YamlNode | null): boolean {
  const type = known(option, node).schema?._zod.def.type
  switch (node?.type) {
    case 'list':
      return type === 'array'
    case 'map':
      return type === 'object' || type === 'record'
    case 'text':
      return type === 'string' || type === 'enum'
    default:
      return type === node?.type
  }
}

function itemOf(schema: Spot['schema']): z.core.$ZodType | null {
  return schema?._zod.def.type === 'array' ? schema._zod.def.element : null
}

function memberOf(schema: Spot['schema'], key: string): z.core.$ZodType | null {
  const def = schema?._zod.def
  if (def?.type === 'object') return def.shape[key] ?? null
  return def?.type === 'record' ? def.valueType : null
}

/** The keys that a map may have; `null` where they are free. */
export function keysOf(schema: Spot['schema']): readonly string[] | null {
  const def = schema?._zod.def
  if (def?.type === 'object') return Object.keys(def.shape)
  if (def?.type !== 'record') return null
  return wordsOf(known(def.keyType, null).schema)
}

/** The words that a text may be; `null` where it is free. */
export function wordsOf(schema: Spot['schema']): readonly string[] | null {
  return schema?._zod.def.type === 'enum' ? Object.values(schema._zod.def.entries).map(String) : null
}
