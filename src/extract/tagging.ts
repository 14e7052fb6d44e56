import { lemma } from '../lemma.ts'
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isClosedClassWord,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE_PRONOUNS,
} from '../lexicon/function-words.ts'
import { NOUN_LIKE_VERBS, SAYING_VERBS, VERBS } from '../lexicon/verbs.ts'
import type { Tag } from '../model/reading.ts'
import type { OpeningWords, Token } from '../model/text.ts'
import { isAcronym, isName } from './capitals.ts'
import { isCapital } from './word-forms.ts'

/** Token ranges already read as something, both ends inclusive. */
export interface TakenRange {
  readonly tokens: readonly [first: number, last: number]
}

/**
 * Gives each token of a sentence its coarse word class.
 *
 * Closed classes come from their lists; what is left is a name (a capital
 * inside the sentence), a verb (a known verb in a form and place where a verb
 * may stand) or a noun, adjectives included. Quantities and dates found
 * before keep their tokens. One pass with one token of look-ahead: O(n).
 *
 * Example: "Confirmed cases rose to 135" is noun noun verb to quantity.
 */
export function tagTokens(
  tokens: readonly Token[],
  lemmas: readonly string[],
  quantities: readonly TakenRange[],
  dates: readonly TakenRange[],
  openings: OpeningWords,
): readonly Tag[] {
  const tags: (Tag | null)[] = tokens.map((token, index) =>
    closedClass(token, tokens[index + 1], index, tokens, openings),
  )
  for (const { tokens: range } of dates) tags.fill('date', range[0], range[1] + 1)
  for (const { tokens: range } of quantities) tags.fill('quantity', range[0], range[1] + 1)
  for (const [index, token] of tokens.entries()) {
    if (tags[index] !== null) continue
    tags[index] = isVerb(tokens, lemmas, tags, index, openings)
      ? 'verb'
      : isName(tokens, index, openings)
        ? 'name'
        : openClass(token)
  }
  return tags.map((tag, index) => (tokens[index]?.lower === 'that' ? thatClass(tokens, tags, index) : (tag ?? 'noun')))
}

/** How far before "that" the verb of saying may stand: "said in a written statement that". */
const TOLD_REACH = 5

/** "told reporters that", "said in a statement that": what is said follows. */
function isTold(tokens: readonly Token[], tags: readonly (Tag | null)[], that: number): boolean {
  for (let index = that - 1; index >= Math.max(0, that - TOLD_REACH); index -= 1) {
    if (tags[index] === 'verb') return SAYING_VERBS.has(lemma(tokens[index]?.lower ?? ''))
    if (tags[index] === 'stop' || tags[index] === 'quantity') return false
  }
  return false
}

/** "that" behind a noun and before a verb opens a relative clause; behind a verb a clause of its own. */
function thatClass(tokens: readonly Token[], tags: readonly (Tag | null)[], index: number): Tag {
  if (isTold(tokens, tags, index)) return 'conjunction'
  const before = tags[index - 1]
  const next = tags[index + 1]
  if (before !== 'noun' && before !== 'name')
    return next === 'noun' && before === undefined ? 'determiner' : 'conjunction'
  return next === 'verb' || next === 'auxiliary' || next === 'adverb' || before === 'noun' ? 'relative' : 'conjunction'
}

function openClass(token: Token): Tag {
  return token.lower.endsWith('ly') && token.lower.length > 4 && !LY_NOUNS.has(token.lower) ? 'adverb' : 'noun'
}

const LY_NOUNS: ReadonlySet<string> = new Set([
  'family',
  'supply',
  'assembly',
  'monopoly',
  'early',
  'daily',
  'july',
  'italy',
  'rally',
  'elderly',
  'only',
  'ally',
  'anomaly',
])

function closedClass(
  token: Token,
  next: Token | undefined,
  index: number,
  tokens: readonly Token[],
  openings: OpeningWords,
): Tag | null {
  const { lower, type } = token
  if (type === 'number') return 'quantity'
  if (type !== 'word') {
    if (isInnerHyphen(token, next)) return 'noun'
    return isPluralPossessive(token, tokens[index - 1], next) ? 'possessive' : 'stop'
  }
  const tag = CLOSED_CLASSES.get(lower)
  if (tag === undefined || !isCapital(token)) return tag ?? null
  if (isAcronym(token)) return null
  const isPlain = AUXILIARIES.has(lower) || lower.length < 2 || index === 0 || isClosedClassWord(lower)
  return isPlain || !isName(tokens, index, openings) ? tag : null
}

/** Of a word in several lists the last row counts. */
const CLOSED_CLASSES: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...taggedAs('adverb', ADVERBS),
  ...taggedAs('preposition', PREPOSITIONS),
  ...taggedAs('conjunction', CONJUNCTIONS),
  ...taggedAs('pronoun', PRONOUNS),
  ...taggedAs('determiner', DETERMINERS),
  ...taggedAs('adverb', ['so', 'yet']),
  ...taggedAs('auxiliary', AUXILIARIES),
  ...taggedAs('relative', RELATIVE_PRONOUNS),
  ...taggedAs('to', ['to']),
  ...taggedAs('possessive', ["'s"]),
])

function taggedAs(tag: Tag, words: Iterable<string>): readonly (readonly [string, Tag])[] {
  return [...words].map((word) => [word, tag] as const)
}

/** The apostrophe of "the dockers' union". */
function isPluralPossessive(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.text !== "'" && token.text !== '’') return false
  const touches = !token.spaced && before?.type === 'word' && before.lower.endsWith('s')
  return touches && next?.type === 'word' && next.spaced
}

/** The hyphen of a compound belongs to its phrase: "centre-right". */
function isInnerHyphen(token: Token, next: Token | undefined): boolean {
  return (token.text === '-' || token.text === '‑') && !token.spaced && next?.type === 'word' && !next.spaced
}

type Form = 'past' | 'ing' | 's' | 'base'

function formOf(lower: string, base: string): Form {
  if (lower === base) return 'base'
  if (lower.endsWith('ing')) return 'ing'
  return lower.endsWith('s') && !lower.endsWith('ss') ? 's' : 'past'
}

/** Past forms that are spelt like their base. */
const UNCHANGING: ReadonlySet<string> = new Set([
  'cut',
  'hit',
  'put',
  'cost',
  'set',
  'shut',
  'let',
  'read',
  'spread',
  'shed',
  'bet',
  'quit',
  'hurt',
  'burst',
  'cast',
  'beat',
  'split',
])

function isVerb(
  tokens: readonly Token[],
  lemmas: readonly string[],
  tags: readonly (Tag | null)[],
  index: number,
  openings: OpeningWords,
): boolean {
  const token = tokens[index]
  if (token?.type !== 'word' || (isCapital(token) && index > 0)) return false
  const base = lemmas[index] ?? ''
  const regular = token.lower.length > 4 && token.lower.endsWith('ed')
  if (!VERBS.has(base) && !regular) return false
  const before = previousTag(tokens, tags, index, openings)
  const next = nextTag(tokens, tags, index, openings)
  switch (formOf(token.lower, base)) {
    case 'past':
      return before !== 'preposition' && !(next === 'noun' && isPrenominal(before))
    case 'ing':
      return isGerundVerb(before, next)
    case 's':
      return isPresentVerb(base, before, next)
    case 'base':
      return isBaseVerb(token.lower, base, before, next, tokens[index - 1])
  }
}

const BE_OR_HAVE: ReadonlySet<string> = new Set([...BE_FORMS, 'have', 'has', 'had'])

type Neighbour = Tag | 'start' | 'end'

/** What stands before a participle that is an adjective: "the combined workforce", "135 confirmed cases". */
function isPrenominal(before: Neighbour): boolean {
  return before === 'determiner' || before === 'possessive' || before === 'start'
}

function isGerundVerb(before: Neighbour, next: Neighbour): boolean {
  if (before === 'determiner' || before === 'possessive') return false
  if (before === 'auxiliary') return true
  if (next === 'noun' && before !== 'stop') return false
  return next !== 'stop' && next !== 'end' && next !== 'verb' && next !== 'auxiliary'
}

function isPresentVerb(base: string, before: Neighbour, next: Neighbour): boolean {
  if (before === 'determiner' || before === 'preposition' || before === 'quantity' || before === 'start') return false
  if (!NOUN_LIKE_VERBS.has(base)) return before === 'pronoun' || (next !== 'verb' && next !== 'auxiliary')
  if (before === 'pronoun' || before === 'relative') return true
  return next === 'determiner' || next === 'quantity' || next === 'name' || next === 'pronoun' || next === 'to'
}

function isBaseVerb(
  lower: string,
  base: string,
  before: Neighbour,
  next: Neighbour,
  previous: Token | undefined,
): boolean {
  if (before === 'to' || before === 'pronoun') return true
  if (before === 'auxiliary') return !NOUN_LIKE_VERBS.has(base) || !BE_OR_HAVE.has(previous?.lower ?? '')
  if (UNCHANGING.has(lower) && (before === 'stop' || before === 'conjunction'))
    return next === 'determiner' || next === 'quantity'
  if (UNCHANGING.has(lower))
    return before === 'name' || (before === 'noun' && next !== 'noun' && next !== 'preposition')
  const plural = previous !== undefined && before === 'noun' && lemma(previous.lower) !== previous.lower
  if (NOUN_LIKE_VERBS.has(base)) return plural && (next === 'quantity' || next === 'determiner' || next === 'relative')
  return plural || before === 'name' || before === 'relative'
}

function previousTag(
  tokens: readonly Token[],
  tags: readonly (Tag | null)[],
  index: number,
  openings: OpeningWords,
): Neighbour {
  let at = index - 1
  while (at >= 0 && tags[at] === 'adverb') at -= 1
  return at < 0 ? 'start' : (tags[at] ?? guess(tokens, at, openings))
}

function nextTag(
  tokens: readonly Token[],
  tags: readonly (Tag | null)[],
  index: number,
  openings: OpeningWords,
): Neighbour {
  let at = index + 1
  while (at < tokens.length && tags[at] === 'adverb') at += 1
  return at >= tokens.length ? 'end' : (tags[at] ?? guess(tokens, at, openings))
}

/** A word not yet tagged: a capital is a name, an unmistakable verb form a verb, the rest a noun. */
function guess(tokens: readonly Token[], at: number, openings: OpeningWords): Tag {
  const token = tokens[at]
  if (!token) return 'stop'
  if (isName(tokens, at, openings)) return 'name'
  const base = lemma(token.lower)
  const inflected = token.lower !== base && !token.lower.endsWith('s') && !token.lower.endsWith('ing')
  return inflected && VERBS.has(base) ? 'verb' : 'noun'
}
