import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import { webAddressEnd } from './web-addresses.ts'
import { isCapital, isGlued, isHyphen } from './word-forms.ts'

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
  if (isPartOfCode(tokens, at)) return end
  if (isTelephone(tokens, at)) return telephoneEnd(tokens, at)
  if (/^0\d/.test(token.text)) return end
  const next = tokens[at + 1]
  if (next === undefined) return null
  if (/^\d+$/.test(token.text) && next.text === ':' && isGlued(next) && tokens[at + 2]?.type === 'number') return end
  if (isTimeOfDay(tokens, at)) return at + 1
  if (isSectionLetter(tokens, at + 1)) return at + 3
  if (/^(?:st|nd|rd|th|s)$/.test(next.lower) && isGlued(next) && !isStone(token, next)) return at + 1
  if (next.lower === "'s" && isGlued(next)) return at + 1
  return isListNumber(tokens, at) ? at + 1 : null
}

/** "14st" is a weight, since the fourteenth is no "st"; "21st" is an ordinal. */
function isStone(number: Token, next: Token): boolean {
  return next.lower === 'st' && (!number.text.endsWith('1') || number.text === '11')
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
export function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
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

/** The "(k)" of "401(k)". */
function isSectionLetter(tokens: readonly Token[], at: number): boolean {
  const [open, letter] = [tokens[at], tokens[at + 1]]
  return (
    open?.text === '(' &&
    isGlued(open) &&
    letter?.text.length === 1 &&
    letter.type === 'word' &&
    tokens[at + 2]?.text === ')'
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

/**
 * Whether the two numbers that a hyphen joins at `first` are one score of
 * several: "6-3, 4-6, 7-5". One that goes down shows that none is a range.
 */
export function isScoreRun(tokens: readonly Token[], first: number): boolean {
  if (!isPair(tokens, first)) return false
  return fallsAlong(tokens, first, 1) || fallsAlong(tokens, first, -1)
}

/** How many scores of one match are looked at. */
const MOST_SETS = 5

function fallsAlong(tokens: readonly Token[], first: number, direction: 1 | -1): boolean {
  let at = first
  for (let sets = 0; sets < MOST_SETS && isPair(tokens, at); sets += 1) {
    if (Number(tokens[at]?.text) > Number(tokens[at + 2]?.text)) return true
    const joint = direction === 1 ? tokens[at + 3] : tokens[at - 1]
    const hasJoint = joint?.text === ',' || joint?.lower === 'and'
    at += direction * (hasJoint ? 4 : 3)
  }
  return false
}

/** "4-6": small numbers and a hyphen, nothing between. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 2]]
  if (!first || !second || !isHyphen(tokens[at + 1]) || !isGlued(tokens[at + 1]) || !isGlued(second)) return false
  return /^\d{1,3}$/.test(first.text) && /^\d{1,3}$/.test(second.text)
}
