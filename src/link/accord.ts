import { senseOf } from '../lexicon/synonyms.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { append } from '../multimap.ts'
import { comparePeriods } from '../period.ts'
import { likenessScore } from './likeness.ts'
import { measuresOf, unitsOf } from './measures.ts'
import type { ArticleSignature } from './signatures.ts'
import { orderOf, temporalityOf } from './times.ts'
import { valuesOf } from './values.ts'
import { digitsOf } from './wording.ts'

/** From here on two figures say of one thing what they say (see `likenessScore`). */
const ALIKE = 3
/** A shared figure of so many digits tells, whatever the words around it, unless they exclude each other. */
const TELLING_DIGITS = 3
/** So many figures that differ and none that is shared set two articles at odds; from so many on some may be shared. */
const DIFFER = { withNone: 2, withSome: 3 }
/** From so many that differ for each one shared. */
const OUTWEIGHED = 2
/** Of an article with fewer figures nobody can say that it shares none. */
const FEW_FIGURES = 3
/** Articles further apart than this may be on the next event of its sort. In minutes: 2 days. */
const SAME_DAYS = 2 * 24 * 60
/** Of an article with more figures of a kind, the first so many tell enough. */
const MOST_FIGURES = 60

type Accord = ComparisonFacts['accord']

const KNOWN = new WeakMap<ArticleSignature, WeakMap<ArticleSignature, Accord>>()

/**
 * How far two articles agree in their figures, all told. `odds`: they give
 * other figures for whatever both speak of, as articles on two strikes, quakes,
 * quarters or timetables do in the same words. Accounts of one event agree on
 * most of what they have in common, and a contradiction among them is an
 * exception. Counts that grow say nothing where one article may be the later.
 * Symmetric.
 *
 * Measured on 9 written events and 120 articles that contradict nothing: of
 * pairs on one event none is at odds, of others as much alike six in ten are.
 */
export function accordOf(a: ArticleSignature, b: ArticleSignature): Accord {
  if (a.id === b.id) return 'many'
  const row = KNOWN.get(a) ?? new WeakMap<ArticleSignature, Accord>()
  KNOWN.set(a, row)
  const known = row.get(b)
  if (known) return known
  const made = readAccord(a, b)
  row.set(b, made)
  return made
}

function readAccord(a: ArticleSignature, b: ArticleSignature): Accord {
  const order = orderOf(a, b)
  const shared = pairSet()
  const differing: (readonly [QuantityClaim, QuantityClaim])[] = []
  for (const [left, right] of counterparts(a, b)) {
    const values = valuesOf(left, right)
    if (values === 'equal' || values === 'within') {
      if (isShared(left, right, values)) shared.add(left, right)
    } else if (values === 'disjoint' && isOfOneThing(left, right) && !standsAlone(left, right)) {
      if (order === 'same' || !moves(left, right, a, b)) differing.push([left, right])
    }
  }
  const apart = pairSet()
  for (const [left, right] of differing) if (!shared.has(left, right)) apart.add(left, right)
  const [agree, differ] = [shared.size(), apart.size()]
  const areOthers = haveOtherNames(a, b)
  if (agree > 0 && differ > 0 && areOthers) return 'odds'
  const isOutweighed = differ >= DIFFER.withSome && differ >= OUTWEIGHED * agree
  if (agree === 0 && differ < DIFFER.withNone)
    return !areOthers && (saysLittle(a) || saysLittle(b)) ? 'unknown' : 'none'
  if (agree === 0 || isOutweighed) return openOnOneEvent(a, b, differ) ? 'unknown' : 'odds'
  if (areOthers) return 'none'
  return agree === 1 ? 'one' : 'many'
}

/**
 * Whether two articles open with one name within days of each other, and with
 * no name that the other does not know, and date a figure alike, or not many
 * figures differ: what they say they say of one event, though they contradict
 * each other.
 */
function openOnOneEvent(a: ArticleSignature, b: ArticleSignature, differ: number): boolean {
  const areNear = a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= SAME_DAYS
  if (!areNear || !knowsLead(a, b) || !knowsLead(b, a)) return false
  const [here, there] = [told(a), told(b)]
  if (here.entities.size !== there.entities.size || [...here.entities].some((name) => !there.entities.has(name)))
    return false
  return differ <= DIFFER.withNone || [...here.days].some((day) => there.days.has(day))
}

/** Whom the figures of an article are of, countries too, and on which days. */
function told({ figures }: ArticleSignature): {
  readonly entities: ReadonlySet<string>
  readonly days: ReadonlySet<string>
} {
  const [entities, days] = [new Set<string>(), new Set<string>()]
  for (const ofKind of figures.values())
    for (const claim of ofKind) {
      for (const name of claim.entities) entities.add(name)
      if (claim.period?.grain === 'day' && claim.period.start !== null) days.add(claim.period.start)
    }
  return { entities, days }
}

function knowsLead({ names, lead }: ArticleSignature, other: ArticleSignature): boolean {
  const known = [...other.lead].filter((name) => names.has(name))
  return known.length === other.lead.size && known.some((name) => lead.has(name))
}

/**
 * Whether both name somebody or something, and nothing in common: what they
 * share are figures of a sort of thing, as two cars are tried at one speed.
 */
function haveOtherNames({ names }: ArticleSignature, { names: others }: ArticleSignature): boolean {
  if (names.size === 0 || others.size === 0) return false
  for (const name of names) if (others.has(name)) return false
  return true
}

function saysLittle({ figures }: ArticleSignature): boolean {
  let count = 0
  for (const { length } of figures.values()) count += length
  return count < FEW_FIGURES
}

/** Pairs of figures, counted by how many there are on the side that has fewer of them. */
function pairSet() {
  const [lefts, rights] = [new Set<string>(), new Set<string>()]
  return {
    add(left: QuantityClaim, right: QuantityClaim): void {
      lefts.add(left.id)
      rights.add(right.id)
    },
    has: (left: QuantityClaim, right: QuantityClaim) => lefts.has(left.id) || rights.has(right.id),
    size: () => Math.min(lefts.size, rights.size),
  }
}

/**
 * Figures of two articles that have their measure or their value in common. All
 * pairs would cost too much where many articles are on one topic.
 */
function* counterparts(a: ArticleSignature, b: ArticleSignature): Generator<readonly [QuantityClaim, QuantityClaim]> {
  const [few, many] = [figuresByKey(a), figuresByKey(b)]
  for (const [key, figures] of few)
    for (const right of many.get(key) ?? []) for (const left of figures) yield [left, right]
}

const KEYED = new WeakMap<ArticleSignature, ReadonlyMap<string, readonly QuantityClaim[]>>()

function figuresByKey(article: ArticleSignature): ReadonlyMap<string, readonly QuantityClaim[]> {
  const known = KEYED.get(article)
  if (known) return known
  const made = new Map<string, QuantityClaim[]>()
  for (const [kind, figures] of article.figures)
    for (const claim of figures.slice(0, MOST_FIGURES)) {
      append(made, `${kind}=${claim.quantity.value}`, claim)
      if (claim.measure) append(made, `${kind}:${senseOf(claim.measure.key)}`, claim)
    }
  KEYED.set(article, made)
  return made
}

function isShared(left: QuantityClaim, right: QuantityClaim, values: 'equal' | 'within'): boolean {
  const score = likenessScore(left, right)
  if (score >= ALIKE) return true
  return (
    values === 'equal' && score >= 0 && Math.min(digitsOf(left.quantity), digitsOf(right.quantity)) >= TELLING_DIGITS
  )
}

function isOfOneThing(left: QuantityClaim, right: QuantityClaim): boolean {
  return measuresOf(left, right) === 'same' && unitsOf(left, right) === 'same' && likenessScore(left, right) >= ALIKE
}

/**
 * Whether two figures say themselves of whom and of which year or month they
 * are, so that they cannot be of two events. One day has several.
 */
function standsAlone(left: QuantityClaim, right: QuantityClaim): boolean {
  const [few, many] = left.entities.length < right.entities.length ? [left, right] : [right, left]
  if (few.entities.length === 0 || !few.entities.every((name) => many.entities.includes(name))) return false
  const { period } = left
  if (period?.basis !== 'stated' || period.grain === 'day' || period.grain === 'time') return false
  return comparePeriods(period, right.period) === 'same'
}

function moves(left: QuantityClaim, right: QuantityClaim, a: ArticleSignature, b: ArticleSignature): boolean {
  const temporality = temporalityOf(left, right, a, b)
  return temporality === 'cumulative' || temporality === 'snapshot'
}
