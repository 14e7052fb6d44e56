import { expect, test } from 'vitest'
import { articleFromText } from '../../src/ingest/article-from-text.ts'

test.each([
  [
    'many lines, some of them twice',
    Array.from({ length: 100_000 }, (_, i) => `Line ${i % 70_000} of the long list of losses.`).join('\n'),
  ],
  ['one line of figures', '123,'.repeat(300_000)],
  ['one line of sums', '$1 '.repeat(300_000)],
  ['one line of lead-ins', 'Read | '.repeat(200_000)],
  ['one line of sentences', 'Two died. '.repeat(100_000)],
  ['one line of brackets', '[('.repeat(300_000)],
  ['one line of full stops', `${'.'.repeat(500_000)} ${'-'.repeat(500_000)}`],
  ['a heading and a line of markup', `More${'*'.repeat(500_000)}x`],
  ['a phrase and a line of blanks', `Read more${' '.repeat(500_000)}x`],
  ['one line of another script', 'читай '.repeat(100_000)],
  ['lines that share their letters', Array.from({ length: 50_000 }, (_, i) => '* '.repeat(i % 50)).join('\n')],
  ['many headings', 'Related articles\n'.repeat(50_000)],
  ['many thematic breaks', '---\n'.repeat(100_000)],
  ['blank lines', ' \n'.repeat(300_000)],
])('%s take time in proportion', (_, text) => {
  const started = performance.now()
  expect(articleFromText(text).text).toBe(text)
  expect(performance.now() - started).toBeLessThan(5_000)
})
