const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Their end tags may be left out, so that counting them would see depth where there is none. */
const SELF_CLOSING = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rp html head body'.split(' '),
)

const TAG = /<(\/?)([a-z][^\s/<>]*)(?:[\s/][^<>]*)?>/gi

/**
 * Blanks out the tags that stand deeper than `limit`, so that the tree stays
 * shallow and its text stays whole. The result has the length of the source:
 * offsets hold for both.
 *
 * The HTML algorithm looks through all open elements at every block, which is
 * quadratic in their depth.
 */
export function flatten(source: string, limit = 256): string {
  const parts: string[] = []
  let kept = 0
  let depth = 0
  for (const tag of source.matchAll(TAG)) {
    const name = tag[2]?.toLowerCase() ?? ''
    if (VOID.has(name) || SELF_CLOSING.has(name)) continue
    const closing = tag[1] === '/'
    if (!closing) depth++
    const tooDeep = depth > limit
    if (closing && depth > 0) depth--
    if (!tooDeep) continue
    parts.push(source.slice(kept, tag.index), ' '.repeat(tag[0].length))
    kept = tag.index + tag[0].length
  }
  return kept === 0 ? source : parts.join('') + source.slice(kept)
}
