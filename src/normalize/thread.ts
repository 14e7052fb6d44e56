import type { QuantityClaim } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { Qualifier } from '../model/measure.ts'
import type { AnalysedSentence, FigureReading } from '../model/reading.ts'
import { inUnit } from './in-unit.ts'
import type { Measured } from './measured.ts'

/** What the article has said so far that a later sentence may take up. */
export interface Thread {
  /** The last figure of each kind, and the sentence it stood in. */
  readonly measured: Map<string, { readonly of: Measured; readonly sentence: number }>
  /** What the last count counted, and where. */
  counted: { readonly unit: string; readonly sentence: number } | null
  /** Units of the last figures that have one, the nearest first, with their numbers as written. */
  readonly units: { readonly kind: string; readonly unit: string; readonly value: number; readonly sentence: number }[]
  /** Keys of the measures that figures have been of. */
  readonly keys: Set<string>
  period: Period | null
  speaker: string | null
}

/** Before the first sentence. */
export function newThread(): Thread {
  return { measured: new Map(), counted: null, units: [], keys: new Set(), period: null, speaker: null }
}

/** How many sentences back a figure may look for what it is of. */
const REACH_BACK = 3

/** What the last figure of a kind was of, where that was said not long before. */
export function measuredBefore({ measured }: Thread, kind: string, sentence: number): Measured | null {
  const last = measured.get(kind)
  return last && sentence - last.sentence <= REACH_BACK ? last.of : null
}

/**
 * A bare number with decimals counts nothing: it is of the unit of the figure
 * before it, where the two are of one size and that one stands near or has
 * decimals too ("nearly 10 inches fell there; the gauge in the hills caught
 * 11.3").
 */
export function withUnitBefore(figure: FigureReading, units: Thread['units'], sentence: number): FigureReading {
  const { mention } = figure
  if (mention.kind !== 'count' || mention.unit !== '' || mention.stated.form !== 'point') return figure
  const { value } = mention.stated
  if (Number.isInteger(value)) return figure
  const before = units
    .slice(0, UNITS_BACK)
    .find(
      (one) =>
        value < one.value * ONE_SIZE &&
        one.value < value * ONE_SIZE &&
        (one.sentence >= sentence - 1 || !Number.isInteger(one.value)),
    )
  return before ? inUnit(figure, before) : figure
}

/**
 * How many figures back a unit is looked for, and up to how many times as large
 * a number is of one size with another.
 */
const UNITS_BACK = 12
const ONE_SIZE = 3

/** Notes what a figure and its claim leave for later ones to take up. */
export function remember(
  thread: Thread,
  claim: QuantityClaim,
  figure: FigureReading,
  measured: Measured,
  analysed: AnalysedSentence,
  sentence: number,
): void {
  const { kind, unit } = figure.mention
  if (claim.period?.start) thread.period = claim.period
  if (kind !== 'count' && !saysWhere(analysed, figure))
    thread.units.unshift({ kind, unit, value: sizeOf(figure), sentence })
  if (claim.measure) thread.keys.add(claim.measure.key)
  if (kind === 'count' && claim.quantity.unit !== '') thread.counted = { unit: claim.quantity.unit, sentence }
  if (measured.head !== null && !figure.prior) thread.measured.set(kind, { of: measured, sentence })
}

/** "Copper Hollow, 12 miles north": a distance that says where a place lies lends its unit to no figure. */
function saysWhere({ sentence }: AnalysedSentence, { mention }: FigureReading): boolean {
  return mention.kind === 'length' && WHERE.has(sentence.tokens[mention.tokens[1] + 1]?.lower ?? '')
}

const WHERE: ReadonlySet<string> = new Set([
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
  ...['away', 'from', 'off', 'outside', 'inland', 'offshore', 'upstream', 'downstream'],
])

function sizeOf({ mention }: FigureReading): number {
  return mention.stated.form === 'point' ? mention.stated.value : 0
}

/** What "nine of them", "of these, 29" count: the same as the count before. '' where it is not said so. */
export function unitBefore({ sentence }: AnalysedSentence, { mention }: FigureReading, { counted }: Thread): string {
  const lowerAt = (index: number) => sentence.tokens[index]?.lower ?? ''
  const [first, last] = mention.tokens
  const pronoun =
    lowerAt(last - 1) === 'of'
      ? last
      : lowerAt(last + 1) === 'of'
        ? last + 2
        : lowerAt(0) === 'of' && first <= 3
          ? 1
          : -1
  if (!TAKEN_UP.has(lowerAt(pronoun))) return ''
  return lowerAt(pronoun + 1) === 'who' ? 'person' : (counted?.unit ?? '')
}

const TAKEN_UP: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'which'])

/**
 * "Another 210 were hurt" after 38 dead adds to nobody: words of addition
 * narrow a measure that was there before. The hour at which a count that moves
 * stood so ("by midday 3,150 were in shelters") makes it no other count.
 */
export function isNarrowing(
  { role, words }: Qualifier,
  { listed }: Measured,
  key: string | undefined,
  thread: Thread,
): boolean {
  if (role !== 'status') return true
  if (words.every((word) => /^\d+:\d\d$/.test(word)))
    return listed?.temporality !== 'cumulative' && listed?.temporality !== 'snapshot'
  return !words.every((word) => MORE.has(word)) || key === undefined || thread.keys.has(key)
}

const MORE: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'extra', 'more', 'far'])
