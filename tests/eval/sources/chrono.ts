import type { EvalCase, Item, Reader, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import { COUNTED_RULE, dateItems, SPAN_RULE, trimmed, unitsAround } from '../dates.ts'
import { DATE_PEERS } from '../peers/dates.ts'

interface Assertion {
  readonly path: string
  readonly matcher: string
  readonly value: unknown
}

interface Row {
  readonly test: string
  readonly parser: string
  readonly polarity: 'positive' | 'negative'
  readonly text: string
  readonly ref: string | { readonly instant: string } | null
  readonly option?: unknown
  readonly expect: readonly Assertion[]
}

/** The dates without a time of day of chrono's own tests. */
export function chrono(): Source {
  const rows = readJsonLines<Row>('chrono/chrono_en_cases.jsonl')
  const leftOut: Record<string, number> = {}
  const cases: EvalCase[] = []
  for (const [index, row] of rows.entries()) {
    const evalCase = caseOf(row, `chrono ${index}`)
    const reason = reasonToLeaveOut(row) ?? (evalCase === null ? 'asserts no date, or not the whole of one' : null)
    if (reason === null && evalCase !== null) cases.push(evalCase)
    else if (reason !== null) leftOut[reason] = (leftOut[reason] ?? 0) + 1
  }
  return {
    name: 'chrono',
    atLeast: null,
    mapping:
      SPAN_RULE +
      COUNTED_RULE +
      'So may "next month", to chrono the same day a month on. ' +
      'A result of chrono is a day or a month at which it starts, and the last day or month of a range: both are ' +
      'compared, and of a single date only where it starts. A missing year is the nearest one to chrono, and a ' +
      'phrase without a verb does not say: past, coming and nearest are offered.',
    leftOut,
    cases,
    ours: (evalCase) => dateItems(evalCase, ['past', 'future']).map(byEdges),
    peers: EDGE_PEERS,
  }
}

const TIME_OF_DAY =
  /\d:\d|\b(?:\d{1,2} ?[ap]\.?m\.?|o'clock|noon|midnight|midday|morning|afternoon|evening|night|tonight|hours?|hrs?|h|minutes?|mins?|m|seconds?|sec|s|ms|am|pm|now|last night)\b|\d(?:h|m|min|am|pm|s)\b|\dT\d/i

function reasonToLeaveOut({ text, parser, option, ref }: Row): string | null {
  if (parser === 'custom' || parser === 'chrono.strict' || parser === 'chrono.en.GB' || option !== undefined)
    return 'asks for another mode than the default (strict, British, forward dates)'
  if (TIME_OF_DAY.test(text)) return 'a time of day'
  if (ref !== null && typeof ref !== 'string') return 'a time zone'
  return null
}

/** The day the tests are made on where a case names none; its own assertions then name the whole date. */
const ANY_DAY = '2012-08-10'

function caseOf({ text, ref, polarity, expect }: Row, id: string): EvalCase | null {
  const published = typeof ref === 'string' ? ref.slice(0, 10) : ANY_DAY
  if (polarity === 'negative') return { id, text, published, expected: [] }
  const start = dateOf(expect, 'start')
  if (start === null) return null
  const end = dateOf(expect, 'end')
  const words = expect.find(({ path, matcher }) => path === 'text' && matcher === 'toBe')?.value
  const at = typeof words === 'string' ? text.indexOf(words) : -1
  const phrase = typeof words === 'string' ? words : text
  const item: Item = {
    span: typeof words === 'string' && at >= 0 ? trimmed(text, at, at + words.length) : null,
    meanings:
      end === null ? [start, ...startsAround(phrase, start)].map((day) => `from ${day}`) : [`from ${start} to ${end}`],
  }
  return { id, text, published, expected: [item] }
}

/** "last week" is a week before the reference date to chrono, "next month" the same day a month on. */
function startsAround(words: string, date: string): readonly string[] {
  const pointed = words.replace(/^(?:this|last|past|next) (?=week$|month$|quarter$|year$)/i, 'in one ')
  return unitsAround(pointed, date).map((stretch) => stretch.slice(0, 10))
}

function dateOf(expect: readonly Assertion[], side: 'start' | 'end'): string | null {
  const whole = expect.find(({ path, matcher }) => path === side && matcher === 'toBeDate')?.value
  if (whole !== undefined) return (whole as { readonly date: string }).date.slice(0, 10)
  const [year, month, day] = ['year', 'month', 'day'].map((part) => {
    const value = expect.find(({ path }) => path === `${side}.get("${part}")`)?.value
    return typeof value === 'number' ? value : null
  })
  if (typeof year !== 'number' || typeof month !== 'number') return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`
}

/** "2016-09-01/2016-10-01" starts on 2016-09-01; a range is also named by the first day of its last unit. */
function edgesOf(meaning: string): readonly string[] {
  const [start, end] = meaning.split('/')
  return start === undefined || end === undefined || meaning.startsWith('timex')
    ? []
    : [`from ${start}`, `from ${start} to ${end}`]
}

function byEdges({ span, meanings }: Item): Item {
  return { span, meanings: meanings.flatMap(edgesOf) }
}

const EDGE_PEERS: Readonly<Record<string, Reader>> = Object.fromEntries(
  Object.entries(DATE_PEERS).map(([name, read]) => [
    name,
    async (evalCase: EvalCase) => (await read(evalCase)).map(byEdges),
  ]),
)
