import type { Sentence } from '../model/text.ts'
import { type CurrencyContext, readCurrencyContext } from './currency-context.ts'
import { type NumberStyle, readNumberStyle } from './number-style.ts'
import type { UnitReading } from './units.ts'

/** What an article as a whole says about how its numbers are to be read. */
export interface QuantityContext {
  readonly style: NumberStyle
  readonly currencies: CurrencyContext
  /** The article speaks in percentages, so that bare "points" are percentage points. */
  readonly percentages: boolean
  /** It measures in metres and kilograms, so that a "ton" is a tonne. */
  readonly metric: boolean
  /** It counts in dollars and never in sterling, so that "pounds" without a name are a weight. */
  readonly poundsAreMass: boolean
}

const METRIC: ReadonlySet<string> = new Set(
  'tonne tonnes kilometre kilometres kilometer kilometers km metre metres meter meters kg kilogram kilograms hectare hectares litre litres liter liters'.split(
    ' ',
  ),
)
const IMPERIAL: ReadonlySet<string> = new Set(
  'miles mile feet foot pounds lbs gallons inches yards fahrenheit'.split(' '),
)
/** Words of stock indices and games, whose points are no percentages. */
const POINT_GAMES: ReadonlySet<string> = new Set(
  'index nasdaq dow ftse nikkei sensex dax league rebounds championship standings scored basketball rugby playoff playoffs season'.split(
    ' ',
  ),
)
const STERLING: ReadonlySet<string> = new Set(
  '£ sterling gbp pence britain british uk england scotland wales london'.split(' '),
)

/**
 * Reads once what the sentences of an article share: number style, currencies
 * and systems of units. An article without numbers gets the English defaults.
 * O(n).
 */
export function readQuantityContext(sentences: readonly Sentence[]): QuantityContext {
  const style = readNumberStyle(sentences)
  const seen = { metric: 0, imperial: 0, games: 0, percentages: 0, sterling: 0, dollars: 0 }
  for (const { tokens } of sentences) {
    for (const [index, { lower }] of tokens.entries()) {
      if (METRIC.has(lower)) seen.metric += 1
      if (IMPERIAL.has(lower)) seen.imperial += 1
      if (POINT_GAMES.has(lower)) seen.games += 1
      if (STERLING.has(lower)) seen.sterling += 1
      if (lower === '$') seen.dollars += 1
      if (
        lower === '%' ||
        lower === 'percent' ||
        lower === 'percentage' ||
        isPerCent(tokens[index - 1]?.lower, lower)
      ) {
        seen.percentages += 1
      }
    }
  }
  return {
    style,
    currencies: readCurrencyContext(sentences),
    percentages: seen.percentages > 0 && seen.games === 0,
    metric: style === 'continental' || seen.metric > seen.imperial,
    poundsAreMass: seen.sterling === 0 && seen.dollars > 0,
  }
}

function isPerCent(before: string | undefined, lower: string): boolean {
  return lower === 'cent' && before === 'per'
}

/** The unit key that a unit found beside a numeral has in this article: `$` is `AUD` in an Australian one. */
export function settledUnit(
  reading: UnitReading,
  context: QuantityContext,
): { readonly kind: string; readonly unit: string } {
  const { kind, unit, shared } = reading
  if (unit === 'ton' && context.metric) return { kind, unit: 'tonne' }
  if (shared === null) return { kind, unit }
  const dollar = context.currencies.dollar
  if (shared === 'cent') return { kind, unit: dollar !== undefined && dollar !== 'USD' ? `${dollar} cent` : unit }
  if (shared === 'pound' && context.currencies.pound === undefined && context.poundsAreMass)
    return { kind: 'mass', unit: 'lb' }
  return { kind, unit: context.currencies[shared] ?? unit }
}
