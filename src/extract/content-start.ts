import type { AnalysedSentence } from '../model/reading.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { subjectOf } from './subject-phrase.ts'

/** Words between a cue and what is said: "told reporters in the capital late on Monday that". */
const REACH = 14

export function isQuoteMark(text: string): boolean {
  return /^["“”«»’‘]$/.test(text)
}

/**
 * The first token of the clause that a verb of saying reports: behind "that",
 * at a quotation, or at the subject of a bare clause ("said the bank had
 * paid"). `null` where none follows, and where it is a question: "asked
 * whether", "said how".
 */
export function contentStart(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  cue: SpokenVerb,
): number | null {
  const { tags, sentence } = analysed
  const next = groups.find(({ first, finite }) => first > cue.last && finite)
  const end = Math.min(tags.length - 1, cue.last + REACH)
  for (let index = cue.last + 1; index <= end; index += 1) {
    const token = sentence.tokens[index]
    if (!token || token.text === '.') return null
    if (isOpeningQuote(analysed, index)) return index
    if (token.lower === 'that' && tags[index] !== 'determiner' && next && next.first > index) return index + 1
    if (QUESTIONS.has(token.lower)) return null
    if (token.text === ':') return next && next.first > index ? index + 1 : null
    if (token.text === ',' && !leadsToThat(analysed, index)) return null
    if (next && index >= next.first) return null
    const subject = next ? subjectOf(analysed, groups, next) : null
    if (subject && subject[0] === index) return index
    if (tags[index] === 'verb' || tags[index] === 'to') return null
  }
  return null
}

const QUESTIONS: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where'])

/** "said, on Monday, that". */
function leadsToThat({ sentence }: AnalysedSentence, comma: number): boolean {
  const next = sentence.tokens[comma + 1]
  return next !== undefined && (isQuoteMark(next.text) || next.lower === 'that')
}

/** A mark at which a quotation begins. */
function isOpeningQuote({ sentence }: AnalysedSentence, index: number): boolean {
  const token = sentence.tokens[index]
  return token !== undefined && isQuoteMark(token.text) && sentence.quotations.some(({ start }) => start === token.end)
}
