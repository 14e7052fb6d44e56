import { lemma } from '../lemma.ts'
import {
  COUNTED_ADJECTIVES,
  ENDING_VERBS,
  PLURAL_MODIFIERS,
  SKIPPED_WORDS,
  UNCOUNTED_COMPOUNDS,
  UNMARKED_PLURALS,
} from '../lexicon/counted-nouns.ts'
import { BE_FORMS, DETERMINERS, isFunctionWord } from '../lexicon/function-words.ts'
import { SCALE_WORDS, SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { isCapital, isGlued, isHyphen, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

/** What a number counts. */
export interface Counted {
  /** Lemma of the head noun; '' when the words after the number do not name it. */
  readonly unit: string
  /** Last token of the noun phrase; the numeral's own last token when nothing is named. */
  readonly last: number
}

/** How far a noun phrase after a number reaches: "two newly elected South Korean opposition lawmakers". */
const LONGEST_PHRASE = 8

/**
 * Finds what a number counts: the head of the noun phrase behind it.
 *
 * Adjectives, participles and names are skipped up to the first plural noun.
 * "of" opens a set ("33 of the 81 seats" counts seats, "24 of them" names
 * nothing); what the set turns out to be wins ("nine of the dead were
 * children" counts children). Hyphens count the noun behind them: "a
 * 500-bed hospital".
 *
 * `after` is the token behind the numeral, `isOne` whether a singular may be
 * counted.
 */
export function readCounted(tokens: readonly Token[], after: number, isOne: boolean): Counted {
  const nothing = { unit: '', last: after - 1 }
  const next = tokens[after]
  if (!next) return nothing
  if (isJoiningHyphen(tokens, after)) return readCompound(tokens, after) ?? nothing
  if (next.lower === 'of') return readSet(tokens, after) ?? nothing
  return readPhrase(tokens, after, isOne) ?? nothing
}

function readCompound(tokens: readonly Token[], hyphen: number): Counted | null {
  const noun = tokens[hyphen + 1]
  if (noun?.type !== 'word' || UNCOUNTED_COMPOUNDS.has(noun.lower) || isFunctionWord(noun.lower)) return null
  let last = hyphen + 1
  while (last - hyphen < LONGEST_PHRASE && isJoiningHyphen(tokens, last + 1) && tokens[last + 2]?.type === 'word')
    last += 2
  const head = tokens[last]
  return head && !isParticiple(head.lower) ? { unit: lemma(head.lower), last: hyphen + 1 } : null
}

/** "two-pronged" and "three-sided" count nothing; "500-bed" and "12-building" do. */
function isParticiple(lower: string): boolean {
  return /(?:ed|ing)$/.test(lower) && lemma(lower) !== lower
}

/** What stands behind "of": a pronoun, or a set with its noun, and what it is said to be. */
function readSet(tokens: readonly Token[], of: number): Counted | null {
  let at = of + 1
  const word = tokens[at]
  if (!word) return null
  if (/^(?:them|us|whom|which|those|these|you|it)$/.test(word.lower)) return readAfterPronoun(tokens, at)
  while (isSetOpener(tokens[at])) at += 1
  const holdsNumber = tokens.slice(of + 1, at).some((token) => token.type === 'number' || isNumberWord(token.lower))
  const adjective = tokens[at]
  const phrase =
    readPhrase(tokens, at, false) ??
    (adjective && COUNTED_ADJECTIVES.has(adjective.lower) ? { unit: adjective.lower, last: at } : null)
  if (!phrase) return null
  const unit = readPredicate(tokens, phrase.last + 1)?.unit ?? phrase.unit
  // A set with a number of its own is a quantity too, and keeps its tokens.
  return { unit, last: holdsNumber ? of - 1 : phrase.last }
}

/** Determiners, numbers and scales that open the set: "the 1.31 million", "its more than 400". */
function isSetOpener(token: Token | undefined): boolean {
  if (!token) return false
  if (DETERMINERS.has(token.lower) || token.type === 'number' || isNumberWord(token.lower)) return true
  return /^(?:more|than|about|some|nearly|almost|roughly|estimated)$/.test(token.lower)
}

function isNumberWord(lower: string): boolean {
  return SMALL_NUMBERS.has(lower) || TENS.has(lower) || SCALE_WORDS.has(lower)
}

/** "34 of them crew": the noun right behind the pronoun. */
function readAfterPronoun(tokens: readonly Token[], pronoun: number): Counted {
  const phrase = readPhrase(tokens, pronoun + 1, false)
  return phrase && phrase.last - pronoun <= 3
    ? phrase
    : { unit: readPredicate(tokens, pronoun + 1)?.unit ?? '', last: pronoun }
}

/** "were children": a plural noun, bare or behind one adjective, as what the set is said to be. */
function readPredicate(tokens: readonly Token[], at: number): Counted | null {
  if (!BE_FORMS.has(tokens[at]?.lower ?? '')) return null
  const noun = [at + 1, at + 2].find((index) => isHead(tokens[index]))
  if (noun === undefined) return null
  const between = tokens[noun - 1]
  if (noun === at + 2 && (!between || isFunctionWord(between.lower) || /ed$/.test(between.lower))) return null
  const end = tokens[noun + 1]
  return end === undefined || end.type !== 'word' || isFunctionWord(end.lower)
    ? { unit: unitOf(tokens[noun]), last: noun }
    : null
}

function readPhrase(tokens: readonly Token[], start: number, isOne: boolean): Counted | null {
  let lastNoun: number | null = null
  const end = Math.min(tokens.length, start + LONGEST_PHRASE)
  for (let at = start; at < end; at += 1) {
    const token = tokens[at]
    if (token?.lower === 'others' && at === start) return { unit: 'other', last: at }
    if (!token || endsPhrase(tokens, at, start)) break
    if (isHyphen(token)) continue
    if (COUNTED_ADJECTIVES.has(token.lower) && !leadsToNoun(tokens, at + 1)) return { unit: token.lower, last: at }
    if (isHead(token)) {
      if (isModifierOfNext(tokens, at)) continue
      return { unit: unitOf(token, tokens[at - 1]), last: at }
    }
    if (!/(?:ed|ly|ing)$/.test(token.lower) && !SKIPPED_WORDS.has(token.lower)) lastNoun = at
  }
  if (!isOne || lastNoun === null) return null
  return { unit: unitOf(tokens[lastNoun], tokens[lastNoun - 1]), last: lastNoun }
}

function isHead(token: Token | undefined): boolean {
  return token?.type === 'word' && (isPluralNoun(token) || UNMARKED_PLURALS.has(token.lower))
}

/** "crew members", "sports clubs", "sheep farmers": the noun behind is the head. */
function isModifierOfNext(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || next.type !== 'word' || isFunctionWord(next.lower)) return false
  if (!PLURAL_MODIFIERS.has(token.lower) && !UNMARKED_PLURALS.has(token.lower)) return false
  return isPluralNoun(next) && next.text === next.lower && token.lower !== 'people' && token.lower !== 'women'
}

/** Whether an adjective such as "injured" has a noun behind it: "six injured passengers". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next?.type === 'word' &&
    !isFunctionWord(next.lower) &&
    (isHead(next) || isHead(tokens[at + 1])) &&
    !ENDING_VERBS.has(next.lower)
  )
}

function endsPhrase(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.type === 'word') {
    if (token.lower === "'s") return at === start
    if (SKIPPED_WORDS.has(token.lower)) return false
    if (isCapital(token) && token.text.length > 1 && at > start && token.lower !== 'the') return false
    return ENDING_VERBS.has(token.lower) || isFunctionWord(token.lower)
  }
  if (isHyphen(token)) return token.spaced || !isGlued(tokens[at + 1])
  return true
}

/** "crew member" and "staff member" count crew and staff. */
function unitOf(token: Token | undefined, before?: Token): string {
  const unit = lemma(token?.lower ?? '')
  return unit === 'member' && before !== undefined && UNMARKED_PLURALS.has(before.lower) ? before.lower : unit
}
