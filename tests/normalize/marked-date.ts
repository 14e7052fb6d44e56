import { findDates } from '../../src/extract/dates.ts'
import type { DateMention } from '../../src/model/date.ts'
import type { Sentence } from '../../src/model/text.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** A sentence made of the whole text. */
export function sentenceOf(text: string): Sentence {
  const tokens = tokenize(text, 0, text.length)
  return { span: { start: 0, end: text.length }, paragraph: 0, heading: false, tokens, quotations: [] }
}

/** A text with its date in brackets: the one mention found, which must cover just that. */
export function markedDate(marked: string): { readonly mention: DateMention; readonly quote: string } {
  const text = marked.replace(/[[\]]/g, '')
  const [mention, ...others] = findDates(sentenceOf(text))
  if (!mention || others.length > 0) throw new Error(`${others.length + (mention ? 1 : 0)} dates in: ${text}`)
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  if (mention.span.start !== start || mention.span.end !== end)
    throw new Error(`found "${text.slice(mention.span.start, mention.span.end)}" in: ${marked}`)
  return { mention, quote: text.slice(start, end) }
}
