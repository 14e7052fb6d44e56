import { civilOf, dayOf, weekdayOf } from '../civil.ts'
import type { DateReading, Grain } from '../model/date.ts'
import { type Frame, GRAIN_RANK, months, type Placed, placed, type Stretch, unplaced, yearOf } from './stretch.ts'

/** A period counted from publication or from the period spoken of before. */
export function placeRelative(reading: Extract<DateReading, { form: 'relative' }>, frame: Frame): Placed {
  const { grain, offset, part } = reading
  if (reading.from === 'published') {
    const stretch = frame.published === null ? null : container(grain, frame.published, offset, frame)
    return part === 'earlier' || part === 'later'
      ? placed(grain, 'implied', stretch && side(stretch, part, frame.published), null)
      : placed(grain, 'implied', stretch, part)
  }
  const { previous } = frame
  if (!previous || GRAIN_RANK[previous.grain] > GRAIN_RANK[grain]) return unplaced(grain)
  const shifted = shiftable(previous.grain, grain) ? shift(previous, offset) : null
  if (shifted) return placed(previous.grain, 'implied', shifted, part)
  return placed(grain, 'implied', container(grain, previous.start, offset, frame), part)
}

/** The part of a stretch before the article's date, or from it on. */
function side({ start, end }: Stretch, part: 'earlier' | 'later', published: number | null): Stretch {
  if (published === null || published <= start || published >= end) return { start, end }
  return part === 'earlier' ? { start, end: published } : { start: published, end }
}

/** "the quarter": the one that holds the period spoken of before, where that is no longer; else the one under way. */
export function placeDefinite({ grain }: Extract<DateReading, { form: 'definite' }>, frame: Frame): Placed {
  const { previous } = frame
  const from = previous && GRAIN_RANK[previous.grain] <= GRAIN_RANK[grain] ? previous.start : frame.published
  return placed(grain, 'implied', from === null ? null : container(grain, from, 0, frame), null)
}

/** "in the third quarter …, from $3 billion a year earlier" is the third quarter of the year before. */
function shiftable(previous: Grain, grain: Grain): boolean {
  return grain === 'year' && ['month', 'season', 'quarter', 'half', 'year'].includes(previous)
}

function shift({ start, end }: Stretch, offset: number): Stretch {
  const move = (day: number): number => {
    const { year, month, day: date } = civilOf(day)
    return dayOf(year + offset, month, date)
  }
  return { start: move(start), end: move(end) }
}

/** The calendar unit `offset` away from the one that holds `day`. */
function container(grain: Grain, day: number, offset: number, frame: Frame): Stretch {
  const { year, month } = civilOf(day)
  switch (grain) {
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + 7 * offset
      return { start: monday, end: monday + 7 }
    }
    case 'weekend':
      return weekend(day, offset, frame)
    case 'month':
      return months(year, month + offset, 1)
    case 'season':
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3)
    case 'half':
      return months(year, (month > 6 ? 7 : 1) + 6 * offset, 6)
    case 'year':
      return yearOf(year + offset)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * offset
      return { start: dayOf(first, 1, 1), end: dayOf(first + 10, 1, 1) }
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * offset
      return { start: dayOf(first, 1, 1), end: dayOf(first + 100, 1, 1) }
    }
    default:
      return { start: day + offset, end: day + offset + 1 }
  }
}

/**
 * Saturday and Sunday. "the weekend" without tense is the nearer one, on a
 * working day before Thursday the one past.
 */
function weekend(day: number, offset: number, frame: Frame): Stretch {
  const weekday = weekdayOf(day)
  const saturday = day - weekday + 6
  const inside = weekday >= 6
  if (offset < 0) return { start: saturday - 7, end: saturday - 5 }
  if (offset > 0)
    return {
      start: saturday + 7 * (inside ? offset : offset - 1),
      end: saturday + 2 + 7 * (inside ? offset : offset - 1),
    }
  const back = !inside && (frame.tense === 'past' || (frame.tense === 'unknown' && weekday < 4))
  return { start: saturday - (back ? 7 : 0), end: saturday + 2 - (back ? 7 : 0) }
}
