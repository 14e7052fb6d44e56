import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS, kindOf } from '../../src/ingest/character-kinds.ts'
import { buildAutomaton } from '../../src/ingest/phrase-automaton.ts'

function holds(phrases: readonly string[], text: string): boolean {
  const { next, ends } = buildAutomaton(phrases)
  let state = 0
  for (const character of text) state = next[state * KINDS + kindOf(character.charCodeAt(0))] ?? 0
  return ends[state] === 1
}

test.each([
  [['see page'], 'For more **see  Page** 4', true],
  [['see page'], 'They see pages turn', true],
  [['see page'], 'They see a page', false],
  [['to your inbox', 'your in'], 'Sent to your inn', true],
  [['left to read', 'to rent'], 'There is little left to rent', true],
  [['left to read', 'to rent'], 'There is little left to re', false],
])('%j in %j: %s', (phrases, text, found) => {
  expect(holds(phrases, text)).toBe(found)
})

test('finds what a search for each phrase finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 })
  const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), long, (phrases, text) => {
      expect(holds(phrases, text)).toBe(phrases.some((phrase) => text.includes(phrase)))
    }),
    { numRuns: 2000 },
  )
})
