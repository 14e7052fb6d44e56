import type { QuantityMention, Stated } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { rounded } from './numerals.ts'
import { afterHungHyphen } from './range-openers.ts'
import { FARTHEST_IN_LIST, FARTHEST_UNDER_UNIT, isComparable, withSharedNouns } from './shared-nouns.ts'

/** A quantity before spans are made of its tokens. All indices are inclusive. */
export interface Draft {
  readonly numeral: readonly [first: number, last: number]
  readonly span: readonly [first: number, last: number]
  readonly qualified: readonly [first: number, last: number]
  readonly kind: string
  readonly unit: string
  readonly stated: Stated
  readonly change: QuantityMention['change']
  readonly per: string | null
  /** Last token of all that is read: unit, modifier and rate. */
  readonly end: number
  /** The unit stands behind the numeral, so that a number before it may share it: "5 and 6 mg". */
  readonly lends: boolean
  readonly factor: number
}

/**
 * Gives quantities that stand side by side what the writer says once for
 * both: a unit ("5 and 6 mg"), a noun ("45 and 50 cases"), a scale ("$5 and
 * $10 million"), a change ("fell $1.20, or 1.5%"), a rate ("5 million
 * infections and 20,000 deaths a year"). Order and number are kept.
 */
export function shareBetween(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const named = withSharedNouns(tokens, withBorrowedUnits(tokens, drafts))
  return withSharedRates(tokens, withSharedChange(tokens, withCarriedScale(tokens, named)))
}

/**
 * A number without a unit takes that of the next one where only a joining
 * word stands between: "5 and 6 mg", "from 31 to 34 seats". What is counted
 * is shared only by the two ends of a change.
 */
function withBorrowedUnits(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts]
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [result[index], result[index + 1]]
    if (!draft || !next || draft.kind !== 'count' || draft.unit !== '' || !next.lends) continue
    const jointAt = afterHungHyphen(tokens, draft.qualified[1] + 1)
    if (next.qualified[0] !== jointAt + 1) continue
    const joint = tokens[jointAt]?.lower
    const isHung = jointAt > draft.qualified[1] + 1
    const isFromTo = joint === 'to' && tokens[draft.qualified[0] - 1]?.lower === 'from'
    if (isHung && next.kind !== 'count') {
      result[index] = { ...draft, kind: next.kind, unit: next.unit, per: next.per, lends: true }
      continue
    }
    if (!isFromTo && (next.kind === 'count' || (joint !== 'and' && joint !== 'or'))) continue
    if (next.kind === 'share' && next.unit === 'fraction') continue
    const farthest = next.kind === 'share' ? FARTHEST_IN_LIST : FARTHEST_UNDER_UNIT
    if (!isFromTo && !isComparable(draft.stated, next.stated, farthest)) continue
    result[index] = {
      ...draft,
      kind: next.kind,
      unit: next.unit,
      per: next.per,
      stated: isFromTo ? scaled(draft, next) : draft.stated,
    }
  }
  return result
}

/**
 * "$5 and $10 million", "from $2 to $4 million", "£3, £4 and £5 billion": the
 * scale said once. Only amounts of one unit share it, and in a list only what
 * is smaller in digits; counts do not, as in "it hurt 5 and 10 million fled".
 */
function withCarriedScale(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts]
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [result[index], result[index + 1]]
    if (!draft || !next || draft.kind === 'count' || draft.kind !== next.kind || draft.unit !== next.unit) continue
    if (next.qualified[0] !== draft.qualified[1] + 2 || next.factor < 1000 || draft.lends) continue
    const joint = tokens[draft.qualified[1] + 1]?.lower
    const isFromTo = joint === 'to' && tokens[draft.qualified[0] - 1]?.lower === 'from'
    const isListed =
      joint === 'and' || joint === 'or' || joint === 'to' || (joint === ',' && next !== drafts[index + 1])
    if (isFromTo || (isListed && isSmaller(draft.stated, next)))
      result[index] = { ...draft, stated: scaled(draft, next), factor: next.factor }
  }
  return result
}

function isSmaller(stated: Stated, { stated: other, factor }: Draft): boolean {
  return stated.form === 'point' && other.form === 'point' && stated.value < other.value / factor
}

/** "fell $1.20, or 1.5%": the change said again in another unit. */
function withSharedChange(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    if (!before?.change || draft.change !== null || before.kind === draft.kind || draft.kind === 'duration')
      return draft
    const between = tokens.slice(before.qualified[1] + 1, draft.qualified[0]).map((token) => token.lower)
    const isSame = between.join(' ') === ', or' || between.join(' ') === 'or' || between.join(' ') === '('
    return isSame && draft.kind !== 'count' ? { ...draft, change: before.change } : draft
  })
}

/** "5 million infections and 20,000 deaths a year": the rate counts for both. */
function withSharedRates(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    const isShared =
      next?.per && draft.per === null && draft.kind === 'count' && next.kind === 'count' && draft.unit !== ''
    const isJoined = next !== undefined && next.qualified[0] === draft.qualified[1] + 2
    return isShared && isJoined && tokens[draft.qualified[1] + 1]?.lower === 'and' ? { ...draft, per: next.per } : draft
  })
}

function scaled({ stated, factor }: Draft, next: Draft): Stated {
  if (stated.form !== 'point' || factor !== 1 || next.factor === 1 || stated.value >= 1000) return stated
  const { step } = stated.precision
  return {
    ...stated,
    value: rounded(stated.value * next.factor),
    precision: { step: step * next.factor, basis: 'scale-word' },
  }
}
