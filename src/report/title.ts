import type { Finding } from '../model/finding.ts'
import { whose } from './fact-text.ts'
import { cite, type Lookup } from './words.ts'

/** Entities named in a title. */
const MOST_OWNERS = 3

/**
 * What the values are of, of whom and when: `trade turnover (China, Russia), in 2022`. A listed measure goes by its
 * name, another by the words of the article, and where those do not say by the kind of value. `cut` stands where
 * words of the article are left out. Not sanitised.
 */
export function titleOf(finding: Finding, known: Lookup, cut = '…'): string {
  const claims = cite(finding.claims, known).map(({ claim }) => claim)
  const named = claims.find((claim) => claim.measure !== null)?.measure
  const measure = named?.listed ? named.key.replaceAll('-', ' ') : (named?.text ?? claims[0]?.kind ?? '')
  const owners = claims.find((claim) => claim.owners.length > 0)?.owners.slice(0, MOST_OWNERS) ?? []
  const period = claims.find((claim) => claim.period !== null)?.period?.text
  const title = `${measure}${whose(owners)}${period === undefined ? '' : `, ${period}`}`
  return title.replaceAll(' … ', ` ${cut} `)
}
