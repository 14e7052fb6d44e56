import { lemma } from '../lemma.ts'
import {
  COUNTED_ADJECTIVES,
  ENDING_VERBS,
  PARTICLE_PLURALS,
  PLURAL_MODIFIERS,
  SKIPPED_WORDS,
  TRAILING_ADVERBS,
  UNMARKED_PEOPLES,
  UNMARKED_PLURALS,
} from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import { isCapital, isGlued, isHyphen, isJoiningHyphen, isPluralNoun, isSortWord } from './word-forms.ts'

/** What a number counts. */
export interface Counted {
  /** Lemma of the head noun; '' when the words after the number do not name it. */
  readonly unit: string
  /** Last token of the noun phrase; the numeral's own last token when nothing is named. */
  readonly last: number
}

/** How far a noun phrase after a number reaches: "two newly elected South Korean opposition lawmakers". */
export const LONGEST_PHRASE = 8

/**
 * The noun phrase that starts at `start`: adjectives, participles and names up
 * to the first plural noun, or, for `isOne`, up to the last noun, where what
 * looks like a plural is a verb: "one county helps". `null` where no noun is
 * found.
 */
export function readPhrase(tokens: readonly Token[], start: number, isOne: boolean): Counted | null {
  let lastNoun: number | null = null
  const end = Math.min(tokens.length, start + LONGEST_PHRASE)
  for (let at = start; at < end; at += 1) {
    const token = tokens[at]
    if (token?.lower === 'others' && at === start) return { unit: 'other', last: at }
    if (!token || (endsPhrase(tokens, at, start, isOne) && !joinsSorts(tokens, at, start))) break
    if (isHyphen(token)) continue
    if (COUNTED_ADJECTIVES.has(token.lower) && !leadsToNoun(tokens, at + 1)) return { unit: token.lower, last: at }
    if (isPeople(tokens, at)) return { unit: token.lower, last: at }
    if (isHead(token) || isParticlePlural(tokens, at, start)) {
      if (isModifierOfNext(tokens, at, isOne) || isNameBeforeHead(tokens, at)) continue
      if (isOne && !UNMARKED_PLURALS.has(token.lower)) {
        if (isCapital(token)) continue
        break
      }
      const tail = tailEnd(tokens, at)
      if (tail === null) continue
      return { unit: compoundUnit(tokens, start, at, tail), last: tail }
    }
    if (canBeOne(token.lower)) lastNoun = at
  }
  if (!isOne) return null
  if (lastNoun === null) return tokens[start]?.lower === 'other' ? { unit: 'other', last: start } : null
  return { unit: compoundUnit(tokens, start, lastNoun, lastNoun), last: lastNoun }
}

/** What "one" may count: "one back" and "one more" name nothing. */
function canBeOne(lower: string): boolean {
  return !/(?:ed|ly|ing)$/.test(lower) && !SKIPPED_WORDS.has(lower) && !TRAILING_ADVERBS.has(lower)
}

export function isHead(token: Token | undefined): boolean {
  return token?.type === 'word' && (isPluralNoun(token) || UNMARKED_PLURALS.has(token.lower))
}

/** "start-ups", "break-ins": the plural ending on a particle behind a hyphen. */
function isParticlePlural(tokens: readonly Token[], at: number, start: number): boolean {
  return at - 2 >= start && PARTICLE_PLURALS.has(tokens[at]?.lower ?? '') && isJoiningHyphen(tokens, at - 1)
}

/**
 * Last token of the word whose plural stands at `at`: "passers-by" goes on
 * behind the hyphen. `null` where the plural is but the first half of an
 * adjective: "sports-car makers".
 */
function tailEnd(tokens: readonly Token[], at: number): number | null {
  let last = at
  while (isJoiningHyphen(tokens, last + 1)) {
    const next = tokens[last + 2]
    if (!next || !(isFunctionWord(next.lower) || (last > at && next.lower === 'law'))) return null
    last += 2
  }
  return last
}

/**
 * The lemma of the word from its first hyphen to its last: "by-elections" →
 * `by-election`, "passers-by" → `passer-by`.
 */
function compoundUnit(tokens: readonly Token[], start: number, head: number, last: number): string {
  let first = head
  while (first - 2 >= start && isJoiningHyphen(tokens, first - 1) && tokens[first - 2]?.type === 'word') first -= 2
  const particle = first < head ? PARTICLE_PLURALS.get(tokens[head]?.lower ?? '') : undefined
  const base = particle ?? unitOf(tokens[head], tokens[head - 1])
  const before = tokens.slice(first, head).map((token) => token.lower)
  const behind = tokens.slice(head + 1, last + 1).map((token) => token.lower)
  return [...before, base, ...behind].join('')
}

/** "three Kansas City pitchers", "two Dallas residents": a name in -s before the noun that is counted. */
function isNameBeforeHead(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false
  if (isCapital(tokens[at + 1]) && isHead(tokens[at + 1])) return true
  for (let index = at + 1; index < at + 4; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'word' || isFunctionWord(token.lower) || ENDING_VERBS.has(token.lower)) return false
    if (isCapital(token)) continue
    return isHead(token) || (index > at + 1 && isHead(tokens[index + 1]))
  }
  return false
}

/** "crew members", "sports clubs", "sheep farmers", "one police officer": the noun behind is the head. */
function isModifierOfNext(tokens: readonly Token[], at: number, isOne: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || next.type !== 'word' || isFunctionWord(next.lower)) return false
  if (isOne && UNMARKED_PLURALS.has(token.lower) && !ENDING_VERBS.has(next.lower) && canBeOne(next.lower)) return true
  if (isOne && PLURAL_MODIFIERS.has(token.lower)) return canBeOne(next.lower)
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

/** "38 Chinese died": a people whose name has no plural, and no noun behind it, nor behind one joined to it. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  if (!UNMARKED_PEOPLES.has(tokens[at]?.lower ?? '') || !isCapital(tokens[at]) || isHyphen(tokens[at + 1])) return false
  const isJoined = /^(?:and|or|,)$/.test(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2])
  return !leadsToNoun(tokens, isJoined ? at + 3 : at + 1)
}

function endsPhrase(tokens: readonly Token[], at: number, start: number, isOne: boolean): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.type === 'word') {
    if (token.lower === "'s") return isOne || at === start
    if (SKIPPED_WORDS.has(token.lower)) return false
    if (isJoiningHyphen(tokens, at + 1)) return false
    if (isCapital(token) && token.text.length > 1 && at > start && token.lower !== 'the') return false
    if (token.text === 'US' || token.text === 'IT') return false
    return ENDING_VERBS.has(token.lower) || isFunctionWord(token.lower)
  }
  if (isHyphen(token)) return token.spaced || !isGlued(tokens[at + 1])
  return !isModelNumber(tokens, at, start)
}

/**
 * "12 British and French nationals", "20 current and former officials": "and"
 * between two words that say which sort.
 */
function joinsSorts(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || !/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return false
  return isSortWord(tokens[at - 1]) && isSortWord(tokens[at + 1]) && (isHead(tokens[at + 2]) || isHead(tokens[at + 3]))
}

/** The number of a name inside the phrase: "90 Leopard 2 tanks", "125 F-150 trucks", "two G7 meetings". */
function isModelNumber(tokens: readonly Token[], at: number, start: number): boolean {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return false
  const name = isHyphen(tokens[at - 1]) ? at - 2 : at - 1
  return name >= start && isCapital(tokens[name])
}

/**
 * The noun in the singular: "bombings" → `bombing`, where the lemma alone
 * would give the verb. "crew member" and "staff member" count crew and staff.
 */
export function unitOf(token: Token | undefined, before?: Token): string {
  const lower = token?.lower ?? ''
  const cutsS = lower.endsWith('ings') || (lower.endsWith('s') && lemma(lower) === lower && isPluralNoun(token))
  const unit = cutsS ? lower.slice(0, -1) : isHead(token) ? lemma(lower) : lower
  return unit === 'member' && before !== undefined && UNMARKED_PLURALS.has(before.lower) ? before.lower : unit
}
