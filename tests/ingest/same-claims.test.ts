import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Article, type Claim, extractClaims, loadRules } from '../../src/index.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import type { Placed } from './make-pdf.ts'
import { FERRY_FIRE, filesOf, printed } from './one-article.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const files = filesOf(FERRY_FIRE)
const cwd = await mkdtemp(join(tmpdir(), 'crosscheck-'))
for (const [name, bytes] of files) await writeFile(join(cwd, name), bytes)

async function articleOf(name: string): Promise<Article> {
  const { articles } = await readArticles([name], { cwd })
  const [article] = articles
  if (!article || articles.length > 1) throw new Error(`${name} holds ${articles.length} articles`)
  return article
}

/** What a claim says, but for where it and its parts stand and what it is called. */
function said(claim: Claim): unknown {
  const placed = new Set(['id', 'articleId', 'location', 'span'])
  return JSON.parse(JSON.stringify(claim, (key, value) => (placed.has(key) ? undefined : value)))
}

/** What an article says of itself; some formats tell the day alone. */
function stated({ title, publisher, published, updated, language }: Article): object {
  return { title, publisher, published: published?.slice(0, 10), updated, language }
}

const model = await articleOf('story.txt')
const claims = extractClaims([model], pack)

test('the article has claims of every kind', () => {
  expect([...new Set(claims.map(({ kind }) => kind))].sort()).toEqual(['event', 'quantity', 'role', 'statement'])
})

describe.each([...files.keys()])('%s', async (name) => {
  const article = await articleOf(name)
  test('says the same of itself', () => {
    expect(stated(article)).toEqual(stated(model))
  })

  test('makes the same claims', () => {
    expect(extractClaims([article], pack).map(said)).toEqual(claims.map(said))
  })

  test('has its quotes word for word where they are said to be', () => {
    const own = extractClaims([article], pack)
    expect(own.map(({ location: { start, end } }) => article.text.slice(start, end))).toEqual(
      own.map(({ quote }) => quote),
    )
  })
})

/** The printed lines of a page: what follows each other at one height is a row of a table. */
function linesOf(page: readonly Placed[]): readonly string[] {
  const lines: string[] = []
  for (const [index, { text, y }] of page.entries()) {
    if (page[index - 1]?.y === y) lines.push(`${lines.pop()} ${text}`)
    else lines.push(text)
  }
  return lines
}

describe('a claim stands where a person finds it', () => {
  test.each([
    ['story.pdf', {}],
    ['pages.pdf', { bottom: 250 }],
    ['columns.pdf', { columns: 2, size: 10 }],
  ])('%s: in the printed line of its page', async (name, setting) => {
    const pages = printed(FERRY_FIRE, setting).map(linesOf)
    for (const { quote, location } of extractClaims([await articleOf(name)], pack)) {
      const { line, column, division } = location
      const row = pages[(division?.number ?? 0) - 1]?.[line - 1]
      const rest = row?.slice(column - 1) ?? ''
      expect([rest.slice(0, quote.length), quote.slice(0, rest.length)]).toEqual([
        quote.slice(0, rest.length),
        rest.slice(0, quote.length),
      ])
      expect(rest).not.toBe('')
    }
  })

  test('story.docx: in its paragraph', async () => {
    const paragraphs = [
      FERRY_FIRE.title,
      ...FERRY_FIRE.blocks.flatMap((block) =>
        typeof block === 'string' ? [block] : block.map((cells) => cells.join(' ')),
      ),
    ]
    for (const { quote, location } of extractClaims([await articleOf('story.docx')], pack)) {
      const { line, column, division } = location
      expect([line, paragraphs[(division?.number ?? 0) - 1]?.slice(column - 1).slice(0, quote.length)]).toEqual([
        1,
        quote,
      ])
    }
  })
})
