import { GENERIC_HEADS } from './head-words.ts'

/**
 * Senses that tell little of what somebody says, since most sentences of the
 * news could hold them. In base form.
 */
// biome-ignore format: read in rows
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  ...GENERIC_HEADS,
  // Light verbs (Jespersen 1942) and verbs of aspect.
  'be', 'have', 'do', 'make', 'take', 'get', 'give', 'go', 'come', 'put', 'keep', 'become', 'want', 'need', 'know',
  'see', 'use', 'let', 'begin', 'continue', 'try', 'help', 'work', 'seem', 'remain', 'follow', 'lead', 'include',
  // That there is something.
  'exist', 'available', 'present', 'enough', 'there', 'none', 'any',
  // Time, measure and what stands for anything.
  'year', 'month', 'week', 'day', 'hour', 'minute', 'time', 'today', 'yesterday', 'tomorrow', 'moment', 'thing', 'way',
  'people', 'person', 'man', 'everyone', 'one', 'case', 'place', 'country', 'world', 'million', 'billion', 'thousand', 'hundred',
  'percent', 'cent', 'dozen', 'new', 'old', 'good', 'great', 'big', 'large', 'small', 'first', 'last', 'next', 'other',
  'own', 'early', 'late', 'high', 'low', 'long', 'right', 'able', 'statement', 'interview', 'reporter', 'journalist',
  'official', 'news', 'report', 'source', 'say', 'tell', 'speak', 'comment', 'fact', 'question', 'issue',
])
