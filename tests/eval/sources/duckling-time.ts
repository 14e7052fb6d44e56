import { dayOfIso, weekdayOf } from '../../../src/civil.ts'
import type { EvalCase, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import {
  dateAfter,
  dateItems,
  lengthMeaning,
  SPAN_RULE,
  secondsOf,
  stretchMeaning,
  trimmed,
  type Unit,
} from '../dates.ts'

interface Row {
  readonly locale: string
  readonly section: string
  readonly polarity: 'positive' | 'negative' | 'latent'
  readonly text: string
  readonly expr?: string
  readonly expect?: {
    readonly kind: 'datetime' | 'interval' | 'open_interval'
    readonly value?: string
    readonly from?: string
    readonly to?: string
    readonly direction?: 'After' | 'Before'
    readonly grain: string
  }
}

const REFERENCE = '2013-02-12'

/** The dates and periods of duckling's examples of times. */
export function ducklingTime(): Source {
  const rows = readJsonLines<Row>('duckling/Time.jsonl')
  const leftOut: Record<string, number> = {}
  const cases: EvalCase[] = []
  for (const [index, row] of rows.entries()) {
    const reason = reasonToLeaveOut(row)
    if (reason === null) cases.push(caseOf(row, `Time ${index}`))
    else leftOut[reason] = (leftOut[reason] ?? 0) + 1
  }
  return {
    name: "duckling Time's date-like part",
    atLeast: 75,
    mapping:
      'Reference date 2013-02-12. ' +
      SPAN_RULE +
      'The phrases have no verb: a date that may be past or to come is resolved as either. A period counted back or on ' +
      'from the reference date ("the last 2 weeks") may be given by its length, and a date counted in weeks, months or ' +
      'years ("three months ago") by the week, month or year it falls in.',
    leftOut,
    cases,
    ours: (evalCase) => dateItems(evalCase, ['past', 'future']),
    peers: {},
  }
}

const DATE_GRAINS: ReadonlySet<string> = new Set(['Day', 'Week', 'Month', 'Quarter', 'Year'])

function reasonToLeaveOut({ locale, polarity, text, expr = '', expect }: Row): string | null {
  if (locale !== 'EN') return 'another answer in each country: the order of "2/3", the day of a national holiday'
  if (polarity === 'latent') return 'latent: read only where the question is known to be about a time'
  if (polarity === 'negative') return null
  if (!expect) return 'a year before Christ, for which the source file has no value'
  if (!DATE_GRAINS.has(expect.grain)) return 'a time of day'
  if (expr.includes('oliday') && !GREGORIAN_FEASTS.test(text))
    return 'a feast of a lunar calendar, found by observation or by tables, or one that news does not date by'
  return null
}

/** Feasts that have a rule in the civil calendar and by which English-language news dates. */
const GREGORIAN_FEASTS =
  /thanksgiving|xmas|christmas|new year'?s (?:eve|day)|valentine|halloween|black friday|easter|good friday|maundy|pentecost|whit|palm sunday|trinity|mardi gras|st patrick|saint patrick|martin luther king|mlk/i

function caseOf({ text, expect }: Row, id: string): EvalCase {
  const wrong = reasonWrong(text, expect)
  return {
    id,
    text,
    published: REFERENCE,
    expected: expect ? [{ span: trimmed(text, 0, text.length), meanings: meaningsOf(text, expect) }] : [],
    ...(wrong === null ? {} : { wrong }),
  }
}

type Expect = NonNullable<Row['expect']>

function reasonWrong(text: string, expect: Expect | undefined): string | null {
  if (/\bupcoming \w+ \w|\bupcoming [a-z]+s?$/.test(text) && /\b(?:two|2)\b/.test(text))
    return 'the second of the two alone, where "next 3 weeks" is all three'
  if (expect?.kind === 'open_interval' && /\bafter\b/.test(text)) return 'the limit of "since 2014"'
  if (expect?.kind === 'open_interval' && /\bthrough\b/.test(text)) return 'the limit of "before 2014"'
  return null
}

function meaningsOf(text: string, expect: Expect): readonly string[] {
  const unit = expect.grain.toLowerCase() as Unit
  const value = expect.value?.slice(0, 10) ?? null
  switch (expect.kind) {
    case 'open_interval':
      return [expect.direction === 'After' ? stretchMeaning(value, null) : stretchMeaning(null, value)]
    case 'interval': {
      const { from = '', to = '' } = expect
      const isCounted = /\b(?:last|past|next)\b/.test(text)
      return [stretchMeaning(from, to), ...(isCounted ? [countMeaning(from.slice(0, 10), to.slice(0, 10), unit)] : [])]
    }
    case 'datetime':
      return value === null ? [] : [stretchMeaning(value, dateAfter(value, 1, unit)), ...unitsAround(text, value)]
  }
}

/** How many whole units lie between two dates, as a length. */
function countMeaning(from: string, to: string, unit: Unit): string {
  let count = 0
  while (count < 100 && dateAfter(from, count, unit) < to) count += 1
  return lengthMeaning(count * secondsOf(unit))
}

/** The week, month or year that holds a date counted in those: "three months ago". */
function unitsAround(text: string, date: string): readonly string[] {
  const unit = /\b(week|month|year)s?\b.*\b(?:ago|hence|from)\b/.exec(text)?.[1]
  if (unit === 'year') return [stretchMeaning(`${date.slice(0, 4)}-01-01`, `${Number(date.slice(0, 4)) + 1}-01-01`)]
  if (unit === 'month')
    return [stretchMeaning(`${date.slice(0, 7)}-01`, dateAfter(`${date.slice(0, 7)}-01`, 1, 'month'))]
  if (unit !== 'week') return []
  const monday = dateAfter(date, 1 - weekdayOf(dayOfIso(date) ?? 0), 'day')
  return [stretchMeaning(monday, dateAfter(monday, 1, 'week'))]
}
