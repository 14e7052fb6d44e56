import { unitOf } from '../kinds/index.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, ChangeReading } from '../model/reading.ts'
import { directionOf } from './change-direction.ts'
import { isOfSamePart, isOnOneFooting } from './change-footing.ts'
import { type ChangePart, changePart, isBetweenParts, restatedBy } from './change-parts.ts'

/**
 * The changes a sentence states with two or more of their numbers: the level
 * before, the level after and the size of the change. Any may be missing.
 *
 * Numbers belong to one change where nothing but the words of change, dates
 * and commas stand between them. Where a role is filled twice ("rose 4% and 5%
 * to 3m and 4m") nothing is read. Linear in the quantities and in the words
 * between them.
 *
 * Example: "rose 4.2% to 1.31m from 1.26m" gives 1.26m before, 1.31m after, by
 * 4.2%, up; "34%, up from 30% in 2019" gives 30% before, 34% after, up.
 */
export function readChangeStatements(analysed: AnalysedSentence): readonly ChangeReading[] {
  if (analysed.quantities.length < 2) return []
  const changes: ChangeReading[] = []
  let run: ChangePart[] = []
  const close = () => {
    const change = run.length > 1 ? readRun(analysed, run) : null
    if (change) changes.push(change)
    run = []
  }
  for (const index of analysed.quantities.keys()) {
    const part = changePart(analysed, index)
    const last = run.at(-1)
    const restated = last ? restatedBy(analysed, last, index) : null
    if (restated) {
      run[run.length - 1] = restated
      continue
    }
    if (last && !isBetweenParts(analysed, last, part)) close()
    run.push(part)
  }
  close()
  return changes
}

function readRun(analysed: AnalysedSentence, run: readonly ChangePart[]): ChangeReading | null {
  const of = (role: ChangePart['role']) => run.filter((part) => part.role === role)
  const [levels, before, after, by] = [of('level'), of('before'), [...of('level'), ...of('after')], of('by')]
  if (before.length > 1 || after.length > 1 || levels.some((part) => part !== run[0]) || !isOneSize(run, by))
    return null
  const direction = directionOf(analysed, run)
  if (
    direction === null ||
    isOrigin(analysed, before[0], after) ||
    !isOneMeasure(analysed, run, [...before, ...after], by)
  )
    return null
  return {
    direction: direction.change,
    before: before[0]?.index ?? null,
    after: after[0]?.index ?? null,
    by: by.map(({ index }) => index),
    plain: isOnOneFooting(analysed, run, direction),
    samePart: before[0] !== undefined && isOfSamePart(analysed, before[0]),
  }
}

/** "Imports rose 4% from 10 countries": things counted, and no level now beside them, are where it came from. */
function isOrigin(
  { quantities }: AnalysedSentence,
  before: ChangePart | undefined,
  after: readonly ChangePart[],
): boolean {
  const mention = before && after.length === 0 ? quantities[before.index] : undefined
  return mention !== undefined && mention.unit !== '' && unitOf(mention.kind, mention.unit) === null
}

/** One size, or one said twice over: "$1.20, or 1.5%". */
function isOneSize(run: readonly ChangePart[], by: readonly ChangePart[]): boolean {
  const [first, second, ...others] = by
  if (!first || !second) return true
  return others.length === 0 && second.again && run.indexOf(second) === run.indexOf(first) + 1
}

/**
 * Whether the numbers can be of one thing: levels in one unit, and a size that
 * changes them. A level told without a word of change ("1.31 million cars, up
 * from 1.26 million") must have no figure of its kind beside it.
 */
function isOneMeasure(
  { quantities }: AnalysedSentence,
  run: readonly ChangePart[],
  levels: readonly ChangePart[],
  by: readonly ChangePart[],
): boolean {
  const [one, other] = [...levels].sort((a, b) => a.index - b.index).map(({ index }) => quantities[index])
  if (!one || (other && !isOneUnit(one, other))) return false
  if (run[0]?.role !== 'level' || by.length === run.length - 1) return true
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0]
  const beside = [...quantities.slice(Math.max(0, first - BESIDE), first), ...quantities.slice(last + 1, last + BESIDE)]
  return beside.every(({ kind }) => kind !== one.kind)
}

/** How many figures before and behind a change are looked at. */
const BESIDE = 12

/** The later of two may leave out what is counted: "1.31 million cars, up from 1.26 million". */
function isOneUnit(one: QuantityMention, later: QuantityMention): boolean {
  if (one.kind !== later.kind || one.per !== later.per) return false
  const canonical = ({ kind, unit }: QuantityMention) => unitOf(kind, unit)?.canonical ?? unit
  return later.unit === '' || canonical(one) === canonical(later)
}
