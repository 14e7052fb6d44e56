import type { Token } from '../model/text.ts'
import { readFractionWords } from './fraction-words.ts'
import { readOutOf } from './fractions.ts'
import type { NumberStyle } from './number-style.ts'
import { canStartNumber } from './number-words.ts'
import { readNumeral, readSlashFraction, rounded } from './numerals.ts'
import { readOrdinal } from './ordinals.ts'
import { signBefore } from './signs.ts'
import { isGlued, lowerAt } from './word-forms.ts'

/** A number wherever it stands, with its sign. Token indices, inclusive. */
export interface FoundNumeral {
  readonly first: number
  readonly last: number
  readonly value: number
}

/**
 * Every numeral of a sentence, whatever it counts or labels, in order and not
 * overlapping: what the grammar of numbers reads before anything is asked
 * about units. Ordinals are none, nor is "one" for a person or thing, nor
 * digits that touch a letter ("180ml", "4th"). O(n).
 */
export function findNumerals(tokens: readonly Token[], style: NumberStyle): readonly FoundNumeral[] {
  const found: FoundNumeral[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = canStartNumber(tokens[at]) ? readAny(tokens, at, style) : null
    if (!read) {
      at = Math.max(at, ordinalEnd(tokens, at)) + 1
      continue
    }
    if (isNumberAlone(tokens, at, read.last)) found.push(signed(tokens, at, read))
    at = read.last + 1
  }
  return found
}

interface Read {
  readonly last: number
  readonly value: number
}

function readAny(tokens: readonly Token[], at: number, style: NumberStyle): Read | null {
  const part = readOutOf(tokens, at) ?? readSlash(tokens, at) ?? readWords(tokens, at)
  if (part) return part
  if (readOrdinal(tokens, at)) return null
  const money = tokens[at - 1]?.type === 'symbol' && /^\p{Sc}$/u.test(tokens[at - 1]?.text ?? '')
  return readNumeral(tokens, at, { style, money, startsUnit: () => false })
}

function readWords(tokens: readonly Token[], at: number): Read | null {
  const part = readFractionWords(tokens, at)
  if (!part) return null
  const next = tokens[part.last + 1]
  return part.article && part.denominator > 2 && next?.type === 'word' && next.lower !== 'of' ? null : part
}

/** "3/4", but not two numbers of a date or a code: "5/17/2018". */
function readSlash(tokens: readonly Token[], at: number): Read | null {
  const part = readSlashFraction(tokens, at)
  const isChain = part && (tokens[part.last + 1]?.text === '/' || (tokens[at - 1]?.text === '/' && isGlued(tokens[at])))
  return isChain ? null : part
}

function ordinalEnd(tokens: readonly Token[], at: number): number {
  return readOrdinal(tokens, at)?.last ?? at
}

function signed(tokens: readonly Token[], at: number, { last, value }: Read): FoundNumeral {
  const sign = signBefore(tokens, at)
  return { first: sign ?? at, last, value: rounded(sign === null ? value : -value) }
}

/** Words before "one" that make it stand for a person or thing: "the one you named". */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  'the this that which each every any another no some'.split(' '),
)

function isNumberAlone(tokens: readonly Token[], at: number, last: number): boolean {
  if (at === last && lowerAt(tokens, at) === 'one') return !BEFORE_PRONOUN.has(lowerAt(tokens, at - 1))
  const [before, after] = [tokens[at - 1], tokens[last + 1]]
  if (tokens[at]?.type === 'number' && isGlued(tokens[at]) && before?.type === 'word') return false
  return !(tokens[last]?.type === 'number' && isGlued(after) && after?.type === 'word')
}
