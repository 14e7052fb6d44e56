import { withCommas } from '../count.ts'
import type { Claim, Quantity } from '../model/claim.ts'
import type { Finding } from '../model/finding.ts'

/** Signs for currencies that have one of their own; others are written by their ISO 4217 code. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['USD', '$'],
])

const CURRENCY_CODE = /^[A-Z]{3}$/

/** Plurals that English does not make with -s, for the lemmas that news counts most. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['aircraft', 'aircraft'],
  ['child', 'children'],
  ['man', 'men'],
  ['people', 'people'],
  ['person', 'people'],
  ['police', 'police'],
  ['woman', 'women'],
])

/** What only symbols hold, which have no plural: `km2`, `°C`. So have `kg` and all others of two characters none. */
const NOT_IN_WORDS = /[^a-z -]/

const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1, ''],
  [1e6, ' million'],
  [1e9, ' billion'],
  [1e12, ' trillion'],
]

/**
 * How far the sides of a finding lie apart, in words: `$5.27 billion, 2.8 %`.
 *
 * The amount is the distance between the least and the greatest value, where
 * all are in one unit; the share is the finding's own. Of shares the distance
 * is in percentage points and has no share of its own. `null` where there is
 * no distance to speak of: an agreement, or `more than 20` beside `20`.
 */
export function gapText(finding: Finding, claims: readonly Claim[], unicode: boolean): string | null {
  if (finding.gap === null) return null
  const figures = claims.flatMap((claim) => (claim.kind === 'quantity' ? [claim.quantity] : []))
  const [first] = figures
  if (!first) return null
  const { kind, unit } = first
  const oneUnit = figures.every((quantity) => quantity.kind === kind && quantity.unit === unit)
  const distance = oneUnit ? spread(figures) : 0

  if (kind === 'share' && distance > 0) {
    const points = withCommas(Number((distance * 100).toPrecision(3)))
    return `${points} percentage ${points === '1' ? 'point' : 'points'}`
  }
  const parts = [
    ...(distance > 0 ? [amountText(distance, unit, unicode)] : []),
    ...(finding.gap > 0 ? [percentText(finding.gap)] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/**
 * An amount in base units with a scale word and, of a distance, four digits that count:
 * 5270000000 USD is `$5.27 billion`, 1200 `person` is `1,200 people`.
 *
 * Money in ASCII has its code: `USD 5.27 billion`. An empty unit is left out.
 */
export function amountText(value: number, unit: string, unicode: boolean, digits = 4): string {
  const number = scaled(value, digits)
  if (CURRENCY_CODE.test(unit)) {
    const sign = unit === 'USD' || unicode ? CURRENCY_SIGNS.get(unit) : undefined
    return sign === undefined ? `${unit} ${number}` : sign + number
  }
  return unit === '' ? number : `${number} ${number === '1' ? unit : plural(unit)}`
}

/** A share as percent: 0.0277 is `2.8 %`, 0.4 is `40 %`, 0.0001 is `under 0.1 %`. */
export function percentText(share: number): string {
  const percent = share * 100
  if (percent < 0.05) return 'under 0.1 %'
  return `${withCommas(percent < 9.95 ? Number(percent.toFixed(1)) : Math.round(percent))} %`
}

function spread(figures: readonly Quantity[]): number {
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (const { value } of figures) {
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return greatest - least
}

function scaled(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits))
  const [size, word] = SCALES.findLast(([least]) => Math.abs(rounded) >= least) ?? [1, '']
  return withCommas(Number((rounded / size).toPrecision(digits))) + word
}

function plural(lemma: string): string {
  if (lemma.length <= 2 || NOT_IN_WORDS.test(lemma)) return lemma
  const irregular = PLURALS.get(lemma)
  if (irregular !== undefined) return irregular
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}
