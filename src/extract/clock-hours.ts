import { BEFORE_HOURS, BEHIND_HOURS, HOUR_JOINTS, HOUR_MODIFIERS, PARTS_OF_DAY } from '../lexicon/label-words.ts'
import { SMALL_NUMBERS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { isTimeOfDay } from './non-quantities.ts'
import type { Numeral } from './numerals.ts'
import { lowerAt } from './word-forms.ts'

/** "ten past three": both numbers. */
export function isClockWord(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (value > 29 || tokens[first]?.type === 'number') return false
  if (lowerAt(tokens, last + 1) === 'past' && SMALL_NUMBERS.has(lowerAt(tokens, last + 2))) return true
  const minute = lowerAt(tokens, first - 2)
  return lowerAt(tokens, first - 1) === 'past' && (minute === 'half' || SMALL_NUMBERS.has(minute))
}

/** "at about 6 last night", "by 9 on Monday morning": an hour. */
export function isClockHour(tokens: readonly Token[], { first, last, value, step }: Numeral, counts: boolean): boolean {
  if (counts || value > 12 || value < 1 || step < 1) return false
  if (HOUR_JOINTS.has(lowerAt(tokens, last + 1)) && isTime(tokens, last + 2)) return true
  const at = HOUR_MODIFIERS.has(lowerAt(tokens, first - 1)) ? 2 : 1
  if (!BEFORE_HOURS.has(lowerAt(tokens, first - at))) return false
  const next = lowerAt(tokens, last + 1)
  if (next === 'tonight') return true
  if (!BEHIND_HOURS.has(next)) return false
  return PARTS_OF_DAY.has(lowerAt(tokens, last + 2)) || PARTS_OF_DAY.has(lowerAt(tokens, last + 3))
}

/** "8 p.m.", "10:30". */
function isTime(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== 'number') return false
  return isTimeOfDay(tokens, at) || (tokens[at + 1]?.text === ':' && tokens[at + 2]?.type === 'number')
}
