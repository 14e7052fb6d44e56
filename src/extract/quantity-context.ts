import { lazy, lazyRecord } from '../lazy.ts'
import type { Sentence } from '../model/text.ts'
import { type CurrencyContext, readCurrencyContext } from './currency-context.ts'
import { type NumberStyle, readNumberStyle } from './number-style.ts'
import type { UnitReading } from './units.ts'
import { indexWords, scanWords } from './word-scan.ts'

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
  'sterling gbp pence britain british uk england scotland wales london'.split(' '),
)

const METRIC_WORD = 1
const IMPERIAL_WORD = 2
const GAME_WORD = 4
const STERLING_WORD = 8
const DOLLAR_SIGN = 16
const PERCENTAGE = 32
const CENT = 64

const CUES = lazy(() =>
  indexWords(
    [
      ...[...METRIC].map((word) => [word, METRIC_WORD] as const),
      ...[...IMPERIAL].map((word) => [word, IMPERIAL_WORD] as const),
      ...[...POINT_GAMES].map((word) => [word, GAME_WORD] as const),
      ...[...STERLING].map((word) => [word, STERLING_WORD] as const),
      ...[['percent', PERCENTAGE] as const, ['percentage', PERCENTAGE] as const, ['cent', CENT] as const],
    ],
    [
      ['£', STERLING_WORD],
      ['$', DOLLAR_SIGN],
      ['%', PERCENTAGE],
    ],
  ),
)

/**
 * Reads what the sentences of an article share: number style, currencies and
 * systems of units, each when it is first asked for. An article without
 * numbers gets the English defaults. O(n).
 */
export function readQuantityContext(text: string, sentences: readonly Sentence[]): QuantityContext {
  return contextOf({ text, sentences })
}

interface Material {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const contextOf = lazyRecord<Material, QuantityContext & { readonly cues: CueCounts }>({
  cues: ({ text, sentences }) => countCues(text, sentences),
  style: ({ text, sentences }) => readNumberStyle(text, sentences),
  currencies: ({ text, sentences }) => readCurrencyContext(text, sentences),
  percentages: ({ cues }) => cues.has(PERCENTAGE) && !cues.has(GAME_WORD),
  metric: ({ style, cues }) => style === 'continental' || cues.metric > cues.imperial,
  poundsAreMass: ({ cues }) => cues.has(DOLLAR_SIGN) && !cues.has(STERLING_WORD),
})

interface CueCounts {
  readonly has: (cue: number) => boolean
  readonly metric: number
  readonly imperial: number
}

function countCues(text: string, sentences: readonly Sentence[]): CueCounts {
  let [metric, imperial, seen] = [0, 0, 0]
  const found = (cue: number, at: number) => {
    if (cue & METRIC_WORD) metric += 1
    if (cue & IMPERIAL_WORD) imperial += 1
    seen |= cue & CENT ? (isPerCent(text, at) ? PERCENTAGE : 0) : cue
  }
  for (const { span } of sentences) scanWords(text, span.start, span.end, CUES(), found)
  return { has: (cue) => (seen & cue) !== 0, metric, imperial }
}

/** "per" stands before the "cent" at `at`. */
function isPerCent(text: string, at: number): boolean {
  return /\bper\s$/i.test(text.slice(Math.max(0, at - 5), at))
}

/**
 * The unit key that a unit found beside a numeral has in this article: `$`
 * is `AUD` in an Australian one. `isIndian`: it is counted in lakhs or crores.
 */
export function settledUnit(
  reading: UnitReading,
  context: QuantityContext,
  isIndian: boolean,
): { readonly kind: string; readonly unit: string } {
  const { kind, unit, shared } = reading
  if (unit === 'ton' && context.metric) return { kind, unit: 'tonne' }
  if (shared === null) return { kind, unit }
  const dollar = context.currencies.dollar
  if (shared === 'cent') return { kind, unit: dollar !== undefined && dollar !== 'USD' ? `${dollar} cent` : unit }
  if (shared === 'pound' && context.currencies.pound === undefined && context.poundsAreMass)
    return { kind: 'mass', unit: 'lb' }
  // Lakhs and crores are counted in India unless the article names another country of rupees.
  if (shared === 'rupee' && isIndian) return { kind, unit: context.currencies.rupee ?? 'INR' }
  return { kind, unit: context.currencies[shared] ?? unit }
}
