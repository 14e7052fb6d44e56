import { lemma } from '../lemma.ts'
import {
  COUNTED_ADJECTIVES,
  ENDING_VERBS,
  SET_NOUNS,
  SKIPPED_WORDS,
  UNCOUNTED_COMPOUNDS,
} from '../lexicon/counted-nouns.ts'
import { BE_FORMS, DETERMINERS, isFunctionWord } from '../lexicon/function-words.ts'
import { SCALE_WORDS, SMALL_NUMBERS, TENS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { type Counted, isHead, LONGEST_PHRASE, readPhrase, unitOf } from './counted-phrase.ts'
import { isCapital, isJoiningHyphen } from './word-forms.ts'

/**
 * Finds what a number counts: the head of the noun phrase behind it.
 *
 * Adjectives, participles and names are skipped up to the first plural noun.
 * "of" opens a set ("33 of the 81 seats" counts seats, "24 of them" names
 * nothing); what the set turns out to be wins ("nine of the dead were
 * children" counts children). Hyphens count the noun behind them: "a
 * 500-bed hospital". A measure that says which sort is stepped over: "two
 * 15-minute calls" counts calls.
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
  const noun = afterMeasure(tokens, after)
  // The measure is a quantity too, and keeps its tokens.
  if (noun !== null) return { unit: readPhrase(tokens, noun, isOne)?.unit ?? '', last: after - 1 }
  return readPhrase(tokens, after, isOne) ?? nothing
}

/**
 * What a number behind "a" counts where the hyphen is left out: "a nine
 * member panel", "a 12 storey tower". A singular noun with another behind it.
 */
export function readLooseCompound(tokens: readonly Token[], after: number): Counted | null {
  const [noun, next] = [tokens[after], tokens[after + 1]]
  if (!isPlainNoun(noun) || !isPlainNoun(next) || isHead(noun) || !noun || noun.text.length === 1) return null
  if (UNCOUNTED_COMPOUNDS.has(noun.lower) || SKIPPED_WORDS.has(noun.lower) || ENDING_VERBS.has(noun.lower)) return null
  return isParticiple(noun.lower) ? null : { unit: lemma(noun.lower), last: after }
}

function isPlainNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && !isFunctionWord(token.lower) && !isCapital(token) && !isNumberWord(token.lower)
}

/** First token behind "15-minute" or "$500" that stands at `at`; `null` where no such measure does. */
function afterMeasure(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (/^[$£€]$/.test(token.text)) return tokens[at + 1]?.type === 'number' ? at + 2 : null
  if (!isNumberToken(token)) return null
  let last = at
  while (last - at < LONGEST_PHRASE && isJoiningHyphen(tokens, last + 1) && tokens[last + 2]?.type === 'word') last += 2
  return last === at || isHead(tokens[last]) ? null : last + 1
}

function readCompound(tokens: readonly Token[], hyphen: number): Counted | null {
  const noun = tokens[hyphen + 1]
  if (noun?.type !== 'word' || noun.text.length === 1) return null
  if (UNCOUNTED_COMPOUNDS.has(noun.lower) || isFunctionWord(noun.lower)) return null
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
  for (let next: number | null = at; next !== null; next = afterOpener(tokens, at)) at = next
  const holdsNumber = tokens.slice(of + 1, at).some(isNumberToken)
  const adjective = tokens[at]
  const phrase =
    readPhrase(tokens, at, false) ??
    (adjective && COUNTED_ADJECTIVES.has(adjective.lower) ? { unit: adjective.lower, last: at } : null)
  if (!phrase) return null
  const unit = readPredicate(tokens, phrase.last + 1)?.unit ?? phrase.unit
  // A set with a number of its own is a quantity too, and keeps its tokens.
  return { unit, last: holdsNumber ? of - 1 : phrase.last }
}

/**
 * The token behind what opens the set at `at`: determiners, numbers and scales
 * ("the 1.31 million", "its more than 400"), a noun that says how large it is
 * ("a handful of"), an owner of a number ("the village's 60"). `null` at the set.
 */
function afterOpener(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (DETERMINERS.has(token.lower) || isNumberToken(token)) return at + 1
  if (SET_NOUNS.has(token.lower) && tokens[at + 1]?.lower === 'of') return at + 2
  if (/^(?:more|than|about|some|nearly|almost|roughly|estimated|just|only|several|few|many)$/.test(token.lower)) {
    return at + 1
  }
  const owner = [at + 1, at + 2, at + 3].find((index) => tokens[index]?.lower === "'s")
  return owner !== undefined && token.type === 'word' && isNumberToken(tokens[owner + 1]) ? owner + 1 : null
}

function isNumberToken(token: Token | undefined): boolean {
  return token !== undefined && (token.type === 'number' || isNumberWord(token.lower))
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
  if (noun === at + 2 && (!between || isFunctionWord(between.lower) || /(?:ed|ing)$/.test(between.lower))) return null
  const end = tokens[noun + 1]
  return end === undefined || end.type !== 'word' || isFunctionWord(end.lower)
    ? { unit: unitOf(tokens[noun]), last: noun }
    : null
}
