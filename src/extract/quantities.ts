import { rateOf } from '../kinds/index.ts'
import { TIMELESS_FORMS } from '../lexicon/calendar.ts'
import type { DateMention } from '../model/date.ts'
import type { Modifier, QuantityMention, Stated } from '../model/quantity.ts'
import type { Sentence, Span, Token } from '../model/text.ts'
import { isAgeInYears } from './ages.ts'
import { type Amount, readAmount, type Scan } from './amounts.ts'
import { readChange } from './change.ts'
import { countedBehind, countedBeyond } from './counted-beyond.ts'
import { QUANTITY_CUE } from './figure-words.ts'
import { joinBounds } from './joined-bounds.ts'
import { isLabel, isModelLetter, isUnitLabel } from './labels.ts'
import { type ModifierReading, readModifierAfter, readModifierBefore } from './modifiers.ts'
import { isScoreRun, readCode } from './non-quantities.ts'
import { canStartNumber } from './number-words.ts'
import { readOrdinal } from './ordinals.ts'
import { readPer, readPerBefore } from './per.ts'
import type { QuantityContext } from './quantity-context.ts'
import { type Range, readRange } from './ranges.ts'
import { cuesNear } from './sentence-cues.ts'
import { settleModifier } from './settled-modifier.ts'
import { type Draft, shareBetween } from './shared-words.ts'
import { readImpliedUnit, readSpecialForm, type SpecialForm } from './special-forms.ts'
import { isCapital, isJoiningHyphen } from './word-forms.ts'

export { type QuantityContext, readQuantityContext } from './quantity-context.ts'

/**
 * Finds the quantities of a sentence, in order, not overlapping.
 *
 * Of readings that overlap, the leftmost is taken, and of those that start
 * together the longest. Tokens of `dates` are left alone, but for durations,
 * which are quantities too. Codes, labels, years, scores, times of day and
 * addresses give nothing. Spans index the article's text. O(n).
 *
 * Example: "Up to 20,000 prisoners were freed" gives one count, at most
 * 20 000, unit `prisoner`, with `numeral` "20,000", `span` "20,000 prisoners"
 * and `qualified` "Up to 20,000 prisoners".
 */
export function findQuantities(
  sentence: Sentence,
  context: QuantityContext,
  dates: readonly DateMention[],
): readonly QuantityMention[] {
  const { tokens } = sentence
  const taken = takenTokens(tokens.length, dates)
  const scan: Scan = { tokens, context, isTaken: (index) => taken[index] === 1 }
  const titleCase = isTitleCase(sentence)
  const cues = cuesNear(tokens)
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; ) {
    if (((cues[at] ?? 0) & QUANTITY_CUE) === 0) {
      at += 1
      continue
    }
    const previous = drafts.at(-1)?.qualified[1] ?? -1
    const reading = scan.isTaken(at) ? null : readAt(scan, at, { titleCase, previous })
    if (reading?.draft) drafts.push(reading.draft)
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return joinBounds(tokens, shareBetween(tokens, drafts)).map((draft) => mention(tokens, draft))
}

function takenTokens(length: number, dates: readonly DateMention[]): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { reading, tokens } of dates)
    if (!TIMELESS_FORMS.has(reading.form)) taken.fill(1, tokens[0], tokens[1] + 1)
  return taken
}

/** A headline with a capital on most words. */
function isTitleCase({ heading, tokens }: Sentence): boolean {
  if (!heading) return false
  const words = tokens.filter((token) => token.type === 'word' && token.text.length > 3)
  return words.filter(isCapital).length * 3 > words.length * 2
}

/** What the reader of one quantity must know of the sentence before it. */
interface Situation {
  readonly titleCase: boolean
  /** Last token of the quantity before; -1 for none. */
  readonly previous: number
}

/** What starts at a token, and where to go on. */
interface Reading {
  readonly draft: Draft | null
  readonly next: number
}

function readAt(scan: Scan, at: number, situation: Situation): Reading | null {
  const { tokens } = scan
  const special = readSpecialForm(tokens, at)
  if (special) {
    const draft = specialDraft(scan, special)
    return { draft, next: draft.end + 1 }
  }
  const code = readCode(tokens, at)
  if (code !== null) return { draft: null, next: code + 1 }
  const ordinal = readLongOrdinal(tokens, at)
  if (ordinal !== null) return { draft: null, next: ordinal + 1 }
  const amount = readAmount(scan, at)
  if (!amount) return null
  const range = readRange(scan, amount)
  const end = range ? range.to : amount
  if (isEquation(tokens, amount.first, end.last)) return { draft: null, next: end.last + 1 }
  const isScore = range === null ? isJoinedToNumber(tokens, amount.last) : isScoreRun(tokens, amount.first)
  if (isScore) return { draft: null, next: skipScore(tokens, amount.last) }
  const draft = readDraft(scan, amount, range, situation)
  return draft ? { draft, next: draft.end + 1 } : { draft: null, next: end.last + 1 }
}

/** Last token of "two hundred and fifty-third", whose first words count nothing. "Twenty second" may be a time. */
function readLongOrdinal(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.type !== 'word' || !canStartNumber(tokens[at])) return null
  const last = readOrdinal(tokens, at)?.last ?? at
  return last > at && tokens[last]?.lower !== 'second' ? last : null
}

/** "$1 = 10.3 crowns" gives a rate of exchange, no amounts. */
function isEquation(tokens: readonly Token[], first: number, last: number): boolean {
  const isBound = /^[<>]$/.test(tokens[first - 2]?.text ?? '')
  return (tokens[first - 1]?.text === '=' && !isBound) || tokens[last + 1]?.text === '='
}

/** "2-1", "9-4", "60:25:15", "24/7": digits joined to more digits that are no range. */
function isJoinedToNumber(tokens: readonly Token[], last: number): boolean {
  const [joint, next] = [tokens[last + 1], tokens[last + 2]]
  if (joint === undefined || joint.spaced || next?.type !== 'number' || next.spaced) return false
  return /^[-–:/]$/.test(joint.text) && tokens[last]?.type === 'number'
}

function skipScore(tokens: readonly Token[], last: number): number {
  let at = last
  while (isJoinedToNumber(tokens, at)) at += 2
  return at + 1
}

function readDraft(scan: Scan, amount: Amount, range: Range | null, { titleCase, previous }: Situation): Draft | null {
  const { tokens } = scan
  const end = range?.to ?? amount
  const near = readModifierBefore(tokens, amount.first)
  const before = near && isComparison(tokens, near, amount.first, previous) ? null : near
  const body = readBody(scan, amount, end, before, titleCase, range !== null)
  if (!body) return null
  const inner = end.inner ?? body.inner
  const behind = inner ? null : readModifierAfter(tokens, body.last)
  const modifier = settleModifier(tokens, before, inner ?? behind, body)
  const start = modifier.edge ?? rangeStart(tokens, amount.first, range)
  const qualified = [start, Math.max(body.last, behind?.edge ?? 0)] as const
  const behindUnit = body.per === null ? readPer(tokens, body.last + 1, body.kind, scan.isTaken) : null
  const rate = body.per ?? behindUnit?.per ?? (body.kind === 'money' ? readPerBefore(tokens, amount.first) : null)
  const { kind, unit, per } = asRate(body, rate)
  return {
    end: Math.max(body.last, qualified[1], behindUnit?.last ?? 0),
    numeral: [amount.side === 'before' ? amount.numeral.first : amount.first, end.numeral.last],
    span: [amount.first, body.last],
    qualified,
    kind,
    unit,
    stated: statedOf(amount, range, modifier.modifier),
    change: readChange(tokens, { kind: body.kind, first: qualified[0], last: qualified[1] }),
    per,
    lends: end.side !== 'before' && body.unit !== '',
    factor: end.numeral.factor,
  }
}

/** The "between" of "between 44 and 50" qualifies both; a "from" does where the two are no levels. */
function rangeStart(tokens: readonly Token[], first: number, range: Range | null): number {
  const before = tokens[first - 1]?.lower
  return range && (before === 'between' || before === 'from') ? first - 1 : first
}

/** "$5 million more than the $8 million": the words compare two amounts and qualify neither. */
function isComparison(tokens: readonly Token[], { edge }: ModifierReading, first: number, previous: number): boolean {
  if (edge !== previous + 1 || previous < 0) return false
  return tokens.slice(edge, first).some((token) => token.lower === 'than')
}

/** A volume "a second" is a flow; "four times a week" are no four of anything but how often. */
function asRate({ kind, unit }: Body, per: string | null): Pick<Draft, 'kind' | 'unit' | 'per'> {
  const rate = per === null ? null : rateOf({ kind, unit }, per)
  if (rate) return { ...rate, per: null }
  return kind === 'count' && unit === 'time' && per !== null
    ? { kind: 'frequency', unit: 'times', per }
    : { kind, unit, per }
}

interface Body {
  readonly kind: string
  readonly unit: string
  readonly last: number
  readonly per: string | null
  readonly inner: ModifierReading | null
}

/** Kind and unit: what stands there, else what the form implies, else what is counted. `null` for labels. */
function readBody(
  scan: Scan,
  amount: Amount,
  end: Amount,
  before: ModifierReading | null,
  titleCase: boolean,
  isRange: boolean,
): Body | null {
  const { tokens } = scan
  const { numeral } = end
  const behind = isModelLetter(tokens, end.last) ? null : end.unit
  const unit = behind ?? (amount.side === 'before' ? amount.unit : null)
  if (unit && isUnitLabel(tokens, amount)) return null
  if (unit && isAgeInYears(tokens, amount, unit.unit))
    return { kind: 'age', unit: unit.unit, last: end.last, per: null, inner: null }
  if (unit) return { ...unit, last: end.last, inner: null }
  if (numeral.share) return { kind: 'share', unit: 'fraction', last: end.last, per: null, inner: null }
  const implied = readImpliedUnit(tokens, { ...numeral, first: amount.numeral.first }, before)
  if (implied) return { ...implied, per: null, inner: null }
  const inner = readModifierAfter(tokens, numeral.last)
  const form = { behind: (inner?.edge ?? numeral.last) + 1, isRange, isPlain: !isRange && !inner }
  const counted = countedBeyond(scan, numeral.last) ?? countedBehind(tokens, amount, form)
  const isTaken = firstTaken(scan, numeral.last + 1, counted.last)
  const counts = counted.unit !== '' && !isTaken
  if (!counts && isCompound(tokens, numeral.last)) return null
  if (isLabel(tokens, { ...numeral, first: amount.numeral.first }, { counts, titleCase })) return null
  if (isTaken) return { kind: 'count', unit: '', last: numeral.last, per: null, inner: null }
  return {
    kind: 'count',
    unit: counted.unit,
    last: counts || !inner ? counted.last : numeral.last,
    per: null,
    inner: counts ? inner : null,
  }
}

/** "two-way", "one-off", "1-in-100": the number is part of a word. In "3,000-strong" it is a count all the same. */
function isCompound(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last + 2]
  return isJoiningHyphen(tokens, last + 1) && word?.type === 'word' && word.lower !== 'strong'
}

function firstTaken({ isTaken }: Scan, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (isTaken(index)) return true
  return false
}

function statedOf(amount: Amount, range: Range | null, modifier: Modifier): Stated {
  const { numeral } = amount
  if (range) {
    const { step, basis } = range.to.numeral
    return { form: 'range', from: range.low, to: range.high, modifier, precision: { step, basis } }
  }
  if (numeral.vague) return { form: 'vague', atLeast: numeral.value }
  const value = amount.negative ? -numeral.value : numeral.value
  return { form: 'point', value, modifier, precision: { step: numeral.step, basis: numeral.basis } }
}

function specialDraft({ tokens }: Scan, special: SpecialForm): Draft {
  const { kind, unit, value, step, first, last, change, per } = special
  const before = kind === 'rank' ? null : readModifierBefore(tokens, first)
  return {
    numeral: [first, last],
    span: [first, last],
    qualified: [before?.edge ?? first, last],
    kind,
    unit,
    stated: {
      form: 'point',
      value,
      modifier: before?.modifier ?? 'bare',
      precision: { step, basis: 'words' },
    },
    change: change ?? (kind === 'rank' ? null : readChange(tokens, { kind, first: before?.edge ?? first, last })),
    per: per?.per ?? null,
    end: per?.last ?? last,
    lends: false,
    factor: 1,
  }
}

function mention(tokens: readonly Token[], draft: Draft): QuantityMention {
  return {
    type: 'quantity',
    numeral: spanOf(tokens, draft.numeral),
    span: spanOf(tokens, draft.span),
    qualified: spanOf(tokens, draft.qualified),
    kind: draft.kind,
    unit: draft.unit,
    stated: draft.stated,
    change: draft.change,
    per: draft.per,
    tokens: draft.qualified,
  }
}

function spanOf(tokens: readonly Token[], [first, last]: readonly [number, number]): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
