import type { RoleClaim } from '../model/claim.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { isSameName } from './names.ts'

/** What is asked of two claims about who holds which office. */
export function roleFacts(left: RoleClaim, right: RoleClaim): Pick<ComparisonFacts, 'holders' | 'offices' | 'tenures'> {
  return {
    holders: isSameName(left.role.holder, right.role.holder) ? 'same' : 'different',
    offices: left.role.office.join(' ') === right.role.office.join(' ') ? 'same' : 'different',
    tenures: left.role.tenure === right.role.tenure ? 'same' : 'different',
  }
}

/** Keys that two role claims share where they are worth comparing. */
export function* roleKeys({ role }: RoleClaim): Generator<string> {
  yield `holder|${role.holder.toLowerCase().split(' ').at(-1)}`
}
