import { findNumerals } from '../../src/extract/find-numerals.ts'
import { readNumberStyle } from '../../src/extract/number-style.ts'
import { findOrdinals } from '../../src/extract/ordinals.ts'
import { articleFromText } from '../../src/ingest/article-from-text.ts'
import type { Sentence, Span } from '../../src/model/text.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import type { EvalCase, Item } from './case.ts'
import { valueMeaning } from './meanings.ts'

/** What the grammar of numerals reads in the text of a case, whatever is counted or labelled. */
export function numeralItems({ text }: EvalCase): readonly Item[] {
  const sentences = sentencesOf(text)
  const style = readNumberStyle(text, sentences)
  return sentences.flatMap(({ tokens }) => findNumerals(tokens, style).map(asItem))
}

/** What the grammar of ordinals reads in the text of a case. */
export function ordinalItems({ text }: EvalCase): readonly Item[] {
  return sentencesOf(text).flatMap(({ tokens }) => findOrdinals(tokens).map(asItem))
}

function sentencesOf(text: string): readonly Sentence[] {
  return splitSentences(articleFromText(text, { published: null }))
}

function asItem({ span, value }: { readonly span: Span; readonly value: number }): Item {
  return { span: [span.start, span.end], meanings: [valueMeaning(value, null)] }
}
