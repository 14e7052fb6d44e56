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

/**
 * Whether the words right behind the phrase of an office that ends at `last`
 * say that it is over: "until 2019", "from 2004 to 2010", "in the 1990s".
 */
export function isOverBehind({ sentence: { tokens } }: AnalysedSentence, last: number): boolean {
  const opener = lowerAt(tokens, last + 1)
  const behind = tokens.slice(last + 2, last + 2 + LONGEST + 2)
  const end = behind.findIndex(({ type, text }) => type === 'punctuation' && text !== '-' && text !== '–')
  const words = end < 0 ? behind : behind.slice(0, end)
  if (opener === 'until' || opener === 'till') return !words.some(({ lower }) => FRESH.has(lower))
  if (opener === 'between') return words.some(isYear)
  if (opener === 'from') return words.some(({ lower }) => lower === 'to' || lower === 'until') && words.some(isYear)
  return opener === 'in' && words.slice(0, 2).some(({ lower }) => /^(?:1[5-9]|20)\d0s$/.test(lower))
}

function isYear({ text }: { readonly text: string }): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text)
}

/** Words of a time so near that who held an office then is told of as its holder. Lower case. */
const FRESH: ReadonlySet<string> = new Set([
  ...['this', 'now', 'today', 'yesterday', 'tonight'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])
