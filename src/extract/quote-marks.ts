import type { AnalysedSentence } from '../model/reading.ts'

export function isQuoteMark(text: string): boolean {
  return text.length === 1 && `"'“”«»’‘`.includes(text)
}

/** Whether a quotation begins behind this token, a mark. */
export function opensQuotation({ sentence }: AnalysedSentence, index: number): boolean {
  const mark = sentence.tokens[index]
  return mark !== undefined && isQuoteMark(mark.text) && sentence.quotations.some(({ start }) => start === mark.end)
}

/** The first token of the quotation that ends at this one, a mark; `null` where none does. */
export function closesQuotation({ sentence }: AnalysedSentence, index: number): number | null {
  const mark = sentence.tokens[index]
  if (!mark || !isQuoteMark(mark.text)) return null
  const quoted = sentence.quotations.find(({ end }) => end === mark.start)
  return quoted ? sentence.tokens.findIndex(({ start }) => start >= quoted.start) : null
}
