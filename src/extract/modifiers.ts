import { lemma } from '../lemma.ts'
import { AFTER_NUMERAL, BEFORE_NUMERAL } from '../lexicon/modifiers.ts'
import type { Modifier } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { lowerAt } from './word-forms.ts'

/** A modifier and the tokens it reaches to, seen from the numeral. */
export interface ModifierReading {
  readonly modifier: Modifier
  /** First token of a modifier before, last token of one behind; inclusive. */
  readonly edge: number
}

/** Words that may stand between a modifier and its numeral: "at least another 20", "almost a fifth". */
const BETWEEN: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'another',
  'further',
  'additional',
  'its',
  'their',
  'all',
])

const LONGEST = 5

/**
 * Reads the phrase that qualifies what starts at token `first`, from behind
 * it. Only touching phrases count: in "over the past 20 years" nothing
 * qualifies 20. `null` when there is none: the modifier is `bare`, which is a
 * statement too, see `Modifier`.
 *
 * `edge` is the first token of the phrase. "no more than 20" is not read as
 * "more than 20": the longest phrase wins.
 */
export function readModifierBefore(tokens: readonly Token[], first: number): ModifierReading | null {
  const direct = longestBefore(tokens, first)
  if (direct) return direct
  let start = first
  while (start > 0 && first - start < 2 && BETWEEN.has(tokens[start - 1]?.lower ?? '')) start -= 1
  // "the over 20" is fine, "about the 20" is a topic.
  const isTopic = tokens[start]?.lower === 'the' || tokens[start]?.lower === 'its' || tokens[start]?.lower === 'their'
  const further = start < first ? longestBefore(tokens, start) : null
  return further && !(isTopic && further.modifier === 'approximate') && !(isTopic && isPreposition(tokens, further))
    ? further
    : null
}

/** "over the 20 years", "under the two": prepositions there, no modifiers. */
function isPreposition(tokens: readonly Token[], { edge }: ModifierReading): boolean {
  return /^(?:over|under|above|below|beyond|around|about|some)$/.test(tokens[edge]?.lower ?? '')
}

function longestBefore(tokens: readonly Token[], first: number): ModifierReading | null {
  if (!LAST_WORDS.has(lowerAt(tokens, first - 1))) return null
  for (let length = Math.min(LONGEST, first); length > 0; length -= 1) {
    const edge = first - length
    const modifier = BEFORE_NUMERAL[joined(tokens, edge, first - 1)]
    if (modifier === undefined) continue
    return modifier === 'bare' || !isUsable(tokens, edge, first) ? null : { modifier, edge }
  }
  return null
}

/** A word glued to a hyphen ("close-to") or after "the" ("the above 20") qualifies nothing. */
function isUsable(tokens: readonly Token[], edge: number, first: number): boolean {
  const [word, before] = [tokens[edge]?.lower ?? '', tokens[edge - 1]]
  if (word === 'above' && before?.lower === 'the') return false
  if (word === 'over' || word === 'about' || word === 'under' || word === 'around') {
    return !isVerbWith(word, before) && tokens[first - 1]?.text !== '-'
  }
  if (BASE_VERBS.has(word)) return before !== undefined && AUXILIARIES_BEFORE.test(before.lower)
  return tokens[first - 1]?.text !== '-'
}

const BASE_VERBS: ReadonlySet<string> = new Set(['top', 'surpass', 'pass'])
const AUXILIARIES_BEFORE = /^(?:to|will|would|could|may|might|can|should|shall|likely|easily|not)$/

/** Verbs whose particle or preposition the word is: "turned over 8 million", "talked about 20". */
function isVerbWith(word: string, before: Token | undefined): boolean {
  if (before?.type !== 'word') return false
  const verb = lemma(before.lower)
  if (word === 'over')
    return /^(?:turn|take|hand|win|sign|pay|preside|carry|rule|argue|fight|clash|past|control)$/.test(verb)
  if (word === 'about')
    return /^(?:talk|speak|think|hear|know|complain|worry|learn|write|read|ask|argue|debate|what|how|bring)$/.test(verb)
  return /^(?:fall|go|come|turn|buckle|crumble)$/.test(verb) && word === 'under'
}

/**
 * Reads the phrase that qualifies what ends at token `last`, from after it:
 * "20 or more", "200-odd". `edge` is the last token of the phrase.
 */
export function readModifierAfter(tokens: readonly Token[], last: number): ModifierReading | null {
  if (!FIRST_WORDS.has(lowerAt(tokens, last + 1))) return null
  for (let length = 3; length > 0; length -= 1) {
    const edge = last + length
    if (edge >= tokens.length) continue
    const phrase = joined(tokens, last + 1, edge)
    const modifier = AFTER_NUMERAL[phrase]
    if (modifier === undefined) continue
    if (NEEDS_TOUCH.has(phrase) && tokens[last + 1]?.spaced) return null
    // "60 or over 70", "20 plus 3": the words belong to the next number.
    if (tokens[edge + 1]?.type === 'number' && phrase !== '- odd') return null
    if (/^(?:than|the|a|an|another)$/.test(tokens[edge + 1]?.lower ?? '')) return null
    return { modifier, edge }
  }
  return null
}

const NEEDS_TOUCH: ReadonlySet<string> = new Set(['+', '- plus', '- odd', '- ish'])

function joined(tokens: readonly Token[], first: number, last: number): string {
  let phrase = tokens[first]?.lower ?? ''
  for (let index = first + 1; index <= last; index += 1) phrase += ` ${tokens[index]?.lower ?? ''}`
  return phrase
}

const LAST_WORDS: ReadonlySet<string> = new Set(
  Object.keys(BEFORE_NUMERAL).map((phrase) => phrase.split(' ').at(-1) ?? ''),
)

const FIRST_WORDS: ReadonlySet<string> = new Set(Object.keys(AFTER_NUMERAL).map((phrase) => phrase.split(' ')[0] ?? ''))

/** Whether a word may end a modifier that stands before a numeral. */
export function isModifierWord(lower: string): boolean {
  return LAST_WORDS.has(lower)
}
