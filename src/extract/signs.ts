import { lemma } from '../lemma.ts'
import type { Token } from '../model/text.ts'
import { lowerAt } from './word-forms.ts'

/**
 * The token of the minus that makes the number, or its currency, at `at`
 * negative; `null` where there is none or the hyphen joins or lists.
 *
 * Examples: "-$3.2m", "−5", "minus 5", "negative 0.4%". "She tested negative
 * three times" has none.
 */
export function signBefore(tokens: readonly Token[], at: number): number | null {
  const [sign, number] = [tokens[at - 1], tokens[at]]
  if (!sign || !number) return null
  if (sign.lower === 'minus') return isMargin(tokens, at - 1) ? null : at - 1
  if (sign.lower === 'negative') return TESTS.has(lemma(lowerAt(tokens, at - 2))) ? null : at - 1
  if ((sign.text !== '-' && sign.text !== '−') || number.spaced) return null
  return sign.spaced || at === 1 || OPENS.has(lowerAt(tokens, at - 2)) ? at - 1 : null
}

/** "plus or minus 3 points": how far off a number may be. */
function isMargin(tokens: readonly Token[], minus: number): boolean {
  return lowerAt(tokens, minus - 1) === 'or' && lowerAt(tokens, minus - 2) === 'plus'
}

/** Words that need an amount behind them, so that the brackets round it can hold no aside. */
const BEFORE_AMOUNT: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'of', 'to', 'totalled'])

/** "Net income was ($4.1 million)": what accounts put in brackets is below nothing. "It cost £3 ($4)" has an aside. */
export function isInAccountBrackets(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')' && BEFORE_AMOUNT.has(lowerAt(tokens, first - 2))
  )
}

/** Words after which "negative" is the outcome of a test. */
const TESTS: ReadonlySet<string> = new Set(['test', 'come', 'turn', 'back'])

/** What may stand right before a minus that touches it. */
const OPENS: ReadonlySet<string> = new Set(['(', '[', '<', '>', '=', '≤', '≥', '/', '±', '~', '"', '“'])
