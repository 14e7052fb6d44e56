import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/text.ts'
import { splitSentences } from '../../src/text/sentences.ts'

function article(text: string): Article {
  return {
    ...{ id: 'a1', path: 'x.txt', format: 'text', title: null, publisher: null, published: null },
    ...{
      updated: null,
      author: null,
      url: null,
      origins: {},
      divisions: [],
      language: 'en',
      text,
      excluded: [],
      anchors: [{ text: 0, source: 0 }],
      lineStarts: [0],
    },
  }
}

function sentences(text: string): readonly string[] {
  return splitSentences(article(text)).map(({ span }) => text.slice(span.start, span.end))
}

describe('one line', () => {
  // | marks where a sentence ends
  const cases: readonly string[] = [
    'It rained. |Nobody minded.',
    'Mr. Olsen paid $3. |He left.',
    'Gen. A. K. Sharma spoke first.',
    'It employs 40 people at Nordvik Inc. in Oslo.',
    'The U.S. Senate met.',
    'They met in the U.S. |The talks failed.',
    'It began at 4 p.m. on Friday.',
    'It ended at 4 p.m. |He was late.',
    'The fire began on Sept. 4.',
    '“We are done.” |She hung up.',
    '“We are done,” she said. |“Go home.”',
    'Is it safe? |Yes! |Good.',
    'Prices rose 3.5 per cent in the year to 30 June.',
    'It fell 4%. |41,000 homes were dark.',
    'There was no deal ( so far ) . |They try again .',
    'See fig. 3 for it.',
    'It names D. Seitov and I.Verne.',
  ]

  test.each(cases)('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split(' |').flatMap((part) => part.split('|')))
  })

  test('a point that touches the next word ends a sentence after a small word', () => {
    expect(sentences('He spoke of aid.Yes, of aid.')).toEqual(['He spoke of aid.', 'Yes, of aid.'])
  })
})

describe('lines', () => {
  test('a blank line ends a sentence, whatever stands before it', () => {
    expect(sentences('A headline\n\nThe text.')).toEqual(['A headline', 'The text.'])
  })

  test('a single line break ends one where lines are not wrapped', () => {
    expect(sentences('First item\nSecond item\nThird item')).toEqual(['First item', 'Second item', 'Third item'])
  })

  test('wrapped lines are read on', () => {
    const wrapped = [
      'The council of the small town voted on Monday evening to close the old',
      'bridge for two years, although many people had asked for a delay until',
      'the new one is ready.',
    ].join('\n')
    expect(sentences(wrapped)).toEqual([wrapped])
  })

  test('CRLF and LF cut alike', () => {
    const text = 'One here.\n\nTwo here. Three here.'
    const crlf = text.replaceAll('\n', '\r\n')
    expect(sentences(crlf).map((sentence) => sentence.replaceAll('\r\n', '\n'))).toEqual(sentences(text))
  })
})

describe('headings', () => {
  const cases: readonly [text: string, heading: boolean][] = [
    ['Storm kills 3 in the north', true],
    ['# Storm kills 3', true],
    ['**Storm kills 3**', true],
    ['The storm killed 3.', false],
    ['“The storm was bad,” she said.', false],
    ['Is it safe?', false],
  ]
  test.each(cases)('%s: %s', (text, heading) => {
    expect(splitSentences(article(text)).map((sentence) => sentence.heading)).toEqual([heading])
  })
})

test('excluded stretches are left out and never joined over', () => {
  const text = 'It cost $3. Subscribe now for $1. It was built in May.'
  const start = text.indexOf('Subscribe')
  const excluded = [{ span: { start, end: text.indexOf('It was') }, reason: 'promotion' as const }]
  const found = splitSentences({ ...article(text), excluded })
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['It cost $3.', 'It was built in May.'])
})

test('quotations are found inside their sentence, marks excluded', () => {
  const text = '“It held,” he said. "Good."'
  const [first, second] = splitSentences(article(text))
  expect(first?.quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['It held,'])
  expect(second?.quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['Good.'])
})

test('a sentence of hundreds of words is one, a list without end is read in pieces that lose no word', () => {
  const long = `${'and the mayor spoke '.repeat(100)}to us.`
  expect(sentences(long)).toEqual([long])
  const list = `${'Osmond, 1,200 votes; '.repeat(2_000)}and the rest.`
  const pieces = sentences(list)
  expect(pieces.length).toBeGreaterThan(10)
  expect(pieces.join(' ')).toBe(list)
  expect(pieces.filter((piece) => piece.startsWith('votes'))).toEqual([])
})

test('marks without a word between them are cut as well', () => {
  expect(sentences('('.repeat(5_000)).join('')).toBe('('.repeat(5_000))
  expect(sentences('('.repeat(5_000)).length).toBeGreaterThan(1)
})
