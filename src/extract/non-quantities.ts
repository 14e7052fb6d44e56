import { lemma } from '../lemma.ts'
import { LABEL_NOUNS, STREET_WORDS } from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { SMALL_NUMBERS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import type { Numeral } from './numerals.ts'
import { webAddressEnd } from './web-addresses.ts'
import { isCapital, isGlued, isHyphen, isPluralNoun } from './word-forms.ts'

/**
 * Last token of something that is written with digits and is no quantity,
 * starting at token `at`: a telephone number, a time of day, a score, a
 * version, a code, a list number, a web address, or the name of a policy ("zero-waste").
 * `null` where there is none.
 *
 * Decided on the digits and what touches them, before units are looked for.
 */
export function readCode(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.lower === 'zero' && isHyphen(tokens[at + 1]) && isGlued(tokens[at + 1])) return at + 2
  if (token?.type !== 'number') return webAddressEnd(tokens, at)
  const end = chainEnd(tokens, at)
  if (isPartOfCode(tokens, at) || /^0\d/.test(token.text)) return end
  if (isTelephone(tokens, at)) return telephoneEnd(tokens, at)
  const next = tokens[at + 1]
  if (next === undefined) return null
  if (/^\d+$/.test(token.text) && next.text === ':' && isGlued(next) && tokens[at + 2]?.type === 'number') return end
  if (isTimeOfDay(tokens, at)) return at + 1
  if (/^(?:st|nd|rd|th|s)$/.test(next.lower) && isGlued(next)) return at + 1
  if (next.lower === "'s" && isGlued(next)) return at + 1
  return isListNumber(tokens, at) ? at + 1 : null
}

/** Digits joined by hyphens, slashes, colons and points: the whole run. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at
  for (;;) {
    const [joint, next] = [tokens[end + 1], tokens[end + 2]]
    const joins = joint !== undefined && isGlued(joint) && /^[-–/:.#*x_]$/.test(joint.text) && isGlued(next)
    if (joins && (next?.type === 'number' || next?.type === 'word')) end += 2
    else if (tokens[end + 1]?.type === 'word' && isGlued(tokens[end + 1])) end += 1
    else return end
  }
}

/** "NB-417", "A320", "#12", "v2", "/2024", "@user12". */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || token.spaced || before === undefined) return false
  if (before.type === 'word') return true
  if (before.text === '=' && /^[<>]$/.test(tokens[at - 2]?.text ?? '')) return false
  if (before.type === 'number' || /^[#@_*\\.:=&?|^]$/.test(before.text)) return true
  const beforeThat = tokens[at - 2]
  if (before.text === '/') return beforeThat !== undefined && isGlued(before) && beforeThat.type !== 'symbol'
  if (!isHyphen(before) || before.spaced || beforeThat === undefined) return false
  return beforeThat.type === 'word'
    ? !/^(?:magnitude|a|minus|plus|under|over|sub)$/.test(beforeThat.lower) ||
        /^(?:under|over|sub)$/.test(beforeThat.lower)
    : beforeThat.type === 'number'
}

/** Three and more runs of digits in a row, or two of which one is too long or starts with a zero. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const end = telephoneEnd(tokens, at)
  if (end === at) return false
  const runs: string[] = []
  for (let index = at; index <= end; index += 1)
    if (tokens[index]?.type === 'number') runs.push(tokens[index]?.text ?? '')
  if (runs.some((run) => !/^\d+$/.test(run))) return false
  const isGrouped =
    /^\d{1,3}$/.test(runs[0] ?? '') && runs.slice(1).every((run) => run.length === 3) && isSpacedRun(tokens, at, end)
  if (isGrouped && tokens[at - 1]?.text !== ')') return false
  const hasPhoneShape =
    runs.some((run) => run.startsWith('0') && run.length > 1) ||
    tokens[at - 1]?.text === ')' ||
    tokens[at - 1]?.text === '+'
  return runs.length >= 3 || hasPhoneShape
}

function isSpacedRun(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index <= end; index += 1) if (tokens[index]?.type !== 'number') return false
  return true
}

/** The run of digits at `at`, no longer than telephone numbers are. */
function telephoneEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end - at < 12) {
    const next = tokens[end + 1]
    if (next?.type === 'number') end += 1
    else if (isHyphen(next) && isGlued(next) && tokens[end + 2]?.type === 'number' && isGlued(tokens[end + 2])) end += 2
    else return end
  }
  return end
}

const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'pst',
  'pdt',
  'ist',
  'jst',
  'hkt',
  'aest',
  'aedt',
  'msk',
  'eet',
  'sgt',
])

/** "10 p.m.", "6pm", "1800 GMT", "0900 hours", "18.30" behind "at". */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next) return false
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock)$/.test(next.lower)) return true
  if ((next.lower === 'a' || next.lower === 'p') && tokens[at + 2]?.text === '.' && tokens[at + 3]?.lower === 'm')
    return true
  if (ZONES.has(next.lower) && next.text !== next.lower) return true
  if (/^\d{4}$/.test(token.text) && (next.lower === 'hours' || next.lower === 'hrs') && token.text < '2400') return true
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token.text) &&
    /^(?:at|until|till|from|by|before|after)$/.test(tokens[at - 1]?.lower ?? '') &&
    isTimeEnd(next)
  )
}

function isTimeEnd(next: Token): boolean {
  return next.type === 'punctuation' || isFunctionWord(next.lower) || isCapital(next)
}

/** "1. Foo", "2) Bar", and "2. Foo" in a run of headlines. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  if (at === 0 && tokens.length === 2 && tokens[1]?.text === '.') return /^\d{1,2}$/.test(tokens[0]?.text ?? '')
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  return (
    (next?.text === '.' || (at === 0 && next?.text === ')')) &&
    (at === 0 || isCapital(after)) &&
    isGlued(next) &&
    after?.spaced === true &&
    /^\d{1,3}$/.test(tokens[at]?.text ?? '')
  )
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** What stands around a number that has no unit. */
export interface Surroundings {
  /** Whether something is counted behind it. */
  readonly counts: boolean
  /** In a headline set in capitals, a capital before a number shows no name. */
  readonly titleCase: boolean
}

/**
 * Whether a number without a unit is a label, a year, a date, an address or a
 * pronoun: "page 7", "Boeing 737", "in 2022", "12 Main Street", "no one".
 */
export function isLabel(tokens: readonly Token[], numeral: Numeral, { counts, titleCase }: Surroundings): boolean {
  const [before, after] = [tokens[numeral.first - 1], tokens[numeral.last + 1]]
  if (isAfterLabelNoun(tokens, numeral, counts)) return true
  if (isYear(tokens, numeral, counts) || isAddress(tokens, numeral) || isDayOfMonth(before, after, tokens, numeral))
    return true
  if (isPronounOne(tokens, numeral, counts) || isPronounNumber(tokens, numeral, counts)) return true
  if (isClockWord(tokens, numeral) || /^(?:FM|AM)$/.test(after?.text ?? '')) return true
  if (before !== undefined && /^[A-Z]{2}$/.test(before.text) && /^\d{5}$/.test(tokens[numeral.first]?.text ?? ''))
    return true
  if (after !== undefined && isGlued(after) && after.type === 'word' && tokens[numeral.last]?.type === 'number')
    return true
  const isBound = before?.text === '=' && /^[<>]$/.test(tokens[numeral.first - 2]?.text ?? '')
  if (!isBound && /^(?:=|©|#|№)$/.test(before?.text ?? '')) return true
  if (after?.text === '/' && isGlued(after)) return true
  if (before?.text === '/' && isGlued(before)) return true
  return !counts && !titleCase && isAfterName(tokens, numeral)
}

function isAfterLabelNoun(tokens: readonly Token[], { first, last, scaled }: Numeral, counts: boolean): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  const before = tokens[at]
  if (before?.type !== 'word' || scaled) return false
  if (before.lower === 'of' && lemma(tokens[at - 1]?.lower ?? '') === 'group' && isCapital(tokens[at - 1])) return true
  const base = lemma(before.lower)
  if (!LABEL_NOUNS.has(base)) return false
  if (base === 'no') return at < first - 1 || isCapital(before)
  if (base === 'under') return false
  if (isCapital(before) || base === 'top' || base === 'phase') return true
  const isSingular = base === before.lower
  if (tokens[last]?.type !== 'number') return !counts && isSingular
  // "That year 300 people left": what is counted follows, and the noun is one of time or of a crowd.
  return !counts || (isSingular && !LOOSE_LABELS.test(base))
}

const LOOSE_LABELS =
  /^(?:year|month|week|day|game|match|round|season|series|set|train|bus|flight|station|house|case|call|text|bill)$/

/** A capitalised word right before, not the first of its sentence: "Airbus 320", "Pope Leo 14". */
function isAfterName(tokens: readonly Token[], { first, scaled }: Numeral): boolean {
  const before = tokens[first - 1]
  if (before === undefined || scaled || tokens[first]?.type !== 'number' || first < 2) return false
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.lower)) return false
  return (
    (isCapital(before) && (before.text.length > 1 || !before.spaced) && !isFunctionWord(before.lower)) ||
    /^\p{Ll}+\p{Lu}/u.test(before.text)
  )
}

function isYear(tokens: readonly Token[], { first, last, value }: Numeral, counts: boolean): boolean {
  const token = tokens[first]
  if (first !== last || !token || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return false
  const before = tokens[first - 1]?.lower ?? ''
  if (value < 1900 && !/^(?:in|since|until|by|from|of|year)$/.test(before)) return false
  if (!counts) return true
  return /^(?:in|since|until|by|from|after|before|during|the|of|and|between|its|their|his|her|year)$/.test(before)
}

function isAddress(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (first !== last || tokens[first]?.type !== 'number') return false
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at]
    if (!isCapital(token)) return false
    if (at > last + 1 && token !== undefined && STREET_WORDS.has(token.lower)) return true
  }
  return false
}

function isDayOfMonth(
  before: Token | undefined,
  after: Token | undefined,
  tokens: readonly Token[],
  { last, value }: Numeral,
): boolean {
  if (value > 31) return false
  const month = after?.lower === 'of' ? tokens[last + 2] : after
  if (month && isCapital(month) && MONTHS.has(month.lower)) return true
  const previous = before?.text === '.' ? undefined : before
  return previous !== undefined && isCapital(previous) && MONTHS.has(previous.lower)
}

/** "one" that stands for a person or thing rather than counts: "no one", "one of those days", "on the one hand". */
function isPronounOne(tokens: readonly Token[], { first, last }: Numeral, counts: boolean): boolean {
  if (first !== last || tokens[first]?.lower !== 'one') return false
  if (!counts) return true
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]]
  if (isHyphen(after) || isHyphen(tokens[first - 1])) return true
  if (/^(?:no|any|every|some|each|which|that|this|the|another|last|next|not|only|every|day)$/.test(before))
    return !(before === 'only' || before === 'not' || before === 'some')
  if (after?.lower === 'of') return !hasPluralSet(tokens, last + 2)
  return /^(?:another|day|hand|thing|way|such|time|side|point|reason|example|man's|area|or|by)$/.test(
    after?.lower ?? '',
  )
}

/** "one of the drivers": a plural noun within the set. */
function hasPluralSet(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'word') return false
    if (isPluralNoun(token)) return true
  }
  return false
}

/** Whether a unit of one letter is part of a label: "seat 14C". */
export function isUnitLabel(
  tokens: readonly Token[],
  amount: { readonly numeral: Numeral; readonly last: number },
): boolean {
  const unit = tokens[amount.last]
  if (unit?.type !== 'word' || unit.text.length > 1) return false
  const before = tokens[amount.numeral.first - 1]
  return before?.type === 'word' && LABEL_NOUNS.has(lemma(before.lower))
}

/** "the two were", "these three": pronouns, where small numbers in words count nothing. */
function isPronounNumber(tokens: readonly Token[], { first, value, scaled }: Numeral, counts: boolean): boolean {
  if (counts || scaled || value > 12 || tokens[first]?.type === 'number') return false
  return /^(?:the|these|those|them|us|all|both)$/.test(tokens[first - 1]?.lower ?? '')
}

/** "ten past three": both numbers. */
function isClockWord(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (value > 29 || tokens[first]?.type === 'number') return false
  const isMinute = tokens[last + 1]?.lower === 'past' && SMALL_NUMBERS.has(tokens[last + 2]?.lower ?? '')
  return (
    isMinute ||
    (tokens[first - 1]?.lower === 'past' &&
      (tokens[first - 2]?.lower === 'half' || SMALL_NUMBERS.has(tokens[first - 2]?.lower ?? '')))
  )
}
