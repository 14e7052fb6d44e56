import { DECADE_WORDS, PART_ADJECTIVES } from '../lexicon/calendar.ts'
import type { Token } from '../model/text.ts'
import { afterCurrency, afterThe, type DateRead, digitsAt, isDash, isTightDash, ordinalAt } from './date-words.ts'
import { isApostrophe } from './date-years.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

/** "the 1990s", "the '90s", "mid-1980s" behind its part, "the nineties", "the 20th century". */
export function readAge(tokens: readonly Token[], at: number): DateRead | null {
  const start = afterThe(tokens, at)
  return readDecade(tokens, start, start > at) ?? readCentury(tokens, start)
}

function readDecade(tokens: readonly Token[], at: number, definite: boolean): DateRead | null {
  const decade = (year: number, last: number): DateRead => ({ reading: { form: 'decade', year, part: null }, last })
  const word = DECADE_WORDS.get(lowerAt(tokens, at))
  const part = isDash(tokens, at - 1) ? at - 2 : at - 1
  const parted = PART_ADJECTIVES.has(lowerAt(tokens, part)) && !POSSESSIVES.has(lowerAt(tokens, part - 1))
  const placed = (definite || parted) && !isTemperature(tokens, at)
  if (word !== undefined) return placed ? decade(word, at) : null
  const digits = isApostrophe(tokens, at) ? at + 1 : at
  const year = digitsAt(tokens, digits, 4, 4) ?? digitsAt(tokens, digits, 2, 2)
  const suffix = lowerAt(tokens, digits + 1)
  if (year === null || year % 10 !== 0 || !isGlued(tokens[digits + 1])) return null
  if (suffix !== 's' && !(suffix === "'s" && placed)) return null
  if (year >= 1000) return year <= 2190 && !afterCurrency(tokens, digits) ? decade(year, digits + 1) : null
  return placed && year >= 20 ? decade(1900 + year, digits + 1) : null
}

/** "in her early 30s" tells an age. */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'our', 'my', 'your', "'s"])

/** "highs in the 80s", "temperatures in the mid-90s". */
function isTemperature(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index += 1) {
    if (TEMPERATURES.has(lowerAt(tokens, index))) return true
  }
  return false
}

const TEMPERATURES: ReadonlySet<string> = new Set(['temperature', 'temperatures', 'highs', 'lows', 'thermometer'])

function readCentury(tokens: readonly Token[], at: number): DateRead | null {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal) return null
  const noun = isTightDash(tokens, ordinal.last + 1) ? ordinal.last + 2 : ordinal.last + 1
  if (lowerAt(tokens, noun) !== 'century' || ordinal.value > 22 || isCapital(tokens[noun])) return null
  return { reading: { form: 'century', century: ordinal.value, part: null }, last: noun }
}
