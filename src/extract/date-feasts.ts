import { FEASTS, PLAIN_FEASTS } from '../lexicon/feasts.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { DateReading, Length } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { afterThe, type DateRead, whichAt } from './date-words.ts'
import { readYearAfter } from './date-years.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** "Christmas Day 2026", "New Year's Eve", "last Easter", "Thanksgiving of next year", "Good Friday". */
export function readFeast(tokens: readonly Token[], at: number): DateRead | null {
  const pointed = whichAt(tokens, at)
  const which = pointed?.which ?? null
  const start = pointed?.next ?? afterThe(tokens, at)
  const feast = feastAt(tokens, start)
  if (!feast) return null
  const year = readYearAfter(tokens, feast.last + 1)
  const placed = which !== null || year !== null
  if (!isCapital(tokens[start]) && !PLAIN_FEASTS.has(feast.name) && !(placed || feast.words > 1)) return null
  if (OTHER_CALENDARS.has(lowerAt(tokens, start - 1))) return null
  if (feast.words === 1 && !placed && isNounAfter(tokens, feast.last + 1)) return null
  const weekend = lowerAt(tokens, (year?.last ?? feast.last) + 1) === 'weekend'
  const later = weekend && !year ? readYearAfter(tokens, feast.last + 2) : null
  const last = later?.last ?? (year?.last ?? feast.last) + (weekend ? 1 : 0)
  const stated = year ?? later
  const reading: DateReading = {
    form: 'feast',
    feast: feast.name,
    year: stated?.year ?? null,
    which: stated ? null : which,
  }
  return { reading: weekend ? { form: 'spell', length: WEEKEND, side: 'holding', at: reading } : reading, last }
}

const WEEKEND: Length = { count: 1, grain: 'weekend' }

/** "Chinese New Year's Day": a feast of another calendar. */
const OTHER_CALENDARS: ReadonlySet<string> = new Set([
  ...['chinese', 'lunar', 'islamic', 'jewish', 'persian', 'khmer', 'thai', 'tibetan', 'vietnamese', 'parsi'],
])

interface FeastName {
  readonly name: string
  readonly words: number
  readonly last: number
}

/** First words of feasts; most tokens are none and need no look at what follows. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...FEASTS.keys()].map((name) => name.split(' ')[0] ?? name))

/** Longest name in words, and the marks that may stand between them: "St. Patrick's Day". */
const MOST_WORDS = 5

/** The longest name of a feast that begins here. */
function feastAt(tokens: readonly Token[], at: number): FeastName | null {
  if (!FIRST_WORDS.has(lowerAt(tokens, at))) return null
  let name = ''
  let words = 0
  let best: FeastName | null = null
  for (let index = at; words < MOST_WORDS && index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token || isSkipped(token, index > at)) continue
    if (token.type !== 'word') break
    name = words === 0 ? token.lower : `${name} ${token.lower}`
    words += 1
    if (FEASTS.has(name)) best = { name, words, last: index }
  }
  return best
}

/** The possessive, apostrophe or point inside a name. */
function isSkipped({ lower, text, spaced }: Token, inside: boolean): boolean {
  return inside && !spaced && (lower === "'s" || text === "'" || text === '’' || text === '.')
}

function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.type === 'word' && next.lower !== 'weekend' && !isFunctionWord(next.lower)
}
