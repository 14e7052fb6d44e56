import { TIME_ZONES } from '../lexicon/calendar.ts'
import type { Token } from '../model/text.ts'
import { countAt, type DateRead, digitsAt } from './date-words.ts'
import { isGlued, lowerAt } from './word-forms.ts'

const CLOCK_WORDS: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 12],
  ['midday', 12],
])

/**
 * "10 p.m.", "4:15 a.m.", "18:00", "11.40pm", "2000 GMT", "noon", "five
 * o'clock"; "Friday at 18.30" and "it was 18.30", but not "shares at 18.30".
 */
export function readClock(tokens: readonly Token[], at: number, chained: boolean): DateRead | null {
  const word = CLOCK_WORDS.get(lowerAt(tokens, at))
  if (word !== undefined) return clockOf(word, 0, at)
  const hourWord = countAt(tokens, at)
  if (hourWord && lowerAt(tokens, hourWord.last + 1) === "o'clock") return clockOf(hourWord.value, 0, hourWord.last + 1)
  const time = readHourMinute(tokens, at)
  if (!time) return null
  const meridiem = MERIDIEMS.get(lowerAt(tokens, time.last + 1))
  if (meridiem !== undefined) {
    if (time.hour < 1 || time.hour > 12 || time.minute > 59) return null
    return clockOf((time.hour % 12) + meridiem, time.minute, zoneEnd(tokens, time.last + 1))
  }
  const zone = TIME_ZONES.has(lowerAt(tokens, time.last + 1)) && lowerAt(tokens, time.last + 1) !== 'hours'
  if (time.mark === 'none') return readMilitary(tokens, at)
  if (time.mark === '.' && !zone && !(chained && lowerAt(tokens, at - 1) === 'at') && !isItWas(tokens, at)) return null
  return clockOf(time.hour, time.minute, zoneEnd(tokens, time.last))
}

/** "It was 14.06 when the two signed". */
function isItWas(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1)
  return lowerAt(tokens, at - 1) === 'was' && lowerAt(tokens, at - 2) === 'it' && (next === 'on' || next === 'when')
}

/** The last token of a time with its zone: "6.45 a.m. EST". */
function zoneEnd(tokens: readonly Token[], last: number): number {
  return TIME_ZONES.has(lowerAt(tokens, last + 1)) ? last + 1 : last
}

const MERIDIEMS: ReadonlyMap<string, number> = new Map([
  ...['am', 'a.m.', 'a.m'].map((word): [string, number] => [word, 0]),
  ...['pm', 'p.m.', 'p.m'].map((word): [string, number] => [word, 12]),
])

interface HourMinute {
  readonly hour: number
  readonly minute: number
  readonly mark: 'none' | ':' | '.'
  readonly last: number
}

function readHourMinute(tokens: readonly Token[], at: number): HourMinute | null {
  const token = tokens[at]
  if (token?.type !== 'number' || (isGlued(tokens[at]) && ':+-'.includes(tokens[at - 1]?.text ?? ' '))) return null
  const hour = digitsAt(tokens, at, 1, 2)
  if (hour === null) {
    const [hours = '', minutes = '', more] = token.text.split('.')
    const dotted = more === undefined && minutes.length === 2 && hours.length <= 2 && !token.text.includes(',')
    if (dotted && Number(hours) < 24 && Number(minutes) < 60)
      return { hour: Number(hours), minute: Number(minutes), mark: '.', last: at }
    const four = digitsAt(tokens, at, 4, 4)
    return four === null ? null : { hour: Math.floor(four / 100), minute: four % 100, mark: 'none', last: at }
  }
  const colon = tokens[at + 1]?.text === ':' && isGlued(tokens[at + 1]) && isGlued(tokens[at + 2])
  const minute = colon ? digitsAt(tokens, at + 2, 2, 2) : null
  if (minute === null) return { hour, minute: 0, mark: 'none', last: at }
  const more = tokens[at + 3]?.text === ':' && isGlued(tokens[at + 3])
  return hour > 23 || minute > 59 || more ? null : { hour, minute, mark: ':', last: at + 2 }
}

/** "2000 GMT", "0830 hours". */
function readMilitary(tokens: readonly Token[], at: number): DateRead | null {
  const digits = digitsAt(tokens, at, 4, 4)
  const zone = lowerAt(tokens, at + 1)
  if (digits === null || !TIME_ZONES.has(zone) || (zone === 'hours' && tokens[at]?.text.startsWith('0') !== true))
    return null
  const hour = Math.floor(digits / 100)
  return hour > 23 || digits % 100 > 59 ? null : clockOf(hour, digits % 100, at + 1)
}

function clockOf(hour: number, minute: number, last: number): DateRead | null {
  return hour > 24 ? null : { reading: { form: 'clock', hour: hour % 24, minute }, last }
}
