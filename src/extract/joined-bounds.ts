import type { Modifier, Stated } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import type { Draft } from './shared-words.ts'

const LOWER: ReadonlySet<Modifier> = new Set<Modifier>(['at-least', 'more-than'])
const UPPER: ReadonlySet<Modifier> = new Set<Modifier>(['at-most', 'less-than'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', ','])

/**
 * Makes one range of a lower and an upper bound of the same thing that stand
 * side by side. Bounds that exclude each other stay two.
 *
 * Example: "more than 20 but no more than 30 boats" is above 20 and up to 30.
 */
export function joinBounds(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    const both = before && areNeighbours(tokens, before, draft) ? joinTwo(before, draft) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(draft)
  }
  return joined
}

function areNeighbours(tokens: readonly Token[], before: Draft, draft: Draft): boolean {
  const joint = before.qualified[1] + 1
  if (!JOINTS.has(tokens[joint]?.lower ?? '')) return false
  const isCommaBut = tokens[joint]?.text === ',' && JOINTS.has(tokens[joint + 1]?.lower ?? '')
  return draft.qualified[0] === joint + (isCommaBut ? 2 : 1)
}

function joinTwo(before: Draft, draft: Draft): Draft | null {
  const isBare = before.kind === 'count' && before.unit === ''
  if (!isBare && (before.kind !== draft.kind || before.unit !== draft.unit)) return null
  const stated = rangeOf(before.stated, draft.stated)
  return (
    stated && {
      ...draft,
      numeral: [before.numeral[0], draft.numeral[1]],
      span: [before.span[0], draft.span[1]],
      qualified: [before.qualified[0], draft.qualified[1]],
      stated,
      change: before.change ?? draft.change,
    }
  )
}

function rangeOf(first: Stated, second: Stated): Stated | null {
  if (first.form !== 'point' || second.form !== 'point') return null
  const [low, high] = LOWER.has(first.modifier) ? [first, second] : [second, first]
  if (!LOWER.has(low.modifier) || !UPPER.has(high.modifier) || low.value >= high.value) return null
  const [openLow, openHigh] = [low.modifier === 'more-than', high.modifier === 'less-than']
  const open = openLow && openHigh ? 'both' : openLow ? 'from' : openHigh ? 'to' : null
  const range = { form: 'range', from: low.value, to: high.value, modifier: 'bare', precision: high.precision } as const
  return open === null ? range : { ...range, open }
}
