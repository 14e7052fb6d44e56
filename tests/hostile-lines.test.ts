import { expect, test } from 'vitest'
import { articleFromText, findMentions } from '../src/index.ts'

/** Eight times the text may take this many times as long: linear is 8, quadratic 64. */
const TIMES = 24
/** What a start, a pause of the garbage collector or a busy machine may add. */
const SLACK = 200

test.each([
  ['digits', '7'],
  ['open brackets', '('],
  ['open square brackets', '['],
  ['dollar signs', '$'],
  ['quotation marks', '"'],
  ['opening quotation marks', '“'],
  ['apostrophes', "'"],
  ['figures with commas', '1,'],
  ['decimal points', '1.5.'],
  ['initials', 'U.S.'],
])('a line of a million characters of %s takes time in proportion', (_, unit) => {
  const [small, large] = [fastest(3, unit, 125_000), fastest(1, unit, 1_000_000)]
  expect(large).toBeLessThan(TIMES * small + SLACK)
})

test.each([
  ['number words', 'hundred and '],
  ['halves', 'two and a half '],
  ['hyphens', '1-1-'],
  ['slashes', '1/'],
  ['brackets in brackets', '(((1)))'],
  ['months', 'May '],
  ['"of the"', 'of the '],
  ['ranges', 'from 1 to '],
  ['ranges of both words', 'between 1 and '],
  ['lists', '5, '],
  ['shares', '10% '],
  ['groups of digits', '777 '],
  ['fractions', '1 1/2 '],
  ['sums joined', '$5 and '],
  ['rates', '1 km per '],
  ['quoted figures', '"5" '],
  ['changes', 'rose 5% to 10 from 8, '],
  ['statements', 'he said that 5 '],
  ['spans of days', '5 May 2020 to '],
  ['quarters of', 'the first quarter of '],
  ['times as', '5 times as '],
])('a line of %s takes time in proportion', (_, unit) => {
  const [small, large] = [fastest(3, unit, 15_000), fastest(1, unit, 120_000)]
  expect(large).toBeLessThan(TIMES * small + SLACK)
})

/** Milliseconds of the fastest of so many runs. */
function fastest(times: number, unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const runs = Array.from({ length: times }, () => {
    const started = performance.now()
    for (const row of findMentions([articleFromText(text)])) if (row.end > text.length) throw new RangeError(row.text)
    return performance.now() - started
  })
  return Math.min(...runs)
}
