import { FRACTION_SIGNS, SCALE_WORDS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { readFractionWords } from './fraction-words.ts'
import { isModifierWord } from './modifiers.ts'
import { readNumberWords } from './number-words.ts'
import { type Numeral, readSlashFraction, rounded } from './numerals.ts'
import { isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A writer who says "a third" vouches for about a tenth of it. */
const FRACTION_STEP = 0.1

/**
 * Reads the fraction of one thing that starts at token `at`; `null` where the
 * words are something else: "the second half", "a third term", "half past".
 *
 * Examples: "two in five" is 0.4, "one in 16" 0.0625, "three-quarters" 0.75,
 * "half" 0.5. "A third of a billion" is a number, not a share.
 */
export function readFraction(tokens: readonly Token[], at: number): Numeral | null {
  const found = readHalfAlone(tokens, at) ?? readParts(tokens, at) ?? readOutOf(tokens, at) ?? readSign(tokens, at)
  if (!found) return null
  return scaledFraction(tokens, at, found) ?? numeral(at, found.last, found.value, true)
}

interface Part {
  readonly last: number
  readonly value: number
}

function numeral(first: number, last: number, value: number, share: boolean, step = value * FRACTION_STEP): Numeral {
  return {
    first,
    last,
    value: rounded(value),
    step: rounded(step),
    basis: 'fraction',
    vague: false,
    scaled: !share && value > 1,
    factor: 1,
    share,
  }
}

/** "a third of a billion", and "half an hour", "a quarter of a mile": a number with a unit to come. */
function scaledFraction(tokens: readonly Token[], at: number, part: Part): Numeral | null {
  const ofAt = lowerAt(tokens, part.last + 1) === 'of' ? part.last + 2 : part.last + 1
  const isHalf = lowerAt(tokens, part.last) === 'half'
  if (ofAt === part.last + 1 && !isHalf) return null
  const article = lowerAt(tokens, ofAt)
  if (article !== 'a' && article !== 'an' && article !== 'one') return null
  const scale = SCALE_WORDS.get(lowerAt(tokens, ofAt + 1))
  if (scale !== undefined) return numeral(at, ofAt + 1, part.value * scale, false)
  return MEASURED.has(lowerAt(tokens, ofAt + 1)) ? numeral(at, ofAt, part.value, false) : null
}

/** Units of which one takes a part: "half an hour", "a quarter of a per cent". */
const MEASURED: ReadonlySet<string> = new Set(
  'hour minute second day month year decade century percent per percentage mile kilometre kilometer metre meter inch foot tonne ton degree point'.split(
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
  if (NOT_AFTER_HALF.has(next)) return null
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

/** "one in 16", "nine out of ten", "one in every five", "one over three". */
export function readOutOf(tokens: readonly Token[], at: number): Part | null {
  const count = plainNumber(tokens, at)
  if (!count || count.value < 1 || count.value > 99) return null
  const link = LINKS.get(lowerAt(tokens, count.last + 1))
  if (link === undefined || (link === 'out' && lowerAt(tokens, count.last + 2) !== 'of')) return null
  let wholeAt = link === 'out' ? count.last + 3 : count.last + 2
  if (lowerAt(tokens, wholeAt) === 'every') wholeAt += 1
  const whole = plainNumber(tokens, wholeAt)
  if (!whole || whole.value <= count.value) return null
  const isRound = whole.value <= 10 || whole.value === 20 || whole.value % 100 === 0
  const isYear = link === 'in' && whole.value >= 1900 && whole.value < 2100
  if (count.value > 1 ? !isRound : isYear) return null
  const after = tokens[whole.last + 1]
  if (link === 'over' ? after !== undefined && after.type !== 'punctuation' : STRETCHES.has(after?.lower ?? '')) return null
  return { last: whole.last, value: count.value / whole.value }
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
