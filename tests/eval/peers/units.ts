import { KINDS } from '../../../src/kinds/index.ts'
import type { Unit } from '../../../src/kinds/kind.ts'
import type { EvalCase, Item, Reader } from '../case.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { RECOGNIZERS_UNITS } from '../unit-names.ts'
import { type CompromiseNumber, compromiseNumbers } from './compromise.ts'
import { type Model, type Recognized, recognized } from './recognizers.ts'
import { unitsNamed } from './unit-names.ts'

type Peers = Readonly<Record<string, Reader>>

/** Amounts of one model of Recognizers, with the kinds of ours that answer it. */
export function unitPeers(model: Model, kinds: readonly string[]): Peers {
  return {
    Recognizers: recognized([model], (result) => ({
      span: spanOf(result),
      meanings: keysOf(result).map((key) => valueMeaning(Number(result.Resolution.value), key)),
    })),
    compromise: compromiseNumbers(({ unit, to, span, value }) => {
      const keys = (unit === null ? [] : unitsNamed(unit)).filter((key) => kinds.includes(kindOfUnit(key)))
      return keys.length > 0 ? { span, meanings: keys.map((key) => valueMeaning(to ?? value, key)) } : null
    }),
  }
}

const MODELS: Readonly<Record<string, Model>> = {
  AmountOfMoney: 'currency',
  Quantity: 'dimension',
  Distance: 'dimension',
  Volume: 'dimension',
  Temperature: 'temperature',
  Duration: 'dateTime',
}

/** Amounts in base units; the dimension asked for opens the id of the case. */
export const DUCKLING_UNIT_PEERS: Peers = {
  Recognizers: async (evalCase) => {
    const model = MODELS[dimensionOf(evalCase)] ?? 'dimension'
    const read = recognized([model], (result): Item | null => {
      const seconds = durationOf(result)
      if (seconds !== null) return { span: null, meanings: [valueMeaning(seconds, 'second')] }
      return model === 'dateTime'
        ? null
        : { span: null, meanings: keysOf(result).map((key) => inBase(Number(result.Resolution.value), key)) }
    })
    return read(evalCase)
  },
  compromise: compromiseNumbers(({ value, to, unit }) => {
    if (unit === null) return null
    const inUnit = (key: string) => (to === null ? inBase(value, key) : baseRange(value, to, key))
    return { span: null, meanings: unitsNamed(unit).map(inUnit) }
  }),
}

/** Every quantity, with the unit as written. */
export const QUANTULUM_PEERS: Peers = {
  Recognizers: recognized(
    ['number', 'percentage', 'currency', 'dimension', 'temperature', 'age', 'dateTime'],
    (result) => {
      const { value, values } = result.Resolution
      const span = spanOf(result)
      if (!values) {
        const keys = value.endsWith('%') ? ['percent'] : keysOf(result)
        return { span, meanings: keys.map((key) => valueMeaning(Number.parseFloat(value), key)) }
      }
      const length = /^PT?(\d+(?:\.\d+)?)([YMWDHS])$/.exec(values[0]?.timex ?? '')
      const unit = LENGTHS[`${values[0]?.timex.startsWith('PT') ? 'T' : ''}${length?.[2]}`]
      return length && unit ? { span, meanings: [valueMeaning(Number(length[1]), unit)] } : null
    },
  ),
  compromise: compromiseNumbers(({ is, ...number }) => (is === 'cardinal' ? asWritten(number) : null)),
}

function asWritten({ value, to, unit, span, numeral }: Omit<CompromiseNumber, 'is'>): Item {
  const end = (at: number) => ({ value: at, inclusive: true })
  const inUnit = (key: string) => (to === null ? valueMeaning(value, key) : rangeMeaning(end(value), end(to), key))
  return { span: unit === null ? numeral : span, meanings: (unit === null ? [''] : unitsNamed(unit)).map(inUnit) }
}

const LENGTHS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** "P1Y6M" and "PT90M" in seconds; a month is a twelfth of a mean year. */
function durationOf({ Resolution: { values } }: Recognized): number | null {
  const timex = values?.[0]?.timex ?? ''
  if (!/^P[\dT]/.test(timex)) return null
  const [days = '', times = ''] = timex.slice(1).split('T')
  const parts = [...days.matchAll(PART)].map((part) => [part[2] ?? '', Number(part[1])] as const)
  const clock = [...times.matchAll(PART)].map((part) => [`T${part[2]}`, Number(part[1])] as const)
  return [...parts, ...clock].reduce((sum, [letter, count]) => sum + count * factorOf(LENGTHS[letter] ?? ''), 0)
}

const PART = /(\d+(?:\.\d+)?)([A-Z])/g

function dimensionOf({ id }: EvalCase): string {
  return id.split('-')[0] ?? ''
}

/** "age 87" without its first word, as for the specification. */
function spanOf({ Start, End, Text, Resolution }: Recognized): readonly [number, number] {
  return [Resolution.unit === 'Age' ? Start + Text.search(/\d/) : Start, End + 1]
}

/** Our names of its unit, as for its specification; a unit that this does not name by its English name. */
function keysOf({ TypeName, Resolution: { unit, isoCurrency } }: Recognized): readonly string[] {
  if (unit === undefined) return ['']
  const model = TypeName.charAt(0).toUpperCase() + TypeName.slice(1)
  return (
    RECOGNIZERS_UNITS[`${model}.${unit}`] ??
    RECOGNIZERS_UNITS[unit] ?? [`? ${unit}`, ...(isoCurrency ? [isoCurrency] : unitsNamed(unit))]
  )
}

const UNITS: ReadonlyMap<string, readonly [kind: string, unit: Unit]> = new Map(
  KINDS.flatMap(({ id, units }) => Object.entries(units).map(([key, unit]) => [key, [id, unit] as const] as const)),
)

function kindOfUnit(key: string): string {
  return UNITS.get(key)?.[0] ?? ''
}

function factorOf(key: string): number {
  return UNITS.get(key)?.[1].common ?? 1
}

function inBase(value: number, key: string): string {
  const [amount, unit] = toBase(value, key)
  return valueMeaning(amount, unit)
}

function baseRange(from: number, to: number, key: string): string {
  const [[low, unit], [high]] = [toBase(from, key), toBase(to, key)]
  return rangeMeaning({ value: low, inclusive: true }, { value: high, inclusive: true }, unit)
}

/** In the base unit; of an ambiguous unit the middle, as for ours. Durations are in seconds. */
function toBase(value: number, key: string): readonly [amount: number, unit: string] {
  const [kind, unit] = UNITS.get(key) ?? ['', null]
  if (unit === null) return [value, key]
  const scale = typeof unit.scale === 'number' ? unit.scale : (unit.scale[0] + unit.scale[1]) / 2
  return kind === 'duration'
    ? [value * (unit.common ?? 1), 'second']
    : [value * scale + (unit.offset ?? 0), unit.canonical]
}
