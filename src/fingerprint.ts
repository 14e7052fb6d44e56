import { createHash } from 'node:crypto'
import type { Identity } from './model/finding.ts'

/** Changes whenever the parts or their order do, so that old keys are never taken for new ones. */
const ALGORITHM = 'conflict/v1'

const FACT_ALGORITHM = 'fact/v1'

/**
 * The identity of a finding: 32 hexadecimal digits, the first 128 bits of a
 * SHA-256 over its rule, its fact and its values, each part with its length
 * before it, so that the entities "ab" and "c" are not "a" and "bc".
 *
 * Paraphrases keep it: "$190.27 billion last year" is "190,270 million dollars
 * in 2022" counted from 2023. Another rule, measure, entity, direction,
 * period, qualifier, unit or value moves it.
 */
export function fingerprint(identity: Identity): string {
  return hash([ALGORITHM, ...partsOf(identity), netstrings(identity.values)])
}

/**
 * What a finding is about whatever the values are, as 32 hexadecimal digits:
 * two findings with one key and two fingerprints are one fact of which a value
 * has moved.
 */
export function factKey(identity: Omit<Identity, 'values'>): string {
  return hash([FACT_ALGORITHM, ...partsOf(identity)])
}

function partsOf({ rule, fact }: Omit<Identity, 'values'>): readonly string[] {
  const { measures, entities, changes, periods, qualifiers, units } = fact
  return [rule, ...[measures, entities, changes, periods, qualifiers, units].map(netstrings)]
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(netstrings(parts), 'utf8').digest('hex').slice(0, 32)
}

/** Length in bytes, colon, text, comma, one after another: no two lists give the same text. */
function netstrings(parts: readonly string[]): string {
  return parts.map((part) => `${Buffer.byteLength(part, 'utf8')}:${part},`).join('')
}
