import { commonFactor } from '../../../src/kinds/index.ts'
import type { Modifier } from '../../../src/model/quantity.ts'
import type { EvalCase, Item, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { inOneUnit, type OurQuantity, rangeInBase, readCase } from '../ours.ts'
import { DUCKLING_UNIT_PEERS } from '../peers/units.ts'
import { DUCKLING_UNITS } from '../unit-names.ts'

interface Row {
  readonly dim: string
  readonly locale: string
  readonly polarity: 'positive' | 'negative' | 'latent'
  readonly text: string
  readonly expect?: {
    readonly kind: string
    readonly unit?: string
    readonly grain?: string
    readonly value?: number
    readonly from?: number
    readonly to?: number
  }
}

const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  AmountOfMoney: ['money'],
  Quantity: ['mass', 'volume'],
  Distance: ['length'],
  Volume: ['volume'],
  Temperature: ['temperature'],
  Duration: ['duration'],
}

const WRONG: Readonly<Record<string, string>> = {
  '1m and 1ft': 'adds a mile and a foot, where "1m" is a metre elsewhere in the same file',
  '7-9 lakh rupees': 'gives 7 to 900,000 rupees, but the scale counts for both ends',
}

/** Facebook's corpora of amounts with a unit. */
export function ducklingUnits(): Source {
  const rows = Object.keys(DIMENSIONS).flatMap((name) => readJsonLines<Row>(`duckling/${name}.jsonl`))
  const leftOut: Record<string, number> = {}
  const cases: EvalCase[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const reason = reasonToLeaveOut(row) ?? (seen.has(keyOf(row)) ? SAME : null)
    seen.add(keyOf(row))
    if (reason === null) cases.push(caseOf(row, cases.length))
    else leftOut[reason] = (leftOut[reason] ?? 0) + 1
  }
  return {
    name: 'duckling units',
    atLeast: 90,
    mapping:
      'AmountOfMoney, Quantity, Distance, Volume, Temperature, Duration: value and unit, both sides in the base unit, ' +
      'since a length or time in parts is given in its largest unit by one and its smallest by the other. The ' +
      'whole text is one amount there, modifier included, so no span is compared. duckling ' +
      'merges "at least" with "more than" and drops "about", so a bound is compared by its side. Rupees, which it takes ' +
      'for Indian by default, may stay undecided; a part of a month or year may be of one of 30 or 365 days.',
    leftOut,
    cases,
    ours: (evalCase) => {
      const kinds = DIMENSIONS[evalCase.id.split('-')[0] ?? ''] ?? []
      const found = readCase(evalCase).quantities.filter(({ mention }) => kinds.includes(mention.kind))
      return found.map((quantity): Item => ({ span: null, meanings: meaningsOf(quantity) }))
    },
    peers: DUCKLING_UNIT_PEERS,
  }
}

const SAME = 'the same text and value again in another locale'

function keyOf({ dim, text, expect }: Row): string {
  return JSON.stringify([dim, text, expect?.unit, expect?.value])
}

function reasonToLeaveOut({ locale, polarity, text, expect }: Row): string | null {
  if (polarity === 'latent') return 'latent readings of a bare number, which duckling itself gives on request only'
  if (locale !== 'EN' && expect && expect.unit !== 'Dollar')
    return 'the currency rests on the locale ("a grand" is AUD in EN_AU), which no text of news shows'
  if (/^(?:dime|nickel|quarter)$/.test(text)) return 'the bare name of a coin, which states no number'
  return null
}

function caseOf({ dim, text, expect }: Row, index: number): EvalCase {
  const wrong = WRONG[text]
  return {
    id: `${dim}-${index + 1}`,
    text,
    published: null,
    expected: expect ? [{ span: null, meanings: expectedMeanings(dim, expect) }] : [],
    ...(wrong === undefined ? {} : { wrong }),
  }
}

function expectedMeanings(dim: string, expect: NonNullable<Row['expect']>): readonly string[] {
  const name = expect.unit ?? expect.grain ?? ''
  const found = DUCKLING_UNITS[`${dim}.${name}`] ?? DUCKLING_UNITS[name] ?? [`? ${name}`, 1]
  const [own, factor, zero = 0] = found
  // What duckling takes for Indian rupees by default is to us a rupee that nobody has named yet.
  const units = own === 'INR' ? [own, 'rupee'] : [own]
  return units.map((unit) => expectedMeaning(expect, unit, (value) => (value - zero) * factor))
}

function expectedMeaning(
  { kind, value = 0, from = 0, to = 0 }: NonNullable<Row['expect']>,
  unit: string,
  inBase: (value: number) => number,
): string {
  const end = (amount: number) => ({ value: inBase(amount), inclusive: true })
  if (kind === 'between') return rangeMeaning(end(from), end(to), unit)
  if (kind === 'above') return rangeMeaning(end(value), null, unit)
  if (kind === 'under') return rangeMeaning(null, end(value), unit)
  return valueMeaning(inBase(value), unit)
}

function meaningsOf({ mention, quantity }: OurQuantity): readonly string[] {
  const { stated } = mention
  const [unit, factor] = inOneUnit(quantity)
  const bound = (value: number) => ({ value: value * factor, inclusive: true })
  if (stated.form === 'range') {
    const { from, to } = rangeInBase(mention)
    return [rangeMeaning(bound(from), bound(to), unit)]
  }
  const side = stated.form === 'vague' ? 'low' : SIDES[stated.modifier]
  if (side === 'low') return [rangeMeaning(bound(quantity.value), null, unit)]
  if (side === 'high') return [rangeMeaning(null, bound(quantity.value), unit)]
  return [quantity.value * factor, ...inCalendarDays(mention, quantity.value)].map((value) => valueMeaning(value, unit))
}

const DAY = 86_400

/**
 * A length in months or years in the days duckling has for them, 30 and 365,
 * where it gives one in smaller units: in all ("a month and a half"), or with
 * what is added to whole years as it is ("1 year and 2 days").
 */
function inCalendarDays({ kind, unit }: OurQuantity['mention'], value: number): readonly number[] {
  const days = unit === 'month' ? 30 : unit === 'year' ? 365 : 0
  if (kind !== 'duration' || days === 0 || Number.isInteger(value)) return []
  const whole = Math.floor(value)
  return [value * days * DAY, whole * days * DAY + Math.round((value - whole) * commonFactor(kind, unit))]
}

const SIDES: Partial<Record<Modifier, 'low' | 'high'>> = {
  'more-than': 'low',
  'at-least': 'low',
  'less-than': 'high',
  'at-most': 'high',
}
