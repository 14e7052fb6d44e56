import type { Claim, EventClaim, StatementClaim } from '../model/claim.ts'
import type { Comparison, ComparisonFacts } from '../model/finding.ts'
import { comparePeriods } from '../period.ts'
import { accordOf } from './accord.ts'
import { entitiesOf } from './entities.ts'
import { eventFacts } from './event-facts.ts'
import { speakersOf } from './mouths.ts'
import { factsOf, NO_FIGURES, NOT_TOLD, type ToldFacts } from './neutral-facts.ts'
import { propositionFacts } from './proposition-facts.ts'
import { roleFacts } from './role-facts.ts'
import type { ArticleSignature, SignedArticle } from './signatures.ts'
import { areOfOneNews, orderOf } from './times.ts'
import { modalityOf } from './voices.ts'
import { wordingOf } from './wording.ts'

/** Compares two claims of which one at least is no figure; `isOneTopic` is `isToldOnOneTopic` of their articles. */
export function compareTold(
  left: Claim,
  right: Claim,
  one: SignedArticle,
  other: SignedArticle,
  isOneTopic: boolean,
): Comparison {
  const [a, b] = [one.signature, other.signature]
  const role = left.kind === 'role' && right.kind === 'role' ? roleFacts(left, right, a, b) : null
  const any = {
    kind: left.kind === right.kind ? left.kind : 'mixed',
    entities: entitiesOf(left, right),
    periods: role?.periods ?? periodsOf(left, right, a, b),
    modality: modalityOf(left, right),
    polarity: left.modality.polarity === right.modality.polarity ? 'same' : 'opposite',
    ...speakersOf(left, right, a, b),
    articles: a.id === b.id ? 'same' : a.original === b.original ? 'copy' : 'different',
    order: orderOf(a, b),
    wording: wordingOf(left, right),
    likeness: 'low',
    accord: accordOf(a, b),
  } as const
  const told: ToldFacts = {
    ...NOT_TOLD,
    topics: a.id === b.id || isOneTopic ? 'same' : 'other',
    ...role,
    ...(saysSomething(left) && saysSomething(right) ? propositionFacts(left, right, a, b) : null),
    ...(left.kind === 'event' && right.kind === 'event' ? eventFacts(left, right, a, b) : null),
  }
  return { left, right, facts: factsOf(any, NO_FIGURES, told), gap: null, tolerated: null, account: null }
}

function periodsOf(
  { period }: Claim,
  other: Claim,
  a: ArticleSignature,
  b: ArticleSignature,
): ComparisonFacts['periods'] {
  const relation = comparePeriods(period, other.period)
  if (relation !== 'unknown') return relation
  if (period !== null || other.period !== null) return 'one-sided'
  return areOfOneNews(a, b) ? 'unstated' : 'different'
}

function saysSomething(claim: Claim): claim is EventClaim | StatementClaim {
  return claim.kind === 'event' || claim.kind === 'statement'
}
