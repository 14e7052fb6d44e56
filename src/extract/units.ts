import { powerOf, quotientOf } from '../kinds/index.ts'
import type { Token } from '../model/text.ts'
import { fitsAfter, fitsBefore } from './unit-fits.ts'
import { type Spelling, spellingsOf } from './unit-index.ts'
import { isGlued, isJoiningHyphen } from './word-forms.ts'

/** A unit found beside a numeral. `first` and `last` are token indices, inclusive. */
export interface UnitReading {
  readonly kind: string
  readonly unit: string
  readonly first: number
  readonly last: number
  /** The word or sign that several currencies share, where it was one: `dollar` for "$5" and "5 dollars". */
  readonly shared: string | null
  readonly per: string | null
}

/**
 * The unit that starts at token `at`, right after a numeral; `null` when none
 * does. The longest spelling wins: "degrees Celsius" before "degrees". Powers
 * ("square miles", "km²", "km cubed") and quotients that are a kind of their
 * own ("metres per second", "µg/m3") are read by rule.
 *
 * Abbreviations count after digits only ("5 m", not "five m"); hyphens may
 * stand between the pieces ("a 12-year-old").
 */
export function readUnitAfter(tokens: readonly Token[], at: number, afterDigits: boolean): UnitReading | null {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (!token || token.type === 'number') return null
  const found = readFactor(tokens, start, (from) => readSimple(tokens, from, afterDigits))
  return found && asQuotient(tokens, found)
}

/** A unit right behind a slash or "per": "h", "m3", "100 km" aside. Spellings that need the slash count too. */
export function readUnitUnder(tokens: readonly Token[], at: number): UnitReading | null {
  if (tokens[at]?.type !== 'word') return null
  const found = readFactor(tokens, at, (from) => readBelow(tokens, from))
  return found?.kind === 'money' ? null : found
}

/** The currency sign or code that starts at token `at`, with a numeral right behind it; `null` when none does. */
export function readUnitBefore(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at]
  if (!token || token.type === 'number') return null
  for (const spelling of spellingsOf('before', token.lower)) {
    const last = matchEnd(tokens, at, spelling.pieces)
    if (last !== null && fitsBefore(tokens, at, last, spelling)) return reading(spelling, at, last)
  }
  return null
}

function readSimple(tokens: readonly Token[], at: number, afterDigits: boolean): UnitReading | null {
  for (const spelling of spellingsOf('after', withoutPoints(tokens[at]))) {
    const last = matchEnd(tokens, at, spelling.pieces)
    if (last !== null && fitsAfter(tokens, at, last, spelling, afterDigits)) return reading(spelling, at, last)
  }
  return null
}

function readBelow(tokens: readonly Token[], at: number): UnitReading | null {
  const lower = tokens[at]?.lower ?? ''
  for (const side of ['under', 'after'] as const) {
    for (const spelling of spellingsOf(side, lower)) {
      const last = matchEnd(tokens, at, spelling.pieces)
      if (last !== null && spelling.letters > 0 && spelling.cued === null) return reading(spelling, at, last)
    }
  }
  return null
}

function reading({ kind, unit, shared, per }: Spelling, first: number, last: number): UnitReading {
  return { kind, unit, first, last, shared, per }
}

/**
 * Last token of the spelling that starts at `at`, hyphens between its pieces
 * skipped; `null` when it does not stand there.
 */
function matchEnd(tokens: readonly Token[], at: number, pieces: readonly string[]): number | null {
  let index = at
  for (const [position, piece] of pieces.entries()) {
    if (position > 0) {
      index += 1
      if (piece !== '-' && isJoiningHyphen(tokens, index)) index += 1
    }
    const token = tokens[index]
    if (!token || !isSpelt(token, piece)) return null
  }
  return index
}

/** "m.p.h." is "mph"; with capitals it is another abbreviation: "12 N.M. residents". */
function withoutPoints(token: Token | undefined): string {
  if (!token) return ''
  const isDotted = token.type === 'word' && token.text === token.lower && token.lower.charCodeAt(1) === POINT
  return isDotted ? token.lower.replaceAll('.', '') : token.lower
}

const POINT = 46

/** Case counts in single letters and in abbreviations with a capital: "mW" is no "MW". Names are written either way. */
function isSpelt(token: Token, piece: string): boolean {
  if (piece.length === 1) return token.text === piece
  const lower = piece.toLowerCase()
  if (piece === lower) return token.lower === piece || withoutPoints(token) === piece
  const isName = piece.length > 3 && piece.slice(1) === lower.slice(1)
  return isName ? token.lower === lower : token.text === piece
}

const POWER_WORDS: ReadonlyMap<string, number> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
  ['cu', 3],
])
const POWER_SIGNS: ReadonlyMap<string, number> = new Map([
  ['2', 2],
  ['²', 2],
  ['3', 3],
  ['³', 3],
])
const POWER_PARTICIPLES: ReadonlyMap<string, number> = new Map([
  ['squared', 2],
  ['cubed', 3],
])

/** A unit with the power that stands before or behind it: "square km", "km2", "km^2", "km squared". */
function readFactor(
  tokens: readonly Token[],
  at: number,
  readUnit: (at: number) => UnitReading | null,
): UnitReading | null {
  const before = POWER_WORDS.get(tokens[at]?.lower ?? '')
  if (before === undefined) return readPowerBehind(tokens, at, readUnit)
  const next = tokens[at + 1]?.text === '.' || isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1
  const base = readUnit(next)
  const power = base && powerOf(base.unit, before)
  return base && power && { ...base, ...power, first: at }
}

function readPowerBehind(
  tokens: readonly Token[],
  at: number,
  readUnit: (at: number) => UnitReading | null,
): UnitReading | null {
  const base = readUnit(at)
  const sign = base && readExponent(tokens, base.last + 1)
  const power = base && sign && powerOf(base.unit, sign.exponent)
  return power ? { ...base, ...power, last: sign.last } : base
}

/** The power that stands at token `at`, behind a unit: "²", "2", "^2", "squared". */
export function readExponent(
  tokens: readonly Token[],
  at: number,
): { readonly exponent: number; readonly last: number } | null {
  const participle = POWER_PARTICIPLES.get(tokens[at]?.lower ?? '')
  if (participle !== undefined) return { exponent: participle, last: at }
  const last = tokens[at]?.text === '^' && isGlued(tokens[at]) ? at + 1 : at
  const exponent = POWER_SIGNS.get(tokens[last]?.text ?? '')
  const behind = tokens[last + 1]
  const isEnd = !isGlued(behind) || behind?.type === 'punctuation' || behind?.type === 'symbol'
  return exponent !== undefined && isGlued(tokens[last]) && isEnd ? { exponent, last } : null
}

/** "per", "/" or "an" and a unit, where both together are of a kind of their own: metres by seconds are a speed. */
function asQuotient(tokens: readonly Token[], above: UnitReading): UnitReading {
  const joint = isJoiningHyphen(tokens, above.last + 1) ? above.last + 2 : above.last + 1
  const word = tokens[joint]?.lower
  if (word !== '/' && word !== 'per' && word !== 'a' && word !== 'an') return above
  const below = readUnitUnder(tokens, isJoiningHyphen(tokens, joint + 1) ? joint + 2 : joint + 1)
  // "km/s2" is no speed.
  const found = below && !readExponent(tokens, below.last + 1) ? quotientOf(above, below) : null
  return below && found ? { ...above, ...found, last: below.last } : above
}
