import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/ingest/formats/markdown.ts'
import { text } from '../../src/ingest/formats/text.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { valuesOf } from './values-of.ts'

async function only(source: string, format = markdown) {
  const { articles, flaws } = await format.read(source, DEFAULT_LIMITS)
  expect(flaws).toEqual([])
  const [article] = articles
  if (!article) throw new Error('no article')
  return article
}

describe('front matter', () => {
  test('its keys are the metadata, as written, and its span is excluded', async () => {
    const front =
      '---\ntitle: "Ferry burns: 31 dead"\npublisher: Example Wire\npublished: 2023-02-22T10:00Z\nextra: [1, 2]\n---'
    const article = await only(`${front}\nTwo people died.\n`)
    expect(valuesOf(article.metadata)).toEqual({
      title: 'Ferry burns: 31 dead',
      publisher: 'Example Wire',
      published: '2023-02-22T10:00Z',
      updated: null,
      author: null,
      url: null,
      language: null,
    })
    expect(article.text).toBe(`${front}\nTwo people died.\n`)
    expect(article.excluded).toEqual([{ span: { start: 0, end: front.length }, reason: 'front-matter' }])
  })

  test.each([
    ['a bare date stays a string', '---\ndate: 2024-05-14\n---\nx', { published: '2024-05-14' }],
    ['a number stays a string', '---\ntitle: 2024\n---\nx', { title: '2024' }],
    ['an empty value says nothing', '---\ntitle:\npublisher: P\n---\nx', { title: null, publisher: 'P' }],
    ['a publisher may be a map', '---\npublisher: {name: P}\n---\nx', { publisher: 'P' }],
    ['Windows line ends', '---\r\ntitle: T\r\n---\r\nx', { title: 'T' }],
    ['dots may close it', '---\ntitle: T\n...\nx', { title: 'T' }],
    ['the language loses its region', '---\nlang: en-GB\n---\nx', { language: 'en' }],
    ['a language tag that names none says nothing', '---\nlang: ---\n---\nx', { language: null }],
  ])('%s', async (_, source, metadata) => {
    expect(valuesOf((await only(source)).metadata)).toMatchObject(metadata)
  })

  test('a text file may have it too', async () => {
    expect((await only('---\ntitle: T\n---\nx', text)).metadata.title).toEqual({
      value: 'T',
      from: 'front matter title',
    })
  })

  test.each([
    ['a break between paragraphs', 'One.\n\n---\n\ntitle: x\n---\n'],
    ['a break at the start, never closed', '---\ntitle: x\nTwo people died.'],
    ['prose between two breaks', '---\nTwo people died there.\n---\nThree more.'],
    ['nothing between them', '---\n---\nTwo died.'],
  ])('%s is no front matter', async (_, source) => {
    expect((await only(source)).excluded).toEqual([])
  })

  test('what is not YAML is a flaw at its spot in the file', async () => {
    const source = '---\ntitle: Audit: stadium late\n---\nText.'
    const { articles, flaws } = await markdown.read(source, DEFAULT_LIMITS)
    expect(articles).toEqual([])
    expect(flaws).toMatchObject([{ code: 'bad-front-matter' }])
    expect(source.slice(0, flaws[0]?.at ?? 0)).toContain('title: ')
  })

  test.each([
    ['brackets', `---\ntitle: ${'['.repeat(1000)}\n---\n`],
    ['list markers', `---\na: 1\n${'- '.repeat(1000)}x\n---\n`],
    ['indentation', `---\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')}\n---\n`],
    ['keys', `---\n${Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join('\n')}\n---\n`],
    ['bytes', `---\ntitle: ${'x'.repeat(70_000)}\n---\n`],
  ])('too many %s are refused before parsing', async (_, source) => {
    expect((await markdown.read(source, DEFAULT_LIMITS)).flaws).toMatchObject([{ code: 'front-matter-limit' }])
  })

  test('front matter of a program is text, and nothing of it runs', async () => {
    const source = '---js\n{ title: globalThis.wasRun = "x" }\n---\nText.'
    const { text: read, metadata } = await only(source)
    expect({ read, title: metadata.title, ran: 'wasRun' in globalThis }).toEqual({
      read: source,
      title: null,
      ran: false,
    })
  })

  test('aliases are not followed', async () => {
    expect((await only('---\na: &x secret\ntitle: *x\n---\nText.')).metadata.title).toBeNull()
  })
})

describe('title of a Markdown file', () => {
  test.each([
    ['# Bridge shut\n\nTwo hurt.', 'Bridge shut'],
    ['---\ntitle: From above\n---\n# Bridge shut', 'From above'],
    ['Two hurt.\n\n# Bridge shut', null],
    ['## Bridge shut', null],
  ])('%j has the title %j', async (source, title) => {
    expect(valuesOf((await only(source)).metadata).title).toBe(title)
  })
})
