import { powerOf } from '../kinds/index.ts'
import type { Cued } from '../kinds/kind.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { FRACTION_SIGNS } from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { type Spelling, spellingsOf } from './unit-index.ts'
import { isGlued, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

/** How far a word may stand that shows which of its meanings a unit has. */
const CUE_REACH = 12

/** Verbs, ordinals and nouns that are spelt like a unit. */
const NEEDS_LARGE_NUMBER: ReadonlySet<string> = new Set(
  'won real reals rand sum som leu lev dong kip mark marks'.split(' '),
)
const SINGULAR_OR_ORDINAL: ReadonlySet<string> = new Set(['second', 'foot', 'degree', 'min', 'sec'])

/** Short words that are no abbreviations, so that number words may stand before them. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'day won yen ton pct kip sum som lev leu lei cup bar sec min bit mao sen'.split(' '),
)

/** In capitals these are a league, copies and a street: "12 MLS games". */
const NO_CAPITALS: ReadonlySet<string> = new Set(['mls', 'cc', 'st'])

/** Slang that is also a capital's or an adjective's: "ten grand" but not "ten grand pianos" or "the Bucks". */
const SLANG: ReadonlySet<string> = new Set(['grand', 'bucks'])

/** Whether a spelling that stands at `[first, last]`, behind a numeral, means its unit there. */
export function fitsAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
  spelling: Spelling,
  afterDigits: boolean,
): boolean {
  const [start, next] = [tokens[first], tokens[last + 1]]
  if (!start || (next && spelling.notBefore.includes(next.lower))) return false
  const isAbbreviation = spelling.letters <= 3 && spelling.letters > 0 && spelling.pieces.length === 1
  if (isAbbreviation && !afterDigits && !SHORT_WORDS.has(start.lower) && !isDivided(next)) return false
  // The "m" of "6 m people" and the "s" of "'90s" belong to something longer.
  if (spelling.letters > 0 && isGlued(next) && goesOn(tokens, last, spelling.unit)) return false
  if (isAbbreviation && spelling.letters === 1 && opensCode(tokens, last)) return false
  if (spelling.cued && !hasCue(tokens, first, last, spelling.cued) && !restates(tokens, first, spelling.kind))
    return false
  if (spelling.letters === 1 && !fitsLetter(start, next)) return false
  if (spelling.kind === 'money') return fitsMoney(tokens, first, last, spelling)
  if (NO_CAPITALS.has(start.lower) && start.text !== start.lower) return false
  if (start.lower === 'st') return isGlued(start)
  if (start.lower === 'in') return isInch(tokens, first)
  if (start.text === '"' || start.text === "'") return isInchSign(tokens, first, last)
  if (start.lower === 'second' && start.spaced && spelling.pieces.length === 1) return isAloneBefore(tokens, first)
  return !(SINGULAR_OR_ORDINAL.has(start.lower) && start.spaced && isPluralNoun(next))
}

/** "two kb per second": what is divided is a unit, however short. */
function isDivided(next: Token | undefined): boolean {
  return next?.lower === 'per' || next?.text === '/'
}

/** Letters or digits right behind a unit; a power ("km2") is part of it. */
function goesOn(tokens: readonly Token[], last: number, unit: string): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]]
  if (next?.type === 'number' && powerOf(unit, Number(next.text)) !== null)
    return isGlued(after) && (after?.type === 'word' || after?.type === 'number')
  return next?.type === 'word' || next?.type === 'number'
}

/** "F-Series", "24703 L-202": a letter that a hyphen joins to a name or number; "5m-10m" is a range. */
function opensCode(tokens: readonly Token[], last: number): boolean {
  if (!isJoiningHyphen(tokens, last + 1)) return false
  const after = tokens[last + 2]
  if (after?.type === 'number') return tokens[last + 3]?.text !== tokens[last]?.text
  return after?.type === 'word' && after.text !== after.lower
}

/** From a word of price to the unit: "worth an estimated 180 million pounds". */
const BEHIND_REACH = 6

function hasCue(
  tokens: readonly Token[],
  first: number,
  last: number,
  { near, notBehind, of, inParts }: Cued,
): boolean {
  if (inParts && isPartOfOne(tokens, first - 1)) return true
  for (let at = Math.max(0, first - BEHIND_REACH); at < first; at += 1) {
    if (notBehind?.has(tokens[at]?.lower ?? '')) return false
  }
  for (let at = Math.max(0, first - CUE_REACH); at <= last + CUE_REACH && at < tokens.length; at += 1) {
    if ((at < first || at > last) && near.has(tokens[at]?.lower ?? '')) return true
  }
  return of !== undefined && isOf(tokens, last + 1, of)
}

/** "3/4", ".75", "½", "half a": a number that is no whole one ends at that token. */
function isPartOfOne(tokens: readonly Token[], last: number): boolean {
  const [end, before] = [tokens[last], tokens[last - 1]]
  if (end?.type === 'number') {
    const isDecimal = end.text.includes('.') || FRACTION_SIGNS.has(end.text)
    return isDecimal || (isGlued(end) && (before?.text === '/' || before?.text === '.'))
  }
  return end?.lower === 'half' || (end?.lower === 'a' && before?.lower === 'half')
}

/** How many tokens a number in brackets has at most. */
const NUMBER_REACH = 3

/**
 * "41C (106F)", "41C (106F, 314K)": a number in brackets, or the next in them,
 * right behind a unit of the same kind.
 */
function restates(tokens: readonly Token[], first: number, kind: string): boolean {
  for (let at = first - 1; at > 0 && first - at <= NUMBER_REACH; at -= 1) {
    if (tokens[at]?.text !== '(' && tokens[at]?.text !== ',') continue
    return spellingsOf('after', tokens[at - 1]?.lower ?? '').some((unit) => unit.kind === kind)
  }
  return false
}

/** How far behind a unit stands what is measured: "cups chopped olive oil". */
const OF_REACH = 4

/**
 * "pounds of lean beef", "cup olive oil", "-pound bag of rice": what is
 * measured, with no other preposition before it.
 */
function isOf(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + OF_REACH; at += 1) {
    const token = tokens[at]
    if (token?.type !== 'word' || (token.lower !== 'of' && isFunctionWord(token.lower))) return false
    if (words.has(token.lower)) return true
  }
  return false
}

/** Single letters: "40 m people" are millions, "30 W was closed" is a road, "14.7C/" has no degrees. */
function fitsLetter(start: Token, next: Token | undefined): boolean {
  if (next?.text === '/' && start.text === 'C') return false
  if (!start.spaced) return true
  if (start.text === 'p' || start.text === 'c' || start.text === 'V') return false
  if (start.text === start.lower) return !isPluralNoun(next)
  return !(next?.type === 'word' && next.spaced && !isFunctionWord(next.lower))
}

function fitsMoney(tokens: readonly Token[], first: number, last: number, spelling: Spelling): boolean {
  const [start, next] = [tokens[first], tokens[last + 1]]
  if (!start) return false
  if (start.type === 'symbol') return next?.type !== 'number' || (next.spaced && (!start.spaced || isRow(tokens, last)))
  if (SLANG.has(start.lower)) return start.text === start.lower && !isNoun(next)
  if (NEEDS_LARGE_NUMBER.has(start.lower) && spelling.pieces.length === 1) return isLarge(tokens[first - 1])
  return true
}

/** "10 $ 30 $", "10 $ 30 cents": the sign stands behind its number throughout. */
function isRow(tokens: readonly Token[], last: number): boolean {
  const [behind, next] = [tokens[last + 2], tokens[last + 3]]
  return (
    behind?.lower === 'cent' ||
    behind?.lower === 'cents' ||
    (behind?.text === tokens[last]?.text && next?.type !== 'number')
  )
}

function isNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && !isFunctionWord(token.lower)
}

const AFTER_INCH: ReadonlySet<string> = new Set('thick long wide tall high deep across'.split(' '))
const METRIC_LENGTHS: ReadonlySet<string> = new Set('mm cm m millimetres centimetres'.split(' '))

/** "9.8 in (249 mm)", "11.3 in, or 287 mm", "2 in thick": a preposition stands before no mark and no such adjective. */
function isInch(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== 'in') return false
  if (next === undefined || AFTER_INCH.has(next.lower)) return true
  if (next.type !== 'punctuation') return false
  return /^[,.;)]$/.test(next.text) || (next.text === '(' && METRIC_LENGTHS.has(tokens[at + 3]?.lower ?? ''))
}

/** How far a quotation mark before the number is looked for. */
const QUOTE_REACH = 40

/** `5"` is five inches unless the mark ends a quotation that opened before it or opens one. */
function isInchSign(tokens: readonly Token[], first: number, last: number): boolean {
  const sign = tokens[first]?.text
  if (last > first) return isGlued(tokens[first]) && isGlued(tokens[last])
  let marks = 0
  for (let at = first - 1; at >= 0 && first - at <= QUOTE_REACH; at -= 1) if (tokens[at]?.text === sign) marks += 1
  if (marks % 2 === 1) return false
  return isGlued(tokens[first]) || tokens[first + 1]?.spaced === true
}

/** "one second", "half a second", "a tenth of a second", but not "two second rounds". */
function isAloneBefore(tokens: readonly Token[], first: number): boolean {
  const [before, earlier] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower]
  if (isPluralNoun(tokens[first + 1])) return false
  return BEFORE_SECOND.has(before) || (before === 'a' && (earlier === 'of' || earlier === 'half'))
}

const BEFORE_SECOND: ReadonlySet<string> = new Set(['one', '1', 'half', 'quarter'])

const SMALL: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten all'.split(' '))

/** "500 million won", "1,000 won"; not "12 won". */
function isLarge(before: Token | undefined): boolean {
  if (before === undefined) return false
  if (before.type === 'word') return before.text.length > 1 && !SMALL.has(before.lower)
  return /\d[.,]\d{3}|\d{4}/.test(before.text)
}

/** The minus of "$-3.2m", between sign and number. */
export function isMinusInside(tokens: readonly Token[], at: number): boolean {
  const [minus, number] = [tokens[at], tokens[at + 1]]
  return (minus?.text === '-' || minus?.text === '−') && isGlued(minus) && number?.type === 'number' && isGlued(number)
}

/** Codes and signs that are also words or names: they need an amount that looks like money behind them. */
const WORDLIKE: ReadonlySet<string> = new Set(
  'ALL COP CUP TRY MAD PEN GEL SOS RON LAK TOP R Sh Fr Re MT BD JD KD Kz Bs TL P Rp Dh CFA LE DM Rf ETH BAM'.split(' '),
)
const SCALES: ReadonlySet<string> = new Set('million billion trillion crore crores lakh lakhs bn mn m'.split(' '))

/** Whether a spelling that stands at `[first, last]`, before a numeral, means its currency there. */
export function fitsBefore(tokens: readonly Token[], first: number, last: number, spelling: Spelling): boolean {
  const isMinus = isMinusInside(tokens, last + 1)
  // "$.50"
  const isPoint = isGlued(tokens[last + 1]) && tokens[last + 1]?.text === '.'
  const [start, next] = [tokens[first], tokens[isMinus || isPoint ? last + 2 : last + 1]]
  if (!start || next?.type !== 'number') return false
  if (isMinus) return start.type === 'symbol'
  if (first > 0 && isGlued(start) && start.type === 'word' && tokens[first - 1]?.type !== 'punctuation') return false
  const isName = isNameOf(spelling)
  if (last > first && start.type === 'word' && !isName && !isJoined(tokens, first, last)) return false
  if (isName && BEFORE_NAME.has(tokens[first - 1]?.lower ?? '')) return false
  if (!isName && (!WORDLIKE.has(spelling.pieces[0] ?? '') || last > first)) return true
  const after = tokens[last + 2]?.lower ?? ''
  if (SCALES.has(after)) return true
  if (isName && !OTHER_WORDS.has(spelling.pieces[0] ?? '')) return endsPrice(tokens[last + 2], /[.,]/.test(next.text))
  return /[.,]/.test(next.text) && after !== '%' && after !== 'per' && after !== 'percent'
}

/** Names of money that news has other uses for: "Euro 2024", "punts 42 yards", "sums 12". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'euro euros bitcoin bitcoins ether punts sums soles lats reals kina pula'.split(' '),
)

/** "ringgit 42 per head": no noun and no share stands behind, as in "the dollar 12 times". */
function endsPrice(behind: Token | undefined, isDecimal: boolean): boolean {
  if (behind === undefined || behind.type === 'punctuation') return true
  if (behind.type !== 'word' || behind.lower === 'percent') return false
  return behind.lower === 'per' ? !isDecimal : isDecimal || isFunctionWord(behind.lower)
}

/** "rupees 500 crore", "dollar 22.5 million": a name, where a code would stand. */
function isNameOf({ pieces, letters }: Spelling): boolean {
  const last = pieces.at(-1) ?? ''
  return letters > 3 && last.length > 2 && last === last.toLowerCase()
}

/** "lifted the yen 4.2 ..." speaks of the currency. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['the', 'a', 'against', 'versus', 'per', 'for'])

const BEFORE_CODE: ReadonlySet<string> = new Set(["'s", 's', 'a', 'an', 'the', 'of', 'to', 'about', 'by', 'at'])

/** "C$", "U.S. $", and "c $ 16" in texts that put a space round every mark. "gave us $ 5" has no American dollars. */
function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first]
  if (start?.text === 'US' || start?.text === 'U.S.') return true
  let glued = true
  for (let at = first + 1; at <= last; at += 1) glued &&= isGlued(tokens[at]) || tokens[at]?.text === '.'
  if (glued) return true
  const isSpacedOut = tokens[last]?.text === '$' && tokens[last + 1]?.spaced === true && start?.text === start?.lower
  return isSpacedOut && (start?.lower !== 'us' || BEFORE_CODE.has(tokens[first - 1]?.lower ?? ''))
}
