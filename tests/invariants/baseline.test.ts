import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  accept,
  baselineOf,
  baselineText,
  check,
  holdAgainst,
  loadRules,
  parseBaseline,
  type Report,
} from '../../src/index.ts'
import { articleOf, articlesOf, draftsOf, FIRE } from './news.ts'
import { findingsOf } from './story.ts'

const pack = await loadRules()
const ACCEPTED = { reason: 'seen by the desk', by: null, added: '2024-05-20', until: null }
const some = draftsOf(FIRE, { min: 2, max: 3 })

test('what is accepted is known in the next run, whatever the file is written in', async () => {
  const forms = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD')
  await fc.assert(
    fc.asyncProperty(some, forms, forms, async (drafts, before, after) => {
      const written = (form: 'NFC' | 'NFD') =>
        drafts.map((draft, at) =>
          articleOf(draft, `a${at + 1}.txt`, (paragraphs) => paragraphs.join('\n\n').normalize(form)),
        )
      const report = check(written(before), pack)
      const text = await baselineText(baselineOf(report.findings, report, ['.'], ACCEPTED))
      const baseline = await parseBaseline(text, 'crosscheck-baseline.jsonl')
      const again = check(written(after), pack, { baseline })
      expect(
        again.findings.map(({ status, message }) => [status, message]).filter(([status]) => status !== 'known'),
      ).toEqual([])
      expect(again.baseline?.resolved).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('findings accepted one by one are known in the end', () => {
  fc.assert(
    fc.property(some, (drafts) => {
      const articles = articlesOf(drafts)
      let baseline = { paths: null, entries: [] } as ReturnType<typeof accept>
      for (const { id } of check(articles, pack).findings) {
        const report = check(articles, pack, { baseline })
        baseline = accept(baseline, report, holdAgainst(report, baseline, null), new Set([id]), ACCEPTED)
      }
      const left = check(articles, pack, { baseline }).findings.filter(({ status }) => status !== 'known')
      expect(left.map(({ message }) => message)).toEqual([])
    }),
    { numRuns: 4 },
  )
})

function copiesIn({ articles }: Report): string {
  return articles.map(({ copyOf }) => copyOf).join()
}

/** Says nothing that could be compared, and names nobody that an "it" or a "she" may mean. */
const NOTE = 'What follows was put together from several dispatches.'

/** Long enough to tell their topic whatever is put before them. */
const long = draftsOf(FIRE, { min: 2, max: 3, least: 4 })

test('a paragraph before an article moves no fingerprint', () => {
  fc.assert(
    fc.property(long, fc.nat(2), (drafts, which) => {
      const moved = drafts.map((draft, at) =>
        at === which % drafts.length ? { ...draft, paragraphs: [NOTE, ...draft.paragraphs] } : draft,
      )
      const [before, after] = [check(articlesOf(drafts), pack), check(articlesOf(moved), pack)]
      // One paragraph more may make of a copy an article of its own.
      fc.pre(copiesIn(before) === copiesIn(after))
      expect(findingsOf(after)).toEqual(findingsOf(before))
    }),
    { numRuns: 15 },
  )
})
