import { expect, test } from 'vitest'
import { progressText, throttled } from '../../src/cli/progress.ts'
import { articleFromText, check, loadRules, type Progress, readArticles } from '../../src/index.ts'

const cases: readonly [progress: Progress, text: string][] = [
  [{ stage: 'reading', done: 0, total: 7 }, 'reading 0 of 7 files'],
  [{ stage: 'reading', done: 120, total: 2000 }, 'reading 120 of 2,000 files'],
  [{ stage: 'extracting', done: 999, total: 1000 }, 'finding claims 999 of 1,000 articles'],
  [{ stage: 'comparing', done: 1234567, total: 12345678 }, 'comparing 1,234,567 of 12,345,678 groups of claims'],
]
test.each(cases)('%o reads: %s', (progress, text) => {
  expect(progressText(progress)).toBe(text)
})

test('nothing is shown in the first half second, then one line in a tenth', () => {
  const shown: number[] = []
  let time = 1000
  const tell = throttled(
    ({ done }) => shown.push(done),
    () => time,
  )
  for (const at of [1000, 1499, 1500, 1501, 1599, 1600, 1950, 2049, 2050]) {
    time = at
    tell({ stage: 'reading', done: at, total: 3000 })
  }
  expect(shown).toEqual([1500, 1600, 1950, 2050])
})

test('a run tells every step of every stage, in order, from nothing to all', async () => {
  const told: Progress[] = []
  const onProgress = (progress: Progress) => {
    told.push(progress)
  }
  const { articles } = await readArticles(['corpus'], { onProgress })
  expect(told).toEqual([0, 1, 2, 3, 4, 5].map((done) => ({ stage: 'reading', done, total: 5 })))
  told.length = 0
  check(articles, await loadRules(), { onProgress })
  expect(told.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((done) => ({ stage: 'extracting', done, total: 5 })))
  const [first, ...rest] = told.slice(6)
  const total = first?.total ?? 0
  expect(total).toBeGreaterThan(0)
  expect([first, ...rest]).toEqual(
    Array.from({ length: total + 1 }, (_, done) => ({ stage: 'comparing', done, total })),
  )
})

test('the report is the same whether or not anybody is told', async () => {
  const pack = await loadRules()
  const articles = [
    articleFromText('The repair of the Salt Island pier cost $5.27 million in 2024.', { published: '2024-12-01' }),
  ]
  expect(check(articles, pack, { onProgress: () => {} })).toEqual(check(articles, pack))
})

test('what a listener throws ends the run', async () => {
  const onProgress = () => {
    throw new Error('enough')
  }
  await expect(readArticles(['corpus'], { onProgress })).rejects.toThrow('enough')
})
