import { lazy } from '../lazy.ts'
import { lemma } from '../lemma.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Sentence } from '../model/text.ts'
import type { ReadingContext } from './context.ts'
import { findDates } from './dates.ts'
import { readFigureWords } from './figure-words.ts'
import { findNames } from './names.ts'
import { findQuantities } from './quantities.ts'
import { tagTokens } from './tagging.ts'

/**
 * Finds everything a sentence holds: dates, quantities, names, word classes.
 *
 * `text` is the article's text; `context` comes from `readContext` and is
 * made once an article. Linear in the length of the sentence; each part is
 * made when it is first asked for.
 */
export function analyseSentence(text: string, sentence: Sentence, context: ReadingContext): AnalysedSentence {
  const mayHold = lazy(() => readFigureWords(text, sentence.span))
  const dates = lazy(() => (mayHold().date ? findDates(sentence) : []))
  const quantities = lazy(() => (mayHold().quantity ? findQuantities(sentence, context.quantities, dates()) : []))
  const lemmas = lazy(() => sentence.tokens.map((token) => (token.type === 'word' ? lemma(token.text) : '')))
  const tags = lazy(() => {
    const points = dates().filter(({ reading }) => reading.form !== 'duration')
    return tagTokens(sentence.tokens, quantities(), points, context.openings)
  })
  const names = lazy(() => findNames(sentence.tokens, tags(), text))
  return {
    sentence,
    get lemmas() {
      return lemmas()
    },
    get tags() {
      return tags()
    },
    get names() {
      return names()
    },
    get quantities() {
      return quantities()
    },
    get dates() {
      return dates()
    },
  }
}
