import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../src/ingest/article-from-text.ts'

const excluded = (text: string) =>
  articleFromText(text).excluded.map(({ span, reason }) => [reason, text.slice(span.start, span.end), span.start])

const PROSE = 'More than 300 homes were lost in the north of the county.'

test.each([
  ['the same paragraph', `${PROSE}\n\nTwo died.\n\n${PROSE}`, PROSE],
  [
    'white space and case aside',
    `${PROSE}\n\n${PROSE.toUpperCase().replaceAll(' ', '  ')}`,
    PROSE.toUpperCase().replaceAll(' ', '  '),
  ],
  ['markup aside', `${PROSE}\n\n**${PROSE}**`, `**${PROSE}**`],
  ['a short title', 'Flood kills 2\n\nFlood kills 2\n\nTwo died.', 'Flood kills 2'],
])('a second copy goes: %s', (_, text, copy) => {
  expect(excluded(text)).toEqual([['repeated', copy, text.lastIndexOf(copy)]])
})

test.each([
  ['short lines within the text', 'Flood\n\n"Yes," he said.\n\nTwo died.\n\n"Yes," he said.'],
  ['another number', `${PROSE}\n\n${PROSE.replace('300', '310')}`],
  ['a sentence within another paragraph', `${PROSE}\n\n${PROSE} Two died.`],
])('%s stays', (_, text) => {
  expect(excluded(text)).toEqual([])
})

test('exclusions are sorted, do not overlap and stay within the text', () => {
  const line = fc.constantFrom(
    PROSE,
    `${PROSE} Read more: x`,
    'Related',
    'Fares rise 8%',
    '',
    '---',
    'Subscribe',
    'Two died. See page 4.',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n')
      const { excluded } = articleFromText(text)
      let end = 0
      for (const { span } of excluded) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('line ends do not matter', () => {
  const text = `Flood\n\n${PROSE}\n\nRelated\n\n- Fares rise 8%\n\n${PROSE}`
  const pieces = (source: string) => excluded(source).map(([reason, piece]) => [reason, piece])
  expect(pieces(text.replaceAll('\n', '\r\n'))).toEqual(pieces(text))
})
