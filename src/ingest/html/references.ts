import type { DecodeReference } from './align.ts'
import { isText, type Node } from './tree.ts'

/** Parses a stretch of HTML as parse5 does. */
type ParseFragment = (source: string) => { readonly childNodes: readonly Node[] }

/** Decodes character references as the HTML standard has it, each of them once. */
export function referenceDecoder(parseFragment: ParseFragment): DecodeReference {
  const known = new Map<string, string>()
  return (reference) => {
    const text = known.get(reference) ?? decode(reference, parseFragment)
    known.set(reference, text)
    return text
  }
}

function decode(reference: string, parseFragment: ParseFragment): string {
  const [node] = parseFragment(reference).childNodes
  return node && isText(node) ? node.value : reference
}
