import { comparisonText } from '../comparison-text.ts'
import { sentenceSpan } from '../location.ts'
import type { Claim, Step } from '../model/claim.ts'
import type { Article, Span } from '../model/text.ts'
import { type Asked, tellingOf } from '../telling.ts'

/** Parts of a claim that is no figure whose words tell what is asked, the most telling first. */
const TELLING_PARTS: Readonly<Record<Asked, readonly Step['part'][]>> = {
  time: ['period'],
  place: ['place'],
  role: ['role'],
  holder: ['entity'],
  attribution: ['attribution'],
  polarity: ['event', 'statement'],
  actuality: ['event', 'statement'],
  value: ['period', 'place', 'role', 'event', 'statement'],
  arithmetic: ['event', 'statement'],
}

/**
 * Where the words of a claim that tell what is asked stand: offsets in the
 * article's text, inside the claim's sentence.
 *
 * The derivation knows it, also where a figure occurs twice in one quote ("20
 * of the 20"); else the first occurrence of the telling words is taken, and the
 * whole quote where it does not hold them.
 */
export function tellingSpan(claim: Claim, article: Article, asked: Asked): Span {
  const { start, end } = claim.location
  const words = tellingOf(claim, asked)
  return (
    (claim.kind === 'quantity' ? valueSpan(claim, article, words) : partSpan(claim, article, asked, words)) ??
    occurrence(words, claim.quote, start) ?? { start, end }
  )
}

function valueSpan({ derivation, location }: Claim, article: Article, words: string): Span | null {
  const spans = derivation.flatMap(({ span }) => (span && isInside(span, location) ? [span] : []))
  return spans.find(({ start, end }) => comparisonText(article.text.slice(start, end)).text === words) ?? null
}

/** Of the words of a part those in the quote, then those in its sentence; of several those that made what is told. */
function partSpan(claim: Claim, article: Article, asked: Asked, words: string): Span | null {
  const sentence = sentenceSpan(claim, article)
  for (const part of TELLING_PARTS[asked]) {
    const steps = claim.derivation.filter((step) => step.part === part)
    const named = steps.filter(({ made }) => made === words)
    const spans = [...named, ...(asked === 'holder' ? [] : steps)].flatMap(({ span }) => span ?? [])
    const found = spans.find((span) => isInside(span, claim.location)) ?? spans.find((span) => isInside(span, sentence))
    if (found) return found
  }
  return null
}

function isInside(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end && span.end > span.start
}

function occurrence(words: string, quote: string, start: number): Span | null {
  const { text, toPublished } = comparisonText(quote)
  const at = words === '' ? -1 : text.indexOf(words)
  if (at < 0) return null
  const found = toPublished({ start: at, end: at + words.length })
  return { start: start + found.start, end: start + found.end }
}
