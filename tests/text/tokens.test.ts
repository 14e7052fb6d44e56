import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

// [text, its tokens; a token that touches the one before is marked with +]
const cases: readonly [text: string, tokens: string][] = [
  ['It cost $1,200.50 in all.', 'It cost $ +1,200.50 in all +.'],
  ["Kenya's trade", "Kenya +'s trade"],
  ['the Greens’ plan didn’t pass', 'the Greens +’ plan didn’t pass'],
  ['a 20km walk', 'a 20 +km walk'],
  ['21,4 billion', '21,4 billion'],
  ['ended in 2023, he said', 'ended in 2023 +, he said'],
  ['at 4 p.m. on Friday', 'at 4 p.m. on Friday'],
  ['the U.S. Senate', 'the U.S. Senate'],
  ['D. Okoro left', 'D +. Okoro left'],
  ['a two-day trip', 'a two +- +day trip'],
  ['up 6.3% (again)', 'up 6.3 +% ( +again +)'],
  ['13½ hours', '13 +½ hours'],
  ['£1.6 bn', '£ +1.6 bn'],
  ["O'Brien's car", "O'Brien +'s car"],
  ['Åse Çelik', 'Åse Çelik'],
]

test.each(cases)('%s', (text, tokens) => {
  const found = tokenize(text, 0, text.length)
  expect(found.map((token) => (token.spaced ? token.text : `+${token.text}`)).join(' ')).toBe(tokens)
})

test('tokens slice back to the text, in order, and lose nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let at = 0
      for (const token of tokenize(text, 0, text.length)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(at, token.start)).toMatch(/^[\s\u200B]*$/)
        at = token.end
      }
      expect(text.slice(at)).toMatch(/^[\s\u200B]*$/)
    }),
  )
})
