import type { Modifier } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import type { ModifierReading } from './modifiers.ts'

/** Kind and unit of what is qualified. */
interface Measured {
  readonly kind: string
  readonly unit: string
}

/** Verbs and prepositions after which "over twelve years" says how long, not for which time. */
const LASTING =
  /^(?:for|of|after|with|than|is|was|are|were|been|be|last|lasted|lasts|take|took|takes|taken|spent|spend|served|waited|and)$/

/** A modifier with its first token. */
export interface SettledModifier {
  readonly modifier: Modifier
  /** First token of the phrase before the number, where that counts. */
  readonly edge: number | null
}

/**
 * What the words before and behind a number say together: "about 500 or
 * more" is a bound, "less than 20 or equal" includes 20. A word that means
 * something else before this unit ("over the five years") says nothing.
 */
export function settleModifier(
  tokens: readonly Token[],
  before: ModifierReading | null,
  after: ModifierReading | null,
  measured: Measured,
): SettledModifier {
  const behind = { modifier: after && after.modifier !== 'exact' ? after.modifier : 'bare', edge: null } as const
  if (!before || isTimeSpan(tokens, before, measured) || isEquivalence(tokens, before, measured)) return behind
  return bothModifiers(before, after) ?? { modifier: before.modifier, edge: before.edge }
}

/** "less than 20 or equal" is at most 20; a bound behind says more than "about" or "equal to" before. */
function bothModifiers(before: ModifierReading, after: ModifierReading | null): SettledModifier | null {
  if (!after) return null
  const { modifier, edge } = before
  if (after.modifier === 'exact') {
    if (modifier === 'less-than') return { modifier: 'at-most', edge }
    return modifier === 'more-than' ? { modifier: 'at-least', edge } : null
  }
  if (modifier === 'approximate') return { modifier: after.modifier, edge: null }
  return modifier === 'exact' ? { modifier: after.modifier, edge } : null
}

/** "over the five years of the plan". */
function isTimeSpan(tokens: readonly Token[], { edge }: ModifierReading, { kind }: Measured): boolean {
  return kind === 'duration' && tokens[edge]?.lower === 'over' && !LASTING.test(tokens[edge - 1]?.lower ?? '')
}

/** "equal to 3% of output" is as round as the number it stands before; "equal to 20" is exact. */
function isEquivalence(
  tokens: readonly Token[],
  { modifier, edge }: ModifierReading,
  { kind, unit }: Measured,
): boolean {
  return modifier === 'exact' && /^equal/.test(tokens[edge]?.lower ?? '') && (kind !== 'count' || unit !== '')
}
