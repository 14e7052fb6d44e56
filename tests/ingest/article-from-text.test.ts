import { expect, test } from 'vitest'
import { articleFromText } from '../../src/ingest/article-from-text.ts'
import { locate } from '../../src/location.ts'

test('text alone says nothing about itself', () => {
  expect(articleFromText('At least 20 people died.')).toEqual({
    id: 'a1',
    path: '-',
    format: 'text',
    title: null,
    publisher: null,
    published: null,
    updated: null,
    author: null,
    url: null,
    language: 'en',
    origins: {},
    text: 'At least 20 people died.',
    excluded: [],
    anchors: [{ text: 0, source: 0 }],
    lineStarts: [0],
    divisions: [],
  })
})

test('fields are taken over, the date as from a file', () => {
  const fields = { id: 'left', path: 'x.txt', title: 'T', publisher: 'P', published: '2 May 2024' }
  expect(articleFromText('x', fields)).toMatchObject({ ...fields, published: '2024-05-02' })
})

test.each([
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
  ['a\rb', 2, { line: 2, column: 1 }],
  ['a\nbc', 3, { line: 2, column: 2 }],
])('in %j offset %i is %o', (text, offset, spot) => {
  expect(locate(articleFromText(text), offset)).toEqual(spot)
})
