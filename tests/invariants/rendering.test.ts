import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, explain, explanationFormats, formats, loadRules, nearMisses, nearMissFormats } from '../../src/index.ts'
import { articleOf, draftsOf, FIRE } from './news.ts'

const pack = await loadRules()
const STYLE = fc.record({
  colour: fc.boolean(),
  width: fc.constantFrom(1, 20, 80, 200),
  unicode: fc.boolean(),
  verbose: fc.boolean(),
  unread: fc.nat(2),
  failing: fc.constant(['contradiction'] as const),
})

/** Marks and letters that a format might trip over, put behind every so many letters. */
const ODD = ['\u0301', '\u200B', '\u202E', '\u00AD', '|', '<', '\uD83D', '😀', '\u001B[2J', '::', '`']

const reports = fc
  .tuple(draftsOf(FIRE, { min: 2, max: 3 }), fc.constantFrom(...ODD), fc.integer({ min: 5, max: 40 }))
  .map(([drafts, odd, every]) => {
    const spoilt = (text: string) =>
      [...text].map((letter, at) => (at % every === every - 1 ? letter + odd : letter)).join('')
    return drafts.map((draft, at) =>
      articleOf(draft, `a${at + 1}.txt`, (paragraphs) => spoilt(paragraphs.join('\n\n'))),
    )
  })

test.each([...formats])('%s renders any report, and the same way twice', async (_, load) => {
  const format = await load()
  fc.assert(
    fc.property(reports, STYLE, (articles, style) => {
      const report = check(articles, pack)
      const text = format.render(report, style)
      expect(text).toMatch(/\n$/)
      expect(format.render(report, style)).toBe(text)
    }),
    { numRuns: 4 },
  )
})

const explaining = await Promise.all([...explanationFormats.values()].map((load) => load()))
const missing = await Promise.all([...nearMissFormats.values()].map((load) => load()))

test('every claim, finding and near miss can be explained', () => {
  fc.assert(
    fc.property(reports, STYLE, (articles, style) => {
      const { claims, findings } = check(articles, pack)
      const ids = [...claims.slice(0, 3), ...findings.slice(0, 3)].map(({ id }) => id)
      for (const id of ids) {
        const explanation = explain(articles, pack, [id])
        for (const render of explaining) expect(render(explanation, style)).toMatch(/\n$/)
      }
      const misses = nearMisses(articles, pack, 3)
      for (const render of missing) expect(render(misses, style)).toMatch(/^$|\n$/)
    }),
    { numRuns: 3 },
  )
})
