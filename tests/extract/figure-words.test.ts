import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../src/extract/dates.ts'
import { mayHoldFigure, readFigureWords } from '../../src/extract/figure-words.ts'
import { findQuantities, readQuantityContext } from '../../src/extract/quantities.ts'
import { articleFromText } from '../../src/ingest/article-from-text.ts'
import { KINDS } from '../../src/kinds/index.ts'
import * as calendar from '../../src/lexicon/calendar.ts'
import * as dateOpeners from '../../src/lexicon/date-openers.ts'
import { FEASTS } from '../../src/lexicon/feasts.ts'
import * as functionWords from '../../src/lexicon/function-words.ts'
import * as modifiers from '../../src/lexicon/modifiers.ts'
import * as numerals from '../../src/lexicon/numerals.ts'
import * as timeUnits from '../../src/lexicon/time-units.ts'
import * as yearContext from '../../src/lexicon/year-context.ts'
import { splitSentences } from '../../src/text/sentences.ts'

test.each([
  ['The mayor left early for the coast.', false, false],
  ['Neighbours had warned that nobody looked after the place.', false, false],
  ['He left in May.', true, false],
  ['She will return tomorrow.', true, false],
  ['The talks lasted all night.', true, false],
  ['They pray on Good Friday and at Easter.', true, false],
  ['It is currently shut.', true, false],
  ['A dozen fled.', false, true],
  ['A third of them stayed.', true, true],
  ['Two fled.', true, true],
  ['It cost $5.', true, true],
  ['Half a mile on', true, true],
  ['They took ½ of it.', true, true],
])('%s', (text, date, quantity) => {
  expect(readFigureWords(text, { start: 0, end: text.length })).toEqual({ date, quantity })
})

/** Every word and sign that a table of the grammars holds. */
function wordsOf(tables: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(tables).flatMap((table) => {
    if (table instanceof Map) return [...table.keys()].map(String)
    if (table instanceof Set) return [...table].map(String)
    return typeof table === 'object' && table !== null ? Object.keys(table) : []
  })
}

const units = KINDS.flatMap((kind) =>
  Object.values(kind.units).flatMap(({ before, after }) => [...(before ?? []), ...(after ?? [])]),
)
const feasts = [...FEASTS.keys()].flatMap((feast) => feast.split(' '))
const tables = [calendar, dateOpeners, functionWords, modifiers, numerals, timeUnits, yearContext]
const vocabulary = [...tables.flatMap(wordsOf), ...feasts]
const silent = [...vocabulary, ...units, 'house', 'Senate', 'price', 'rose', 'old', ',', '-', '(', '.'].filter(
  (word) => !mayHoldFigure(word, { start: 0, end: word.length }),
)

test('where no word tells a figure, the grammars find none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...silent), { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(' ')
      const sentences = splitSentences(articleFromText(text))
      const context = readQuantityContext(text, sentences)
      for (const sentence of sentences) {
        const dates = findDates(sentence)
        expect([...dates, ...findQuantities(sentence, context, dates)]).toEqual([])
      }
    }),
    { numRuns: 5_000 },
  )
})
