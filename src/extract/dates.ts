import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import { DATE_OPENERS } from '../lexicon/date-openers.ts'
import type { DateMention } from '../model/date.ts'
import type { Sentence, Span, Token } from '../model/text.ts'
import { readPoint } from './date-points.ts'
import { readBareRange, readOpenBehind, readWithPreposition } from './date-ranges.ts'
import type { DateRead, ReadPart } from './date-words.ts'
import { DATE_CUE } from './figure-words.ts'
import { cuesNear } from './sentence-cues.ts'
import { lowerAt } from './word-forms.ts'

/**
 * Finds dates, periods, clock times and lengths of time, left to right, never overlapping.
 *
 * A mention covers the date words without their preposition; ranges and
 * periods open at one end keep theirs, which is part of what they say.
 * Years stay "not said" where they are; nothing is resolved here. Spans
 * index the article's text. One pass with a bounded look-ahead, O(n).
 *
 * Example: "rose 12% in 2022 to $5 billion, to be doubled by 2030" gives
 * "2022" (year 2022) and "by 2030" (open, until 2030).
 */
export function findDates(sentence: Sentence): readonly DateMention[] {
  const { tokens } = sentence
  const mentions: DateMention[] = []
  const cues = cuesNear(tokens)
  let at = 0
  let previous = -2
  while (at < tokens.length) {
    if (((cues[at] ?? 0) & DATE_CUE) === 0) {
      at += 1
      continue
    }
    const read = readAt(tokens, at, isChained(tokens, at, previous))
    const mention = read ? mentionOf(tokens, at, read) : null
    if (!read || !mention) {
      at += 1
      continue
    }
    mentions.push(mention)
    const { form } = mention.reading
    previous = form === 'clock' || TIMELESS_FORMS.has(form) ? -2 : read.last
    at = read.last + 1
  }
  return mentions
}

function readAt(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  if (tokens[at]?.type !== 'number' && !DATE_OPENERS.has(lowerAt(tokens, at))) return null
  const prepared = readWithPreposition(tokens, at)
  if (prepared) return prepared
  const point = readPoint(tokens, at, chained)
  return point ? (readBareRange(tokens, at, point) ?? readOpenBehind(tokens, at, point) ?? point) : null
}

function mentionOf(tokens: readonly Token[], first: number, read: DateRead): DateMention | null {
  const start = tokens[first]
  const end = tokens[read.last]
  if (!start || !end) return null
  return {
    type: 'date',
    span: { start: start.start, end: end.end },
    reading: read.reading,
    tokens: [first, read.last],
    dayPart: read.dayPart ?? null,
    parts: (read.parts ?? []).map((part) => ({
      span: spanOf(tokens, part),
      reading: part.reading,
      dayPart: part.dayPart ?? null,
    })),
  }
}

function spanOf(tokens: readonly Token[], { first, last }: ReadPart): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

/** "in 2007 and 2009", "2019, 2020 and 2021", "Friday at 18.30": goes on from the date before. */
function isChained(tokens: readonly Token[], at: number, previous: number): boolean {
  return previous === at - 2 && ['and', 'or', ',', '&', 'at'].includes(lowerAt(tokens, at - 1))
}
