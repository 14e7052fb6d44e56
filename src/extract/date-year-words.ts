import { CARDINALS } from '../lexicon/calendar.ts'
import type { Token } from '../model/text.ts'
import { isTightDash, smallCardinalAt, type ValueRead } from './date-words.ts'
import { lowerAt } from './word-forms.ts'

/** "nineteen ninety-six", "nineteen hundred ninety three", "two thousand and fifteen", "twenty twenty-five". */
export function yearWordsAt(tokens: readonly Token[], at: number): ValueRead | null {
  const first = CARDINALS.get(lowerAt(tokens, at))
  if (first === undefined) return null
  const scale = lowerAt(tokens, at + 1)
  const hundreds = first >= 10 && first <= 20 && scale === 'hundred'
  const thousands = first === 2 && scale === 'thousand'
  if (hundreds || thousands) {
    const rest = smallCardinalAt(tokens, lowerAt(tokens, at + 2) === 'and' ? at + 3 : at + 2)
    return rest && { value: first * (thousands ? 1000 : 100) + rest.value, last: rest.last }
  }
  const rest =
    first >= 13 && first <= 20 ? smallCardinalAt(tokens, isTightDash(tokens, at + 1) ? at + 2 : at + 1) : null
  return rest && rest.value >= 10 ? { value: first * 100 + rest.value, last: rest.last } : null
}
