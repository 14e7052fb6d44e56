import type { Claim, Quantity } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'

/**
 * Whether two values that exclude each other look like one that was copied
 * wrong. `transposed`: the same digits, two of them changed round (13,200 and
 * 31,200; 71 and 17). `reversed`: the same number, up in one and down in the
 * other. Two figures of different things are so by chance once in a hundred.
 *
 * @see Gould (1975), "Recopying of numbers": swaps of two digits are the
 *   commonest errors of copyists after the loss of one.
 */
export function slipOf({ quantity: left }: Claim, { quantity: right }: Claim): ComparisonFacts['slip'] {
  if (left.kind !== right.kind || left.unit !== right.unit) return 'none'
  if (left.value === right.value) {
    const isReversed = left.change !== null && right.change !== null && left.change !== right.change
    return isReversed && left.value !== 0 ? 'reversed' : 'none'
  }
  return left.change === right.change && isTransposed(left, right) ? 'transposed' : 'none'
}

function isTransposed(left: Quantity, right: Quantity): boolean {
  const [a, b] = [left, right].map(({ value }) => value.toExponential(11).split('e'))
  if (a?.[1] !== b?.[1]) return false
  const [l, r] = [digits(a?.[0]), digits(b?.[0])]
  const differing: number[] = []
  for (let at = 0; at < Math.max(l.length, r.length); at += 1) if (l[at] !== r[at]) differing.push(at)
  const [first, second, ...others] = differing
  if (first === undefined || second === undefined || others.length > 0) return false
  return l[first] === r[second] && l[second] === r[first]
}

function digits(mantissa: string | undefined): string {
  return (mantissa ?? '').replace('.', '')
}
