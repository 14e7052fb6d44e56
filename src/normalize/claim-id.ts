import { createHash } from 'node:crypto'

/**
 * The id of the claim that `identity` tells from all others: `c` and the first
 * 12 hexadecimal digits of a SHA-256 over it. `claimId('')` is `ce3b0c44298fc`.
 */
export function claimId(identity: string): string {
  return `c${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`
}
