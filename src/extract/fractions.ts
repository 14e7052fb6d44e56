import { lemma } from '../lemma.ts'
import { PEOPLE_NOUNS } from '../lexicon/counted-nouns.ts'
import { DOZENS, FRACTION_SIGNS, SCALE_WORDS } from '../lexicon/numerals.ts'
import { VERBS } from '../lexicon/verbs.ts'
import type { Token } from '../model/text.ts'
import { readFractionWords } from './fraction-words.ts'
import { isModifierWord } from './modifiers.ts'
import { readNumberWords } from './number-words.ts'
import { type Numeral, readSlashFraction, rounded } from './numerals.ts'
import { isGlued, isJoiningHyphen, isPluralNoun, lowerAt } from './word-forms.ts'

/** A writer who says "a third" vouches for about a tenth of it. */
const FRACTION_STEP = 0.1

/**
 * Reads the fraction of one thing that starts at token `at`; `null` where the
 * words are something else: "the second half", "a third term", "half past".
 *
 * Examples: "two in five" is 0.4, "one in 16" 0.0625, "three-quarters" 0.75,
 * "half" 0.5. "A third of a billion" is a number, not a share, and so is "3/4"
 * before a unit.
 */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  startsUnit: (index: number) => boolean,
): Numeral | null {
  const found = readHalfAlone(tokens, at) ?? readParts(tokens, at) ?? readOutOf(tokens, at) ?? readSign(tokens, at)
  if (!found) {
    const slash = readSlash(tokens, at)
    return slash && startsUnit(slash.last + 1) ? numeral(at, slash.last, slash.value, false) : null
  }
  return scaledFraction(tokens, at, found) ?? measuredFraction(tokens, at, found) ?? share(at, found)
}

/**
 * The same where numbers are read for themselves, whatever they are of: an
 * improper fraction counts too, and "3/4" needs no "of" behind it.
 */
export function readPlainFraction(tokens: readonly Token[], at: number): Numeral | null {
  const found = readOutOf(tokens, at) ?? readSlash(tokens, at) ?? readAnyParts(tokens, at) ?? readHalfAlone(tokens, at)
  if (!found) return null
  return scaledFraction(tokens, at, found) ?? share(at, found)
}

interface Part {
  readonly last: number
  readonly value: number
}

function share(first: number, { last, value }: Part): Numeral {
  return numeral(first, last, value, true)
}

function numeral(first: number, last: number, value: number, share: boolean): Numeral {
  return {
    first,
    last,
    value: rounded(value),
    step: rounded(value * FRACTION_STEP),
    basis: 'fraction',
    vague: false,
    scaled: !share && value > 1,
    factor: 1,
    share,
  }
}

/**
 * Token of the "a" or scale word that a part is taken of: "a third of a
 * billion", "half an hour", "three quarters million".
 */
function wholeAt(tokens: readonly Token[], { last }: Part): number | null {
  if (lowerAt(tokens, last + 1) === 'of') return last + 2
  return lowerAt(tokens, last) === 'half' ? last + 1 : null
}

/** "a third of a billion": a number, no share. */
function scaledFraction(tokens: readonly Token[], at: number, part: Part): Numeral | null {
  const whole = wholeAt(tokens, part)
  if (whole === null || !isOne(lowerAt(tokens, whole))) return null
  const scale = SCALE_WORDS.get(lowerAt(tokens, whole + 1))
  return scale === undefined ? null : numeral(at, whole + 1, part.value * scale, false)
}

/** "half an hour", "a quarter of a mile": a number with a unit to come. */
function measuredFraction(tokens: readonly Token[], at: number, part: Part): Numeral | null {
  const whole = wholeAt(tokens, part)
  if (whole === null || !isOne(lowerAt(tokens, whole))) return null
  return MEASURED.has(lowerAt(tokens, whole + 1)) ? numeral(at, whole, part.value, false) : null
}

function isOne(lower: string): boolean {
  return lower === 'a' || lower === 'an' || lower === 'one'
}

/** Units of which one takes a part: "half an hour", "a quarter of a per cent". */
const MEASURED: ReadonlySet<string> = new Set(
  'hour minute second day month year decade century percent per percentage mile kilometre kilometer metre meter inch foot tonne ton degree point gallon cup teaspoon tablespoon barrel litre liter pint kilogram kilo gram pound ounce yard acre hectare'.split(
    ' ',
  ),
)

const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(
  'first second third other better latter final opening in and 1st 2nd the'.split(' '),
)
const NOT_AFTER_HALF: ReadonlySet<string> = new Set('past time way term brother sister day back dozen'.split(' '))

function readHalfAlone(tokens: readonly Token[], at: number): Part | null {
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at
  if (lowerAt(tokens, start) !== 'half') return null
  const next = lowerAt(tokens, start + 1)
  const before = lowerAt(tokens, at - 1)
  if (start === at && NOT_BEFORE_HALF.has(before) && !(before === 'the' && next === 'of')) return null
  // "an hour and a half": the half of another hour, see `readAmount`.
  if (start > at && before === 'and' && MEASURED.has(singular(lowerAt(tokens, at - 2)))) return null
  if (NOT_AFTER_HALF.has(next) || isScaleNext(tokens, start + 1)) return null
  if (isJoiningHyphen(tokens, start + 1))
    return MEASURED.has(lowerAt(tokens, start + 2)) ? { last: start, value: 0.5 } : null
  if (isJoiningHyphen(tokens, start - 1)) return null
  return { last: start, value: 0.5 }
}

/** "a third", "two-thirds", "three quarters", "nine hundredths": proper fractions. */
function readParts(tokens: readonly Token[], at: number): Part | null {
  const part = readFractionWords(tokens, at)
  if (!part || part.value >= 1 || isJoiningHyphen(tokens, part.last + 1)) return null
  if (part.hyphenated || (part.plural && part.denominator !== 4)) return part
  return showsFraction(tokens, at, part.last, part.article) ? part : null
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** "half a dozen", "half million": read with the scale, see `readNumberWords`. */
function isScaleNext(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, lowerAt(tokens, at) === 'a' ? at + 1 : at)
  return DOZENS.has(next) || SCALE_WORDS.has(next)
}

/** Any fraction in words; "a third man" has an ordinal. */
function readAnyParts(tokens: readonly Token[], at: number): Part | null {
  const part = readFractionWords(tokens, at)
  if (!part) return null
  const next = tokens[part.last + 1]
  return part.article && part.denominator > 2 && next?.type === 'word' && next.lower !== 'of' ? null : part
}

/** "3/4", but not two numbers of a date or a code: "5/17/2018". */
function readSlash(tokens: readonly Token[], at: number): Part | null {
  const part = readSlashFraction(tokens, at)
  if (!part || tokens[part.last + 1]?.text === '/') return null
  return tokens[at - 1]?.text === '/' && isGlued(tokens[at]) ? null : part
}

const COMPARATIVES: ReadonlySet<string> = new Set(
  'more less fewer higher lower larger smaller bigger greater faster slower cheaper up down'.split(' '),
)

/** Whether "a third" is no ordinal and "three quarters" no stretch of time, by the words around it. */
function showsFraction(tokens: readonly Token[], at: number, last: number, hasArticle: boolean): boolean {
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, last + 1)]
  if (after === 'of' || COMPARATIVES.has(after)) return true
  if (before === 'by' || before === 'up' || before === 'down' || isModifierWord(before)) return true
  return !hasArticle && lowerAt(tokens, at) === 'one' && lowerAt(tokens, last) !== 'second'
}

/** "one in 16", "one-in-five", "nine out of ten", "one in every five", "one adult in five", "one over three". */
function readOutOf(tokens: readonly Token[], at: number): Part | null {
  const count = plainNumber(tokens, at)
  if (!count || count.value < 1 || count.value > 99) return null
  const isNamed = count.value === 1 && PEOPLE_NOUNS.has(lowerAt(tokens, count.last + 1))
  const linkAt = skipHyphen(tokens, isNamed ? count.last + 2 : count.last + 1)
  const link = LINKS.get(lowerAt(tokens, linkAt))
  if (link === undefined || (link === 'out' && lowerAt(tokens, linkAt + 1) !== 'of')) return null
  let wholeAt = skipHyphen(tokens, link === 'out' ? linkAt + 2 : linkAt + 1)
  if (lowerAt(tokens, wholeAt) === 'every') wholeAt += 1
  const whole = plainNumber(tokens, wholeAt)
  if (!whole || whole.value <= count.value) return null
  const isRound = whole.value <= 10 || whole.value === 20 || whole.value % 100 === 0
  const isYear = link === 'in' && whole.value >= 1900 && whole.value < 2100
  if (count.value > 1 ? !isRound : isYear) return null
  const after = tokens[skipHyphen(tokens, whole.last + 1)]
  // "One man in six boats" is somewhere, "one man in six" a share.
  if (isNamed && isPluralNoun(after) && !VERBS.has(lemma(after?.lower ?? ''))) return null
  if (link === 'over' ? after !== undefined && after.type !== 'punctuation' : STRETCHES.has(after?.lower ?? ''))
    return null
  return { last: whole.last, value: count.value / whole.value }
}

function skipHyphen(tokens: readonly Token[], index: number): number {
  return isJoiningHyphen(tokens, index) ? index + 1 : index
}

const LINKS: ReadonlyMap<string, 'in' | 'out' | 'over'> = new Map([
  ['in', 'in'],
  ['out', 'out'],
  ['over', 'over'],
])

/** Units of time and shares: "two in five years" is no share. */
const STRETCHES: ReadonlySet<string> = new Set(
  (
    'minute minutes hour hours day days week weeks month months year years second seconds decade decades ' +
    '% percent per'
  ).split(' '),
)

/** A whole number that is not vague, in digits or words. */
function plainNumber(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.type === 'number') {
    const value = digitsAt(tokens, at)
    return value === null ? null : { last: at, value }
  }
  const words = readNumberWords(tokens, at)
  if (words) return words.vague || words.fraction ? null : words
  return null
}

function readSign(tokens: readonly Token[], at: number): Part | null {
  const sign = FRACTION_SIGNS.get(tokens[at]?.text ?? '')
  const part = sign === undefined ? readSlashFraction(tokens, at) : { last: at, value: sign }
  if (!part) return null
  const after = lowerAt(tokens, part.last + 1)
  return after === 'of' || (sign === undefined && isModifierWord(lowerAt(tokens, at - 1))) ? part : null
}

function digitsAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : /^\d{1,3},\d{3}$/.test(text) ? Number(text.replace(',', '')) : null
}
