import { describe, expect, test } from 'vitest'
import { unknownFormats } from '../../src/ingest/passed-over.ts'

const told = (names: readonly string[]) => unknownFormats('news', names).map(({ what }) => what)

describe('files of formats that are not known', () => {
  test.each([
    [['a.csv'], '1 file was passed over: no format is known for .csv (1)'],
    [['a.csv', 'b.jpg', 'c.CSV'], '3 files were passed over: no format is known for .csv (2) and .jpg (1)'],
    [['b.b', 'a.a', 'c.c'], '3 files were passed over: no format is known for .a (1), .b (1) and .c (1)'],
    [
      ['a.a', 'b.b', 'c.c', 'd.d', 'e.e', 'f.f'],
      '6 files were passed over: no format is known for .a (1), .b (1), .c (1), .d (1) and others (2)',
    ],
    [['LICENSE', 'notes.'], '2 files were passed over: no format is known for names without an ending (2)'],
    [
      [...Array(1_200).fill('a.csv'), 'b.jpg'],
      '1,201 files were passed over: no format is known for .csv (1,200) and .jpg (1)',
    ],
  ])('%j', (names, what) => {
    expect(told(names)).toEqual([what])
  })

  test.each([
    [[]],
    [['crosscheck.yaml', 'crosscheck.sarif', 'crosscheck-baseline.jsonl.old', 'sources.yaml', 'sources.yml']],
    [['Pier shut_files/logo.png', 'late/page_files/style.css']],
    [['late/a.md~', 'a.md.bak', 'a.md.orig', 'x.tmp', 'x.swp']],
  ])('are not %j', (names) => {
    expect(told(names)).toEqual([])
  })
})
