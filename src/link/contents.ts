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
  const text = claim.kind === 'statement' ? claim.statement.content : claim.quote
  return {
    predicate: toldSenseOf(said.predicate),
    weights,
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

/** How many of the events and statements of an article hold each word. */
type Told = ReadonlyMap<string, number>

/** A word that an article tells of again and again is what it is about, not what one of its statements says. */
const OFTEN = 3
const OFTEN_SHARE = 0.5

function weightIn(word: string, weight: number, a: Told, b: Told): number {
  const times = Math.max(a.get(word) ?? 0, b.get(word) ?? 0)
  return times <= OFTEN ? weight : weight * OFTEN_SHARE
}

/**
 * Holds two contents against each other by their words, whatever their order;
 * `a` and `b` tell how often the two articles say each. Words that exclude
 * each other turn the meaning round.
 *
 * One gainsays the other only where what is denied, or excluded, is said in
 * the other: "the shelling has not stopped" does not gainsay "it was the first
 * shelling in years".
 *
 * Example: "the price had been settled" and "the price is still open" are the
 * same content, of opposite stance.
 */
export function overlapOf(left: Content, right: Content, a: Told, b: Told): Overlap {
  const [few, many] = left.weights.size <= right.weights.size ? [left, right] : [right, left]
  const unshared: string[] = []
  let shared = 0
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word)
    if (other === undefined) unshared.push(word)
    else shared += weightIn(word, Math.min(weight, other), a, b)
  }
  const clash = clashIn(unshared, few, many)
  const totals = [totalOf(left, a, b), totalOf(right, a, b)] as const
  return {
    contents: clash === 'beside' || !areOfOneNumber(left, right) ? 'related' : likenessOf(shared, totals, clash),
    acts: actsOf(left.predicate, right.predicate),
    stances: stancesOf(left, right, clash),
  }
}

function totalOf({ weights }: Content, a: Told, b: Told): number {
  let total = 0
  for (const [word, weight] of weights) total += weightIn(word, weight, a, b)
  return total
}

type Clash = 'turning' | 'beside' | 'none'

/** Whether words of two contents exclude each other: those they turn on, or some others. */
function clashIn(unshared: readonly string[], few: Content, many: Content): Clash {
  let isBeside = false
  for (const word of unshared) {
    for (const opposite of oppositesOf(word)) {
      if (!many.weights.has(opposite) || few.weights.has(opposite)) continue
      if (turnsOn(few, word) || turnsOn(many, opposite)) return 'turning'
      isBeside = true
    }
  }
  return isBeside ? 'beside' : 'none'
}

/** A content turns on its predicate, or where that says little on any word. */
function turnsOn({ predicate }: Content, word: string): boolean {
  return word === predicate || saysLittle(predicate)
}

function saysLittle(predicate: string): boolean {
  return predicate === '' || WEAK_WORDS.has(predicate)
}

function stancesOf(left: Content, right: Content, clash: Clash): ComparisonFacts['stances'] {
  const isOneDenied = left.isDenied !== right.isDenied
  if (clash === 'turning') return isOneDenied ? 'same' : 'opposite'
  if (!isOneDenied) return 'same'
  const [denied, said] = left.isDenied ? [left, right] : [right, left]
  const isMet =
    saysLittle(denied.predicate) || said.weights.has(denied.predicate) || said.predicate === denied.predicate
  return isMet ? 'opposite' : 'none'
}

function actsOf(left: string, right: string): ComparisonFacts['acts'] {
  if (left === '' || right === '') return 'none'
  if (left === right) return 'same'
  return oppositesOf(left).has(right) ? 'opposite' : 'different'
}

function likenessOf(shared: number, totals: readonly [number, number], clash: Clash): Overlap['contents'] {
  if (shared < ENOUGH.related) return 'different'
  // Words that exclude each other are of one scale, so they count for both as half a word shared.
  const common = clash === 'turning' ? shared + 0.5 : shared
  const [ofOne, ofOther] = [common / totals[0], common / totals[1]]
  const [less, more] = ofOne < ofOther ? [ofOne, ofOther] : [ofOther, ofOne]
  if (shared >= ENOUGH.same && more >= SAME.ofLess && less >= SAME.ofMore) return 'same'
  if (shared >= ENOUGH.similar && more >= SIMILAR.ofLess && less >= SIMILAR.ofMore) return 'similar'
  return more >= RELATED ? 'related' : 'different'
}

/** Whether what they say is of one number, or one of them gives none. */
function areOfOneNumber({ numbers }: Content, { numbers: others }: Content): boolean {
  if (numbers.size === 0 || others.size === 0) return true
  for (const one of numbers) if (others.has(one)) return true
  return false
}
