import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBaseline } from '../../src/baseline/parse.ts'
import { baselineText } from '../../src/baseline/text.ts'
import { InputError } from '../../src/errors.ts'
import { fingerprint } from '../../src/fingerprint.ts'
import type { BaselineEntry } from '../../src/index.ts'

const HEADER = '{"schema":"crosscheck/baseline@1","fingerprints":"conflict/v1","paths":["news"]}'

/** An entry about this measure and these values, with a sound fingerprint. */
function entryOf(measure: string, values: readonly string[], parts: Partial<BaselineEntry> = {}): BaselineEntry {
  const identity = {
    rule: 'disjoint-values',
    fact: { measures: [measure], entities: [], changes: [''], periods: [], qualifiers: [], units: ['money USD '] },
    values,
  }
  return {
    fingerprint: fingerprint(identity),
    also: [],
    ...identity,
    verdict: 'contradiction',
    publishers: ['Gull', 'Ledger'],
    reason: null,
    by: null,
    added: '2025-02-11',
    until: null,
    ...parts,
  }
}

const pier = entryOf('cost', ['4100000', '5270000'])
const ferry = entryOf('passengers', ['38900', '41200'])

function fileOf(...lines: readonly (string | object)[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
}

function refusalOf(text: string): string {
  try {
    parseBaseline(text, 'b.jsonl')
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'read'
}

describe('what is read', () => {
  test('entries in any order, as a merge leaves them', () => {
    const sorted = [pier, ferry].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
    const expected = { paths: ['news'], entries: sorted, rebuilt: 0 }
    expect(parseBaseline(fileOf(HEADER, pier, ferry), 'b.jsonl')).toEqual(expected)
    expect(parseBaseline(fileOf(HEADER, ferry, '', HEADER, pier), 'b.jsonl')).toEqual(expected)
    expect(parseBaseline(fileOf(HEADER, ferry, pier).replaceAll('\n', '\r\n'), 'b.jsonl')).toEqual(expected)
  })

  test('of two lines for one finding all publishers, the first reason and the earlier last day', () => {
    const one = { ...pier, publishers: ['Gull'], reason: 'one', until: '2026-01-01', added: '2025-03-01' }
    const other = { ...pier, publishers: ['Ledger', 'Post'], reason: 'two', until: '2025-12-31' }
    expect(parseBaseline(fileOf(HEADER, one, other), 'b.jsonl').entries).toEqual([
      { ...pier, publishers: ['Gull', 'Ledger', 'Post'], reason: 'one', until: '2025-12-31' },
    ])
  })

  test('paths of two branches', () => {
    const other = HEADER.replace('"news"', '"more"')
    expect(parseBaseline(fileOf(HEADER, other), 'b.jsonl').paths).toEqual(['more', 'news'])
  })

  test('a baseline that knows nothing', () => {
    expect(parseBaseline(fileOf(HEADER), 'b.jsonl')).toEqual({ paths: ['news'], entries: [], rebuilt: 0 })
  })

  test('an edited line, where fingerprints are made anew', () => {
    const edited = { ...pier, values: ['4100000', '5280000'], also: [ferry.fingerprint] }
    const [entry] = parseBaseline(fileOf(HEADER, edited), 'b.jsonl', { rebuild: true }).entries
    expect(entry).toEqual(entryOf('cost', ['4100000', '5280000']))
    expect(parseBaseline(fileOf(HEADER, edited, ferry), 'b.jsonl', { rebuild: true }).rebuilt).toBe(1)
  })
})

describe('what is refused', () => {
  const cases: readonly [name: string, text: string, message: string][] = [
    ['an empty file', '', 'b.jsonl: the file is empty [no-baseline]\n  Run `crosscheck baseline create --force`.'],
    [
      'another file',
      fileOf({ name: 'x' }),
      'b.jsonl:1: the first line does not say `crosscheck/baseline@1` [no-baseline]\n  Name a file that `crosscheck baseline create` wrote.',
    ],
    [
      'a newer one',
      fileOf(HEADER.replace('@1', '@2')),
      'b.jsonl:1: it is `crosscheck/baseline@2`, and this version reads `crosscheck/baseline@1` [newer-baseline]\n  Install the version of crosscheck that wrote it.',
    ],
    [
      'fingerprints of another algorithm',
      fileOf(HEADER.replace('conflict/v1', 'conflict/v0')),
      'b.jsonl:1: fingerprints are not made by `conflict/v1` [other-fingerprints]\n  Run `crosscheck baseline migrate`: it makes fingerprints anew from what the lines say.',
    ],
    [
      'a line cut short',
      fileOf(HEADER, JSON.stringify(pier).slice(0, 60)),
      'b.jsonl:2:61: not valid JSON from here on [invalid-json]\n  Mend the line, or take the file from the last commit.',
    ],
    [
      'a merge conflict',
      fileOf(HEADER, '<<<<<<< HEAD', pier, '=======', ferry, '>>>>>>> theirs'),
      [2, 4, 6]
        .map(
          (line) =>
            `b.jsonl:${line}: a merge conflict was left here [merge-conflict]\n  Keep the lines of both sides and delete the marks; \`merge=union\` in \`.gitattributes\` does so by itself.`,
        )
        .join('\n'),
    ],
    [
      'an edited line',
      fileOf(HEADER, { ...pier, values: ['1', '2'] }),
      'b.jsonl:2: the fingerprint is not that of what the line says [wrong-fingerprint]\n  Run `crosscheck baseline migrate`: it makes fingerprints anew from what the lines say.',
    ],
  ]
  test.each(cases)('%s', (_, text, message) => {
    expect(refusalOf(text)).toBe(message)
  })

  test.each([
    ['a key too many', { ...pier, note: 'x' }],
    ['a key too few', { ...pier, publishers: undefined }],
    ['no date', { ...pier, until: 'June' }],
    ['no fingerprint', { ...pier, fingerprint: 'x' }],
    ['a verdict there is not', { ...pier, verdict: 'quarrel' }],
    ['a list', [pier]],
  ])('%s, with its line', (_, line) => {
    expect(refusalOf(fileOf(HEADER, ferry, line))).toMatch(
      /^b\.jsonl:3: `[^\n]*\[bad-entry\]\n {2}Mend the line, or delete it/,
    )
  })
})

test('what is written is read back, and writes the same bytes', () => {
  const word = fc.string({ unit: 'binary', maxLength: 8 })
  const entry = fc
    .record({
      measure: word,
      values: fc.array(word, { maxLength: 3 }),
      publishers: fc.array(word, { maxLength: 3 }),
      reason: fc.option(word),
    })
    .map(({ measure, values, ...parts }) => entryOf(measure, values, parts))
  const entries = fc.uniqueArray(entry, { selector: ({ fingerprint: print }) => print, maxLength: 6 })
  fc.assert(
    fc.property(entries, fc.array(word, { maxLength: 2 }), (some, paths) => {
      const text = baselineText({ paths: [...new Set(paths)].sort(), entries: some })
      const { rebuilt, ...read } = parseBaseline(text, 'b.jsonl')
      expect(rebuilt).toBe(0)
      expect(baselineText(read)).toBe(text)
    }),
  )
})

test('whatever lines a file holds, it is read or refused with the line', () => {
  const line = fc.oneof(fc.string(), fc.json(), fc.constantFrom(HEADER, JSON.stringify(pier), JSON.stringify(ferry)))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const refusal = refusalOf(lines.join('\n'))
      if (refusal !== 'read') expect(refusal).toMatch(/^b\.jsonl(?::\d+)?(?::\d+)?: /)
    }),
  )
})
