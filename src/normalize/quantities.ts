import { kindOf, unitOf } from '../kinds/index.ts'
import type { Unit } from '../kinds/kind.ts'
import type { Quantity } from '../model/claim.ts'
import type { Bound, Interval, QuantityMention, Stated } from '../model/quantity.ts'
import { committedInterval, tidy } from './commit.ts'

/**
 * Brings a quantity to base units: shares to fractions of one, lengths to
 * metres, masses to kilograms, money to units of its own
 * currency. Durations keep the unit written. Counts keep the lemma of what is counted as unit.
 *
 * The interval is taken in the unit as written and converted afterwards, so
 * "44.2 feet" keeps its rounding. A unit that is a pair of factors ("ton")
 * widens it. `text` is the article's; the result quotes `mention.span` with
 * its modifier. A unit no kind knows passes unchanged. Never throws.
 *
 * Example: "29.3%" gives value 0.293 in [0.2925, 0.2935), unit `ratio`.
 */
export function normalizeQuantity(mention: QuantityMention, text: string): Quantity {
  const unit = unitOf(mention.kind, mention.unit)
  const discrete = kindOf(mention.kind)?.discrete === true
  return {
    text: text.slice(mention.qualified.start, mention.qualified.end),
    kind: mention.kind,
    unit: unit?.canonical ?? mention.unit,
    value: toBase(middleOf(mention.stated), unit, 'middle'),
    interval: intervalToBase(committedInterval(mention.stated, discrete), unit),
    modifier: mention.stated.form === 'vague' ? 'at-least' : mention.stated.modifier,
    change: mention.change,
    per: mention.per ?? unit?.per ?? null,
  }
}

function middleOf(stated: Stated): number {
  switch (stated.form) {
    case 'point':
      return stated.value
    case 'range':
      return tidy((stated.from + stated.to) / 2)
    case 'vague':
      return stated.atLeast
  }
}

function intervalToBase({ low, high }: Interval, unit: Unit | null): Interval {
  return { low: boundToBase(low, unit, 'low'), high: boundToBase(high, unit, 'high') }
}

function boundToBase(bound: Bound | null, unit: Unit | null, side: 'low' | 'high'): Bound | null {
  return bound && { value: toBase(bound.value, unit, side), inclusive: bound.inclusive }
}

/** A pair of factors gives its lower end, its upper end, or for the value the usual one, else the middle of the two. */
function toBase(value: number, unit: Unit | null, side: 'low' | 'middle' | 'high'): number {
  if (!unit) return tidy(value)
  const offset = unit.offset ?? 0
  if (typeof unit.scale === 'number') return tidy(value * unit.scale + offset)
  const [small, large] = unit.scale
  const ends = [value * small, value * large]
  if (side === 'middle') return tidy(value * (unit.usual ?? (small + large) / 2))
  return tidy(side === 'low' ? Math.min(...ends) : Math.max(...ends))
}
