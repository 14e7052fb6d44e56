import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Article, articleFromText, extractClaims, loadRules } from '../../src/index.ts'
import { html } from '../../src/ingest/formats/html.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { OLD } from './pages/old.ts'
import { SOUPS } from './pages/soups.ts'
import { STRUCTURES } from './pages/structures.ts'
import { THEMES } from './pages/themes.ts'
import { type Page, TITLE } from './pages/words.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))

/** A page as it is read, and what of it may make claims. */
async function readPage({ html: source }: Page): Promise<{ readonly article: Article; readonly reporting: string }> {
  const [parsed] = (await html.read(source, DEFAULT_LIMITS)).articles
  const article = articleFromText(parsed?.text ?? '', { title: TITLE, published: '2024-11-06' })
  let from = 0
  let reporting = ''
  for (const { span } of article.excluded) {
    reporting += article.text.slice(from, span.start)
    from = span.end
  }
  return { article, reporting: reporting + article.text.slice(from) }
}

describe.each([
  ['themes', THEMES],
  ['pages whose elements say nothing', SOUPS],
  ['structures', STRUCTURES],
  ['old pages, and what stands in a text', OLD],
])('%s', (_, pages) => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const { article, reporting } = await readPage(page)
    expect(page.story.filter((sentence) => reporting.split(sentence).length !== 2)).toEqual([])
    expect(page.not.filter((words) => reporting.includes(words))).toEqual([])
    const own = [TITLE, ...page.story]
    const claims = extractClaims([article], pack)
    expect(claims.filter(({ sentence }) => !own.includes(sentence)).map(({ sentence }) => sentence)).toEqual([])
  })
})
