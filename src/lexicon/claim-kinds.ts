import type { ClaimKind } from '../model/claim.ts'

/** The kinds of claims, in the order in which reports and schemas list them. */
export const CLAIM_KINDS: readonly [ClaimKind, ...ClaimKind[]] = ['quantity', 'event', 'role', 'statement']
