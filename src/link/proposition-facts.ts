import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { EventClaim, StatementClaim, ToldClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { byCodeUnits } from '../order.ts'
import { contentOf, doneIn, overlapOf } from './contents.ts'
import { nearnessOf, placesOf } from './nearness.ts'
import { prospectOf } from './prospect.ts'
import type { ArticleSignature } from './signatures.ts'
import { turnOf } from './turn.ts'
import { quotationKeys, quotationsOf } from './verbatim.ts'

/** Of the words of a claim, so many of the rarest are paired to keys. */
const PAIRED_WORDS = 8

/** What is asked of two claims that say something: how much of it is the same, and whether one denies it. */
export function propositionFacts(
  left: EventClaim | StatementClaim,
  right: EventClaim | StatementClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): Pick<ComparisonFacts, 'acts' | 'contents' | 'nearness' | 'prospect' | 'quotations' | 'stances' | 'turn'> {
  const overlap = overlapIn(left, right, a, b)
  return {
    ...overlap,
    turn: overlap.stances === 'opposite' ? turnOf(left, right, a, b) : 'none',
    prospect: prospectOf(left, right, a, b),
    nearness: nearnessOf(left, right),
    quotations: quotationsOf(left, right),
  }
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
 * word has it with who says it. Those that stand side by side in an article
 * share their place in it. `timesTold` is how many claims have each word: of
 * those that more than one has, the rarest count.
 */
export function* propositionKeys(
  claim: EventClaim | StatementClaim,
  timesTold: ReadonlyMap<string, number>,
): Generator<string> {
  for (const words of quotationKeys(claim)) yield `quoted|${words}`
  for (const place of placesOf(claim)) yield `beside|${claim.articleId}|${place}`
  const words = pairedWords(claim, timesTold)
  for (const [at, word] of words.entries())
    for (const other of words.slice(at + 1)) yield `said|${[word, other].sort(byCodeUnits).join('|')}`
  const source = claim.kind === 'statement' ? (claim.statement.source ?? claim.statement.proposition.subjects[0]) : null
  const surname = source?.toLowerCase().split(' ').at(-1)
  if (surname !== undefined) for (const word of words) yield `said|${surname}|${word}`
}

/** In how many claims each telling word is. */
export function timesToldIn(claims: readonly ToldClaim[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const claim of claims) {
    if (claim.kind !== 'role') for (const word of tellingWords(claim)) times.set(word, (times.get(word) ?? 0) + 1)
  }
  return times
}

function pairedWords(claim: EventClaim | StatementClaim, timesTold: ReadonlyMap<string, number>): readonly string[] {
  const times = (word: string) => timesTold.get(word) ?? 0
  return tellingWords(claim)
    .filter((word) => times(word) > 1)
    .sort((a, b) => times(a) - times(b) || byCodeUnits(a, b))
    .slice(0, PAIRED_WORDS)
}

function tellingWords(claim: EventClaim | StatementClaim): readonly string[] {
  return [...contentOf(claim).weights.keys()].filter((word) => !WEAK_WORDS.has(word))
}
