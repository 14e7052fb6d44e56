import type { RoleClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Role } from '../model/role.ts'
import { holdersOf } from './holders.ts'
import { isSingular, officesOf } from './offices.ts'
import type { ArticleSignature } from './signatures.ts'

/** Articles further apart than this may each be right about who holds an office. In minutes: 45 days. */
const SAME_NEWS = 45 * 24 * 60

/**
 * What is asked of two claims about who holds which office. Two who hold one
 * office are only asked about where one person holds it at a time and both
 * texts say of what; else their offices are `different`.
 */
export function roleFacts(
  left: RoleClaim,
  right: RoleClaim,
  a: ArticleSignature,
  b: ArticleSignature,
): Pick<ComparisonFacts, 'holders' | 'offices' | 'tenures' | 'periods'> {
  const holders = holdersOf(left.role.holder, right.role.holder)
  return {
    holders,
    offices: holders === 'different' ? officeOfTwo(left.role, right.role) : officesOf(left.role, right.role),
    tenures: tenureOf(left.role) === tenureOf(right.role) ? 'same' : 'different',
    periods: timesOf(a.published, b.published),
  }
}

/** `same` where two people are said to hold what only one can. */
function officeOfTwo(left: Role, right: Role): ComparisonFacts['offices'] {
  if (!isSingular(left.office) || left.tenure !== 'current' || right.tenure !== 'current') return 'different'
  if (!left.sole || !right.sole) return 'different'
  if (left.organisation === null || right.organisation === null) return 'different'
  const isOne = officesOf(left, right) === 'same' && left.organisation === right.organisation
  return isOne ? 'same' : 'different'
}

/** Who acts for the holder is often called the holder. */
function tenureOf({ tenure }: Role): Role['tenure'] {
  return tenure === 'acting' ? 'current' : tenure
}

/** Of two articles, whether each may be right in its own time; `unstated` where one has no date. */
function timesOf(a: number | null, b: number | null): 'same' | 'unstated' | 'different' {
  if (a === null || b === null) return 'unstated'
  return Math.abs(a - b) <= SAME_NEWS ? 'same' : 'different'
}

/** Keys that two role claims share where they are worth comparing: the holder's surname, or one office of one body. */
export function* roleKeys({ role }: RoleClaim): Generator<string> {
  const { holder, office, organisation } = role
  yield `holder|${holder.toLowerCase().split(' ').at(-1)}`
  if (organisation !== null && isSingular(office))
    yield ['office', office.sense, ...office.fields, organisation.toLowerCase()].join('|')
}
