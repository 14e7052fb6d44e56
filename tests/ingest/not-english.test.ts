import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'crosscheck-'))
})
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

async function read(files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content)
  const { articles, unreadable } = await readArticles(['.'], { cwd })
  return {
    articles: articles.map(({ id, path, language }) => [id, path, language]),
    languages: articles.map(({ origins }) => origins.language ?? null),
    unreadable: unreadable.map(({ code, place, what }) => [code, place.path, place.line, what]),
  }
}

const ENGLISH = 'At least 14 people died when a ferry burned off the coast, the port authority said on Tuesday.'
const FRENCH = OTHER_LANGUAGES.find(([code]) => code === 'fr')?.[2] ?? ''

test('an article in another language is named and left out, the others are read', async () => {
  expect(await read({ 'a.txt': ENGLISH, 'b.txt': FRENCH, 'c.txt': ENGLISH })).toMatchObject({
    articles: [
      ['a1', 'a.txt', 'en'],
      ['a2', 'c.txt', 'en'],
    ],
    unreadable: [['not-english', 'b.txt', null, 'this article is in French, and only English is checked']],
  })
})

test('one in a script that nobody knows is left out too', async () => {
  const { unreadable } = await read({ 'a.txt': 'အနည်းဆုံး လူ ၁၄ ဦး သေဆုံးခဲ့သည်ဟု အာဏာပိုင်များက ပြောသည်။' })
  expect(unreadable).toEqual([
    ['not-english', 'a.txt', null, 'this article is not in English, and only English is checked'],
  ])
})

test('a row of many has its line', async () => {
  const rows = [ENGLISH, FRENCH, ENGLISH].map((text) => JSON.stringify({ text }))
  expect(await read({ 'a.jsonl': rows.join('\n') })).toMatchObject({
    articles: [
      ['a1', 'a.jsonl', 'en'],
      ['a2', 'a.jsonl', 'en'],
    ],
    unreadable: [['not-english', 'a.jsonl', 2, expect.stringContaining('French')]],
  })
})

test.each([
  ['an English page that says it is German', `<html lang="de"><body><p>${ENGLISH}`, ['a.html', 'en'], null],
  ['an English page that says so', `<html lang="en-GB"><body><p>${ENGLISH}`, ['a.html', 'en'], 'lang attribute'],
])('%s is English', async (_, page, [path, language], origin) => {
  const { articles, languages, unreadable } = await read({ 'a.html': page })
  expect(articles).toEqual([['a1', path, language]])
  expect(unreadable).toEqual([])
  expect(languages).toEqual([origin])
})

test('a French page that says it is English is French', async () => {
  const { articles, unreadable } = await read({ 'a.html': `<html lang="en"><body><p>${FRENCH}` })
  expect(articles).toEqual([])
  expect(unreadable).toMatchObject([['not-english', 'a.html', null, expect.stringContaining('French')]])
})
