import { oppositesOf } from '../lexicon/antonyms.ts'
import { toldSenseOf } from '../lexicon/told-synonyms.ts'
import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Proposition } from '../model/proposition.ts'

/** How much a word counts that most of the news holds, or a name that its article has anyway, beside any other. */
const WEAK = 0.3
const NAME = 0.5
/** Shares of the weights of two contents that are in both, from which they are one, or much alike. */
const SAME = { ofLess: 0.7, ofMore: 0.5 }
const SIMILAR = { ofLess: 0.5, ofMore: 0.3 }
const RELATED = 0.25
/** What two contents have in common weighs so much at least, or it says nothing. */
const ENOUGH = { same: 1.8, similar: 1.3, related: 1 }

/** What a claim says, ready to be held against others. */
export interface Content {
  readonly predicate: string
  /** Weight of each word by what it stands for in what is told (see `toldSenseOf`). */
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  readonly numbers: ReadonlySet<string>
  readonly isDenied: boolean
}

/** How much of two contents is one, and whether one says the opposite of the other. */
export interface Overlap {
  readonly contents: Exclude<ComparisonFacts['contents'], 'none'>
  readonly acts: ComparisonFacts['acts']
  readonly stances: ComparisonFacts['stances']
}

const KNOWN = new WeakMap<EventClaim | StatementClaim, Content>()

/** What a claim says; made once a claim. */
export function contentOf(claim: EventClaim | StatementClaim): Content {
  const known = KNOWN.get(claim)
  if (known) return known
  const made = readContent(claim)
  KNOWN.set(claim, made)
  return made
}

function readContent(claim: EventClaim | StatementClaim): Content {
  const said = claim.kind === 'event' ? claim.event.proposition : claim.statement.proposition
  const names = new Set([...said.subjects, ...claim.entities].map((name) => name.toLowerCase()))
  const weights = new Map<string, number>()
  for (const word of said.words) weights.set(toldSenseOf(word), weightOf(word, names))
  let total = 0
  for (const weight of weights.values()) total += weight
  const text = claim.kind === 'statement' ? claim.statement.content : claim.quote
  return {
    predicate: toldSenseOf(said.predicate),
    weights,
    total,
    numbers: new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? []),
    isDenied: isDenied(claim, said),
  }
}

function weightOf(word: string, names: ReadonlySet<string>): number {
  if (names.has(word)) return NAME
  return WEAK_WORDS.has(word) ? WEAK : 1
}

/** A denial of what is said not to be so is none the less a denial: nobody writes so to affirm. */
function isDenied(claim: EventClaim | StatementClaim, { polarity }: Proposition): boolean {
  return polarity === 'negative' || (claim.kind === 'statement' && claim.statement.stance === 'denies')
}

/**
 * Holds two contents against each other by their words, whatever their order.
 * Words that exclude each other count as one word, and turn its meaning round.
 *
 * Example: "the price had been settled" and "the price is still open" are the
 * same content, of opposite stance.
 */
export function overlapOf(left: Content, right: Content): Overlap {
  const [few, many] = left.weights.size <= right.weights.size ? [left, right] : [right, left]
  let shared = 0
  const unshared: string[] = []
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word)
    if (other === undefined) unshared.push(word)
    else shared += Math.min(weight, other)
  }
  const clash = clashIn(unshared, few, many)
  if (clash !== 'none') shared += 1
  const acts = actsOf(left.predicate, right.predicate)
  const isOpposite = (left.isDenied !== right.isDenied) !== (clash === 'turning')
  return { contents: likenessOf(shared, left, right, clash), acts, stances: isOpposite ? 'opposite' : 'same' }
}

/** Whether words of two contents exclude each other: those they turn on, or some others. */
function clashIn(unshared: readonly string[], few: Content, many: Content): 'turning' | 'beside' | 'none' {
  let isBeside = false
  for (const word of unshared) {
    for (const opposite of oppositesOf(word)) {
      if (!many.weights.has(opposite) || few.weights.has(opposite)) continue
      if (isTurning(word, few) || isTurning(opposite, many)) return 'turning'
      isBeside = true
    }
  }
  return isBeside ? 'beside' : 'none'
}

/** A content turns on its predicate, or where that says little on any word. */
function isTurning(word: string, { predicate }: Content): boolean {
  return word === predicate || predicate === '' || WEAK_WORDS.has(predicate)
}

function actsOf(left: string, right: string): ComparisonFacts['acts'] {
  if (left === '' || right === '') return 'none'
  if (left === right) return 'same'
  return oppositesOf(left).has(right) ? 'opposite' : 'different'
}

function likenessOf(
  shared: number,
  left: Content,
  right: Content,
  clash: ReturnType<typeof clashIn>,
): Overlap['contents'] {
  if (shared < ENOUGH.related) return 'different'
  const [ofOne, ofOther] = [shared / left.total, shared / right.total]
  const [less, more] = ofOne < ofOther ? [ofOne, ofOther] : [ofOther, ofOne]
  const isOfOneNumber = left.numbers.size === 0 || right.numbers.size === 0 || meet(left.numbers, right.numbers)
  if (clash !== 'beside' && isOfOneNumber) {
    if (shared >= ENOUGH.same && more >= SAME.ofLess && less >= SAME.ofMore) return 'same'
    if (shared >= ENOUGH.similar && more >= SIMILAR.ofLess && less >= SIMILAR.ofMore) return 'similar'
  }
  return more >= RELATED ? 'related' : 'different'
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}
