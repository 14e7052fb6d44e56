import { ONCE_WORDS } from '../lexicon/office-verbs.ts'
import type { AnalysedSentence, RoleReading } from '../model/reading.ts'
import { lowerAt } from './word-forms.ts'

/** Words before the phrase of an office that say when it was held. */
export interface OfficeSpell {
  /** Their first token. */
  readonly first: number
  readonly tenure: RoleReading['tenure']
}

/** So many words may say until when. */
const LONGEST = 4

/**
 * Reads "once", "formerly" or "until last year" right before the phrase of an
 * office that starts at `start`: it is over. "Until this week" is no more than
 * "outgoing", which counts as held. `null` for neither.
 */
export function spellBefore({ sentence: { tokens }, tags }: AnalysedSentence, start: number): OfficeSpell | null {
  if (ONCE_WORDS.has(lowerAt(tokens, start - 1))) return { first: start - 1, tenure: 'former' }
  for (let at = start - 1; at >= start - 1 - LONGEST && at > 0; at -= 1) {
    const lower = lowerAt(tokens, at)
    if (lower === 'until' || lower === 'till') {
      const isFresh = tokens.slice(at + 1, start).some((token) => FRESH.has(token.lower))
      return at === start - 1 ? null : { first: at, tenure: isFresh ? 'current' : 'former' }
    }
    if (tags[at] === 'verb' || tags[at] === 'auxiliary' || tokens[at]?.type === 'punctuation') return null
  }
  return null
}

/** Words of a time so near that who held an office then is told of as its holder. Lower case. */
const FRESH: ReadonlySet<string> = new Set([
  ...['this', 'now', 'today', 'yesterday', 'tonight'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])
