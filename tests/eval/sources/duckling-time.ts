import type { EvalCase, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import {
  COUNTED_RULE,
  dateAfter,
  dateItems,
  lengthMeaning,
  SPAN_RULE,
  secondsOf,
  stretchMeaning,
  trimmed,
  type Unit,
  unitsAround,
} from '../dates.ts'
import { DATE_PEERS } from '../peers/dates.ts'

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
      COUNTED_RULE +
      'The phrases have no verb: a date that may be past or to come is resolved as either. A period counted back or on ' +
      'from the reference date ("the last 2 weeks") may be given by its length, a season by its TIMEX3 value.',
    leftOut,
    cases,
    ours: (evalCase) => dateItems(evalCase, ['past', 'future']),
    peers: DATE_PEERS,
  }
}

const DATE_GRAINS: ReadonlySet<string> = new Set(['Day', 'Week', 'Month', 'Quarter', 'Year'])

function reasonToLeaveOut({ locale, polarity, text, expr = '', expect }: Row): string | null {
  if (locale !== 'EN') return 'another answer in each country: the order of "2/3", the day of a national holiday'
  if (polarity === 'latent') return 'latent: read only where the question is known to be about a time'
  if (polarity === 'negative') return null
  if (!expect) return 'a year before Christ, for which the source file has no value'
  if (!DATE_GRAINS.has(expect.grain)) return 'a time of day'
  if (expr.includes('oliday') && (OTHER_CALENDARS.test(text) || !CIVIL_FEASTS.test(text)))
    return "a feast of another calendar than the civil or the church's, found by observation or by tables"
  return null
}

/** Feasts of the civil calendar and those counted from Easter. */
const CIVIL_FEASTS = new RegExp(
  [
    ...[
      'thanksgiving',
      'xmas',
      'christmas',
      "new year'?s (?:eve|day)",
      'valentine',
      'halloween',
      'black friday',
      'easter',
    ],
    ...['good friday', 'maundy', 'covenant', 'mysteries', 'pentecost', 'whit', 'white sunday', 'holy spirit', 'palm'],
    ...['branch sunday', 'trinity', 'mardi gras', 'pancake', 'patrick', 'paddy', 'martin luther king', 'mlk', 'lent'],
    ...[
      'civil rights',
      'orthodox',
      'clean monday',
      'lazarus',
      'great fast',
      'boss',
      'vegan',
      'koningsdag',
      "king's day",
    ],
    ...['youth service', 'gysd'],
  ].join('|'),
  'i',
)

const OTHER_CALENDARS = /chinese|islamic|parsi/i

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
  if (/beginning of (?:the )?(?:year|\d)/.test(text)) return 'three months, where "the end of 2012" is four'
  if (text === 'the week of october 6th') return '6 October 2013 is a Sunday, of the week before'
  if (/^(?:3|three) fridays from now$/.test(text) && expect?.value?.startsWith('2013-03-08') === true)
    return '1 March in the main corpus of the source'
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
      return [
        stretchMeaning(from, to),
        ...seasonOf(text, from),
        ...(isCounted ? [countMeaning(from.slice(0, 10), to.slice(0, 10), unit)] : []),
      ]
    }
    case 'datetime':
      return value === null ? [] : [stretchMeaning(value, dateAfter(value, 1, unit)), ...unitsAround(text, value)]
  }
}

/** The astronomical seasons of the source and the meteorological ones of ours have their TIMEX3 value in common. */
function seasonOf(text: string, from: string): readonly string[] {
  const code = /summer/i.test(text) ? 'SU' : /winter/i.test(text) ? 'WI' : null
  return code === null ? [] : [`timex ${from.slice(0, 4)}-${code}`]
}

/** How many whole units lie between two dates, as a length. */
function countMeaning(from: string, to: string, unit: Unit): string {
  let count = 0
  while (count < 100 && dateAfter(from, count, unit) < to) count += 1
  return lengthMeaning(count * secondsOf(unit))
}
