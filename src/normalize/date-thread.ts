import type { DateMention, DateReading, Grain, Period } from '../model/date.ts'
import type { SentenceReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import { type DateReference, resolveDate } from './calendar.ts'
import { clauseTense } from './clause-tense.ts'
import { fiscalYearEnd } from './fiscal-year.ts'
import { GRAIN_RANK } from './stretch.ts'

/** A date with what it counts from. */
export interface ReferredDate {
  readonly mention: DateMention
  readonly reference: DateReference
}

/** How many periods a later date may go back to. */
const REMEMBERED = 8

/**
 * The dates of an article as it is read, sentence by sentence: each with the
 * tense of its clause and the period spoken of before it.
 *
 * "a year earlier" counts from the last period no longer than a year, "the
 * following day" from the last day; before any was spoken of, from the
 * article's date.
 */
export function dateThread(article: Article): (reading: SentenceReading) => readonly ReferredDate[] {
  const { published } = article
  const today = publishedDay(published)
  let recent: readonly Period[] = []
  let fiscal: { readonly fiscalEndMonth?: number } = {}
  return (sentence) => {
    const { analysed } = sentence
    return analysed.dates.map((mention) => {
      const { reading, tokens } = mention
      const rank = GRAIN_RANK[countedGrain(reading)]
      const previous = recent.find(({ grain }) => GRAIN_RANK[grain] <= rank) ?? today
      const tense = isTensed(reading) ? clauseTense(analysed, tokens) : 'unknown'
      fiscal = { ...fiscal, ...fiscalYearEnd([sentence], []) }
      const reference: DateReference = { published, previous, tense, ...fiscal }
      const period = resolveDate(mention, reference, '')
      if (isRemembered(reading) && period.start !== null && period.end !== null)
        recent = [period, ...recent].slice(0, REMEMBERED)
      return { mention, reference }
    })
  }
}

/** Whether the words leave open which of several is meant, so that the verb must say: "on Friday", "in May". */
function isTensed(reading: DateReading): boolean {
  switch (reading.form) {
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'feast':
      return reading.year === null
    case 'fiscal-year':
      return reading.endYear === null
    case 'weekday':
      return reading.week === null
    case 'month-day':
      return true
    case 'relative':
      return reading.grain === 'weekend'
    case 'duration':
      return reading.anchor === 'ahead'
    case 'range':
      return isTensed(reading.from) || isTensed(reading.to)
    case 'open':
      return isTensed(reading.limit)
    case 'nth':
      return isTensed(reading.within)
    case 'shifted':
      return isTensed(reading.from)
    case 'spell':
      return isTensed(reading.at)
    default:
      return false
  }
}

/** What a date that counts from another may count from: nothing longer than its own unit. */
function countedGrain(reading: DateReading): Grain {
  switch (reading.form) {
    case 'relative':
    case 'definite':
      return reading.grain
    case 'weekday':
    case 'clock':
      return 'day'
    case 'shifted':
      return countedGrain(reading.from)
    case 'open':
      return countedGrain(reading.limit)
    default:
      return 'century'
  }
}

function isRemembered({ form }: DateReading): boolean {
  return form !== 'clock' && form !== 'duration' && form !== 'set' && form !== 'definite'
}

function publishedDay(published: string | null): Period | null {
  if (published === null) return null
  const day: DateMention = {
    type: 'date',
    span: { start: 0, end: 0 },
    reading: { form: 'relative', grain: 'day', offset: 0, from: 'published', part: null },
    tokens: [0, 0],
    dayPart: null,
    parts: [],
  }
  const period = resolveDate(day, { published, previous: null, tense: 'unknown' }, '')
  return period.start === null ? null : period
}
