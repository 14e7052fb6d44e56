import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { byCodeUnits } from '../order.ts'
import { contentOf, doneIn, overlapOf } from './contents.ts'
import { prospectOf } from './prospect.ts'
import type { ArticleSignature } from './signatures.ts'
import { turnOf } from './turn.ts'
import { quotationKeys, quotationsOf } from './verbatim.ts'

/** Of the words of a claim, so many of the longest, which are the rarest, are paired to keys. */
const PAIRED_WORDS = 6

/** What is asked of two claims that say something: how much of it is the same, and whether one denies it. */
export function propositionFacts(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): Pick<ComparisonFacts, 'acts' | 'contents' | 'quotations' | 'stances' | 'turn' | 'prospect'> {
  const overlap = overlapIn(left, right, a, b)
  const turn = overlap.stances === 'opposite' ? turnOf(left, right, a, b) : 'none'
  return { ...overlap, turn, prospect: prospectOf(left, right, a, b), quotations: quotationsOf(left, right) }
}

/** Whether two claims may say one thing, in their own words or in a quotation. */
export function isOneContent(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): boolean {
  return overlapIn(left, right, a, b).contents !== 'different' || quotationsOf(left, right) === 'same'
}

function overlapIn(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): ReturnType<typeof overlapOf> {
  const [own, other] = [contentOf(left), contentOf(right)]
  const isOwn = isOwnVoice(left) || isOwnVoice(right)
  return overlapOf(isOwn ? doneIn(own) : own, isOwn ? doneIn(other) : other, a.toldOf, b.toldOf)
}

/** Told by the article itself, which names who did it. */
function isOwnVoice(claim: EventClaim | StatementClaim): boolean {
  return claim.attribution.length === 0
}

/**
 * Keys that two claims that say something share where they are worth comparing:
 * a pair of telling words, or some words of a quotation. A claim of one telling
 * word has it with who says it.
 */
export function* propositionKeys(claim: EventClaim | StatementClaim): Generator<string> {
  for (const words of quotationKeys(claim)) yield `quoted|${words}`
  const words = tellingWords(claim)
  for (const [at, word] of words.entries())
    for (const other of words.slice(at + 1)) yield `said|${[word, other].sort(byCodeUnits).join('|')}`
  const source = claim.kind === 'statement' ? (claim.statement.source ?? claim.statement.proposition.subjects[0]) : null
  const surname = source?.toLowerCase().split(' ').at(-1)
  if (surname !== undefined) for (const word of words) yield `said|${surname}|${word}`
}

function tellingWords(claim: EventClaim | StatementClaim): readonly string[] {
  return [...contentOf(claim).weights.keys()]
    .filter((word) => !WEAK_WORDS.has(word))
    .sort((a, b) => b.length - a.length || byCodeUnits(a, b))
    .slice(0, PAIRED_WORDS)
}
