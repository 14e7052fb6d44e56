import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFromText, check, extractClaims, loadRules, readArticles } from '../../src/index.ts'
import { decode } from '../../src/ingest/decode.ts'
import type { Article } from '../../src/model/text.ts'
import { findingsOf, storyOf } from './story.ts'

/** Articles that lie beside a checkout and not in it. Where they are absent these tests are skipped, and say so. */
const shared = new URL('../../../shared/', import.meta.url).pathname
const events = join(shared, 'gold/events')
const present = existsSync(events)
const folders = present ? [join(shared, 'seeds'), ...readdirSync(events).map((name) => join(events, name))] : []

describe.skipIf(!present)(`gold sets${present ? '' : ' (../shared is absent: skipped)'}`, async () => {
  const pack = await loadRules()
  const sets = await Promise.all(folders.map(async (folder) => (await readArticles([folder])).articles))

  /** The article with its text written otherwise, its offsets anew. */
  const rewritten = ({ id, path, title, publisher, published, text }: Article, write: (text: string) => string) => ({
    ...articleFromText(write(text), { id, path, title, publisher }),
    published,
  })

  /** All at once what changes nothing that a reader sees. */
  const inOtherCharacters = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/(?<=\d)(?=[\d.,])/g, '\u200B')
      .replaceAll(/(?<=\S) (?=\S)/g, '\u00A0')
      .replaceAll('-', '\u2011')
      .replaceAll('\n', '\r\n')

  test('other characters give the same claims, quoted as published', () => {
    for (const articles of sets) {
      const plain = extractClaims(
        articles.map((article) => rewritten(article, (text) => text)),
        pack,
      )
      const others = articles.map((article) => rewritten(article, inOtherCharacters))
      const claims = extractClaims(others, pack)
      expect(storyOf(claims)).toEqual(storyOf(plain))
      const texts = new Map(others.map(({ id, text }) => [id, text]))
      for (const { articleId, quote, location } of claims)
        expect(texts.get(articleId)?.slice(location.start, location.end)).toBe(quote)
    }
  })

  test('line and column lead to the first character of every quote in the file', () => {
    for (const articles of sets) {
      const files = new Map(articles.map(({ id, path, format }) => [id, { lines: linesOf(path), format }]))
      for (const { articleId, quote, location } of extractClaims(articles, pack)) {
        const file = files.get(articleId)
        const there = file?.lines[location.line - 1]?.slice(location.column - 1) ?? ''
        if (there.startsWith('&') || there.startsWith('\\')) continue
        expect(there.charAt(0)).toBe(quote.charAt(0))
      }
    }
  })

  test('their order changes nothing', () => {
    for (const articles of sets) {
      expect(findingsOf(check([...articles].reverse(), pack))).toEqual(findingsOf(check(articles, pack)))
    }
  })

  test('a copy of an article adds no contradiction', () => {
    const clashes = (articles: readonly Article[]) =>
      check(articles, pack).findings.filter(({ verdict }) => verdict === 'contradiction')
    for (const articles of sets) {
      for (const article of articles.slice(0, 1)) {
        const copy = { ...article, id: 'copy', path: 'copy.txt', publisher: 'The Copyist', title: 'As told elsewhere' }
        expect(clashes([article, copy]).map(({ message }) => message)).toEqual(
          clashes([article]).map(({ message }) => message),
        )
      }
    }
  })
})

function linesOf(path: string): readonly string[] {
  return (decode(readFileSync(path)).text ?? '').split(/(?<=\n)/)
}
