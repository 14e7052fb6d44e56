import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedArticle } from '../../src/ingest/format.ts'
import { html } from '../../src/ingest/formats/html.ts'
import { json } from '../../src/ingest/formats/json.ts'
import { lineStartsOf } from '../../src/ingest/lines.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { locationOf } from '../../src/location.ts'
import type { Article } from '../../src/model/text.ts'
import { quoteRegion, type Region } from '../../src/report/region.ts'
import type { Cited } from '../../src/report/words.ts'
import { articleOf, claimOf } from './fixture.ts'

/** The claim of a quote in an article as it was read from a file. */
function cited(source: string, { text, anchors }: Pick<ParsedArticle, 'text' | 'anchors'>, quote: string): Cited {
  const article: Article = { ...articleOf('a1', 'a', text), anchors, lineStarts: lineStartsOf(source) }
  const claim = claimOf('c1', article, { sentence: quote, quote, quantity: { text: quote, value: 1 } })
  const { start, end } = claim.location
  return { article, claim: { ...claim, location: locationOf(article, { start, end }) } }
}

/** What a region holds of its file. */
function held(source: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const starts = lineStartsOf(source)
  const end = endColumn === null ? starts[endLine] : (starts[endLine - 1] ?? 0) + endColumn - 1
  return source.slice((starts[startLine - 1] ?? 0) + startColumn - 1, end)
}

const plainText = (text: string) => ({ text, anchors: [{ text: 0, source: 0 }] })

describe('of a text file', () => {
  test.each([
    ['one line', 'A\nSome 20 people died.\n', '20 people', { startLine: 2, startColumn: 6, endLine: 2, endColumn: 15 }],
    [
      'a line of two',
      'Some 20\r\npeople died',
      '20\r\npeople',
      { startLine: 1, startColumn: 6, endLine: 2, endColumn: 7 },
    ],
    ['the end of the file', 'A\n20', '20', { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 }],
    [
      'a character of two units',
      'in \u{1F6A2} 20\u{1F6A2}',
      '20\u{1F6A2}',
      { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11 },
    ],
    [
      'a last character that HTML would escape',
      'It cost 20€.',
      '20€',
      { startLine: 1, startColumn: 9, endLine: 1, endColumn: 12 },
    ],
  ])('%s', (_, text, quote, place) => {
    const region = quoteRegion(cited(text, plainText(text), quote))
    expect(region).toEqual({ ...place, snippet: quote })
    expect(held(text, region)).toBe(quote)
  })

  test('whatever the quote, the region holds it', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '7', '€', '\n', '\r\n', ' ', '\u{1F6A2}'), minLength: 1 })
    fc.assert(
      fc.property(texts, texts, texts, (before, quote, after) => {
        const text = `${before}x${quote}x${after}`
        const region = quoteRegion(cited(text, plainText(text), `x${quote}x`))
        expect(held(text, region)).toBe(`x${quote}x`)
      }),
    )
  })
})

describe('of a page or a row, what stands in the file', () => {
  const page = (inner: string) => `<html><body><article>\n<p>${inner}</p></article></body></html>`
  const row = (literal: string) => `{\n"text": "${literal}"}`
  const cases: readonly [what: string, source: string, quote: string, held: string, snippet: boolean][] = [
    ['plain words of a page', page('It cost 20 euros in all.'), '20 euros', '20 euros', true],
    ['words before a tag', page('It <b>cost 20 euros</b>. So.'), 'cost 20 euros', 'cost 20 euros', true],
    ['words around a tag', page('It cost <b>20</b> euros.'), 'cost 20 euros', 'cost <b>20</b> euros', false],
    ['a reference at the end', page('It cost 20&euro; in all.'), '20€', '20&euro;', false],
    ['a reference before a tag', page('It cost <b>20&euro;</b> in all.'), '20€', '20&euro;</b>', false],
    ['a character that could be one', page('It cost <b>20€</b> in all.'), '20€', '20€</b>', false],
    ['a reference at the end of a line', page('It cost 20&euro;\nin all.'), '20€', '20&euro;\n', false],
    ['a reference at the end of all', page('It cost 20&euro;'), '20€', '20&euro;</p></article></body></html>', false],
    ['a sign of its own', page('It cost 20€ in all.'), '20€', '20€', true],
    ['a reference at the start', page('It cost &euro;20 in all.'), '€20', '&euro;20', false],
    ['words over two lines of a page', page('It cost 20\n  euros in all.'), '20 euros', '20\n  euros', false],
    ['words of a string', row('It cost 20 euros.'), '20 euros', '20 euros', true],
    ['an escape at the end', row('It cost 20\\u20ac.'), '20€', '20\\u20ac', false],
    ['an escape inside', row('It cost\\n20 euros.'), 'cost\n20 euros', 'cost\\n20 euros', false],
    ['words before an escape', row('It cost 20 euros\\nin all.'), '20 euros', '20 euros', true],
  ]
  test.each(cases)('%s', async (_, source, quote, expected, hasSnippet) => {
    const reading = await (source.startsWith('<') ? html : json).read(source, DEFAULT_LIMITS)
    const [article] = reading.articles
    if (!article) throw new Error('no article was read')
    const region = quoteRegion(cited(source, article, quote))
    expect(held(source, region)).toBe(expected)
    expect(region.snippet).toBe(hasSnippet ? quote : null)
  })
})
