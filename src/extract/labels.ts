import { lemma } from '../lemma.ts'
import { COUNTING_VERBS, LABEL_NOUNS, STREET_WORDS } from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import {
  BEFORE_PRONOUN_ONE,
  BEFORE_YEARS,
  BEHIND_PRONOUN_ONE,
  DATING_WORDS,
  EMERGENCY_NOUNS,
  EMERGENCY_NUMBERS,
  LABEL_JOINTS,
  LOOSE_LABELS,
  VERB_MARKS,
} from '../lexicon/label-words.ts'
import type { Token } from '../model/text.ts'
import { isClockHour, isClockWord } from './clock-hours.ts'
import type { Numeral } from './numerals.ts'
import { isCapital, isGlued, isHyphen, isPluralNoun, lowerAt } from './word-forms.ts'

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** What stands around a number that has no unit. */
export interface Surroundings {
  /** Whether something is counted behind it. */
  readonly counts: boolean
  /** In a headline set in capitals, a capital before a number shows no name. */
  readonly titleCase: boolean
}

/**
 * Whether a number without a unit is a label, a year, a date, an address or a
 * pronoun: "page 7", "Boeing 737", "in 2022", "12 Main Street", "no one".
 */
export function isLabel(tokens: readonly Token[], numeral: Numeral, { counts, titleCase }: Surroundings): boolean {
  const [before, after] = [tokens[numeral.first - 1], tokens[numeral.last + 1]]
  if (isAfterLabelNoun(tokens, numeral, counts)) return true
  if (isYear(tokens, numeral, counts) || isAddress(tokens, numeral) || isDayOfMonth(before, after, tokens, numeral))
    return true
  if (isPronounOne(tokens, numeral, counts) || isPronounNumber(tokens, numeral, counts)) return true
  if (isClockWord(tokens, numeral) || isClockHour(tokens, numeral, counts)) return true
  if (/^(?:FM|AM)$/.test(after?.text ?? '') || isEmergencyNumber(tokens, numeral)) return true
  if (isListMark(tokens, numeral, counts) || isNextLabel(tokens, numeral, counts)) return true
  if (before !== undefined && /^[A-Z]{2}$/.test(before.text) && /^\d{5}$/.test(tokens[numeral.first]?.text ?? ''))
    return true
  if (after !== undefined && isGlued(after) && after.type === 'word' && tokens[numeral.last]?.type === 'number')
    return true
  if (before?.lower === 'per') return true
  if (!counts && (isShortYear(tokens, numeral) || isOrTwo(tokens, numeral))) return true
  const isBound = before?.text === '=' && /^[<>]$/.test(tokens[numeral.first - 2]?.text ?? '')
  if (!isBound && /^(?:=|©|#|№)$/.test(before?.text ?? '')) return true
  if (after?.text === '/' && isGlued(after)) return true
  if (before?.text === '/' && isGlued(before)) return true
  if (!titleCase && isNumberInName(tokens, numeral, counts)) return true
  return !counts && !titleCase && (isAfterName(tokens, numeral) || isStartOfName(tokens, numeral))
}

function isAfterLabelNoun(tokens: readonly Token[], { first, last, scaled }: Numeral, counts: boolean): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  const before = tokens[at]
  if (before?.type !== 'word' || scaled) return false
  if (before.lower === 'of' && lemma(tokens[at - 1]?.lower ?? '') === 'group' && isCapital(tokens[at - 1])) return true
  const base = lemma(before.lower)
  // "It numbered 300" and "it topped 100" are verbs.
  if (base !== before.lower && !before.lower.endsWith('s')) return false
  if (!LABEL_NOUNS.has(base) && !LABEL_NOUNS.has(before.lower)) return false
  if (base === 'no') return at < first - 1 || isCapital(before)
  if (base === 'under') return false
  if (base === 'number' && before.lower === base) return true
  // "The top 20 firms" are counted; in "a Top 40 hit" nothing is.
  if (base === 'top' && base !== before.lower) return false
  if (base === 'top') return isCapital(before) || (!counts && !VERB_MARKS.has(lowerAt(tokens, at - 1)))
  if (isCapital(before) || base === 'phase') return true
  const isSingular = base === before.lower
  if (tokens[last]?.type !== 'number') return !counts && isSingular
  // "That year 300 people left": what is counted follows, and the noun is one of time or of a crowd.
  return !counts || (isSingular && !LOOSE_LABELS.has(base))
}

/** A capitalised word right before, not the first of its sentence: "Airbus 320", "Pope Leo 14". */
function isAfterName(tokens: readonly Token[], { first, scaled }: Numeral): boolean {
  const before = tokens[first - 1]
  if (before === undefined || scaled || tokens[first]?.type !== 'number' || first < 2) return false
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.lower)) return false
  if (COUNTING_VERBS.has(lemma(before.lower))) return false
  return (
    (isCapital(before) && (before.text.length > 1 || !before.spaced) && !isFunctionWord(before.lower)) ||
    /^\p{Ll}+\p{Lu}/u.test(before.text)
  )
}

/** "the Five Star Movement", "on BBC Two": a number word with a capital inside a sentence. */
function isNumberInName(tokens: readonly Token[], { first, last }: Numeral, counts: boolean): boolean {
  const [before, word] = [tokens[first - 1], tokens[first]]
  if (before?.type !== 'word' || first < 2 || !isCapital(word) || COUNTING_VERBS.has(lemma(before.lower))) return false
  return isCapital(before) ? !counts : isCapital(tokens[last + 1])
}

/** "The 737 MAX", "the 405 Freeway": an article, digits and a capital. */
function isStartOfName(tokens: readonly Token[], { first, last, scaled }: Numeral): boolean {
  if (first !== last || scaled || !/^\d+$/.test(tokens[first]?.text ?? '')) return false
  return /^(?:the|an?)$/.test(lowerAt(tokens, first - 1)) && isCapital(tokens[last + 1])
}

function isYear(tokens: readonly Token[], { first, last, value }: Numeral, counts: boolean): boolean {
  const token = tokens[first]
  if (first !== last || !token || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return false
  const before = tokens[first - 1]?.lower ?? ''
  const isDated = before === 'to' && DATING_WORDS.has(lowerAt(tokens, first - 2))
  const next = tokens[last + 1]
  // "the 1611 version", but "the 1650 jobs".
  if (before === 'the' && next?.type === 'word' && !isFunctionWord(next.lower) && !isPluralNoun(next)) return true
  if (value < 1900 && !isDated && !/^(?:in|since|until|by|from|of|year)$/.test(before)) return false
  if (!counts || isDated) return true
  return BEFORE_YEARS.has(before)
}

/** "12 Main Street", "637 E. Pelham Road", "1733 16th St.", "the 2100 block of". */
function isAddress(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (first !== last || tokens[first]?.type !== 'number') return false
  if (value % 100 === 0 && tokens[last + 1]?.lower === 'block' && tokens[last + 2]?.lower === 'of') return true
  if (isCapital(tokens[last + 1]) && /^[nsew]$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.text === '.')
    return isCapital(tokens[last + 3])
  if (isOrdinalStreet(tokens, last + 1)) return true
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at]
    if (!isCapital(token)) return false
    if (at > last + 1 && token !== undefined && STREET_WORDS.has(token.lower)) return true
  }
  return false
}

/** "16th St." */
function isOrdinalStreet(tokens: readonly Token[], at: number): boolean {
  const suffix = tokens[at + 1]
  if (tokens[at]?.type !== 'number' || !isGlued(suffix) || !/^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '')) return false
  return isCapital(tokens[at + 2]) && STREET_WORDS.has(lowerAt(tokens, at + 2))
}

function isDayOfMonth(
  before: Token | undefined,
  after: Token | undefined,
  tokens: readonly Token[],
  { last, value }: Numeral,
): boolean {
  if (value > 31) return false
  const month = after?.lower === 'of' ? tokens[last + 2] : after
  if (month && isCapital(month) && MONTHS.has(month.lower)) return true
  if (isDayInList(tokens, last)) return true
  const previous = before?.text === '.' ? undefined : before
  return previous !== undefined && isCapital(previous) && MONTHS.has(previous.lower)
}

/** "on 13, 14, 20 and 21 January": days of one month, the first of which have none of their own. */
function isDayInList(tokens: readonly Token[], last: number): boolean {
  let at = last
  for (let steps = 0; steps < MOST_LABELS; steps += 1) {
    const next = tokens[at + 2]
    if (!LABEL_JOINTS.has(lowerAt(tokens, at + 1)) || next?.type !== 'number' || !/^\d{1,2}$/.test(next.text)) break
    at += 2
  }
  const month = tokens[at + 1]
  return (
    at > last && Number(tokens[at]?.text) <= 31 && month !== undefined && isCapital(month) && MONTHS.has(month.lower)
  )
}

/** "one" that stands for a person or thing rather than counts: "no one", "one of those days", "on the one hand". */
function isPronounOne(tokens: readonly Token[], { first, last }: Numeral, counts: boolean): boolean {
  if (first !== last || tokens[first]?.lower !== 'one') return false
  if (!counts) return true
  const [before, after] = [lowerAt(tokens, first - 1), lowerAt(tokens, last + 1)]
  if (isHyphen(tokens[first - 1]) || BEFORE_PRONOUN_ONE.has(before)) return true
  // "Only one man left" counts, "only one way" does too.
  if (before === 'only' || before === 'not' || before === 'some') return false
  if (after === 'of') return !hasPluralSet(tokens, last + 2)
  if (after === 'or') return lowerAt(tokens, last + 2) !== 'more'
  return BEHIND_PRONOUN_ONE.has(after === 'more' ? lowerAt(tokens, last + 2) : after)
}

/** "one of the drivers": a plural noun within the set. */
function hasPluralSet(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'word') return false
    if (isPluralNoun(token)) return true
  }
  return false
}

/** Whether a unit of one letter starts the name of a model: the "F" of "20 F-16 jets". */
export function isModelLetter(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]
  if (letter?.text.length !== 1 || !isCapital(letter) || !isHyphen(tokens[at + 1])) return false
  return isGlued(tokens[at + 1]) && isGlued(tokens[at + 2]) && tokens[at + 2]?.type === 'number'
}

/** Whether a unit of one letter is part of a label: "seat 14C". */
export function isUnitLabel(
  tokens: readonly Token[],
  amount: { readonly numeral: Numeral; readonly last: number },
): boolean {
  // "45 Miles Road": the unit is the name of a street.
  if (isCapital(tokens[amount.last]) && isAddress(tokens, amount.numeral)) return true
  if (isNumberInName(tokens, amount.numeral, true)) return true
  const unit = tokens[amount.last]
  if (unit?.type !== 'word' || unit.text.length > 1) return false
  const before = tokens[amount.numeral.first - 1]
  return before?.type === 'word' && LABEL_NOUNS.has(lemma(before.lower))
}

/** "the two were", "these three": pronouns, where small numbers in words count nothing. */
function isPronounNumber(tokens: readonly Token[], { first, value, scaled }: Numeral, counts: boolean): boolean {
  if (counts || scaled || value > 12 || tokens[first]?.type === 'number') return false
  return /^(?:the|these|those|them|us|all|both)$/.test(tokens[first - 1]?.lower ?? '')
}

/** "the '49 team": a year without its century. */
function isShortYear(tokens: readonly Token[], { first }: Numeral): boolean {
  const [mark, year] = [tokens[first - 1], tokens[first]]
  return mark !== undefined && /^['’]$/.test(mark.text) && isGlued(year) && /^\d\d$/.test(year?.text ?? '')
}

/** "a word or two": few, and no number. */
function isOrTwo(tokens: readonly Token[], { first }: Numeral): boolean {
  return (
    lowerAt(tokens, first) === 'two' && lowerAt(tokens, first - 1) === 'or' && /^an?$/.test(lowerAt(tokens, first - 3))
  )
}

/** "dialled 911", "a 999 call". */
function isEmergencyNumber(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (!EMERGENCY_NUMBERS.has(tokens[first]?.text ?? '')) return false
  return /^(?:call|dial|rang|phon)/.test(lowerAt(tokens, first - 1)) || EMERGENCY_NOUNS.has(lowerAt(tokens, last + 1))
}

/** "(1) it paid; (2) it left", "paragraph (3)": a number alone in brackets that heads an item or names a part. */
function isListMark(tokens: readonly Token[], { first, last, value }: Numeral, counts: boolean): boolean {
  if (counts || value > 20 || tokens[first]?.type !== 'number') return false
  if (tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')') return false
  const before = tokens[first - 2]
  if (before === undefined) return true
  if (before.type === 'word') return LABEL_NOUNS.has(lemma(before.lower)) || isFunctionWord(before.lower)
  return before.type === 'punctuation' && tokens[last + 2]?.type === 'word'
}

/** "junctions 10 and 11", "pages 4, 5 and 6": the next of several labels. */
function isNextLabel(tokens: readonly Token[], { first }: Numeral, counts: boolean): boolean {
  if (counts || tokens[first]?.type !== 'number') return false
  let at = first
  for (let steps = 0; steps < MOST_LABELS; steps += 1) {
    if (!LABEL_JOINTS.has(lowerAt(tokens, at - 1)) || tokens[at - 2]?.type !== 'number') break
    at -= 2
  }
  const noun = tokens[at - 1]
  return at < first && noun?.type === 'word' && noun.lower !== 'under' && LABEL_NOUNS.has(lemma(noun.lower))
}

/** How many numbers one noun may label: "lines 1, 2, 3 and 5". */
const MOST_LABELS = 8
