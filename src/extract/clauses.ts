import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { AnalysedSentence, Tag } from '../model/reading.ts'

/** How a figure sits in its clause. All numbers are token indices. */
export interface Clause {
  /** The verb that governs the figure; for a bare copula the auxiliary; `null` in a fragment. */
  readonly verb: number | null
  /** Whether the figure's phrase is the subject of that verb or stands after it. */
  readonly position: 'subject' | 'object' | 'fragment'
  readonly first: number
  readonly last: number
}

/**
 * Finds the clause a figure stands in and the verb that governs it.
 *
 * A figure is a subject when a verb follows its phrase and nothing before it
 * claims it as an object: "31 people were killed", "…, she said, and 18 others
 * were missing". Else the nearest verb to the left governs it, up to a word or
 * mark that opens a clause. Scans outwards from the figure: O(length of the
 * sentence).
 */
export function findClause(analysed: AnalysedSentence, first: number, last: number): Clause {
  const { tags } = analysed
  const left = clauseStart(analysed, first)
  const right = clauseEnd(analysed, last)
  const after = verbAfter(analysed, last, right)
  if (after !== null && maySubject(analysed, first)) {
    return { verb: mainVerb(tags, after, right), position: 'subject', first: left.at, last: right }
  }
  if (left.verb !== null) return { verb: left.verb, position: 'object', first: left.at, last: right }
  if (after !== null) return { verb: mainVerb(tags, after, right), position: 'subject', first: left.at, last: right }
  return { verb: null, position: 'fragment', first: left.at, last: right }
}

/** Tokens that a clause of the news may reach to either side of its figure. It keeps long lists linear. */
const REACH = 100

/** Marks at which a clause ends for good. */
const HARD_STOPS = ';:—()"“”«»'

export function isHardStop(analysed: AnalysedSentence, index: number): boolean {
  const token = analysed.sentence.tokens[index]
  if (token?.type !== 'punctuation') return false
  if (token.text === '-' || token.text === '–') return token.spaced || analysed.sentence.tokens[index - 1]?.text === '.'
  return HARD_STOPS.includes(token.text)
}

/** The nearest verb to the left, and the token at which its clause starts. */
function clauseStart(analysed: AnalysedSentence, from: number): { readonly verb: number | null; readonly at: number } {
  const { tags } = analysed
  const farthest = Math.max(0, from - REACH)
  let verb: number | null = null
  for (let index = from - 1; index >= farthest; index -= 1) {
    const tag = tags[index]
    if (isHardStop(analysed, index)) return { verb, at: index + 1 }
    if (tag === 'relative') return { verb, at: index + 1 }
    if (tag === 'conjunction' && endsClause(analysed, index, verb)) return { verb, at: index + 1 }
    if (
      tag === 'verb' &&
      isSaying(analysed, index) &&
      (verb === null ? !governsDirectly(tags, index, from) : opensContent(tags, index))
    ) {
      const before = interjectionStart(analysed, index)
      if (before === null) return { verb, at: index + 1 }
      index = before
      continue
    }
    if (tag === 'verb' && verb === null) verb = index
    if (tag === 'auxiliary' && verb === null) verb = index
  }
  return { verb, at: farthest }
}

/** Longest "…, she told reporters, …", in tokens. */
const INTERJECTION = 8

/** The comma before ", he recalled,": an attribution thrown in does not end the clause. `null` where it is none. */
function interjectionStart({ tags, sentence }: AnalysedSentence, verb: number): number | null {
  const closes = [verb + 1, verb + 2].some((index) => sentence.tokens[index]?.text === ',')
  if (!closes) return null
  for (let index = verb - 1; index >= Math.max(1, verb - INTERJECTION); index -= 1) {
    if (sentence.tokens[index]?.text === ',') return index
    if (tags[index] === 'verb' || tags[index] === 'quantity') return null
  }
  return null
}

/** "says two-way trade jumped": a subject follows the verb of saying. "published last year" opens nothing. */
function opensContent(tags: readonly Tag[], verb: number): boolean {
  const next = tags[verb + 1]
  return next === 'determiner' || next === 'noun' || next === 'name' || next === 'pronoun' || next === 'conjunction'
}

function isSaying(analysed: AnalysedSentence, index: number): boolean {
  return SAYING_VERBS.has(analysed.lemmas[index] ?? '')
}

/** "reported 31 deaths": nothing but words of the figure's own phrase between. */
function governsDirectly(tags: readonly Tag[], verb: number, figure: number): boolean {
  for (let index = verb + 1; index < figure; index += 1) {
    const tag = tags[index]
    if (tag !== 'determiner' && tag !== 'adverb' && tag !== 'preposition' && tag !== 'noun') return false
  }
  return true
}

/**
 * Whether a joining word, met on the way left, begins the clause: every
 * subordinator does; "and" does where a subject of its own follows it, and
 * not where it joins two nouns or two verbs of one subject.
 */
function endsClause(analysed: AnalysedSentence, index: number, verb: number | null): boolean {
  const lower = analysed.sentence.tokens[index]?.lower ?? ''
  if (!JOINING.has(lower)) return true
  if (verb === null) return false
  let next = index + 1
  while (analysed.tags[next] === 'adverb') next += 1
  return analysed.tags[next] !== 'verb' && analysed.tags[next] !== 'auxiliary' && hasVerbBefore(analysed, index)
}

/** How far back a verb is looked for: "trade between China and Russia reached" has none before its "and". */
const LOOK_BACK = 15

function hasVerbBefore(analysed: AnalysedSentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at -= 1) {
    const tag = analysed.tags[at]
    if (tag === 'verb' || tag === 'auxiliary') return true
    if (tag === 'conjunction' || tag === 'relative' || isHardStop(analysed, at)) return false
  }
  return false
}

/** The last token before a relative pronoun or a subordinator behind the figure. */
function clauseEnd({ tags, sentence }: AnalysedSentence, from: number): number {
  const farthest = Math.min(tags.length, from + 1 + REACH)
  let index = from + 1
  while (index < farthest) {
    const tag = tags[index]
    if (tag === 'relative' || (tag === 'conjunction' && !JOINING.has(sentence.tokens[index]?.lower ?? ''))) break
    index += 1
  }
  return index - 1
}

/** Conjunctions that may join words as well as clauses. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor'])

/** The first verb after the figure's phrase, over "of them", prepositional phrases and adverbs. */
function verbAfter(analysed: AnalysedSentence, last: number, end: number): number | null {
  const { tags } = analysed
  let inPhrase = false
  for (let index = last + 1; index <= end; index += 1) {
    const tag = tags[index]
    if (tag === 'verb' || tag === 'auxiliary') return index
    if (tag === 'preposition') {
      if (analysed.sentence.tokens[index]?.lower === 'than') return null
      inPhrase = true
    } else if (tag !== 'adverb' && !(inPhrase && isPhrasal(tag)) && !(index === last + 1 && tag === 'noun')) return null
  }
  return null
}

function isPhrasal(tag: Tag | undefined): boolean {
  return (
    tag === 'determiner' ||
    tag === 'noun' ||
    tag === 'name' ||
    tag === 'possessive' ||
    tag === 'quantity' ||
    tag === 'pronoun' ||
    tag === 'date'
  )
}

/**
 * What stands before a figure that is a subject: nothing, a mark, a joining
 * word, a date, a verb of saying, "a total of".
 */
function maySubject(analysed: AnalysedSentence, first: number): boolean {
  const { tags, lemmas } = analysed
  let index = first - 1
  while (index >= 0 && (tags[index] === 'adverb' || tags[index] === 'determiner')) index -= 1
  if (index < 0) return true
  const tag = tags[index]
  if (tag === 'preposition') {
    if (lemmas[index] === 'with') return isAbsolute(analysed, first)
    return lemmas[index] === 'of' && lemmas[index - 1] === 'total' && maySubject(analysed, index - 1)
  }
  if (tag === 'stop' || tag === 'conjunction' || tag === 'date') return true
  if (tag === 'relative') return analysed.sentence.tokens[index]?.lower === 'that'
  return tag === 'verb' && isSaying(analysed, index)
}

/**
 * From the first auxiliary of a verb group to its main verb: "had been rescued"
 * is rescue, "were still missing" stays be.
 */
function mainVerb(tags: readonly Tag[], first: number, end: number): number {
  let index = first
  while (index <= end && (tags[index] === 'auxiliary' || tags[index] === 'adverb')) index += 1
  return tags[index] === 'verb' ? index : first
}

/** "with 4,500 having signed up": a figure that is the subject of a participle. */
function isAbsolute(analysed: AnalysedSentence, first: number): boolean {
  const figure = analysed.quantities.find(({ tokens }) => tokens[0] === first)
  const next = analysed.sentence.tokens[(figure?.tokens[1] ?? first) + 1]?.lower ?? ''
  return next === 'having' || next === 'being'
}
