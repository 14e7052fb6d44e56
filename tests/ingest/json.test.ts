import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedArticle, Reading } from '../../src/ingest/format.ts'
import { json } from '../../src/ingest/formats/json.ts'
import { jsonl } from '../../src/ingest/formats/jsonl.ts'
import { findJsonFlaw } from '../../src/json/flaw.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { valuesOf } from './values-of.ts'

/** Offset in the file of a character of the text. */
function sourceOf({ anchors }: ParsedArticle, offset: number): number {
  const anchor = anchors.findLast(({ text }) => text <= offset)
  return anchor ? anchor.source + offset - anchor.text : -1
}

const read = (source: string, format = json) => format.read(source, DEFAULT_LIMITS) as Reading

describe('fields of a JSON article', () => {
  test.each([
    ['{"title":"T","text":"x"}', { title: 'T' }],
    ['{"headline":"T","text":"x"}', { title: 'T' }],
    ['{"publisher":"P","text":"x"}', { publisher: 'P' }],
    ['{"publisher":{"name":"P"},"text":"x"}', { publisher: 'P' }],
    ['{"datePublished":"2024-05-14","text":"x"}', { published: '2024-05-14' }],
    ['{"url":"https://a.example/1","text":"x"}', { url: 'https://a.example/1' }],
    ['{"title":7,"publisher":[],"text":"x"}', { title: null, publisher: null }],
    ['{"lang":"-GB","text":"x"}', { language: null }],
    ['{"__proto__":{"title":"T"},"text":"x"}', { title: null }],
  ])('%s', (source, metadata) => {
    const [article] = read(source).articles
    expect(article && valuesOf(article.metadata)).toMatchObject(metadata)
  })

  test.each([
    ['{"text":"a"}', 'a'],
    ['{"body":"a"}', 'a'],
    ['{"content":["a","b\\nc"]}', 'a\n\nb\nc'],
    ['{"text":null,"body":"a"}', 'a'],
    ['{"text":"a","text":"b"}', 'b'],
  ])('%s has the text %j', (source, text) => {
    expect(read(source).articles[0]?.text).toBe(text)
  })

  test.each([
    ['{"id":"n7","text":"x"}', 'n7'],
    ['{"id":7,"text":"x"}', '7'],
    ['{"id":"","text":"x"}', null],
    ['{"id":{},"text":"x"}', null],
  ])('%s has the id %j', (source, id) => {
    expect(read(source).articles[0]?.id).toBe(id)
  })

  test('an array holds several articles', () => {
    const { articles } = read('[{"text":"one"},\n {"text":"two"}]')
    expect(articles.map(({ text, at }) => [text, at])).toEqual([
      ['one', 1],
      ['two', 18],
    ])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['{"text": "a",}', 'bad-json', 13],
    ['{"text": "a"', 'bad-json', 12],
    ['{"text": "a\nb"}', 'bad-json', 11],
    ['{"text": "\\x"}', 'bad-json', 10],
    ['[{"text": 01}]', 'bad-json', 10],
    ['{"text": "a"} x', 'bad-json', 14],
    ['{"title": "a"}', 'no-text', 0],
    ['[{"text":"a"}, {"text": 5}]', 'no-text', 15],
    ['["a"]', 'not-an-object', 1],
  ])('%s is %s at %i', (source, code, at) => {
    expect(read(source).flaws).toMatchObject([{ code, at }])
  })

  test('a bad line of JSON Lines does not spoil the others', () => {
    const { articles, flaws } = read('{"text":"one"}\n{"text":}\r\n\n{"title":"x"}\n{"text":"two"}\n', jsonl)
    expect(articles.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(flaws.map(({ code, at }) => [code, at])).toEqual([
      ['bad-json', 23],
      ['no-text', 27],
    ])
  })

  test('an array nested a hundred thousand deep is an answer, not a crash', () => {
    expect(read('['.repeat(100_000)).flaws).toMatchObject([{ code: 'bad-json', at: 100_000 }])
  })
})

test('each character of a text leads back to itself or to its escape', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(value, fc.string(), fc.boolean(), (text, title, escaped) => {
      const plain = JSON.stringify(
        [
          { title, text: 'x' },
          { title, text },
        ],
        null,
        1,
      )
      const source = escaped ? plain.replace(/[^\x20-\x7e\n]/g, hex) : plain
      const article = read(source).articles[1]
      if (!article) return
      const whole = Array.isArray(text) ? text.join('\n\n') : text
      expect(article.text).toBe(whole)
      const breaks = Array.isArray(text) ? gaps(text) : new Set<number>()
      for (let i = 0; i < whole.length; i++) {
        if (!breaks.has(i)) expect([whole[i], '\\']).toContain(source[sourceOf(article, i)])
      }
    }),
  )
})

test('a flaw is found exactly where JSON.parse fails at all', () => {
  const broken = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', '{', '}', ']', ',', ':', '\\', '1', 'e', '-', ' '),
  )
  fc.assert(
    fc.property(broken, ([valid, at, put]) => {
      const i = at % (valid.length + 1)
      const source = valid.slice(0, i) + put + valid.slice(i + 1)
      expect(findJsonFlaw(source, { start: 0, end: source.length }) === null).toBe(parses(source))
    }),
    { numRuns: 2000 },
  )
})

test('ten thousand rows are read in a moment', () => {
  const row = JSON.stringify({ title: 'T', text: 'Two people died on "Monday".\n\nThree were hurt.' })
  const started = performance.now()
  expect(read(`${row}\n`.repeat(10_000), jsonl).articles).toHaveLength(10_000)
  expect(read(`[${Array(10_000).fill(row).join(',')}]`).articles).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('a hundred thousand paragraphs without an escape are read in a moment', () => {
  const source = JSON.stringify({ text: Array(100_000).fill('Two people died on Monday, the county said.') })
  const started = performance.now()
  expect(read(source).articles[0]?.anchors).toHaveLength(100_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})

function parses(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

function hex(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Offsets of the empty lines that join paragraphs, which stand nowhere in the file. */
function gaps(paragraphs: readonly string[]): ReadonlySet<number> {
  const offsets = new Set<number>()
  let at = 0
  for (const paragraph of paragraphs) {
    at += paragraph.length
    offsets.add(at).add(at + 1)
    at += 2
  }
  return offsets
}
