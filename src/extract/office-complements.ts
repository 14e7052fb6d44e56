import { OFFICE_FIELDS, OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { nameAt } from './name-at.ts'
import { isCapital, lowerAt } from './word-forms.ts'

/** What stands behind the noun of an office and belongs to it. Token indices, inclusive. */
export interface Complement {
  readonly last: number
  /** Lower-case words of what it is over: "industry", "trade" of "minister of industry and trade". */
  readonly words: readonly string[]
  /** The last token of those words. */
  readonly wordsLast: number
  readonly organisation: readonly [first: number, last: number] | null
  /** "the president in functions": until another takes over. */
  readonly acting: boolean
}

/** So many phrases with a preposition may follow one another, of so many tokens in all. */
const PHRASES = 4
const REACH = 24

const OF: ReadonlySet<string> = new Set(['of', 'for'])
const AT: ReadonlySet<string> = new Set(['in', 'at', 'to', 'on'])

/** Nouns that take up what is held to be known and name nothing: "captain of the ship", "chair of the board". */
// biome-ignore format: read in rows
const KNOWN_BODIES: ReadonlySet<string> = new Set([
  'ship', 'vessel', 'ferry', 'boat', 'plane', 'aircraft', 'company', 'firm', 'group', 'board', 'organisation', 'organization',
  'agency', 'team', 'club', 'party', 'union', 'country', 'nation', 'state', 'city', 'town', 'region', 'province', 'county',
  'bank', 'ministry', 'department', 'government', 'project', 'affairs',
])

/**
 * Reads what follows the noun of an office: "of industry and trade", "of the
 * Office of Trade", "of the board in Kestrin". "in", "at" and "to" count only
 * before a name. `isPlaced`: the organisation stands before the noun.
 */
export function complementOf(analysed: AnalysedSentence, noun: number, isPlaced: boolean): Complement {
  const { tokens } = analysed.sentence
  const words: string[] = []
  let organisation: readonly [number, number] | null = null
  let last = noun
  let wordsLast = noun
  let acting = false
  for (let phrase = 0; phrase < PHRASES && last - noun < REACH; phrase += 1) {
    const preposition = lowerAt(tokens, last + 1)
    const run = OF.has(preposition) || AT.has(preposition) ? nounsFrom(analysed, last + 2) : null
    if (!run) break
    const inside = tokens.slice(run[0], run[1] + 1).filter(({ type }) => type === 'word')
    const isFunctions = preposition === 'in' && inside.length === 1 && /^functions?$/.test(inside[0]?.lower ?? '')
    const isNamed = inside.some(
      (token) => isCapital(token) && !OFFICE_FIELDS.has(token.lower) && token.lower !== 'affairs',
    )
    if (isFunctions) acting = true
    else if (isNamed) {
      if (AT.has(preposition) && (organisation !== null || isPlaced)) break
      organisation = [organisation?.[0] ?? run[0], run[1]]
    } else if (AT.has(preposition) || organisation !== null) break
    else {
      for (const { lower } of inside) if (lower !== 'and' && !KNOWN_BODIES.has(lower)) words.push(lower)
      wordsLast = run[1]
    }
    last = run[1]
  }
  return { last, words, wordsLast, organisation, acting }
}

/** The run of nouns and names from a token on, determiners before it skipped; "and" joins fields and parts of a name. */
function nounsFrom(analysed: AnalysedSentence, from: number): readonly [first: number, last: number] | null {
  const { tags, sentence, names } = analysed
  const { tokens } = sentence
  let first = from
  while (tags[first] === 'determiner') first += 1
  let last = first - 1
  while (last - first < REACH) {
    const next = last + 1
    const tag = tags[next]
    if (lowerAt(tokens, next) === 'and') {
      const joined = OFFICE_FIELDS.has(lowerAt(tokens, last)) && OFFICE_FIELDS.has(lowerAt(tokens, next + 1))
      const name = nameAt(names, next)
      const isInName = name !== null && name.tokens[0] < next && next < name.tokens[1]
      if (!joined && !(isInName && !OFFICE_NOUNS.has(lowerAt(tokens, next + 1)))) break
    } else if (tag !== 'noun' && tag !== 'name' && !(tag === 'possessive' && last >= first)) break
    last = next
  }
  while (last >= first && tags[last] !== 'noun' && tags[last] !== 'name') last -= 1
  return last < first ? null : [first, last]
}
