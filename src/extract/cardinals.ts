import {
  DOZENS,
  GLUED_NUMBERS,
  ORDINALS,
  PART_WORDS,
  PARTS_WORDS,
  SCALE_NAMES,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
  ZERO_WORDS,
} from '../lexicon/numerals.ts'
import type { Token } from '../model/text.ts'
import { isGlued, isHyphen, isJoiningHyphen, lowerAt } from './word-forms.ts'

/** A whole number of words, or of digits and words: "4 thousand 3 hundred and 21". */
export interface Cardinal {
  readonly last: number
  readonly value: number
  /** The scale word of thousand or more that ends it: 1e6 in "two million"; 1 without one. */
  readonly scale: number
  /** Holds thousand, million or the like, or a dozen. */
  readonly scaled: boolean
  /** What the words multiply the digits before them by: 1e12 in "3 lakh crore"; 0 where they add to them. */
  readonly factor: number
  /** It ends in an ordinal word: "two hundred and fifty-third". */
  readonly ordinal: boolean
}

/** Digits that open a number which goes on in words. */
interface Opening {
  readonly last: number
  readonly value: number
}

export interface CardinalOptions {
  /** Digits already read: the words go on from them. */
  readonly opening?: Opening
  /** Read only what ends in an ordinal word, alone or in the plural ("fifths"). */
  readonly ordinal?: 'singular' | 'plural'
  /** "And" joins nothing: "$2 million and three people". */
  readonly withoutAnd?: boolean
}

type Piece = 'zero' | 'unit' | 'teen' | 'ten' | 'hundred' | 'dozen' | 'scale'

interface Word {
  readonly piece: Piece
  readonly value: number
  /** It may open a number. */
  readonly opens: boolean
}

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...[...SMALL_NUMBERS].map(([word, value]) => [word, { piece: pieceOf(value), value, opens: true }] as const),
  ...[...ZERO_WORDS].map((word) => [word, { piece: 'zero', value: 0, opens: true }] as const),
  ...[...TENS].map(([word, value]) => [word, { piece: 'ten', value, opens: true }] as const),
  ...[...GLUED_NUMBERS].map(([word, value]) => [word, { piece: 'teen', value, opens: true }] as const),
  ...[...SCALE_WORDS].map(
    ([word, value]) => [word, { piece: pieceOf(value), value, opens: SCALE_NAMES.has(word) }] as const,
  ),
  ['cr', { piece: 'scale', value: 1e7, opens: false }],
  ['hundreds', { piece: 'hundred', value: 100, opens: false }],
  ...[...DOZENS].map((word) => [word, { piece: 'dozen', value: 12, opens: word === 'dozen' }] as const),
])

const ORDINAL_WORDS: ReadonlyMap<string, Word> = new Map(
  [...ORDINALS].map(([word, value]) => [word, { piece: pieceOf(value), value, opens: true }] as const),
)

const PLURAL_ORDINAL_WORDS: ReadonlyMap<string, Word> = new Map(
  [...ORDINAL_WORDS].map(([word, row]) => [`${word}s`, row] as const),
)

function pieceOf(value: number): Piece {
  if (value < 10) return value === 0 ? 'zero' : 'unit'
  if (value < 100) return value % 10 === 0 && value > 10 ? 'ten' : 'teen'
  return value === 100 ? 'hundred' : 'scale'
}

/** Whether a word may open a number in words. */
export function opensCardinal(lower: string): boolean {
  return WORDS.get(lower)?.opens ?? false
}

interface State {
  /** Closed by a scale word, from the largest scale down. */
  readonly groups: readonly { readonly value: number; readonly scale: number }[]
  /** What stands behind the last scale word. */
  readonly open: number
  readonly hundreds: boolean
  /** So many groups stand before an "and": no scale behind it reaches back over them. */
  readonly sealed: number
  readonly factor: number
  readonly piece: Piece | 'none' | 'figure'
  readonly last: number
}

/**
 * Reads the whole number in words that starts at token `at`, or goes on from
 * the digits before; `null` when none does.
 *
 * A scale multiplies what is smaller before it ("one thousand three hundred
 * million"); scales of one number fall, so that "two million and three
 * million" are two. The scan is bounded by the number of scales.
 *
 * Examples: "two hundred and fourteen" is 214, "three lakh crore" 3e12,
 * "three hundred and two dozens" 324.
 */
export function readCardinal(tokens: readonly Token[], at: number, options: CardinalOptions = {}): Cardinal | null {
  const read = readOnce(tokens, at, options)
  const isFirstEnd = lowerAt(tokens, at - 1) === 'between' && !options.withoutAnd
  // "Between one hundred and twenty" needs its "and"; "between one hundred and twenty and two hundred" has another.
  if (!read || !isFirstEnd || lowerAt(tokens, read.last + 1) === 'and') return read
  return readOnce(tokens, at, { ...options, withoutAnd: true })
}

function readOnce(tokens: readonly Token[], at: number, options: CardinalOptions): Cardinal | null {
  let state = openingState(tokens, at, options)
  if (!state) return null
  let safe = state
  let next = state.last + 1
  for (;;) {
    const joint = skipJoint(tokens, next, state, options)
    const ordinal = ordinalAt(tokens, joint, state, options)
    if (ordinal) return finished(ordinal, true)
    const isTail = state.piece === 'hundred' || state.piece === 'scale'
    const added = addToken(tokens, joint, state, options)
    if (added === null) {
      // "Three hundred and two hundred": the second is a number of its own.
      if (isMultiplier(lowerAt(tokens, joint)) && !isTail) state = safe
      break
    }
    if (isTail) safe = state
    state = joint > next && lowerAt(tokens, joint - 1) === 'and' ? { ...added, sealed: state.groups.length } : added
    next = joint + 1
  }
  if (options.ordinal || state.piece === 'none' || state.last < at) return null
  return finished(isStrayTail(state, options) ? safe : state, false)
}

/** "3 million five years ago": what is small behind digits and their scale belongs to the next words. */
function isStrayTail({ groups, open, piece }: State, { opening }: CardinalOptions): boolean {
  return opening !== undefined && groups.length > 0 && piece !== 'scale' && open < 100
}

function openingState(tokens: readonly Token[], at: number, options: CardinalOptions): State | null {
  const { opening } = options
  const ordinal = ordinalWord(lowerAt(tokens, at), options.ordinal) !== undefined
  if (opening) return { ...NOTHING, open: opening.value, piece: 'figure', last: opening.last }
  const lower = lowerAt(tokens, at)
  if (lower !== 'a' && lower !== 'an') return opensCardinal(lower) || ordinal ? { ...NOTHING, last: at - 1 } : null
  const next = lowerAt(tokens, at + 1)
  const isCounted = SCALE_NAMES.has(next) || next === 'dozen'
  return isCounted ? { ...NOTHING, open: 1, piece: 'unit', last: at } : null
}

const NOTHING: State = { groups: [], open: 0, hundreds: false, sealed: 0, factor: 1, piece: 'none', last: -1 }

function isMultiplier(lower: string): boolean {
  const piece = WORDS.get(lower)?.piece
  return piece === 'hundred' || piece === 'scale' || piece === 'dozen'
}

/** Skips the hyphen of "thirty-eight" and the "and" of "two hundred and six". */
function skipJoint(tokens: readonly Token[], index: number, state: State, options: CardinalOptions): number {
  if (state.piece === 'none') return index
  const start = isJoiningHyphen(tokens, index) ? index + 1 : index
  if (lowerAt(tokens, start) === 'and') return skipAnd(tokens, start, state, options) ?? index
  if (start > index) return start
  const isUnitNext = state.piece === 'ten' && isUnit(lowerAt(tokens, index + 1), options)
  return isUnitNext && (isHyphen(tokens[index]) || isLongDash(tokens, index)) ? index + 1 : index
}

/** "thirty—eight", as some agencies set it. */
function isLongDash(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '—' && isGlued(tokens[index]) && isGlued(tokens[index + 1])
}

function isUnit(lower: string, { ordinal }: CardinalOptions): boolean {
  return WORDS.get(lower)?.piece === 'unit' || ordinalWord(lower, ordinal)?.piece === 'unit'
}

function skipAnd(tokens: readonly Token[], at: number, state: State, options: CardinalOptions): number | null {
  if (options.withoutAnd || (state.piece !== 'hundred' && state.piece !== 'scale')) return null
  const next = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1
  if (isPartAhead(tokens, next)) return null
  if (state.piece === 'hundred' && isTailFigure(tokens[next])) return next
  const word = WORDS.get(lowerAt(tokens, next)) ?? ordinalWord(lowerAt(tokens, next), options.ordinal)
  return word !== undefined && (word.piece === 'unit' || word.piece === 'teen' || word.piece === 'ten') ? next : null
}

/** "one hundred and three quarters": a part of one behind the "and". */
function isPartAhead(tokens: readonly Token[], at: number): boolean {
  const first = WORDS.get(lowerAt(tokens, at))
  if (!first) return false
  const unitAt = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  const unit = first.piece === 'ten' ? WORDS.get(lowerAt(tokens, unitAt)) : undefined
  const top = first.value + (unit?.piece === 'unit' ? unit.value : 0)
  const partAt = unit?.piece === 'unit' ? unitAt + 1 : at + 1
  const word = lowerAt(tokens, isHyphen(tokens[partAt]) ? partAt + 1 : partAt)
  if (top === 1) return PART_WORDS.has(word)
  const parts = PARTS_WORDS.get(word)
  return parts !== undefined && top < parts
}

function isTailFigure(token: Token | undefined): boolean {
  return token?.type === 'number' && token.text.length <= 2 && Number(token.text) > 0
}

function ordinalWord(lower: string, ordinal: CardinalOptions['ordinal']): Word | undefined {
  if (ordinal === undefined) return undefined
  return ordinal === 'plural' ? PLURAL_ORDINAL_WORDS.get(lower) : ORDINAL_WORDS.get(lower)
}

function ordinalAt(tokens: readonly Token[], at: number, state: State, { ordinal }: CardinalOptions): State | null {
  const word = ordinalWord(lowerAt(tokens, at), ordinal)
  return word ? addWord(state, word, at) : null
}

function addToken(tokens: readonly Token[], at: number, state: State, { opening }: CardinalOptions): State | null {
  const token = tokens[at]
  if (token?.type === 'number') return addFigure(tokens, at, state)
  const word = WORDS.get(token?.lower ?? '')
  if (!word || (state.piece === 'none' && !word.opens)) return null
  // "1.5 lakh crore" multiplies on; nothing is added to a decimal.
  const isClosed = opening !== undefined && !Number.isInteger(opening.value) && state.piece !== 'figure'
  return isClosed && word.piece !== 'scale' ? null : addWord(state, word, at)
}

/** "3 hundred and 21", and "4 thousand 3 hundred", where a smaller scale comes behind the digits. */
function addFigure(tokens: readonly Token[], at: number, state: State): State | null {
  const value = Number(tokens[at]?.text)
  if (state.piece === 'hundred' && lowerAt(tokens, at - 1) === 'and')
    return isTailFigure(tokens[at])
      ? { ...state, open: state.open + value, factor: 0, piece: 'figure', last: at }
      : null
  const after = WORDS.get(lowerAt(tokens, at + 1))
  if (state.piece !== 'scale' || (after?.piece !== 'hundred' && after?.piece !== 'scale')) return null
  const isSmaller = Number.isInteger(value) && value * after.value < (state.groups.at(-1)?.scale ?? 0)
  return isSmaller ? { ...state, open: value, factor: 0, piece: 'figure', last: at } : null
}

/** The number with one more word; `null` when it does not go on from what stands there. */
function addWord(state: State, { piece, value }: Word, at: number): State | null {
  const isTail = state.piece === 'none' || state.piece === 'hundred' || state.piece === 'scale'
  const added = { ...state, open: state.open + value, factor: 0, piece, last: at }
  switch (piece) {
    case 'zero':
      return state.piece === 'none' ? added : null
    case 'unit':
      return isTail || state.piece === 'ten' ? added : null
    case 'teen':
    case 'ten':
      return isTail ? added : null
    case 'hundred':
      return state.hundreds || state.piece === 'scale'
        ? null
        : { ...added, open: multiplied(state, 100), factor: state.factor * 100, hundreds: true }
    case 'dozen':
      return addDozen(state, at)
    case 'scale':
      return addScale(state, value, at)
  }
}

function multiplied(state: State, factor: number): number {
  return (state.piece === 'none' ? 1 : state.open) * factor
}

/** "two hundred dozens", but "three hundred and two dozens". */
function addDozen(state: State, at: number): State | null {
  if (state.piece === 'scale' || state.piece === 'dozen') return null
  const tail = state.hundreds ? state.open % 100 : 0
  const open = tail > 0 ? state.open + tail * 11 : multiplied(state, 12)
  return { ...state, open, factor: state.factor * 12, piece: 'dozen', last: at }
}

function addScale(state: State, scale: number, at: number): State | null {
  if (state.piece === 'dozen') return null
  const kept = state.groups.filter((group) => group.scale >= scale)
  const smaller = state.groups.slice(kept.length).reduce((sum, group) => sum + group.value, 0)
  const value = (state.piece === 'none' ? 1 : state.open) + smaller
  if (value === 0 || kept.at(-1)?.scale === scale || kept.length < state.sealed) return null
  const groups = [...kept, { value: value * scale, scale }]
  return { ...state, groups, open: 0, hundreds: false, factor: state.factor * scale, piece: 'scale', last: at }
}

function finished(state: State, ordinal: boolean): Cardinal {
  const { groups, open, piece, factor, last } = state
  return {
    last,
    value: groups.reduce((sum, group) => sum + group.value, open),
    scale: piece === 'scale' ? (groups.at(-1)?.scale ?? 1) : 1,
    scaled: groups.length > 0 || piece === 'dozen',
    factor,
    ordinal,
  }
}
