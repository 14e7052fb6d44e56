import { PRONOUNS } from '../lexicon/function-words.ts'
import type { Attribution, StatementClaim, Step } from '../model/claim.ts'
import type { Proposition } from '../model/proposition.ts'
import type { SayingReading, SentenceReading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { leaning, propositionIn, saidBy, saidByNobody, withPeople } from './leaning.ts'
import { propositionOf } from './proposition.ts'
import type { ReadArticle } from './read-article.ts'
import { sayingModality } from './saying-modality.ts'
import { startTelling, type Telling } from './saying-thread.ts'
import { rememberSpoken, sourcesIn } from './speakers.ts'
import { spanOf } from './token-span.ts'
import { toldClaim } from './told-claim.ts'

/** Telling words from which what an article says in its own voice is worth holding against another. */
const TELLING = { asserts: 3, denies: 2 } as const

/** Words from which a quotation is known again. */
const VERBATIM = 4

/**
 * Makes the claims of the statements of one article, in order of the text: of
 * each clause at most one.
 *
 * Who speaks and what was said last is carried from sentence to sentence, so
 * that "he", "the company" and "denied this" are resolved; a headline says
 * nothing.
 */
export function makeStatementClaims(read: ReadArticle): readonly StatementClaim[] {
  const telling = startTelling(read)
  return read.readings.flatMap((reading, sentence) =>
    reading.analysed.sentence.heading ? [] : claimsOf(reading, sentence, telling),
  )
}

function claimsOf(reading: SentenceReading, sentence: number, telling: Telling): readonly StatementClaim[] {
  const { thread } = telling
  const claims: StatementClaim[] = []
  const sources = sourcesIn(reading, sentence, telling)
  const speakers: string[] = []
  for (const [index, saying] of reading.sayings.entries()) {
    const speaker = sources[index] ?? null
    const isNobody = speaker === null ? saying.voice !== 'own' : PRONOUNS.has(speaker)
    if (speaker !== null && !isNobody) {
      thread.last = { speaker, sentence }
      speakers.push(speaker)
    }
    if (isNobody || carries(reading.sayings, index)) continue
    const claim = claimOf(reading, index, sources, telling)
    if (!claim || claims.some(({ id }) => id === claim.id)) continue
    claims.push(claim)
    thread.said = saidBy(claim, reading, saying, telling)
  }
  rememberSpoken(reading, speakers, telling)
  if (claims.length === 0) thread.said = saidByNobody(reading, telling)
  return claims
}

/** "The ministry said the firm had denied …": says nothing but that another says it. */
function carries(sayings: readonly SayingReading[], index: number): boolean {
  const verb = sayings[index]?.verb ?? null
  return sayings.some(({ within, at, content }) => {
    if (within !== index || verb === null) return false
    return (at[0] <= verb && verb <= at[1]) || (content[0] <= verb && verb <= content[1])
  })
}

function claimOf(
  reading: SentenceReading,
  index: number,
  sources: readonly (string | null)[],
  telling: Telling,
): StatementClaim | null {
  const { article, names, thread } = telling
  const { analysed, sayings } = reading
  const saying = sayings[index]
  if (!saying) return null
  const source = sources[index] ?? null
  const own = withPeople(reading, saying, source, propositionOf(article, analysed, saying, names), telling)
  const whole = saying.leans === 'all' ? thread.said() : null
  const proposition = whole ? propositionIn(whole) : leaning(reading, saying, own, source, telling)
  if (proposition.words.length < (saying.voice === 'own' ? TELLING[saying.stance] : 1)) return null
  const denies = (saying.stance === 'denies') !== (whole !== null && saying.negated)
  // "No price was fixed. The firm denied this.": whether it is the saying or the fixing that is denied, nobody can tell.
  if (denies && whole?.polarity === 'negative') return null
  const stance = denies ? 'denies' : 'asserts'
  const [cueSpan, contentSpan] = [spanOf(analysed, saying.at), spanOf(analysed, saying.content)]
  const sourceSpan = saying.source ? spanOf(analysed, saying.source) : cueSpan
  const attribution = attributionOf(sayings, index, sources, stance)
  const polarity = denies === (proposition.polarity === 'negative') ? 'positive' : 'negative'
  const base = toldClaim(article, analysed, 'statement', around([sourceSpan, cueSpan, contentSpan]), {
    entities: [...new Set([...(source === null ? [] : [source]), ...proposition.subjects])],
    owners: source === null ? proposition.subjects : [source],
    period: null,
    attribution,
    modality: { ...sayingModality(analysed, saying), polarity },
    context: proposition.words,
    derivation: stepsOf(saying, attribution, proposition, { sourceSpan, cueSpan, contentSpan }),
  })
  const content = article.text.slice(contentSpan.start, contentSpan.end)
  return {
    ...base,
    kind: 'statement',
    statement: { source, stance, content, verbatim: verbatim(reading, saying), proposition },
  }
}

/** Outermost first; none for the article's own voice. */
function attributionOf(
  sayings: readonly SayingReading[],
  index: number,
  sources: readonly (string | null)[],
  stance: Attribution['stance'],
): readonly Attribution[] {
  const saying = sayings[index]
  const source = sources[index]
  if (!saying || !source) return []
  const outer = saying.within === null ? undefined : sayings[saying.within]
  const before = outer && saying.within !== null ? sources[saying.within] : null
  const cue = saying.cue === '' ? 'quoted' : saying.cue
  return [
    ...(outer && before && before !== source && !PRONOUNS.has(before)
      ? [{ source: before, cue: outer.cue, stance: outer.stance }]
      : []),
    { source, cue, stance },
  ]
}

function stepsOf(
  saying: SayingReading,
  attribution: readonly Attribution[],
  { words, polarity }: Proposition,
  spans: { readonly sourceSpan: Span; readonly cueSpan: Span; readonly contentSpan: Span },
): readonly Step[] {
  const said = {
    part: 'statement',
    by: 'normalize/proposition',
    made: `${polarity}: ${words.join(' ')}`,
    span: spans.contentSpan,
  } as const
  const teller = attribution.at(-1)
  if (!teller) return [said]
  const by = saying.source === null ? null : spans.sourceSpan
  return [
    { part: 'attribution', by: 'normalize/source-names', made: teller.source, span: by },
    { part: 'attribution', by: 'extract/cues', made: `${teller.cue}, ${teller.stance}`, span: spans.cueSpan },
    said,
  ]
}

/** The words of the quotation, or quotations, in what is said. */
function verbatim({ analysed }: SentenceReading, { content }: SayingReading): readonly string[] {
  const { tokens, quotations } = analysed.sentence
  const words = tokens
    .slice(content[0], content[1] + 1)
    .filter(({ type }) => type === 'word' || type === 'number')
    .filter(({ start, end }) => quotations.some((quoted) => quoted.start <= start && end <= quoted.end))
    .map(({ lower }) => lower)
  return words.length < VERBATIM ? [] : words
}

/** The stretch that holds all of them. */
function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
