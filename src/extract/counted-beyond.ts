import type { Token } from '../model/text.ts'
import { type Amount, readAmount, type Scan } from './amounts.ts'
import { readCounted, readLooseCompound } from './counted.ts'
import type { Counted } from './counted-phrase.ts'
import { isGlued, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

/**
 * What the number that ends at token `last` counts where an amount stands
 * between the two: "two $500 cheques", "6 7-ounce containers"; `null` where
 * none does.
 */
export function countedBeyond(scan: Scan, last: number): Counted | null {
  const { tokens } = scan
  const next = tokens[last + 1]
  if (next === undefined || isGlued(next) || next.type === 'punctuation' || next.type === 'word') return null
  const amount = readAmount(scan, last + 1)
  if (!amount?.unit) return null
  const isAttribute = amount.side === 'before' || isJoiningHyphen(tokens, amount.numeral.last + 1)
  const counted = isAttribute ? readCounted(tokens, amount.last + 1, false) : null
  return counted && isPluralNoun(tokens[counted.last]) ? { unit: counted.unit, last } : null
}

/**
 * What a numeral counts, by the words behind it and, for "a nine member
 * panel", the article before it. One counts a singular, and so does a part of
 * one; "0.7 points" has a plural as often.
 *
 * `isPlain`: the numeral is no range, and no modifier stands behind it.
 */
export function countedBehind(
  tokens: readonly Token[],
  { first, numeral }: Amount,
  form: { readonly behind: number; readonly isRange: boolean; readonly isPlain: boolean },
): Counted {
  const { value, basis } = numeral
  const hasArticle = /^an?$/.test(tokens[first - 1]?.lower ?? '') && value < 1000
  const loose = hasArticle && !form.isRange ? readLooseCompound(tokens, form.behind) : null
  if (loose) return loose
  const isPart = form.isPlain && value > 0 && value < 1
  const plural = isPart && basis === 'digits' ? readCounted(tokens, form.behind, false) : null
  return plural?.unit ? plural : readCounted(tokens, form.behind, isPart || (form.isPlain && value === 1))
}
