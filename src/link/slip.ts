import type { Quantity, QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'

/**
 * Whether two values that exclude each other look like one that was copied
 * wrong. `transposed`: the same digits, two of them changed round (13,200 and
 * 31,200). `swapped`: the two digits that there are (12 and 21). `reversed`:
 * the same number, up in one and down in the other. Two figures of different
 * things are so by chance once in a hundred.
 *
 * @see Gould (1975), "Recopying of numbers": swaps of two digits are the
 *   commonest errors of copyists after the loss of one.
 */
export function slipOf({ quantity: left }: QuantityClaim, { quantity: right }: QuantityClaim): ComparisonFacts['slip'] {
  if (left.kind !== right.kind || (left.kind !== 'count' && left.unit !== right.unit)) return 'none'
  if (left.value === right.value) {
    const isReversed = left.change !== null && right.change !== null && left.change !== right.change
    return isReversed && left.value !== 0 ? 'reversed' : 'none'
  }
  return left.change === right.change ? transposition(left, right) : 'none'
}

function transposition(left: Quantity, right: Quantity): ComparisonFacts['slip'] {
  const [a, b] = [left, right].map(({ value }) => value.toExponential(11).split('e'))
  if (a?.[1] !== b?.[1]) return 'none'
  const [l, r] = [digits(a?.[0]), digits(b?.[0])]
  const differing: number[] = []
  for (let at = 0; at < Math.max(l.length, r.length); at += 1) if (l[at] !== r[at]) differing.push(at)
  const [first, second, ...others] = differing
  if (first === undefined || second === undefined || others.length > 0) return 'none'
  if (l[first] !== r[second] || l[second] !== r[first]) return 'none'
  return Math.max(significant(l), significant(r)) > 2 ? 'transposed' : 'swapped'
}

function digits(mantissa: string | undefined): string {
  return (mantissa ?? '').replace('.', '')
}

function significant(all: string): number {
  let length = all.length
  while (all[length - 1] === '0') length -= 1
  return length
}
