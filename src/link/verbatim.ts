import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'

/** Quotations of fewer words may be anybody's. */
const FEWEST_WORDS = 5
/** Share of the pairs of neighbouring words of the shorter that the longer has, from which two quotations are one. */
const SAME = 0.7
/** What two different quotations may share at most; between the two nothing is said. */
const DIFFERENT = 0.3
/** Keys of one quotation: so many stretches of three words. */
const SHINGLES = 5

/**
 * Whether two claims quote the same words. One may quote more of them, or in
 * another translation: what counts is the pairs of words that stand side by
 * side in both. `none` where one quotes nothing, or too little to tell.
 *
 * @see Lin & Och (2004), ROUGE-S: pairs of words in order measure how near two
 *   wordings are, and need no alignment.
 */
export function quotationsOf(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
): ComparisonFacts['quotations'] {
  const [one, other] = [quotedBy(left), quotedBy(right)]
  if (one.length < FEWEST_WORDS || other.length < FEWEST_WORDS) return 'none'
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const pairs = new Set(stretches(many, 2))
  const own = [...stretches(few, 2)]
  const share = own.filter((pair) => pairs.has(pair)).length / own.length
  return share >= SAME ? 'same' : share <= DIFFERENT ? 'different' : 'none'
}

/**
 * Keys that two claims share where they quote the same words: some of the
 * stretches of three words, the same ones wherever the quotation begins.
 */
export function quotationKeys(claim: EventClaim | StatementClaim): readonly string[] {
  const words = quotedBy(claim)
  if (words.length < FEWEST_WORDS) return []
  return [...new Set(stretches(words, 3))].sort().slice(0, SHINGLES)
}

function quotedBy(claim: EventClaim | StatementClaim): readonly string[] {
  return claim.kind === 'statement' ? claim.statement.verbatim : []
}

function* stretches(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ')
}
