import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import { DATE_OPENERS } from '../lexicon/date-openers.ts'
import type { DateMention } from '../model/date.ts'
import type { Sentence, Span, Token } from '../model/text.ts'
import { readPoint } from './date-points.ts'
import { readBareRange, readOpenBehind, readWithPreposition } from './date-ranges.ts'
import type { DateRead, ReadPart } from './date-words.ts'
import { isDateWord } from './figure-words.ts'
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
  const isNear = nearNucleus(tokens)
  let at = 0
  let previous = -2
  while (at < tokens.length) {
    if (isNear[at] === 0) {
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

/** How far from its first word the first telling word of a date may stand: "no later than the end of the third …". */
const REACH = 8

/** For each token 1 where digits or a telling word stand there or up to `REACH` behind, so that a date may begin. */
function nearNucleus(tokens: readonly Token[]): Uint8Array {
  const near = new Uint8Array(tokens.length)
  let left = 0
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token && isDateWord(token)) left = REACH
    if (left > 0) near[at] = 1
    left -= 1
  }
  return near
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
    parts: (read.parts ?? []).map((part) => ({ span: spanOf(tokens, part), reading: part.reading })),
  }
}

function spanOf(tokens: readonly Token[], { first, last }: ReadPart): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

/** "in 2007 and 2009", "2019, 2020 and 2021", "Friday at 18.30": goes on from the date before. */
function isChained(tokens: readonly Token[], at: number, previous: number): boolean {
  return previous === at - 2 && ['and', 'or', ',', '&', 'at'].includes(lowerAt(tokens, at - 1))
}
