import { partsIn } from '../../../src/kinds/index.ts'
import type { EvalCase, Item, Source } from '../case.ts'
import { readJson } from '../data.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { type OurQuantity, readCase } from '../ours.ts'
import { QUANTULUM_PEERS } from '../peers/units.ts'
import { QUANTULUM_UNITS } from '../unit-names.ts'

interface Row {
  readonly req: string
  readonly res: readonly Result[]
}

interface Result {
  readonly value: number
  readonly unit: string
  readonly surface: string
  readonly uncertainty?: number
}

const WRONG: Readonly<Record<string, string>> = {}

/** The test sentences of quantulum3: general English, technical and scientific text. */
export function quantulum3(): Source {
  const rows = ['quantities', 'quantities.ambiguity'].flatMap((file) =>
    readJson<readonly Row[]>(`quantulum3/${file}.json`),
  )
  const ours = rows.filter((row) => !isForeign(row) && !isNoNews(row))
  return {
    name: 'quantulum3',
    atLeast: 85,
    mapping:
      'Value or range (mean and uncertainty there), unit and span as written. It calls every count dimensionless, so of ' +
      'a count and a fraction the value and the numeral are compared; years and decades, which it takes for numbers, are ' +
      'dates and not asked for; a rate ends with the unit it is of; "between" belongs to no span. Lengths of time in parts ("3 years, 2 months") are ' +
      'one, in the largest unit; dozens are twelve; "several hundred" it does not read; what "rose from A to B" has two levels and is no range.',
    leftOut: {
      'years given as numbers, the rest of the case kept': rows.flatMap(({ res }) => res).filter(isYear).length,
      'cases of units that measure none of our kinds (joule second, candela second, inverse femtobarn)':
        rows.filter(isForeign).length,
      'cases of "pm", "am" and "b" for picometres, attometres, bits and barns; in news they are hours and billions':
        rows.filter(isNoNews).length,
    },
    cases: ours.map(caseOf),
    ours: (evalCase) =>
      readCase(evalCase)
        .quantities.filter(({ mention }) => mention.stated.form !== 'vague')
        .map((found) => itemOf(found)),
    peers: QUANTULUM_PEERS,
  }
}

function isYear({ unit, value, surface }: Result): boolean {
  return unit === 'dimensionless' && value >= 1900 && value < 2100 && surface === String(value)
}

function isForeign({ res }: Row): boolean {
  return res.some(({ unit }) => FOREIGN.has(unit))
}

function isNoNews({ res }: Row): boolean {
  return res.some(({ surface }) => NO_NEWS.test(surface))
}

/** Counts that it takes for units, in ones. */
const DOZENS: Readonly<Record<string, number>> = { dozen: 12, "baker's dozen": 13, gross: 144 }

/** Symbols that news gives another meaning: hours of the day, billions. */
const NO_NEWS = /\d ?(?:pm|am|b)$/

/** Units of quantities that no kind of ours is about: action, luminous energy, luminosity of colliders. */
const FOREIGN: ReadonlySet<string> = new Set(['joule second', 'candela second', 'inverse femtobarn'])

interface Placed extends Result {
  readonly start: number
  readonly end: number
}

function caseOf({ req, res }: Row, index: number): EvalCase {
  const reason = WRONG[req]
  let from = 0
  const placed = res.map((result): Placed => {
    const start = req.indexOf(result.surface, from)
    from = start + result.surface.length
    return { ...result, start, end: from }
  })
  const asked = placed.filter((result) => !isYear(result))
  return {
    id: `quantulum3-${index + 1}`,
    text: req,
    published: null,
    expected: inOneAmount(asked, req).flatMap((result) => itemsOf(result, req)),
    ...(reason === undefined ? {} : { wrong: reason }),
  }
}

/** "3 years, 2 months" as one length of time, in its largest unit. */
function inOneAmount(results: readonly Placed[], text: string): readonly Placed[] {
  const joined: Placed[] = []
  for (const result of results) {
    const last = joined.at(-1)
    const ratio = last && partsIn('duration', last.unit, result.unit)
    const isPart = last && ratio && ratio > 1 && /^,? ?(?:and )?$/.test(text.slice(last.end, result.start))
    if (isPart) joined.splice(-1, 1, { ...last, value: last.value + result.value / ratio, end: result.end })
    else joined.push(result)
  }
  return joined
}

/** A change "from … to …", which it gives as a range, has two levels. */
function itemsOf(result: Placed, text: string): readonly Item[] {
  const { value, uncertainty, surface, start, end } = result
  const before = text.slice(0, start)
  if (!uncertainty || !/\b(?:rose|reduced) from (?:about )?$/.test(before))
    return [{ span: spanOf(result, text), meanings: [meaningOf(result)] }]
  const at = start + surface.indexOf(' to ')
  return [
    { ...result, value: value - uncertainty, uncertainty: 0, end: at },
    { ...result, value: value + uncertainty, uncertainty: 0, start: at + ' to '.length, end },
  ].map((level): Item => ({ span: spanOf(level, text), meanings: [meaningOf(level)] }))
}

/** Without "between" before it, the rate behind it and the apostrophe of a genitive. */
function spanOf({ unit, start, end }: Placed, text: string): readonly [number, number] {
  const surface = text.slice(start, end)
  const from = surface.startsWith('between ') ? 'between '.length : 0
  // The slash of "+/-" divides nothing.
  const rate = QUANTULUM_UNITS[unit]?.includes(' per ') === true ? surface.search(/ per |(?<!\+)\//) : -1
  const length = rate >= 0 ? rate : surface.replace(/'$/, '').length
  return [start + from, start + (unit === 'minute of arc' ? surface.length : length)]
}

function meaningOf({ value, unit, uncertainty }: Result): string {
  const dozen = DOZENS[unit]
  if (dozen !== undefined) return valueMeaning(value * dozen, '')
  const key = unit === 'dimensionless' ? '' : (QUANTULUM_UNITS[unit] ?? `? ${unit}`)
  if (!uncertainty) return valueMeaning(value, key)
  const end = (by: number) => ({ value: value + by, inclusive: true })
  return rangeMeaning(end(-uncertainty), end(uncertainty), key)
}

const WITHOUT_UNIT: ReadonlySet<string> = new Set(['count', 'multiple', 'age'])

function itemOf({ mention: { stated, unit, per, kind, span, numeral } }: OurQuantity): Item {
  const isBare = WITHOUT_UNIT.has(kind) || (kind === 'share' && unit === 'fraction')
  const name = isBare ? '' : per === null ? unit : `${unit} per ${per}`
  const { start, end } = isBare ? numeral : span
  return { span: [start, end], meanings: [meaningOfStated(stated, name)] }
}

function meaningOfStated(stated: OurQuantity['mention']['stated'], unit: string): string {
  const end = (value: number) => ({ value, inclusive: true })
  if (stated.form === 'range') return rangeMeaning(end(stated.from), end(stated.to), unit)
  return valueMeaning(stated.form === 'vague' ? stated.atLeast : stated.value, unit)
}
