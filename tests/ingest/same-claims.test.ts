import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Article, type Claim, extractClaims, loadRules } from '../../src/index.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { FERRY_FIRE, filesOf } from './one-article.ts'

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
