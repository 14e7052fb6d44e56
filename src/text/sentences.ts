import { lazy, lazyRecord } from '../lazy.ts'
import type { Article, Sentence, Span } from '../model/text.ts'
import { findLostSpaces, type SpaceFinder } from './lost-spaces.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { cutSentences } from './sentence-ends.ts'
import { inPieces } from './sentence-length.ts'
import { tokenize } from './tokens.ts'

/**
 * Cuts an article's own reporting into sentences.
 *
 * Excluded stretches are skipped; what stands before and after one never
 * joins. A sentence never crosses a paragraph. Offsets index `article.text`.
 * Tokens and quotations are made when they are first asked for: most
 * sentences hold nothing that anyone looks at. O(n).
 *
 * Example: `He paid $5. Mr. Li, of the U.S. Senate, left at 6 p.m. on Friday.`
 * gives two sentences, the second from "Mr." on.
 */
export function splitSentences({ text, excluded }: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  const cut = findLostSpaces(text)
  const holesIn = inOrderOf(excluded.map(({ span }) => span))
  for (const [paragraph, { span, heading, wrapped }] of findParagraphs(text).entries()) {
    for (const stretch of without(holesIn(span), span)) {
      const spans = cutSentences(text, stretch).flatMap((own) => inPieces(text, own))
      const isLabel = spans.length === 1 && !wrapped && looksLikeHeading(text, spans[0] ?? stretch)
      const quoted = lazy(() => quotationsIn(text, stretch, spans))
      for (const [place, own] of spans.entries()) {
        sentences.push(sentenceOf({ text, span: own, paragraph, heading: heading || isLabel, quoted, place, cut }))
      }
    }
  }
  return sentences
}

interface Place {
  readonly text: string
  readonly span: Span
  readonly paragraph: number
  readonly heading: boolean
  /** The quotations of the sentences of its stretch, and which of them it is. */
  readonly quoted: () => readonly (readonly Span[])[]
  readonly place: number
  readonly cut: SpaceFinder
}

const sentenceOf = lazyRecord<Place, Pick<Sentence, 'tokens' | 'quotations'>>({
  tokens: ({ text, span, cut }) => cut(tokenize(text, span.start, span.end)),
  quotations: ({ quoted, place }) => quoted()[place] ?? [],
})

/** The quotations of each sentence of a stretch; one may go on over several. */
function quotationsIn(text: string, { start, end }: Span, sentences: readonly Span[]): readonly (readonly Span[])[] {
  const touching = inOrderOf(findQuotations(tokenize(text, start, end)))
  return sentences.map((sentence) => touching(sentence).flatMap((quotation) => clip(quotation, sentence)))
}

/**
 * Looks up which of `stretches` touch a span. Spans must be asked for in the
 * order of the text: what lies behind is not looked at again, so that all
 * lookups together cost O(n).
 */
function inOrderOf(stretches: readonly Span[]): (span: Span) => readonly Span[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let from = 0
  return ({ start, end }) => {
    while ((sorted[from]?.end ?? start + 1) <= start) from += 1
    let to = from
    while ((sorted[to]?.start ?? end) < end) to += 1
    return sorted.slice(from, to)
  }
}

function without(holes: readonly Span[], span: Span): readonly Span[] {
  const rest: Span[] = []
  let start = span.start
  for (const hole of holes) {
    if (hole.start > start) rest.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) rest.push({ start, end: span.end })
  return rest
}

function clip(quotation: Span, sentence: Span): readonly Span[] {
  const start = Math.max(quotation.start, sentence.start)
  const end = Math.min(quotation.end, sentence.end)
  return start < end ? [{ start, end }] : []
}

/** A line without closing punctuation: a headline, a label, a keyword line. */
function looksLikeHeading(text: string, { end }: Span): boolean {
  return !ENDS_NO_HEADING.includes(text.charAt(end - 1))
}

const ENDS_NO_HEADING = '.!?…;:,"”’\'»)]'
