import { kindOf } from '../kinds/index.ts'
import { lemma } from '../lemma.ts'
import { DETERMINERS, PRONOUNS } from '../lexicon/function-words.ts'
import { INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import type { Attribution } from '../model/claim.ts'
import type {
  AnalysedSentence,
  AttributionReading,
  FigureReading,
  NamedParticipant,
  SentenceReading,
} from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import type { NameIndex } from './names.ts'
import { spanOf } from './token-span.ts'

const PARTIES: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'side',
  'state',
  'government',
  'neighbour',
  'neighbor',
  'capital',
  'economy',
])
/** What a state speaks by. */
export const OF_STATE: ReadonlySet<string> = new Set([
  ...['government', 'official', 'authority', 'data', 'figure', 'statistic', 'state', 'agency', 'medium', 'source'],
])
const BOTH: ReadonlySet<string> = new Set(['two', 'both'])

/** A canonical name with the words that give it. */
export interface Named {
  readonly name: string
  readonly span: Span
}

/** What a figure is measured of: canonical names, and where its sentence names them. */
interface Participants {
  readonly entities: readonly string[]
  readonly owners: readonly string[]
  readonly named: readonly Named[]
}

/**
 * Canonical names of what a figure is measured of, its owner first.
 *
 * Names of the source are left out: "Moscow said 3,000 Ukrainians …" is not a
 * figure of Russia. "The two countries" stand for the two that the article
 * names most. `owners` are the names the figure is of, and not merely near.
 * Each name once.
 */
export function participantsOf(
  reading: SentenceReading,
  figure: FigureReading,
  names: NameIndex,
  isWord: (lower: string) => boolean,
): Participants {
  const sources = attributionsOf(reading, figure).map(({ tokens }) => tokens)
  const found = closest(figure)
    .filter(({ tokens }) => !sources.some(([first, last]) => tokens[0] >= first && tokens[1] <= last))
    .filter(({ name, doubtful }) => (!doubtful || !isWord(name.toLowerCase())) && !isAnybody(name))
    .map(({ name, role, tokens }) => ({ name: names.canonical(name), role, tokens }))
  const both = partiesIn(reading, figure)
  const parties = both ? names.countries.slice(0, 2).map((name) => ({ name, tokens: both })) : []
  const isOwned = found.some(({ role }) => role === 'owner')
  const owned = found.filter(({ role }) => (isOwned ? role === 'owner' : role !== 'context'))
  const owners = [...parties, ...owned].map(({ name }) => name)
  const said = [...parties, ...found]
  const taken = said.length === 0 && names.leading !== null ? nameTakenUp(reading, figure) : null
  const named = taken && names.leading !== null ? [{ name: names.leading, tokens: taken }] : said
  return {
    entities: [...new Set([...owners, ...named.map(({ name }) => name)])],
    owners: [...new Set(owners)],
    named: named.map(({ name, tokens }) => ({ name, span: spanOf(reading.analysed, tokens) })),
  }
}

/**
 * "The company", "the vessel": stands for whom or what the article is about. It
 * is no owner, as it may be another one: it can make two figures one and never
 * keeps two apart.
 */
function nameTakenUp(
  { analysed }: SentenceReading,
  { measure }: FigureReading,
): readonly [first: number, last: number] | null {
  const { sentence, lemmas } = analysed
  for (let index = measure.clause[0]; index < measure.clause[1]; index += 1) {
    if (sentence.tokens[index]?.lower === 'the' && BEARERS.has(lemmas[index + 1] ?? '')) return [index, index + 1]
  }
  return null
}

/** Nouns that take up the name of what an article is about. */
// biome-ignore format: read in rows
export const BEARERS: ReadonlySet<string> = new Set([
  'company', 'firm', 'group', 'bank', 'carmaker', 'airline', 'maker', 'manufacturer', 'retailer', 'operator', 'utility',
  'vessel', 'ship', 'ferry', 'boat', 'plane', 'aircraft', 'train', 'rocket', 'satellite', 'bridge', 'tunnel', 'dam', 'plant',
  'mine', 'stadium', 'hospital', 'airport', 'port', 'river', 'volcano', 'fire', 'storm', 'earthquake', 'club', 'party', 'union',
  'city', 'town', 'village', 'region', 'province', 'county', 'university', 'agency', 'fund',
])

/** An age is of the one person it stands behind, however many the sentence names: "Bill, 20, Kathy, 15, and Ann, 9". */
function closest({ mention, measure }: FigureReading): readonly NamedParticipant[] {
  if (kindOf(mention.kind)?.measure === undefined) return measure.names
  const owner = measure.names.find(({ role }) => role === 'owner')
  return owner ? [owner] : measure.names
}

/**
 * Who says a figure, outermost first: as read, and with the source under its
 * canonical name. A pronoun stands for the person named before it in the
 * sentence, else for `speaker`, who was quoted last; where nobody was it
 * stays a pronoun.
 */
export function attributionOf(
  reading: SentenceReading,
  figure: FigureReading,
  names: NameIndex,
  speaker: string | null,
): readonly (readonly [AttributionReading, Attribution])[] {
  return attributionsOf(reading, figure).map((read) => {
    const { tokens, cue, stance } = read
    const source = sourceName(reading.analysed, tokens, names)
    const named = PRONOUNS.has(source) ? (nameBefore(reading, tokens[0], names) ?? speaker) : null
    return [read, { source: named ?? source, cue, stance }]
  })
}

/** The last full name before a token: "Sports Minister Tim Varga blamed steel, which he said …". */
function nameBefore({ analysed }: SentenceReading, token: number, names: NameIndex): string | null {
  const before = analysed.names.findLast(({ tokens, text }) => tokens[1] < token && text.includes(' '))
  return before ? names.canonical(before.text) : null
}

/** Whom a sentence quotes by name or office, `null` for nobody or a pronoun. */
export function speakerOf(reading: SentenceReading, names: NameIndex): string | null {
  const sources = reading.attributions.map(({ tokens }) => sourceName(reading.analysed, tokens, names))
  return sources.findLast((source) => !PRONOUNS.has(source)) ?? null
}

function attributionsOf(reading: SentenceReading, figure: FigureReading): readonly AttributionReading[] {
  const [first, last] = figure.mention.tokens
  return reading.attributions.filter(({ content }) => content[0] <= first && last <= content[1])
}

/** "National Bank", "Coast Guard": each country's own. */
function isAnybody(name: string): boolean {
  return name.split(' ').every((word) => INSTITUTION_WORDS.has(word.toLowerCase()))
}

/** The canonical name inside a source's phrase, or the phrase itself without its article. */
function sourceName(analysed: AnalysedSentence, tokens: readonly [number, number], names: NameIndex): string {
  const inside = analysed.names.filter((name) => name.tokens[0] >= tokens[0] && name.tokens[1] <= tokens[1])
  const last = inside.at(-1)
  if (last && last.tokens[1] === tokens[1]) return names.canonical(last.text)
  const words = analysed.sentence.tokens.slice(tokens[0], tokens[1] + 1).map((token) => token.lower)
  const [first] = inside
  const named = first && first.tokens[0] <= tokens[0] + 1 ? names.canonical(first.text) : null
  // "Indian government data" and "Delhi" are one source.
  if (named !== null && names.countries.includes(named) && words.slice(1).every((word) => OF_STATE.has(lemma(word))))
    return named
  return words.filter((word) => !DETERMINERS.has(word)).join(' ')
}

/** The tokens of "two countries" in "trade between the two countries". */
function partiesIn(reading: SentenceReading, figure: FigureReading): readonly [number, number] | null {
  const { sentence, lemmas } = reading.analysed
  const start = Math.min(figure.measure.clause[0], figure.measure.phrases[0]?.[0] ?? figure.measure.clause[0])
  for (let index = start; index < figure.measure.clause[1]; index += 1) {
    if (BOTH.has(sentence.tokens[index]?.lower ?? '') && PARTIES.has(lemmas[index + 1] ?? '')) return [index, index + 1]
  }
  return null
}
