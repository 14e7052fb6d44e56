import type { Place } from '../errors.ts'

/** One `key: value` of a map, with the place of each. */
export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlNode
}

/**
 * What a YAML file holds, plain and with places. Numbers, booleans and `null`
 * keep their type, so that `value: 20` can be told from `value: "20"`.
 */
export type YamlNode =
  | { readonly type: 'text'; readonly place: Place; readonly text: string }
  | { readonly type: 'number'; readonly place: Place; readonly value: number }
  | { readonly type: 'boolean'; readonly place: Place; readonly value: boolean }
  | { readonly type: 'nothing' | 'date'; readonly place: Place }
  | { readonly type: 'list'; readonly place: Place; readonly items: readonly YamlNode[] }
  | {
      readonly type: 'map'
      readonly place: Place
      readonly entries: readonly YamlEntry[]
      /** The same by key, since a map may have thousands. */
      readonly byKey: ReadonlyMap<string, YamlEntry>
    }

/** The entry of a map that has this key; `null` where there is none or `node` is no map. */
export function entryOf(node: YamlNode | null, key: string): YamlEntry | null {
  if (node?.type !== 'map') return null
  return node.byKey.get(key) ?? null
}

export type TextNode = Extract<YamlNode, { type: 'text' }>
