import { childrenOf, type Element, parentOf } from './tree.ts'

/** An element among those that stand directly in the same one. */
interface Place {
  readonly parent: Element
  readonly siblings: readonly Element[]
  readonly index: number
}

/** Where an element stands; `null` for the outermost. */
export type PlaceOf = (element: Element) => Place | null

/** Looks up places, each list of children made once: however often one is asked for, the whole takes linear time. */
export function createPlaces(): PlaceOf {
  const children = new Map<Element, readonly Element[]>()
  const indexes = new Map<Element, number>()
  return (element) => {
    const parent = parentOf(element)
    if (parent === null) return null
    const siblings = children.get(parent) ?? childrenOf(parent)
    if (!children.has(parent)) {
      children.set(parent, siblings)
      for (const [index, each] of siblings.entries()) indexes.set(each, index)
    }
    return { parent, siblings, index: indexes.get(element) ?? 0 }
  }
}
