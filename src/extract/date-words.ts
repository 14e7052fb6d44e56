import { CARDINALS, MONTHS, type MonthWord, ORDINAL_SUFFIXES, ORDINALS } from '../lexicon/calendar.ts'
import { COUNTED_WORDS } from '../lexicon/year-context.ts'
import type { DateReading, DayPart, Which } from '../model/date.ts'
import type { Token } from '../model/text.ts'
import { isCapital, isGlued, lowerAt } from './word-forms.ts'

/** A date read at a token: what it says and the last token of it. */
export interface DateRead {
  readonly reading: DateReading
  readonly last: number
  readonly dayPart?: DayPart | undefined
  /** The dates it is made of, where it is more than one: both ends of a range. */
  readonly parts?: readonly ReadPart[]
}

export interface ReadPart {
  readonly reading: DateReading
  readonly first: number
  readonly last: number
  readonly dayPart?: DayPart | undefined
}

/** Reads a date at a token. `chained`: it goes on a list of dates. */
export type PointReader = (tokens: readonly Token[], at: number, chained: boolean) => DateRead | null

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month at most; 0 where there is no such month. */
export function longestMonth(month: number): number {
  return LENGTHS[month - 1] ?? 0
}

/** A number or a word with a value, and the last token of it. */
export interface ValueRead {
  readonly value: number
  readonly last: number
}

const CURRENCIES = '$£€¥₹₽₩₺₴₦₱₫฿₪'

export function isDash(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text
  return text === '-' || text === '–' || text === '‑' || text === '‐' || text === '—'
}

/** A dash with no white space on either side. */
export function isTightDash(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens, at) && isGlued(tokens[at]) && isGlued(tokens[at + 1])
}

/** Digits alone, of the given lengths: "22" but not "2.2" or "2,022". */
export function digitsAt(tokens: readonly Token[], at: number, least: number, most: number): number | null {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length < least || token.text.length > most) return null
  for (let index = 0; index < token.text.length; index += 1) {
    const code = token.text.charCodeAt(index)
    if (code < 48 || code > 57) return null
  }
  return Number(token.text)
}

/** Whether an amount of money ends its symbol here: "$2022". */
export function afterCurrency(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.type === 'symbol') return CURRENCIES.includes(before.text) || before.text === '#' || before.text === '№'
  if (before.text === '.') return isGlued(tokens[at]) && tokens[at - 2]?.lower === 'rs'
  const code = isGlued(tokens[at]) && before.type === 'word' && before.text.length <= 3
  return code && before.lower !== 'fy' && !MONTHS.has(before.lower)
}

/** Whether the token after a number shows that things are counted: "2000 people", "12%", "5km". */
export function isCounted(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]
  if (!next) return false
  if (next.type === 'symbol') return next.text !== '/' && next.text !== '*' && next.text !== '&' && next.text !== '|'
  if (next.type === 'number') return !next.spaced
  if (next.type === 'punctuation') return isTightDash(tokens, after) && COUNTED_WORDS.has(lowerAt(tokens, after + 1))
  return COUNTED_WORDS.has(lowerAt(tokens, after)) || (!next.spaced && next.lower !== "'s")
}

/** Day of the month: "22", "22nd", "fifteenth"; not followed by what would be counted. */
export function dayNumberAt(tokens: readonly Token[], at: number): ValueRead | null {
  const digits = digitsAt(tokens, at, 1, 2)
  if (digits !== null) {
    if (digits < 1 || digits > 31 || afterCurrency(tokens, at)) return null
    const suffixed = isGlued(tokens[at + 1]) && ORDINAL_SUFFIXES.has(lowerAt(tokens, at + 1))
    return { value: digits, last: suffixed ? at + 1 : at }
  }
  const ordinal = ordinalAt(tokens, at)
  return ordinal && ordinal.value <= 31 ? ordinal : null
}

/** "third", "3rd", "twenty-first", "21st". */
export function ordinalAt(tokens: readonly Token[], at: number): ValueRead | null {
  const digits = digitsAt(tokens, at, 1, 2)
  if (digits !== null) {
    if (!isGlued(tokens[at + 1]) || !ORDINAL_SUFFIXES.has(lowerAt(tokens, at + 1))) return null
    return { value: digits, last: at + 1 }
  }
  const word = lowerAt(tokens, at)
  const plain = ORDINALS.get(word)
  if (plain !== undefined) return { value: plain, last: at }
  if (word === 'thirtieth') return { value: 30, last: at }
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0
  const next = isTightDash(tokens, at + 1) ? at + 2 : at + 1
  const units = tens > 0 ? ORDINALS.get(lowerAt(tokens, next)) : undefined
  return units !== undefined && units < 10 ? { value: tens + units, last: next } : null
}

/**
 * How many: "two", "twenty-five", "48", "1.5", "1,000", "two and a half", "½".
 * Vague words ("several") have no value.
 */
export function countAt(tokens: readonly Token[], at: number): ValueRead | null {
  const whole = wholeCountAt(tokens, at)
  if (!whole) return glyphAt(tokens, at)
  const glued = isGlued(tokens[whole.last + 1]) ? glyphAt(tokens, whole.last + 1) : null
  const fraction = glued ?? (lowerAt(tokens, whole.last + 1) === 'and' ? fractionAt(tokens, whole.last + 2) : null)
  return fraction ? { value: whole.value + fraction.value, last: fraction.last } : whole
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

function glyphAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = GLYPHS.get(tokens[at]?.text ?? '')
  return value === undefined ? null : { value, last: at }
}

/** "a half", "half" and "a quarter" behind "and". */
export function fractionAt(tokens: readonly Token[], at: number): ValueRead | null {
  const article = lowerAt(tokens, at) === 'a'
  const noun = lowerAt(tokens, article ? at + 1 : at)
  const last = article ? at + 1 : at
  if (noun === 'half') return { value: 0.5, last }
  return noun === 'quarter' && article ? { value: 0.25, last } : null
}

/** "2 1/2", "2-1/2". */
function mixedNumber(tokens: readonly Token[], at: number, whole: number): ValueRead | null {
  const start = isTightDash(tokens, at + 1) ? at + 2 : at + 1
  const above = digitsAt(tokens, start, 1, 1)
  const below = digitsAt(tokens, start + 2, 1, 1)
  const slash = tokens[start + 1]?.text === '/' && isGlued(tokens[start + 1]) && isGlued(tokens[start + 2])
  if (above === null || below === null || !slash || above >= below) return null
  return { value: whole + above / below, last: start + 2 }
}

/** Longer stretches are no matter of news, and would leave the calendar. */
const MOST_COUNTED = 1_000_000

/** "1,000" without its comma; a decimal comma ("1,5") is no number here. */
function thousands(text: string): string {
  const [first = '', ...groups] = text.split(',')
  return groups.every((group) => group.length === 3) ? [first, ...groups].join('') : 'NaN'
}

function wholeCountAt(tokens: readonly Token[], at: number): ValueRead | null {
  const token = tokens[at]
  if (token?.type === 'number') {
    const value = Number(token.text.includes(',') ? thousands(token.text) : token.text)
    if (!(value <= MOST_COUNTED) || afterCurrency(tokens, at)) return null
    return mixedNumber(tokens, at, value) ?? { value, last: at }
  }
  return cardinalAt(tokens, at)
}

/** "twenty-five", "twenty five", "two hundred". */
function cardinalAt(tokens: readonly Token[], at: number): ValueRead | null {
  const small = smallCardinalAt(tokens, at)
  if (!small) return null
  const scale = { hundred: 100, thousand: 1000 }[lowerAt(tokens, small.last + 1)]
  return scale === undefined ? small : { value: small.value * scale, last: small.last + 1 }
}

/** From one to ninety-nine in words. */
export function smallCardinalAt(tokens: readonly Token[], at: number): ValueRead | null {
  const value = CARDINALS.get(lowerAt(tokens, at))
  if (value === undefined) return null
  const next = isTightDash(tokens, at + 1) ? at + 2 : at + 1
  const units = value >= 20 ? CARDINALS.get(lowerAt(tokens, next)) : undefined
  return units !== undefined && units < 10 ? { value: value + units, last: next } : { value, last: at }
}

export interface MonthNameRead extends MonthWord {
  readonly last: number
  readonly capital: boolean
}

/** A month's name, with the point of an abbreviation where more follows. */
export function monthNameAt(tokens: readonly Token[], at: number): MonthNameRead | null {
  const token = tokens[at]
  const word = token?.type === 'word' ? MONTHS.get(lowerAt(tokens, at)) : undefined
  if (!word) return null
  const point =
    word.sort === 'short' && tokens[at + 1]?.text === '.' && isGlued(tokens[at + 1]) && at + 2 < tokens.length
  return { ...word, last: point ? at + 1 : at, capital: isCapital(token) }
}

/** First token of a phrase that `the` may open: `at + 1` behind "the", else `at`. */
export function afterThe(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'the' ? at + 1 : at
}

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['this', 'this'],
  ['previous', 'preceding'],
  ['preceding', 'preceding'],
  ['following', 'following'],
])

export interface WhichRead {
  readonly which: Which
  /** The token behind it. */
  readonly next: number
}

/**
 * "last", "this coming", "the following" before a weekday, a month, a season or
 * a feast. "following" needs "the": it is a preposition too.
 */
export function whichAt(tokens: readonly Token[], at: number): WhichRead | null {
  const start = afterThe(tokens, at)
  const which = WHICH.get(lowerAt(tokens, start))
  if (which === undefined) return null
  if (which === 'this' && start === at) {
    const inner = WHICH.get(lowerAt(tokens, start + 1))
    if (inner === 'last' || inner === 'coming') return { which: inner, next: start + 2 }
  }
  const counted = which === 'following' || which === 'preceding' || which === 'coming'
  if (start > at ? !counted : which === 'following') return null
  return { which, next: start + 1 }
}
