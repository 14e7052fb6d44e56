import type { Span, Token } from '../model/text.ts'
import { readPlainFraction } from './fractions.ts'
import type { NumberStyle } from './number-style.ts'
import { canStartNumber } from './number-words.ts'
import { readNumeral, rounded } from './numerals.ts'
import { readOrdinal } from './ordinals.ts'
import { signBefore } from './signs.ts'
import { isGlued, lowerAt } from './word-forms.ts'

/** A number wherever it stands, its sign included. */
export interface FoundNumeral {
  readonly span: Span
  readonly value: number
}

/**
 * Every numeral of a sentence, whatever it counts or labels, in order and not
 * overlapping: what the grammar of numbers reads before anything is asked
 * about units. Ordinals are none, nor is "one" for a person or thing, nor
 * digits that touch a letter ("180ml", "4th"). Digits whose points and commas
 * make no number are several: "22,24,26". O(n).
 */
export function findNumerals(tokens: readonly Token[], style: NumberStyle): readonly FoundNumeral[] {
  const found: FoundNumeral[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = canStartNumber(tokens[at]) ? readAny(tokens, at, style) : null
    if (read && isNumberAlone(tokens, at, read.last)) found.push(signed(tokens, at, read))
    else if (!read) found.push(...runsOf(tokens[at]))
    at = (read?.last ?? readOrdinal(tokens, at)?.last ?? at) + 1
  }
  return found
}

interface Read {
  readonly last: number
  readonly value: number
}

function readAny(tokens: readonly Token[], at: number, style: NumberStyle): Read | null {
  const fraction = readPlainFraction(tokens, at)
  if (fraction) return fraction
  if (readOrdinal(tokens, at)) return null
  const money = /^\p{Sc}$/u.test(lowerAt(tokens, at - 1))
  return readNumeral(tokens, at, { style, money, startsUnit: () => false })
}

function signed(tokens: readonly Token[], at: number, { last, value }: Read): FoundNumeral {
  const sign = signBefore(tokens, at)
  const span = { start: tokens[sign ?? at]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return { span, value: rounded(sign === null ? value : -value) }
}

/** "22,24,26", "192.168.1.2": no number as a whole, so each run of digits is one. */
function runsOf(token: Token | undefined): readonly FoundNumeral[] {
  if (token?.type !== 'number' || !/[.,]/.test(token.text)) return []
  return [...token.text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const start = token.start + index
    return { span: { start, end: start + digits.length }, value: Number(digits) }
  })
}

/** Words before "one" that make it stand for a person or thing: "the one you named". */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set('the this that which each every any another no some'.split(' '))

function isNumberAlone(tokens: readonly Token[], at: number, last: number): boolean {
  if (at === last && lowerAt(tokens, at) === 'one') return !BEFORE_PRONOUN.has(lowerAt(tokens, at - 1))
  const [before, after] = [tokens[at - 1], tokens[last + 1]]
  if (tokens[at]?.type === 'number' && isGlued(tokens[at]) && before?.type === 'word') return false
  return !(tokens[last]?.type === 'number' && isGlued(after) && after?.type === 'word')
}
