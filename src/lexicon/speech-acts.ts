import { SAYING_VERBS } from './verbs.ts'

/**
 * Verbs by which somebody does with words more than say that something is so,
 * and the words that take up what was said. Base forms, lower case, compiled by
 * hand from news usage after Searle (1976), "A classification of illocutionary
 * acts", whose classes are given.
 */

/**
 * Verbs that are themselves what is said: "asked Manila for an inquiry",
 * "conceded defeat". Directives, commissives, expressives and declarations.
 */
// biome-ignore format: read in rows
export const ACT_VERBS: ReadonlySet<string> = new Set([
  'ask', 'request', 'urge', 'demand', 'call', 'appeal', 'summon', 'invite', 'recommend', 'advise', 'propose', 'order',
  'promise', 'pledge', 'vow', 'threaten', 'agree', 'undertake', 'accept', 'approve', 'authorise', 'authorize', 'ratify',
  'back', 'endorse', 'support', 'welcome', 'praise', 'condemn', 'criticise', 'criticize', 'denounce', 'apologise',
  'apologize', 'concede', 'admit', 'acknowledge', 'recognise', 'recognize', 'vote', 'confirm',
])

/** Verbs after which a clause, or before which a quotation, is what is said (Levin 37). */
export const REPORTING_VERBS: ReadonlySet<string> = SAYING_VERBS

/** Of these, those that show what they say and utter nothing: no "…, showed the survey". */
export const INFERRING_VERBS: ReadonlySet<string> = new Set([
  'show',
  'find',
  'suggest',
  'indicate',
  'hint',
  'imply',
  'project',
])

/** Of these, those whose bare noun phrase is their object: "maintains the lead it had". */
// biome-ignore format: read in rows
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  'maintain', 'find', 'show', 'observe', 'project', 'publish', 'post', 'propose', 'describe', 'welcome', 'praise', 'hail',
  'applaud', 'condemn', 'criticise', 'criticize', 'denounce', 'slam', 'blast', 'demand', 'recall', 'cite', 'quote', 'detail',
  'outline', 'specify', 'disclose', 'reveal', 'call',
])

/** Verbs by which somebody will not do, or have, what follows, with the one that they turn round. */
export const REFUSING_VERBS: Readonly<Record<string, string>> = {
  refuse: 'accept',
  decline: 'accept',
  reject: 'accept',
  rebuff: 'accept',
  spurn: 'accept',
  oppose: 'support',
}

/** Verbs of a state of mind that has a clause for its content: "Washington feared (that) Beijing …". */
export const THINKING_VERBS: ReadonlySet<string> = new Set([
  'fear',
  'hope',
  'worry',
  'think',
  'believe',
  'suspect',
  'doubt',
])

/** "considered the matter closed": what follows is held to be so. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(['consider', 'deem', 'judge', 'rule', 'describe', 'find'])

/** "accused the firm of holding back", "blamed the crew for the fire". */
export const ACCUSING_VERBS: ReadonlySet<string> = new Set(['accuse', 'blame', 'suspect'])

/** What takes up something said before: "denied the claim", "did not recognise that figure". */
// biome-ignore format: read in rows
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  'claim', 'allegation', 'accusation', 'charge', 'assertion', 'suggestion', 'report', 'rumour', 'rumor', 'account',
  'version', 'figure', 'number', 'statement', 'criticism', 'description', 'assessment', 'insinuation', 'view', 'story',
])

/** What says of something said before that it is not so: "said that was untrue". */
// biome-ignore format: read in rows
export const FALSE_WORDS: ReadonlySet<string> = new Set([
  'false', 'untrue', 'wrong', 'incorrect', 'baseless', 'unfounded', 'groundless', 'fake', 'nonsense', 'fabricated',
  'inaccurate', 'lie', 'lies', 'fabrication', 'fiction',
])
