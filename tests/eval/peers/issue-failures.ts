import type { EvalCase, Item, Reader } from '../case.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { chronoDates } from './chrono.ts'
import { compromiseNumbers } from './compromise.ts'
import { recognized } from './recognizers.ts'
import { unitsNamed } from './unit-names.ts'

/** What the peers make of the rows: values with and without their unit, and periods where a row asks for them. */
export const ISSUE_FAILURE_PEERS: Readonly<Record<string, Reader>> = {
  Recognizers: recognized(
    ['number', 'percentage', 'currency', 'dimension', 'temperature', 'age', 'dateTime'],
    ({ Resolution: { value, unit, isoCurrency, values } }, evalCase) => {
      if (!values)
        return quantity(Number.parseFloat(value), null, isoCurrency ?? unit ?? (value.endsWith('%') ? 'percent' : null))
      const duration = /^P(\d+)([YMWD])$/.exec(values[0]?.timex ?? '')
      if (duration) return quantity(Number(duration[1]), null, DURATIONS[duration[2] ?? ''] ?? null)
      return period(
        values.flatMap(({ timex, start, end }) => [timex, ...(start && end ? namesOf(start, end) : [])]),
        evalCase,
      )
    },
  ),
  'chrono-node': chronoDates(({ from, to }, evalCase) => period(namesOf(from, to), evalCase)),
  compromise: compromiseNumbers(({ value, to, unit, is }, evalCase) => {
    if (is === 'ordinal') return null
    return is === 'year' ? period([String(value)], evalCase) : quantity(value, to, unit)
  }),
}

const DURATIONS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

function quantity(value: number, to: number | null, unit: string | null): Item {
  const names = unit === null ? [null] : [...unitsNamed(unit), null]
  const end = (at: number) => ({ value: at, inclusive: true })
  return {
    span: null,
    meanings: names.map((name) => (to === null ? valueMeaning(value, name) : rangeMeaning(end(value), end(to), name))),
  }
}

/**
 * As for ours: a row of quantities says nothing of the dates beside them, a row
 * of nothing is about a month that is none.
 */
function period(names: readonly string[], { expected }: EvalCase): Item | null {
  const isAsked =
    expected.length === 0
      ? names.some((name) => /^[\dX]{4}-\d\d$/.test(name))
      : expected.some(({ meanings }) => meanings.some((meaning) => meaning.startsWith('period')))
  return isAsked ? { span: null, meanings: names.map((name) => `period ${name}`) } : null
}

/** A stretch by its months, and by its half, quarter or month where it is one: 2025-07-01 to 2026-01-01 is 2025-H2. */
function namesOf(start: string, end: string): readonly string[] {
  const [year = 0, month = 0] = start.split('-').map(Number)
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number)
  const months = (endYear - year) * 12 + endMonth - month
  const digits = (count: number) => String(count).padStart(2, '0')
  const last = endMonth === 1 ? `${endYear - 1}-12` : `${endYear}-${digits(endMonth - 1)}`
  const names = [`${year}-${digits(month)}/${last}`]
  if (months === 1) names.push(`${year}-${digits(month)}`)
  if (months === 3 && month % 3 === 1) names.push(`${year}-Q${(month + 2) / 3}`)
  if (months === 6 && month % 6 === 1) names.push(`${year}-H${(month + 5) / 6}`)
  if (months === 12 && month === 1) names.push(String(year))
  return names
}
