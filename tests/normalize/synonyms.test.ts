import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lemma } from '../../src/lemma.ts'
import { senseOf } from '../../src/lexicon/synonyms.ts'

/** The rows of the table, as they stand in its file. */
const rows = [
  ...readFileSync(new URL('../../src/lexicon/synonyms.ts', import.meta.url), 'utf8').matchAll(/^ {2}\[('.*')\],$/gm),
].map(([, row = '']) => row.split(', ').map((word) => word.slice(1, -1)))
const words = rows.flat()

describe('the table of words that the news uses for one thing', () => {
  test('no word stands twice', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('every word is one word in lower case', () => {
    expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([])
  })

  test('every word is its own base form', () => {
    // "Founded" leads to `found`, which as a word of its own is a form of `find`.
    expect(words.filter((word) => lemma(word) !== word)).toEqual(['found'])
    expect(lemma('founded')).toBe('found')
  })

  test('no row has a word for itself', () => {
    expect(rows.filter((row) => row.length < 2)).toEqual([])
  })

  test('a row leads to its first word, and that to itself', () => {
    expect(
      rows.filter(([first = '', ...others]) => [first, ...others].some((word) => senseOf(word) !== first)),
    ).toEqual([])
    expect(rows.length).toBeGreaterThan(500)
  })
})

describe('two words for one thing', () => {
  test.each<[a: string, b: string]>([
    ['blaze', 'fire'],
    ['pact', 'contract'],
    ['purchase', 'acquire'],
    ['die', 'kill'],
    ['wound', 'injury'],
    ['fireman', 'firefighter'],
    ['lorry', 'truck'],
    ['labor', 'labour'],
    ['employee', 'worker'],
    ['tremor', 'quake'],
    ['lawmaker', 'deputy'],
    ['house', 'home'],
  ])('%s and %s', (a, b) => {
    expect(senseOf(a)).toBe(senseOf(b))
  })
})

describe('words that stay two', () => {
  test.each<[a: string, b: string]>([
    ['dead', 'injured'],
    ['kill', 'injure'],
    ['miss', 'kill'],
    ['profit', 'revenue'],
    ['import', 'export'],
    ['increase', 'decrease'],
    ['displace', 'evacuate'],
    ['arrest', 'convict'],
    ['birth', 'death'],
    ['buy', 'sell'],
    ['debt', 'deficit'],
    ['vote', 'seat'],
    ['child', 'baby'],
    ['deputy', 'minister'],
    ['barge', 'boat'],
  ])('%s and %s', (a, b) => {
    expect(senseOf(a)).not.toBe(senseOf(b))
  })

  test.each<string>(['barge', 'constructor', 'toString', '__proto__', ''])('"%s" stands for itself', (word) => {
    expect(senseOf(word)).toBe(word)
  })
})
