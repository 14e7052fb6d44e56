import type { EvalCase, Item, Source } from '../case.ts'
import { readJson } from '../data.ts'
import { valueMeaning } from '../meanings.ts'
import { type OurQuantity, readCase } from '../ours.ts'
import { unitPeers } from '../peers/units.ts'
import { RECOGNIZERS_UNITS } from '../unit-names.ts'

interface Row {
  readonly Input: string
  readonly Results: readonly {
    readonly Text: string
    readonly Start: number
    readonly End: number
    readonly Resolution: { readonly value: string | null; readonly unit: string }
  }[]
}

/** One model of Recognizers-Text: its file, our kinds that answer it, and the figure to reach. */
interface Model {
  readonly name: string
  readonly kinds: readonly string[]
  /** Its name in the library. */
  readonly peer: 'currency' | 'dimension' | 'temperature' | 'age'
  readonly atLeast: number
  readonly wrong: Readonly<Record<string, string>>
}

const CURRENCY: Model = { name: 'Currency', peer: 'currency', kinds: ['money'], atLeast: 92, wrong: {} }

const DIMENSION: Model = {
  name: 'Dimension',
  peer: 'dimension',
  kinds: ['length', 'area', 'volume', 'mass', 'speed', 'data', 'angle'],
  atLeast: 92,
  wrong: {},
}

const TEMPERATURE: Model = { name: 'Temperature', peer: 'temperature', kinds: ['temperature'], atLeast: 92, wrong: {} }

const AGE: Model = { name: 'Age', peer: 'age', kinds: ['age'], atLeast: 100, wrong: {} }

/** Microsoft's specifications of amounts with a unit, one source a model. */
export const RECOGNIZERS_UNIT_SOURCES: readonly (() => Source)[] = [CURRENCY, DIMENSION, TEMPERATURE, AGE].map(
  (model) => () => sourceOf(model),
)

function sourceOf(model: Model): Source {
  const rows = readJson<readonly Row[]>(`recognizers-text-specs/${model.name}Model.json`)
  const cases = rows.map((row, index) => caseOf(row, index, model))
  const bare = rows.flatMap(({ Results }) => Results).filter(({ Resolution }) => Resolution.value === null).length
  return {
    name: model.name,
    atLeast: model.atLeast,
    mapping:
      'Span without modifier, value and unit as written; a currency written with a prefix ("MUSD") in the currency. ' +
      'Their models know no ranges and take the end beside the unit, so of our ranges that end is compared. ' +
      'Rupees counted in lakhs may be Indian. A tonne is a "Ton" there. Results without a value ("to fahrenheit") are units that measure nothing and are not asked for; the case is kept.',
    leftOut: { 'results without a value': bare },
    cases,
    ours: (evalCase) =>
      readCase(evalCase)
        .quantities.filter(({ mention }) => model.kinds.includes(mention.kind))
        .map((found) => itemOf(found, evalCase.text)),
    peers: unitPeers(model.peer, model.kinds),
  }
}

function caseOf({ Input, Results }: Row, index: number, { name, wrong }: Model): EvalCase {
  const reason = wrong[Input]
  const expected = Results.flatMap(({ Start, End, Resolution: { value, unit } }): Item[] => {
    if (value === null) return []
    const start = unit === 'Age' ? Start + Input.slice(Start).search(/\d/) : Start
    const keys = RECOGNIZERS_UNITS[`${name}.${unit}`] ?? RECOGNIZERS_UNITS[unit] ?? [`? ${unit}`]
    return [{ span: [start, End + 1], meanings: keys.map((key) => valueMeaning(Number(value), key)) }]
  })
  return {
    id: `${name}-${index + 1}`,
    text: Input,
    published: null,
    expected,
    ...(reason === undefined ? {} : { wrong: reason }),
  }
}

function itemOf({ mention: { span, stated, unit }, quantity }: OurQuantity, text: string): Item {
  if (stated.form === 'range') {
    const at = text.slice(span.start, span.end).lastIndexOf(String(stated.to))
    return { span: [span.start + Math.max(0, at), span.end], meanings: [valueMeaning(stated.to, unit)] }
  }
  const value = stated.form === 'vague' ? stated.atLeast : stated.value
  return {
    span: [span.start, span.end],
    meanings: [valueMeaning(value, unit), valueMeaning(quantity.value, quantity.unit)],
  }
}
