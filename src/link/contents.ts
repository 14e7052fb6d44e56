import { FIRM_THINGS, oppositesOf, passingOppositesOf } from '../lexicon/antonyms.ts'
import { KEEPING_STILL, STANDS, TAKING_A_STAND } from '../lexicon/stands.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { toldSenseOf } from '../lexicon/told-synonyms.ts'
import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { EventClaim, StatementClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Proposition } from '../model/proposition.ts'
import { isSameName } from './names.ts'

/** How much a word counts that most of the news holds, or a name that its article has anyway, beside any other. */
const WEAK = 0.3
const NAME = 0.5
/** Shares of the weights of two contents that are in both, from which they are one, or much alike. */
const SAME = { ofLess: 0.65, ofMore: 0.5 }
const SIMILAR = { ofLess: 0.5, ofMore: 0.3 }
/** The same where the shorter is hardly more than a part of the longer. */
const CONTAINED = { ofLess: 0.6, ofMore: 0.15 }
const RELATED = 0.25
/** What two contents have in common weighs so much at least, or it says nothing. */
const ENOUGH = { same: 1.8, similar: 1.3, related: 1 }
/** So much of a denial must be in what it denies, names left out: "no dangerous cargo" does not deny any other. */
const MET = 0.55
/** So much of it is enough where the two stand side by side, as an answer does. */
const TOUCHED = 0.33

/** What a claim says, ready to be held against others. */
export interface Content {
  readonly predicate: string
  /** Weight of each word by what it stands for in what is told (see `toldSenseOf`). */
  readonly weights: ReadonlyMap<string, number>
  readonly numbers: ReadonlySet<string>
  readonly isDenied: boolean
  /** Who does it, or to whom it happens, in lower case; empty where no name tells. */
  readonly subjects: readonly string[]
  /** Words of who does it by saying it: "the board recommended the bid". Empty where nobody does. */
  readonly doer: readonly string[]
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
  const numbers = new Set<string>()
  for (const word of said.words) {
    if (word.startsWith('=')) numbers.add(word)
    else if (word !== 'hold' || isFirm(said.words)) weights.set(senseIn(word, said.words), weightOf(word, names))
  }
  return {
    predicate: predicateOf(said),
    weights,
    numbers,
    subjects: said.subjects.map((name) => name.toLowerCase()),
    isDenied: isDenied(claim, said),
    doer: isActOfSpeech(claim) ? wordsOfName(claim.statement.source) : [],
  }
}

/**
 * Whether a statement is itself what is done: in "the board recommended the
 * bid" the article says that the board did so.
 */
function isActOfSpeech(claim: EventClaim | StatementClaim): claim is StatementClaim {
  if (claim.kind !== 'statement' || claim.statement.source === null) return false
  const cue = claim.attribution.at(-1)?.cue.toLowerCase()
  const content = claim.statement.content.toLowerCase()
  return cue !== undefined && cue !== '' && (content.startsWith(cue) || content.startsWith('to '))
}

function wordsOfName(source: string | null): readonly string[] {
  const words = source?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.map((word) => toldSenseOf(senseOf(word)))
}

/** A content with who does it by saying it. */
export function doneIn(content: Content): Content {
  if (content.doer.length === 0) return content
  const known = DONE.get(content)
  if (known) return known
  const weights = new Map([...content.doer.map((word) => [word, NAME] as const), ...content.weights])
  const made = { ...content, weights }
  DONE.set(content, made)
  return made
}

const DONE = new WeakMap<Content, Content>()

/** "Reached an agreement", "closed a deal": of an agreement these say no more than that it was made. */
function senseIn(word: string, words: readonly string[]): string {
  return toldSenseOf(MAKING.has(word) && words.includes(AGREEMENT) ? AGREEMENT : word)
}

const AGREEMENT = senseOf('agreement')
const MAKING: ReadonlySet<string> = new Set(
  ['reach', 'strike', 'seal', 'conclude', 'clinch', 'sign', 'make'].map(senseOf),
)

function isFirm(words: readonly string[]): boolean {
  return words.some((word) => FIRM_THINGS.has(word))
}

/** "Has not taken a position": what it turns on is the position. */
function predicateOf({ predicate, words }: Proposition): string {
  if (predicate === 'hold' && !isFirm(words)) return ''
  const stand = predicate === 'take' ? words.find((word) => TAKING_A_STAND.has(word)) : undefined
  return toldSenseOf(stand ?? predicate)
}

function weightOf(word: string, names: ReadonlySet<string>): number {
  if (names.has(word)) return NAME
  return WEAK_WORDS.has(word) ? WEAK : 1
}

/** Words of which a content has no more leans on what was said before: "denied this", "says it is not". */
const LEANING = 4

/**
 * A denial of what is said not to be so is none the less a denial, since nobody
 * writes so to affirm, unless it is another's denial that it takes up.
 */
function isDenied(claim: EventClaim | StatementClaim, { polarity }: Proposition): boolean {
  const isNegative = polarity === 'negative'
  if (claim.kind !== 'statement' || claim.statement.stance !== 'denies') return isNegative
  return !isNegative || claim.statement.content.split(' ').length > LEANING
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
  const met = left.isDenied ? shareMet(left, right) : shareMet(right, left)
  return {
    contents: contentsOf(few, many, likenessOf(shared, totals, clash), clash),
    acts: actsOf(left.predicate, right.predicate),
    stances: stancesOf(left, right, clash, met),
  }
}

function contentsOf(few: Content, many: Content, likeness: Overlap['contents'], clash: Clash): Overlap['contents'] {
  if (clash === 'beside' || !areOfOneNumber(few, many) || areOfOthers(few, many)) return 'different'
  if (clash === 'passing') return likeness === 'same' ? 'similar' : likeness
  return isOneAct(few, many) ? 'same' : likeness
}

function totalOf({ weights }: Content, a: Told, b: Told): number {
  let total = 0
  for (const [word, weight] of weights) total += weightIn(word, weight, a, b)
  return total
}

type Clash = 'turning' | 'passing' | 'beside' | 'none'

/** Whether words of two contents exclude each other: those they turn on, or some others. */
function clashIn(unshared: readonly string[], few: Content, many: Content): Clash {
  let found: Clash = 'none'
  for (const word of unshared) {
    for (const opposite of [...oppositesOf(word), ...passingOppositesOf(word)]) {
      if (!many.weights.has(opposite) || few.weights.has(opposite)) continue
      const isTurning = turnsOn(few, word) || turnsOn(many, opposite)
      if (isTurning && oppositesOf(word).has(opposite)) return 'turning'
      if (isTurning) found = 'passing'
      else if (found === 'none') found = 'beside'
    }
  }
  return found
}

/** Of so many words any may be what a content turns on. */
const FEW = 6

/** A content turns on its predicate, or where that says little, and it is short, on any word. */
function turnsOn({ predicate, weights }: Content, word: string): boolean {
  return word === predicate || (saysLittle(predicate) && weights.size <= FEW)
}

function saysLittle(predicate: string): boolean {
  return predicate === '' || WEAK_WORDS.has(predicate)
}

function stancesOf(left: Content, right: Content, clash: Clash, met: number): ComparisonFacts['stances'] {
  const isOneDenied = left.isDenied !== right.isDenied
  if (clash === 'turning' || clash === 'passing') return isOneDenied ? 'same' : 'opposite'
  if (!isOneDenied) return 'same'
  const [denied, said] = left.isDenied ? [left, right] : [right, left]
  if (isMet(denied, said, met >= MET)) return 'opposite'
  return met >= TOUCHED && !KEEPING_STILL.has(denied.predicate) ? 'crossed' : 'none'
}

/** How much of a denial is in what the other says, names left out. */
function shareMet(denied: Content, said: Content): number {
  let [all, met] = [0, 0]
  for (const [word, weight] of denied.weights) {
    if (weight === NAME) continue
    all += weight
    if (said.weights.has(word)) met += weight
  }
  return all === 0 ? 1 : met / all
}

/** Whether a denial is of what the other says: of its predicate, or of a stand that it takes. */
function isMet({ predicate }: Content, said: Content, covered: boolean): boolean {
  if (KEEPING_STILL.has(predicate)) return false
  if (TAKING_A_STAND.has(predicate)) return STANDS.has(said.predicate)
  if (saysLittle(predicate)) return covered
  return covered && (said.weights.has(predicate) || said.predicate === predicate)
}

function actsOf(left: string, right: string): ComparisonFacts['acts'] {
  if (left === '' || right === '') return 'none'
  if (left === right) return 'same'
  return oppositesOf(left).has(right) || passingOppositesOf(left).has(right) ? 'opposite' : 'different'
}

/** Of one who did a thing or did not, that thing is all there is to say: "had not conceded". */
function isOneAct(few: Content, many: Content): boolean {
  const isAll = few.weights.size === 1 && few.weights.has(few.predicate)
  if (!isAll || few.predicate !== many.predicate || saysLittle(few.predicate)) return false
  return few.doer.some((word) => many.doer.includes(word))
}

function likenessOf(shared: number, totals: readonly [number, number], clash: Clash): Overlap['contents'] {
  if (shared < ENOUGH.related) return 'different'
  // Words that exclude each other are of one scale, so they count for both as half a word shared.
  const common = clash === 'turning' || clash === 'passing' ? shared + 0.5 : shared
  const [ofOne, ofOther] = [common / totals[0], common / totals[1]]
  const [less, more] = ofOne < ofOther ? [ofOne, ofOther] : [ofOther, ofOne]
  if (common >= ENOUGH.same && more >= SAME.ofLess && less >= SAME.ofMore) return 'same'
  if (common >= ENOUGH.similar && more >= SIMILAR.ofLess && less >= SIMILAR.ofMore) return 'similar'
  if (shared >= ENOUGH.same && more >= CONTAINED.ofLess && less >= CONTAINED.ofMore) return 'similar'
  return more >= RELATED ? 'related' : 'different'
}

/** Whether what they say is of two people or bodies: each is elected mayor of one town in some year. */
function areOfOthers({ subjects, weights }: Content, { subjects: others, weights: otherWeights }: Content): boolean {
  if (subjects.length === 0 || others.length === 0) return false
  const isIn = (name: string, words: ReadonlyMap<string, number>, names: readonly string[]) =>
    words.has(name) || names.some((other) => isSameName(name, other))
  return (
    !subjects.some((name) => isIn(name, otherWeights, others)) && !others.some((name) => isIn(name, weights, subjects))
  )
}

/** Whether what they say is of one number, or one of them gives none. */
function areOfOneNumber({ numbers }: Content, { numbers: others }: Content): boolean {
  if (numbers.size === 0 || others.size === 0) return true
  for (const one of numbers) if (others.has(one)) return true
  return false
}
