import type { Anchor } from '../model/text.ts'
import { lastAtMost } from '../sorted.ts'

/** A text, and where its characters stand in what it was got out of. */
export interface MappedText {
  readonly text: string
  /** Sorted by `text`; the first has `text: 0`. */
  readonly anchors: readonly Anchor[]
}

/**
 * Anchors from a text into a file, where the text was got out of another that
 * was itself got out of the file: the paragraph of a feed's entry out of HTML,
 * and that out of XML.
 *
 * `inner` is the text with anchors into the one in the middle, `outer` the
 * anchors from there into the file. Each character of the text then leads to
 * where its character of the middle leads. Linear in the anchors of both where
 * no stretch of the middle is used twice.
 *
 * Example: `1` of `>1` at 0 of the text, 4 of `&gt;1`'s HTML and 10 of the
 * file has the anchor `{ text: 0, source: 10 }`.
 */
export function composeAnchors({ text, anchors: inner }: MappedText, outer: readonly Anchor[]): readonly Anchor[] {
  const composed: Anchor[] = []
  let shift: number | null = null
  const put = (at: number, source: number) => {
    if (source - at === shift) return
    composed.push({ text: at, source })
    shift = source - at
  }
  for (const [index, anchor] of inner.entries()) {
    const end = inner[index + 1]?.text ?? Math.max(text.length, anchor.text + 1)
    const last = anchor.source + (end - anchor.text)
    const first = Math.max(
      0,
      lastAtMost(outer, anchor.source, (each) => each.text),
    )
    const before = outer[first]
    put(anchor.text, before ? before.source + (anchor.source - before.text) : anchor.source)
    for (let i = first + 1; i < outer.length; i++) {
      const next = outer[i]
      if (!next || next.text >= last) break
      put(anchor.text + (next.text - anchor.source), next.source)
    }
  }
  return composed
}
