import { expect, test } from 'vitest'
import { formatFor } from '../../src/ingest/format-for.ts'
import { INPUT_FORMATS } from '../../src/ingest/formats/index.ts'

test.each([
  ['a.txt', 'text'],
  ['a.md', 'markdown'],
  ['a.markdown', 'markdown'],
  ['a.html', 'html'],
  ['A.HTM', 'html'],
  ['a.json', 'json'],
  ['a.jsonl', 'jsonl'],
  ['a.ndjson', 'jsonl'],
  ['a.rss', 'feed'],
  ['a.atom', 'feed'],
  ['feed.XML', 'feed'],
  ['a.eml', 'mail'],
  ['a.mht', 'mail'],
  ['a.mhtml', 'mail'],
  ['dir.txt/a.v2.md', 'markdown'],
])('%s is %s', (path, id) => {
  expect(formatFor(path)?.id).toBe(id)
})

test.each(['a', 'a.csv', 'txt', 'a.txt~', 'a.constructor', 'dir.txt/a'])('%s is of no format', (path) => {
  expect(formatFor(path)).toBeNull()
})

test('no two formats share a name or an extension', () => {
  for (const names of [INPUT_FORMATS.map(({ id }) => id), INPUT_FORMATS.flatMap(({ extensions }) => extensions)]) {
    expect(names).toEqual([...new Set(names)])
  }
})
