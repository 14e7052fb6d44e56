import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, loadRules, readArticles } from '../../src/index.ts'
import type { Report } from '../../src/model/report.ts'
import { json } from '../../src/report/formats/json.ts'
import { articlesOf, draftsOf, FIRE } from './news.ts'

const pack = await loadRules()
const STYLE = { colour: false, width: 80, unicode: true, verbose: true, unread: 0, failing: [] }

const bytesOf = (report: Report) => json.render(report, STYLE)

test('the order of the articles never changes a report', () => {
  const shuffled = draftsOf(FIRE, { min: 2, max: 4 }).chain((drafts) => {
    const articles = articlesOf(drafts)
    return fc.tuple(fc.constant(articles), fc.shuffledSubarray([...articles], { minLength: articles.length }))
  })
  fc.assert(
    fc.property(shuffled, ([articles, others]) => {
      expect(bytesOf(check(others, pack))).toBe(bytesOf(check(articles, pack)))
    }),
    { numRuns: 15 },
  )
})

test('the order of the arguments never changes one', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  const read = async (paths: readonly string[]) => bytesOf(check((await readArticles(paths, { cwd })).articles, pack))
  try {
    await fc.assert(
      fc.asyncProperty(draftsOf(FIRE, { min: 3, max: 3 }), async (drafts) => {
        const names = ['b.txt', 'a.md', 'c.txt']
        for (const [at, { paragraphs }] of drafts.entries())
          writeFileSync(join(cwd, names[at] ?? ''), paragraphs.join('\n\n'))
        const whole = await read(['.'])
        expect(await read(names)).toBe(whole)
        expect(await read(['c.txt', '*.md', 'b.txt', './c.txt'])).toBe(whole)
      }),
      { numRuns: 10 },
    )
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
})

test('the same articles give the same bytes again', () => {
  fc.assert(
    fc.property(draftsOf(FIRE, { min: 2, max: 3 }), (drafts) => {
      expect(bytesOf(check(articlesOf(drafts), pack))).toBe(bytesOf(check(articlesOf(drafts), pack)))
    }),
    { numRuns: 10 },
  )
})
