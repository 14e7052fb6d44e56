import type { AnalysedSentence } from '../model/reading.ts'
import { isQuoteMark, opensQuotation } from './quote-marks.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { subjectOf } from './subject-phrase.ts'

/** Words between a cue and what is said: "told reporters in the capital late on Monday that". */
const REACH = 14

/**
 * The first token of the clause that a verb of saying reports: behind "that",
 * at a quotation, or at the subject of a bare clause ("said the bank had
 * paid"), which `bareless` verbs do not have. `null` where none follows, and
 * where it is a question: "asked whether", "said how".
 */
export function contentStart(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  cue: SpokenVerb,
  bareless: boolean,
): number | null {
  const { tags, sentence } = analysed
  const next = groups.find(({ first, finite }) => first > cue.last && finite)
  const end = Math.min(tags.length - 1, cue.last + REACH)
  for (let index = cue.last + 1; index <= end; index += 1) {
    const token = sentence.tokens[index]
    if (!token || token.text === '.') return null
    if (opensQuotation(analysed, index)) return index
    if (token.lower === 'that' && tags[index] !== 'determiner' && next && next.first > index)
      return bareless && index > cue.last + 1 && tags[index - 1] === 'noun' ? null : index + 1
    if (QUESTIONS.has(token.lower)) return null
    if (token.text === ':') return next && next.first > index ? index + 1 : null
    if (token.text === ',' && !leadsToThat(analysed, index)) return null
    if (next && index >= next.first) return null
    const subject = next ? subjectOf(analysed, groups, next) : null
    if (subject && subject[0] === index) return bareless || isApart(analysed, index, cue) ? null : index
    if (opensPerfect(analysed, index, cue)) return index
    if (tags[index] === 'verb' || tags[index] === 'to') return null
  }
  return null
}

/** "announced before markets opened", "steel added $115m and piles went deeper": the clause is not what is said. */
function isApart({ sentence, tags, lemmas }: AnalysedSentence, subject: number, { verb, last }: SpokenVerb): boolean {
  if (lemmas[verb] === 'add' && tags.slice(last + 1, subject).includes('quantity')) return true
  return subject - 1 > last && SUBORDINATORS.has(sentence.tokens[subject - 1]?.lower ?? '')
}

const SUBORDINATORS: ReadonlySet<string> = new Set(['before', 'after', 'until', 'till', 'since', 'as', 'while', 'once'])

/** "claims to have seen", right behind the verb. */
function opensPerfect({ tags, sentence }: AnalysedSentence, index: number, { last }: SpokenVerb): boolean {
  return index === last + 1 && tags[index] === 'to' && sentence.tokens[index + 1]?.lower === 'have'
}

/** Words that open a question in indirect speech. */
export const QUESTIONS: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where'])

/** "said, on Monday, that", "says the first, and that". */
function leadsToThat({ sentence }: AnalysedSentence, comma: number): boolean {
  const next = sentence.tokens[comma + 1]
  if (next === undefined) return false
  return (
    isQuoteMark(next.text) ||
    next.lower === 'that' ||
    (next.lower === 'and' && sentence.tokens[comma + 2]?.lower === 'that')
  )
}
