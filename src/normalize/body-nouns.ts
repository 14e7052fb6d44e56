import type { AnalysedSentence, NameMention } from '../model/reading.ts'
import { BEARERS } from './entities.ts'

/** Nouns by which any firm is taken up, whatever it was called before. */
export const FIRMS: ReadonlySet<string> = new Set([
  ...['company', 'firm', 'group', 'enterprise', 'business', 'maker', 'manufacturer', 'builder', 'operator', 'concern'],
  ...[
    'contractor',
    'corporation',
    'conglomerate',
    'carmaker',
    'airline',
    'retailer',
    'utility',
    'developer',
    'supplier',
  ],
])

/** Nouns of bodies that the news names and then takes up. */
const BODIES: ReadonlySet<string> = new Set([
  ...BEARERS,
  ...FIRMS,
  ...['investor', 'council', 'ministry', 'department', 'commission', 'committee', 'watchdog', 'regulator', 'movement'],
  ...['association', 'federation', 'institute', 'campaign', 'collective', 'charity', 'museum', 'authority', 'service'],
])

/** Whether a noun may stand for a body named before. */
export function isBodyNoun(noun: string): boolean {
  return BODIES.has(noun)
}

/** How far behind a name, in tokens, the noun of its apposition may stand. */
const APPOSITION = 7

/** The noun of a body that a name is called by; `null` for none: "fund Pelham Row", "Pelham Row, a London hedge fund", "the Desert Commons movement", "Harmon County". */
export function bodyNounOf(analysed: AnalysedSentence, { text, tokens: [first, last] }: NameMention): string | null {
  const { lemmas, tags, sentence } = analysed
  const own = text.split(' ').at(-1)?.toLowerCase() ?? ''
  if (own !== text.toLowerCase() && BODIES.has(own)) return own
  const before = lemmas[first - 1] ?? ''
  if (tags[first - 1] === 'noun' && BODIES.has(before)) return before
  const behind = lemmas[last + 1] ?? ''
  if (tags[last + 1] === 'noun' && tags[last + 2] !== 'noun' && BODIES.has(behind)) return behind
  if (sentence.tokens[last + 1]?.text !== ',') return null
  let head: string | null = null
  for (let index = last + 2; index <= last + APPOSITION; index += 1) {
    const tag = tags[index]
    if (tag === 'noun') head = lemmas[index] ?? null
    else if (tag !== 'determiner' && tag !== 'adverb' && tag !== 'name' && tag !== 'quantity') {
      return head !== null && tag !== 'possessive' && tag !== 'verb' && BODIES.has(head) ? head : null
    }
  }
  return null
}
