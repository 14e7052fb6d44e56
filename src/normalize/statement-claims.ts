import { PRONOUNS } from '../lexicon/function-words.ts'
import type { StatementClaim, Step } from '../model/claim.ts'
import type { AttributionReading, SentenceReading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { sourceName, speakerOf } from './entities.ts'
import { propositionOf } from './proposition.ts'
import type { ReadArticle } from './read-article.ts'
import { spanOf } from './token-span.ts'
import { toldClaim } from './told-claim.ts'

/** Makes the claims of the statements of one article, in order of the text. */
export function makeStatementClaims(read: ReadArticle): readonly StatementClaim[] {
  const claims: StatementClaim[] = []
  let speaker: string | null = null
  for (const reading of read.readings) {
    if (reading.analysed.sentence.heading) continue
    for (const attribution of reading.attributions) claims.push(claimOf(read, reading, attribution, speaker))
    speaker = speakerOf(reading, read.names) ?? speaker
  }
  return claims
}

function claimOf(
  { article, names }: ReadArticle,
  { analysed }: SentenceReading,
  { tokens, content, cue, stance }: AttributionReading,
  speaker: string | null,
): StatementClaim {
  const said = sourceName(analysed, tokens, names)
  const source = PRONOUNS.has(said) ? (speaker ?? said) : said
  const proposition = propositionOf(analysed, content, names)
  const [sourceSpan, contentSpan] = [spanOf(analysed, tokens), spanOf(analysed, content)]
  const steps: readonly Step[] = [
    { part: 'attribution', by: 'extract/attribution', made: source, span: sourceSpan },
    { part: 'statement', by: 'normalize/proposition', made: proposition.words.join(' '), span: contentSpan },
  ]
  const base = toldClaim(article, analysed, 'statement', around(sourceSpan, contentSpan), {
    entities: [source, ...proposition.subjects],
    owners: [source],
    period: null,
    attribution: [{ source, cue, stance }],
    modality: { certainty: 'certain', polarity: proposition.polarity, actuality: 'actual' },
    context: proposition.words,
    derivation: steps,
  })
  const text = article.text.slice(contentSpan.start, contentSpan.end)
  return { ...base, kind: 'statement', statement: { source, stance, content: text, verbatim: [], proposition } }
}

/** The stretch that holds both. */
function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}
