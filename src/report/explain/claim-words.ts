import { withCommas } from '../../count.ts'
import type { Claim, Modality, Quantity, Shift } from '../../model/claim.ts'
import type { Period } from '../../model/date.ts'
import type { Measure, Temporality } from '../../model/measure.ts'
import type { Bound, Interval } from '../../model/quantity.ts'
import type { Article } from '../../model/text.ts'

const ACTUALITY: Readonly<Record<Modality['actuality'], string>> = {
  actual: 'reported as a fact',
  forecast: 'a forecast',
  target: 'a target',
  hypothetical: 'a possibility',
}

const TEMPORALITY: Readonly<Record<Temporality, string>> = {
  cumulative: 'it only grows',
  snapshot: 'a level at a time',
  flow: 'counted anew in each period',
}

const ADDING_UP: Readonly<Record<Shift['arithmetic'], string>> = {
  holds: 'the numbers add up',
  fails: 'the numbers do not add up',
  unchecked: 'the numbers need not add up',
}

/** `up 0.293 ratio`, `200,000,000,000 USD per year`. */
export function valueText({ value, unit, change, per }: Quantity): string {
  const words = [change ?? '', withCommas(value), unit, per === null ? '' : `per ${per}`]
  return words.filter((word) => word !== '').join(' ')
}

/**
 * The values that a statement allows: `14 and more`, `more than 20`,
 * `190,265,000,000 to under 190,275,000,000`, `only 14`.
 */
export function intervalText({ low, high }: Interval): string {
  if (low === null && high === null) return 'any value'
  if (high === null) return low?.inclusive ? `${end(low)} and more` : `more than ${end(low)}`
  if (low === null) return high.inclusive ? `${end(high)} and less` : `less than ${end(high)}`
  if (low.value === high.value) return `only ${end(low)}`
  return `${low.inclusive ? '' : 'over '}${end(low)} to ${high.inclusive ? '' : 'under '}${end(high)}`
}

function end(bound: Bound | null): string {
  return bound === null ? '' : withCommas(bound.value)
}

/** `trade-turnover, a listed measure; counted anew in each period`. */
export function measureText({ key, listed, intrinsic }: Measure, temporality: Temporality | null): string {
  const sort = listed ? 'a listed measure' : intrinsic ? 'said by the kind of value' : 'an open measure'
  return `${key}, ${sort}${temporality === null ? '' : `; ${TEMPORALITY[temporality]}`}`
}

/** `2022-01-01 until 2023-01-01, stated`; the end does not belong to it. */
export function periodText({ start, end: until, basis }: Period, { published }: Article): string {
  if (start === null && until === null) return 'cannot be put on the calendar'
  const stretch = [start === null ? '' : `from ${start}`, until === null ? '' : `until ${until}`]
  const day = published === null ? '' : `, ${published.slice(0, 10)}`
  const basisText = basis === 'stated' ? 'stated' : `implied from the article's date${day}`
  return `${stretch.filter((part) => part !== '').join(' ')}, ${basisText}`
}

/** `reported as a fact, certain`, `a forecast, probable, denied`. */
export function modalityText({ actuality, certainty, polarity }: Modality): string {
  return [ACTUALITY[actuality], certainty, ...(polarity === 'negative' ? ['denied'] : [])].join(', ')
}

/** `up, from c1 to c2, by c3; the numbers add up`: what the change is between, by the ids of the claims. */
export function shiftText({ direction, before, after, by, arithmetic, account }: Shift): string {
  const parts = [
    ...(before === null ? [] : [`from ${before}`]),
    ...(after === null ? [] : [`to ${after}`]),
    ...(by.length === 0 ? [] : [`by ${by.join(' and ')}`]),
  ]
  return `${[direction, ...parts].join(' ')}; ${ADDING_UP[arithmetic]}${account === null ? '' : `: ${account}`}`
}

/** The telling words of the sentence, and the values of its other figures. */
export function contextText(context: Claim['context']): string {
  const values = context.filter((word) => word.startsWith('=')).map((word) => withCommas(Number(word.slice(1))))
  const words = context.filter((word) => !word.startsWith('='))
  return [words.join(', '), values.length === 0 ? '' : `beside ${values.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ')
}
