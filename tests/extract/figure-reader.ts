import { articleFromText } from '../../src/ingest/article-from-text.ts'
import type { FigureReading, SentenceReading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/text.ts'
import { readArticle } from '../../src/pipeline.ts'

/** Every sentence of a text, read. */
export function sentencesRead(text: string): readonly SentenceReading[] {
  return readArticle(articleFromText(text))
}

/** The only sentence of a text, read. Throws where it has none. */
export function sentenceRead(text: string): SentenceReading {
  const [reading] = sentencesRead(text)
  if (!reading) throw new Error(`no sentence: ${text}`)
  return reading
}

/** A figure with the sentence it stands in. */
export interface FigureFound {
  readonly reading: SentenceReading
  readonly figure: FigureReading
}

/** The figure in square brackets: `'The fire destroyed [40 homes].'`. Throws where no figure starts in them. */
export function figureIn(marked: string): FigureFound {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  for (const reading of sentencesRead(marked.replace(/[[\]]/g, ''))) {
    for (const figure of reading.figures) {
      const at = figure.mention.numeral.start
      if (at >= start && at < end) return { reading, figure }
    }
  }
  throw new Error(`no figure in the brackets: ${marked}`)
}

/** The words of a token range, as published. */
export function wordsOf({ analysed }: SentenceReading, [first, last]: readonly [number, number]): string {
  const from = analysed.sentence.tokens[first]
  const to = analysed.sentence.tokens[last]
  return from && to ? between(analysed.sentence.tokens, { start: from.start, end: to.end }) : ''
}

function between(tokens: SentenceReading['analysed']['sentence']['tokens'], { start, end }: Span): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map((token, index) => (token.spaced && index > 0 ? ` ${token.text}` : token.text))
    .join('')
}
