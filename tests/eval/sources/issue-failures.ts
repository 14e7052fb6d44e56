import type { Modifier } from '../../../src/model/quantity.ts'
import type { EvalCase, Item, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { type OurDate, type OurQuantity, readCase } from '../ours.ts'
import { ISSUE_FAILURE_PEERS } from '../peers/issue-failures.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly expected: readonly {
    readonly value?: number
    readonly range?: readonly [number, number]
    readonly unit?: string | null
    readonly bound?: '>' | '<='
    readonly period?: string
  }[]
}

/** Failures that users reported to other systems, with the right answer. */
export function issueFailures(): Source {
  const rows = readJsonLines<Row>('issue-failures/cases.jsonl')
  return {
    name: 'issue-failures',
    atLeast: 100,
    mapping:
      'A row gives value or range, unit, bound and period, and no place, so none is compared. A unit is compared where ' +
      'the row gives one, a period as the TIMEX3 value of its ends; a bound by the open end. ' +
      'A count behind "the" ("the two groups") counts again what is known, and rows do not list it.',
    leftOut: {},
    cases: rows.map(
      ({ id, text, expected }): EvalCase => ({
        id,
        text,
        published: '2024-05-15',
        expected: expected.flatMap(itemsOf),
      }),
    ),
    ours: (evalCase) => {
      const { quantities, dates } = readCase(evalCase)
      const asked = dates.filter(({ mention: { reading } }) => isAsked(reading.form, evalCase))
      return [
        ...quantities
          .filter((found) => isSaidNew(found, evalCase.text))
          .map((found): Item => ({ span: null, meanings: quantityMeanings(found) })),
        ...asked.map((date): Item => ({ span: null, meanings: periodMeanings(date) })),
      ]
    },
    peers: ISSUE_FAILURE_PEERS,
  }
}

/** "The two groups" counts again what is known; rows list what is stated. */
function isSaidNew({ mention: { kind, qualified } }: OurQuantity, text: string): boolean {
  return kind !== 'count' || !/\bthe $/.test(text.slice(0, qualified.start))
}

/** Rows of quantities say nothing about the dates beside them; a row of nothing is about a month that is none. */
function isAsked(form: string, { expected }: EvalCase): boolean {
  if (expected.length === 0) return form === 'month'
  const hasPeriod = expected.some(({ meanings }) => meanings.some((meaning) => meaning.startsWith('period')))
  return hasPeriod && form !== 'duration' && form !== 'clock'
}

function itemsOf({ value, range, unit, bound, period }: Row['expected'][number]): readonly Item[] {
  const items: Item[] = []
  const name = unit ?? null
  if (range) items.push({ span: null, meanings: [rangeMeaning(closed(range[0]), closed(range[1]), name)] })
  else if (value !== undefined) items.push({ span: null, meanings: [`${bound ?? ''}${valueMeaning(value, name)}`] })
  if (period !== undefined) items.push({ span: null, meanings: [`period ${period}`] })
  return items
}

function closed(value: number) {
  return { value, inclusive: true }
}

/** With its unit and without, as a row may name none. */
function quantityMeanings({ mention: { stated, unit } }: OurQuantity): readonly string[] {
  return [unit, null].map((name) => {
    if (stated.form === 'range') return rangeMeaning(closed(stated.from), closed(stated.to), name)
    if (stated.form === 'vague') return `>=${valueMeaning(stated.atLeast, name)}`
    return `${BOUNDS[stated.modifier] ?? ''}${valueMeaning(stated.value, name)}`
  })
}

const BOUNDS: Partial<Record<Modifier, string>> = {
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
}

function periodMeanings({ mention: { reading }, period: { start, end }, timex }: OurDate): readonly string[] {
  if (reading.form === 'fiscal-year' && typeof reading.endYear === 'number')
    return [`period ${reading.endYear - 1}-${reading.endYear}`, `period ${reading.endYear}-${digits(reading.endMonth)}`]
  const months = start && end ? `${start.slice(0, 7)}/${lastMonth(end)}` : timex
  return [`period ${timex}`, `period ${months}`]
}

function digits(month: number | null): string {
  return String(month ?? 0).padStart(2, '0')
}

/** The month before an exclusive end at the start of a month. */
function lastMonth(end: string): string {
  const [year = 0, month = 0] = end.split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${digits(month - 1)}`
}
