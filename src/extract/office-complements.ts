import { HEADED_BODIES, OFFICE_FIELDS } from '../lexicon/office-fields.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { nameAt } from './name-at.ts'
import { isLand, personFrom } from './person-names.ts'
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
  'bank', 'ministry', 'department', 'project', 'affairs',
])

/** What stands before the noun. */
interface Before {
  /** The organisation is said. */
  readonly isPlaced: boolean
  /** "a director": "with" says where. */
  readonly isOne: boolean
}

/**
 * Reads what follows the noun of an office: "of industry and trade", "of the
 * Office of Trade", "of the board in Kestrin". "in", "at" and "to" count only
 * before a name; behind an organisation they only say where it is held
 * ("Osland's ambassador to Velmora"). A person's name ends it ("minister of
 * mines Ines Calder").
 */
export function complementOf(analysed: AnalysedSentence, noun: number, { isPlaced, isOne }: Before): Complement {
  const { tokens } = analysed.sentence
  const words: string[] = []
  let organisation: readonly [number, number] | null = null
  let last = noun
  let wordsLast = noun
  let acting = false
  for (let phrase = 0; phrase < PHRASES && last - noun < REACH; phrase += 1) {
    const preposition = lowerAt(tokens, last + 1)
    const isAt = AT.has(preposition) || (isOne && preposition === 'with')
    const run = OF.has(preposition) || isAt ? nounsFrom(analysed, last + 2) : null
    if (!run) break
    const inside = tokens.slice(run[0], run[1] + 1).filter(({ type }) => type === 'word')
    const isFunctions = preposition === 'in' && inside.length === 1 && /^functions?$/.test(inside[0]?.lower ?? '')
    const isField = inside.every(({ lower }) => OFFICE_FIELDS.has(lower) || lower === 'and')
    const owner = ownerIn(analysed, run)
    if (isFunctions) acting = true
    else if (owner && OF.has(preposition) && organisation === null) {
      organisation = owner
      for (const { lower } of tokens.slice(owner[1] + 1, run[1] + 1)) words.push(lower)
      wordsLast = run[1]
    } else if (
      inside.some((token) => isCapital(token) && !OFFICE_FIELDS.has(token.lower) && token.lower !== 'affairs')
    ) {
      if (!isAt || (organisation === null && !isPlaced)) organisation = [organisation?.[0] ?? run[0], run[1]]
    } else if (isAt && !(isField && preposition === 'on')) break
    else if (organisation !== null && !isField) break
    else if (organisation !== null && isCapital(tokens[run[1]])) organisation = [organisation[0], run[1]]
    else {
      for (const { lower } of inside) if (lower !== 'and' && !KNOWN_BODIES.has(lower)) words.push(lower)
      wordsLast = run[1]
    }
    last = run[1]
  }
  return { last, words, wordsLast, organisation, acting }
}

/** "Finnish" of "head of the Finnish diplomacy": the name of whose it is. */
function ownerIn({ sentence: { tokens }, names }: AnalysedSentence, [first, last]: readonly [number, number]) {
  const word = tokens[last]
  const isOwn = word !== undefined && !isCapital(word) && HEADED_BODIES.has(word.lower)
  const name = isOwn && last > first ? nameAt(names, first) : null
  return name && name.tokens[0] === first && name.tokens[1] === last - 1 ? name.tokens : null
}

/**
 * The run of nouns and names from a token on, determiners before it skipped;
 * "and" joins fields and parts of a name. Behind a field or a country a person
 * may be named at once, who is no part of it.
 */
function nounsFrom(analysed: AnalysedSentence, from: number): readonly [first: number, last: number] | null {
  const { tags, sentence, names } = analysed
  const { tokens } = sentence
  let first = from
  while (tags[first] === 'determiner') first += 1
  let last = first - 1
  while (last - first < REACH) {
    const next = last + 1
    // "the mine's operator", "the mine operator": here it owns nothing.
    const tag = lowerAt(tokens, next) === 'mine' ? 'noun' : tags[next]
    if (lowerAt(tokens, next) === 'and') {
      const joined = OFFICE_FIELDS.has(lowerAt(tokens, last)) && OFFICE_FIELDS.has(lowerAt(tokens, next + 1))
      const name = nameAt(names, next)
      const isInName = name !== null && name.tokens[0] < next && next < name.tokens[1]
      if (!joined && !(isInName && !OFFICE_NOUNS.has(lowerAt(tokens, next + 1)))) break
    } else if (tag !== 'noun' && tag !== 'name' && !(tag === 'possessive' && last >= first)) break
    if (last >= first && isPersonBehind(analysed, first, next)) break
    last = next
  }
  while (last >= first && tags[last] !== 'noun' && tags[last] !== 'name') last -= 1
  return last < first ? null : [first, last]
}

/** "Mines Petrus Lunn", "Osland Petra Lunn": a full name behind a field or a country. */
function isPersonBehind(analysed: AnalysedSentence, first: number, at: number): boolean {
  const { tokens } = analysed.sentence
  if (!isCapital(tokens[at])) return false
  const before = lowerAt(tokens, at - 1)
  const isOver =
    OFFICE_FIELDS.has(before) ||
    before === 'affairs' ||
    HEADED_BODIES.has(before) ||
    isLand(
      tokens
        .slice(first, at)
        .map(({ text }) => text)
        .join(' '),
    )
  return isOver && (personFrom(analysed, at)?.words ?? 0) > 1
}
