import type { EvalCase, Item, Source } from '../case.ts'
import { readJson } from '../data.ts'
import {
  COUNTED_RULE,
  dateAfter,
  dateItems,
  LIMIT_RULE,
  lengthMeaning,
  SPAN_RULE,
  stretchMeaning,
  trimmed,
  unitsAround,
  vagueMeaning,
} from '../dates.ts'
import { DATE_PEERS } from '../peers/dates.ts'
import type { RecognizedTime } from '../peers/recognizers.ts'

interface Row {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly {
    readonly Text: string
    readonly Start: number
    readonly End: number
    readonly TypeName?: string
    readonly Resolution?: { readonly values?: readonly RecognizedTime[] }
  }[]
}

/** The dates, periods and lengths of Microsoft Recognizers' specification of dates and times. */
export function recognizersDates(): Source {
  const rows = readJson<readonly Row[]>('recognizers-text-specs/DateTimeModel.json')
  const kept = rows.map((row, index) => ({ row, id: `DateTime ${index}` })).filter(({ row }) => isDateLike(row))
  return {
    name: 'DateTime, the date-like part',
    atLeast: 80,
    mapping:
      'Cases all of whose results are dates, date ranges or durations, and the negatives. ' +
      SPAN_RULE +
      COUNTED_RULE +
      LIMIT_RULE +
      'Behind "from" alone the source reads the date and no limit; both are offered. ' +
      'Where the source gives the past and the coming one of a date, either will do. It ends a range at the start of ' +
      'the last unit named ("March to May" ends with April), we at its end; both are offered. A period that begins or ' +
      'ends at the reference date ("the next 3 days") may be given by its length, "early" and "the end of" by the whole ' +
      'they are part of (TIMEX3 mod), a business day as a day, "a few days", three to the source, by its unit, and what the source leaves unresolved ("this summer") by its TIMEX3 value.',
    leftOut: {
      'a time of day, a set ("every Monday") or a time zone': rows.length - kept.length,
      [LOCALE_REASON]: kept.filter(isLocaleBound).length,
      'a day that no calendar has ("Feb 30"), which the source finds and does not resolve': kept.filter(isNoDay).length,
    },
    cases: kept.filter((row) => !isNoDay(row) && !isLocaleBound(row)).map(({ row, id }) => caseOf(row, id)),
    ours: (evalCase) => dateItems(evalCase, [], { fromIsPlain: true }),
    peers: DATE_PEERS,
  }
}

const DATE_TYPES: ReadonlySet<string> = new Set(['datetimeV2.date', 'datetimeV2.daterange', 'datetimeV2.duration'])

function isDateLike({ Results }: Row): boolean {
  return Results.every(({ TypeName }) => TypeName !== undefined && DATE_TYPES.has(TypeName))
}

const LOCALE_REASON =
  'another answer in each country: digits of which either may be the month ("7/6"), the day of a national holiday'

const DIGITS = /(?<![\d.])(\d{1,2})([/.-])(\d{1,2})(?:\2(?:\d{4}|\d\d))?(?!\d)/g

/** Both numbers may be a month and they differ, or a country has a day of that name of its own. */
function isLocaleBound({ row: { Results } }: { readonly row: Row }): boolean {
  return Results.some(
    ({ Text }) =>
      /independence day/i.test(Text) ||
      [...Text.matchAll(DIGITS)].some(([, a, , b]) => Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)),
  )
}

/** Days that are none, in each of their spellings: a 29 or 30 February left unresolved. */
function isNoDay({ row: { Results } }: { readonly row: Row }): boolean {
  return Results.some(({ Resolution }) =>
    Resolution?.values?.some(({ timex, value }) => value === 'not resolved' && /-02-(?:29|30)/.test(timex)),
  )
}

function caseOf({ Input: text, Context, Results }: Row, id: string): EvalCase {
  const published = Context?.ReferenceDateTime?.slice(0, 10) ?? null
  const wrong = WRONG.get(id)
  return {
    id,
    text,
    published,
    expected: Results.map(
      ({ Start, End, Resolution }): Item => ({
        span: trimmed(text, Start, End + 1),
        meanings: (Resolution?.values ?? []).flatMap((value) =>
          meaningsOf(value, published, text.slice(Start, End + 1)),
        ),
      }),
    ),
    ...(wrong === undefined ? {} : { wrong }),
  }
}

function meaningsOf(value: RecognizedTime, published: string | null, words: string): readonly string[] {
  const { timex, type, start, end, Mod: mod } = value
  if (type === 'duration') return [lengthMeaning(Number(value.value)), ...vagueOf(words)]
  if (value.value === 'not resolved') return [`timex ${timex.replace(/^SY/, 'FY')}`]
  if (type === 'date' || (value.value !== undefined && start === undefined && end === undefined)) {
    const day = value.value ?? ''
    return [stretchMeaning(day, dateAfter(day, 1, 'day')), ...unitsAround(words, day)]
  }
  const meanings = [stretchMeaning(start ?? null, end ?? null)]
  const part = PARTS.get(mod ?? '')
  if (part !== undefined) meanings.push(`${part} ${knownTimex(timex, start)}`)
  const length = /,P(\d+)(?:B?)([DWMY])\)$/.exec(timex)
  if (length && published !== null && isNear(published, start, end))
    meanings.push(lengthMeaning(Number(length[1]) * (DAYS[length[2] ?? 'D'] ?? 1) * 86_400))
  return meanings
}

/** "a few days" is three days to the source; it has no count. */
function vagueOf(words: string): readonly string[] {
  const unit = /\b(?:few|several|some) (\w+)s$/.exec(words)?.[1]
  return unit === undefined ? [] : [vagueMeaning(unit)]
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['start', 'early'],
  ['mid', 'mid'],
  ['end', 'late'],
])

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 }

/** "XXXX-11" with the year of its start. */
function knownTimex(timex: string, start: string | undefined): string {
  return timex.replace(/^XXXX/, start?.slice(0, 4) ?? 'XXXX')
}

function isNear(published: string, start: string | undefined, end: string | undefined): boolean {
  return [published, dateAfter(published, 1, 'day')].some((day) => day === start || day === end)
}

/** Cases that go against the source's own others, by id. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ['DateTime 98', '7 March is a Tuesday in neither of the two years given'],
  ['DateTime 726', '"happened", and only the date to come is given'],
  ['DateTime 727', '"happened", and only the date to come is given'],
  ['DateTime 176', 'the 15th century began in 1401'],
  ['DateTime 177', 'the 21st century began in 2001'],
])
