import { SHARED_NAMES } from '../kinds/currencies.ts'
import { KINDS } from '../kinds/index.ts'
import type { Token } from '../model/text.ts'
import { isGlued, isJoiningHyphen, isPluralNoun } from './word-forms.ts'

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

interface Spelling {
  readonly pieces: readonly string[]
  /** Longest piece; abbreviations need digits before them. */
  readonly letters: number
  readonly kind: string
  readonly unit: string
  readonly shared: string | null
  readonly per: string | null
  readonly notBefore: readonly string[]
}

type Index = ReadonlyMap<string, readonly Spelling[]>

const AFTER: Index = buildIndex('after')
const BEFORE: Index = buildIndex('before')

/**
 * The unit that starts at token `at`, right after a numeral; `null` when none
 * does. The longest spelling wins: "square kilometres" before "square".
 *
 * `numeral` is the last token of the number. Abbreviations count after digits
 * only ("5 m", not "five m"); hyphens may stand between the pieces ("a
 * 12-year-old").
 */
export function readUnitAfter(tokens: readonly Token[], at: number, afterDigits: boolean): UnitReading | null {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at
  const token = tokens[start]
  if (!token || token.type === 'number') return null
  for (const spelling of AFTER.get(token.lower) ?? []) {
    const last = matchEnd(tokens, start, spelling.pieces)
    if (last === null || !fitsAfter(tokens, start, last, spelling, afterDigits)) continue
    return { kind: spelling.kind, unit: spelling.unit, first: start, last, shared: spelling.shared, per: spelling.per }
  }
  return null
}

/** The currency sign or code that starts at token `at`, with a numeral right behind it; `null` when none does. */
export function readUnitBefore(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at]
  if (!token || token.type === 'number') return null
  for (const spelling of BEFORE.get(token.lower) ?? []) {
    const last = matchEnd(tokens, at, spelling.pieces)
    if (last === null || !fitsBefore(tokens, at, last, spelling)) continue
    return { kind: spelling.kind, unit: spelling.unit, first: at, last, shared: spelling.shared, per: spelling.per }
  }
  return null
}

function buildIndex(side: 'before' | 'after'): Index {
  const index = new Map<string, Spelling[]>()
  for (const kind of KINDS) {
    for (const [unit, data] of Object.entries(kind.units)) {
      for (const spelling of data[side] ?? []) {
        const pieces = piecesOf(spelling)
        const key = (pieces[0] ?? '').toLowerCase()
        const row = {
          pieces,
          letters: Math.max(...pieces.map((piece) => (/\p{L}/u.test(piece) ? piece.length : 0))),
          kind: kind.id,
          unit,
          shared: sharedName(kind.id, spelling),
          per: data.per ?? null,
          notBefore: data.notBefore ?? [],
        }
        index.set(key, [...(index.get(key) ?? []), row])
      }
    }
  }
  for (const rows of index.values()) rows.sort((a, b) => b.pieces.length - a.pieces.length)
  return index
}

/** The pieces the tokenizer would cut: `km/h` is three, `m2` two, `U.S.` one. */
function piecesOf(spelling: string): readonly string[] {
  return spelling.match(/\p{L}\.(?:\p{L}\.)+|\p{L}+|\d+|[^\s]/gu) ?? []
}

function sharedName(kind: string, spelling: string): string | null {
  if (kind !== 'money') return null
  if (spelling === '$') return 'dollar'
  if (spelling === 'Rs' || spelling === 'Rs.' || spelling === 'Re') return 'rupee'
  if (spelling === 'cents' || spelling === '¢') return 'cent'
  const row = Object.entries(SHARED_NAMES).find(([, words]) =>
    (words as readonly string[]).includes(spelling.toLowerCase().replace('.', '')),
  )
  return row?.[0] ?? null
}

/** Last token of the spelling that starts at `at`, hyphens between its pieces skipped; `null` when it does not stand there. */
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

/** Case counts in spellings with a capital and in single letters: "m" is no "M". */
function isSpelt(token: Token, piece: string): boolean {
  return piece.length === 1 || piece !== piece.toLowerCase() ? token.text === piece : token.lower === piece
}

/** Verbs, ordinals and nouns that are spelt like a unit. */
const NEEDS_LARGE_NUMBER: ReadonlySet<string> = new Set([
  'won',
  'real',
  'reals',
  'rand',
  'sum',
  'som',
  'leu',
  'lev',
  'dong',
  'kip',
])
const SINGULAR_OR_ORDINAL: ReadonlySet<string> = new Set(['second', 'foot', 'degree', 'min', 'sec'])

function fitsAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
  spelling: Spelling,
  afterDigits: boolean,
): boolean {
  const [start, next] = [tokens[first], tokens[last + 1]]
  if (!start) return false
  if (next && spelling.notBefore.includes(next.lower)) return false
  if (
    spelling.letters <= 3 &&
    spelling.letters > 0 &&
    spelling.pieces.length === 1 &&
    !afterDigits &&
    !LONG_ENOUGH.has(start.lower)
  )
    return false
  // The "m" of "6 m people" and the "s" of "'90s" belong to something longer.
  if (isGlued(next) && (next?.type === 'word' || next?.type === 'number') && spelling.letters > 0) return false
  if (spelling.letters === 1 && start.text === start.lower && start.spaced && isPluralNoun(next)) return false
  if (start.text === 'p' && start.spaced) return false
  if (start.lower === 'in') return isInch(tokens, first)
  if ((start.text === 'C' || start.text === 'F' || start.text === 'W') && start.spaced && isWord(next)) return false
  if (start.type === 'symbol' && spelling.kind === 'money' && (start.spaced || next?.type === 'number')) return false
  if (start.lower === 'second' && start.spaced && spelling.pieces.length === 1) return isAloneBefore(tokens, first)
  if (spelling.kind === 'money' && NEEDS_LARGE_NUMBER.has(start.lower) && spelling.pieces.length === 1)
    return isLarge(tokens[first - 1])
  return !(SINGULAR_OR_ORDINAL.has(start.lower) && start.spaced && isOrdinalUse(next))
}

const LONG_ENOUGH: ReadonlySet<string> = new Set([
  'day',
  'won',
  'yen',
  'ton',
  'pct',
  'kip',
  'sum',
  'som',
  'lev',
  'leu',
  'lei',
])

function isWord(token: Token | undefined): boolean {
  return token?.type === 'word' && token.spaced
}

/** "9.8 in (249 mm)", "11.3 in, or 287 mm": a preposition never stands before a mark. */
function isInch(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.type !== 'punctuation' || tokens[at]?.text !== 'in') return false
  return (
    /^[,.;)]$/.test(next.text) ||
    (next.text === '(' && /^(?:mm|cm|m|millimetres|centimetres)$/.test(tokens[at + 3]?.lower ?? ''))
  )
}

/** "one second" but not "two second rounds". */
function isAloneBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower
  return before === 'one' || before === '1'
}

function isOrdinalUse(next: Token | undefined): boolean {
  return isPluralNoun(next)
}

/** "500 million won", "1,000 won"; not "12 won". */
function isLarge(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.type === 'word'
      ? before.text.length > 1 && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|all)$/.test(before.lower)
      : /\d[.,]\d{3}|\d{4}/.test(before.text))
  )
}

/** Codes and signs that are also words or names: they need an amount that looks like money behind them. */
const WORDLIKE: ReadonlySet<string> = new Set(
  'COP CUP TRY MAD PEN GEL SOS RON LAK TOP R Sh Fr Re MT BD JD KD Kz Bs TL P Rp Dh CFA'.split(' '),
)

function fitsBefore(tokens: readonly Token[], first: number, last: number, spelling: Spelling): boolean {
  const start = tokens[first]
  // "$.50"
  const next = isGlued(tokens[last + 1]) && tokens[last + 1]?.text === '.' ? tokens[last + 2] : tokens[last + 1]
  if (!start || next?.type !== 'number') return false
  if (first > 0 && isGlued(start) && start.type === 'word' && tokens[first - 1]?.type !== 'punctuation') return false
  if (last > first && start.type === 'word' && !/^U\.?S\.?$/.test(start.text)) {
    for (let index = first + 1; index <= last; index += 1)
      if (!isGlued(tokens[index]) && tokens[index]?.text !== '.') return false
  }
  if (!WORDLIKE.has(spelling.pieces[0] ?? '') || last > first) return true
  const after = tokens[last + 2]?.lower ?? ''
  return /[.,]/.test(next.text) || /^(?:million|billion|trillion|crore|lakh|bn|mn|m)$/.test(after)
}
