import { describe, expect, test } from 'vitest'
import { findExclusions } from '../../src/ingest/exclusions.ts'
import { html } from '../../src/ingest/formats/html.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { OLD } from './pages/old.ts'
import { SOUPS } from './pages/soups.ts'
import { STRUCTURES } from './pages/structures.ts'
import { THEMES } from './pages/themes.ts'
import type { Page } from './pages/words.ts'

/** What of a page may make claims, a line a paragraph. */
async function reportingOf({ html: source }: Page): Promise<string> {
  const [article] = (await html.read(source, DEFAULT_LIMITS)).articles
  const text = article?.text ?? ''
  let from = 0
  let kept = ''
  for (const { span } of findExclusions(text, [])) {
    kept += text.slice(from, span.start)
    from = span.end
  }
  return kept + text.slice(from)
}

describe.each([
  ['themes', THEMES],
  ['pages whose elements say nothing', SOUPS],
  ['structures', STRUCTURES],
  ['old pages, and what stands in a text', OLD],
])('%s', (_, pages) => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const reporting = await reportingOf(page)
    expect(page.story.filter((sentence) => reporting.split(sentence).length !== 2)).toEqual([])
    expect(page.not.filter((words) => reporting.includes(words))).toEqual([])
  })
})
