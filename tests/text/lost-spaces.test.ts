import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/index.ts'
import { splitSentences } from '../../src/text/sentences.ts'

/** The words of an article, each as it is cut. */
function wordsOf(text: string): readonly string[] {
  return splitSentences(articleFromText(text)).flatMap(({ tokens }) =>
    tokens.filter(({ type }) => type === 'word').map((token) => token.text),
  )
}

describe('a space that a page lost', () => {
  test.each<[why: string, text: string, cut: readonly string[]]>([
    ['two words of the article', 'Olsen met Calder. The plan of CalderOlsen failed.', ['Calder', 'Olsen']],
    ['a pronoun behind a name', 'The mayor, Nils CalderHe said so.', ['Calder', 'He']],
    [
      'a small word behind a word of the article',
      'The mayor, Nils CalderHe said. The talks begin after the talkson sale.',
      ['talks', 'on'],
    ],
    ['"and" behind a surname', 'CalderHe came. He met the envoy, Nils Berand told him.', ['Ber', 'and']],
  ])('is found between %s', (_, text, cut) => {
    const words = wordsOf(text)
    for (const word of cut) expect(words).toContain(word)
    expect(words).not.toContain(cut.join(''))
  })

  test.each<[why: string, text: string, whole: string]>([
    ['a name with a capital inside', 'Alec McDonald met Mac Donald.', 'McDonald'],
    ['a brand', 'The YouTube channel has a tube.', 'YouTube'],
    ['a word that only looks glued', 'The reporters in Holland and Poland waited. He left.', 'Holland'],
    ['a name that the article has twice', 'CalderHe came to see Tom Holland. Tom Holland said no.', 'Holland'],
    ['a possessive', "Calder's plan failed. CalderHe left.", 'plan'],
  ])('is not seen in %s', (_, text, whole) => {
    expect(wordsOf(text)).toContain(whole)
  })

  test('leaves every offset where it was', () => {
    const text = 'The mayor, Nils CalderHe said so.'
    const tokens = splitSentences(articleFromText(text)).flatMap((sentence) => sentence.tokens)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text))
    expect(tokens.filter(({ spaced }) => !spaced).map((token) => token.text)).toEqual([',', 'He', '.'])
  })
})
