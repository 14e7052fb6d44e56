import type { QuantityClaim } from '../model/claim.ts'
import type { Comparison } from '../model/finding.ts'
import { lastAtMost } from '../sorted.ts'
import { accordOf } from './accord.ts'
import { entitiesOf } from './entities.ts'
import { likenessOf, matchOf } from './likeness.ts'
import { measuresOf, unitsOf } from './measures.ts'
import { mouthsOf } from './mouths.ts'
import { qualifiersOf, stageOf } from './narrowing.ts'
import { factsOf, NOT_TOLD } from './neutral-facts.ts'
import { partsOf } from './parts.ts'
import type { ArticleSignature } from './signatures.ts'
import { slipOf } from './slip.ts'
import { orderOf, periodsOf, temporalityOf } from './times.ts'
import { arithmeticOf, distanceOf, gapOf, movementOf, toleratedOf, valuesOf } from './values.ts'
import { modalityOf, sourcesOf } from './voices.ts'
import { coincidenceOf, wordingOf } from './wording.ts'

/** Compares two figures. */
export function compareFigures(
  left: QuantityClaim,
  right: QuantityClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): Comparison {
  const values = valuesOf(left, right)
  const gap = gapOf(left, right, values)
  const order = orderOf(a, b)
  const [own, others] = [figuresOf(a, left), figuresOf(b, right)]
  const isShared = values === 'equal' || values === 'within'
  const isApart = values === 'disjoint' || values === 'not-comparable'
  const any = {
    kind: 'quantity',
    entities: entitiesOf(left, right),
    periods: periodsOf(left, right, a, b),
    modality: modalityOf(left, right),
    polarity: left.modality.polarity === right.modality.polarity ? 'same' : 'opposite',
    sources: sourcesOf(left, right),
    mouths: isShared ? mouthsOf(left, right) : 'none',
    articles: a.id === b.id ? 'same' : a.original === b.original ? 'copy' : 'different',
    order,
    wording: wordingOf(left, right),
    likeness: likenessOf(left, right),
    accord: accordOf(a, b),
  } as const
  const figures = {
    values,
    distance: distanceOf(values === 'disjoint' ? gap : null),
    units: unitsOf(left, right),
    measures: measuresOf(left, right),
    stage: stageOf(left, right),
    qualifiers: qualifiersOf(left, right),
    movement: movementOf(left, right, order, values),
    temporality: temporalityOf(left, right, a, b),
    arithmetic: arithmeticOf(left, right),
    parts: isApart ? partsOf(left, right, own, others) : 'none',
    slip: values === 'disjoint' ? slipOf(left, right) : 'none',
    coincidence: isShared ? coincidenceOf(left, right) : 'common',
    match: values === 'not-comparable' ? 'rivalled' : matchOf(left, right, own, others),
  } as const
  const facts = factsOf(any, figures, NOT_TOLD)
  const account = facts.arithmetic === 'fails' ? (left.shift?.account ?? null) : null
  return { left, right, facts, gap, tolerated: toleratedOf(left, right, values), account }
}

/** Of an article with more figures of a kind, such as a long table, so many about the claim stand beside it. */
const MOST_FIGURES = 200

/** In order of text. All of them for every pair would cost the square of a table's figures. */
function figuresOf({ figures }: ArticleSignature, { quantity, location }: QuantityClaim): readonly QuantityClaim[] {
  const all = figures.get(quantity.kind) ?? []
  if (all.length <= MOST_FIGURES) return all
  const at = lastAtMost(all, location.start, ({ location: { start } }) => start)
  const first = Math.max(0, at - MOST_FIGURES / 2)
  return all.slice(first, first + MOST_FIGURES)
}
