import { describe, expect, test } from 'vitest'
import { factWords } from '../../src/report/explain/fact-words.ts'

describe('an answer in words', () => {
  const cases: readonly [predicate: string, fact: string, words: string][] = [
    ['periods', 'one-sided', 'only one of them says when'],
    ['values', 'disjoint', 'they exclude each other'],
    // What has no words is left to its own.
    ['periods', 'blue', ''],
    ['weather', 'same', ''],
    ['constructor', 'name', ''],
  ]
  test.each(cases)('%s: %s', (predicate, fact, words) => {
    expect(factWords(predicate, fact)).toBe(words)
  })
})
