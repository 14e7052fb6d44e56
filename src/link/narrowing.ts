import { EARLIER_STAGES } from '../lexicon/head-words.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Qualifier } from '../model/measure.ts'

/** Circumstances that narrow two figures. What each goes to or is for may be left out by one, and must not differ. */
export function qualifiersOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['qualifiers'] {
  const [goal, otherGoal] = [goalWords(left), goalWords(right)]
  if (goal.length > 0 && otherGoal.length > 0 && !goal.some((word) => otherGoal.includes(word))) return 'different'
  const [l, r] = [new Set(narrowingWords(left)), new Set(narrowingWords(right))]
  const shared = [...l].filter((word) => r.has(word)).length
  if (shared === l.size && shared === r.size) return 'same'
  return shared === l.size || shared === r.size ? 'one-sided' : 'different'
}

/**
 * Words that narrow a figure, without what it goes to or is for and without
 * those of an early stage. The hour narrows what is counted up by the hour:
 * how deep a mine is does not go by when its roof fell.
 */
export function narrowingWords({ qualifiers, quantity }: QuantityClaim): readonly string[] {
  const words = wordsOf(qualifiers.filter(({ role }) => role !== 'complement'))
  return COUNTED_UP.has(quantity.kind) ? words : words.filter((word) => !HOUR.test(word))
}

const COUNTED_UP: ReadonlySet<string> = new Set(['count', 'share', 'money'])
const HOUR = /^\d{1,2}:\d\d$/

/** What it goes to or is for. */
function goalWords({ qualifiers }: QuantityClaim): readonly string[] {
  return wordsOf(qualifiers.filter(({ role }) => role === 'complement'))
}

function wordsOf(qualifiers: readonly Qualifier[]): readonly string[] {
  return qualifiers.flatMap(({ words }) => words).filter((word) => !EARLIER_STAGES.has(word))
}

/** Whether one of two values is called an earlier stage of what the other is: "interim", "originally". */
export function stageOf(left: QuantityClaim, right: QuantityClaim): ComparisonFacts['stage'] {
  const isEarly = ({ qualifiers, attribution }: QuantityClaim) =>
    qualifiers.some(({ words }) => words.some((word) => EARLIER_STAGES.has(word))) ||
    attribution.some(({ source }) => source.split(' ').some((word) => EARLIER_STAGES.has(word)))
  return isEarly(left) === isEarly(right) ? 'same' : 'earlier'
}
