import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPattern, matchesPath } from '../../../src/ingest/sources/path-pattern.ts'

describe('a pattern', () => {
  test.each([
    ['*', 'pier.html'],
    ['*', 'late/may/pier.html'],
    ['*.html', 'pier.html'],
    ['*.html', 'late/may/pier.html'],
    ['pier-?.txt', 'pier-2.txt'],
    ['late/*.html', 'late/pier.html'],
    ['late/*', 'late/pier.html'],
    ['late/**', 'late/may/pier.html'],
    ['**/pier.*', 'late/may/pier.html'],
    ['**/pier.*', 'pier.html'],
    ['late/**/pier.html', 'late/pier.html'],
    ['late/**/*.html', 'late/a/b/pier.html'],
    ['a*b*c', 'a-b-b-c'],
    ['*ü?', 'menü😀'],
  ])('%s matches %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(true)
  })

  test.each([
    ['*.html', 'pier.htm'],
    ['*.html', 'pier.html.gz'],
    ['late/*.html', 'late/may/pier.html'],
    ['late/*.html', 'pier.html'],
    ['late/*', 'late'],
    ['late/**', 'later/pier.html'],
    ['pier-?.txt', 'pier-.txt'],
    ['pier-?.txt', 'pier-12.txt'],
    ['a*b*c', 'a-c-b'],
    ['[ab].txt', 'a.txt'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(false)
  })

  test('is told from a name by its signs', () => {
    expect(['*', 'a?.txt', '**/x'].every(isPattern)).toBe(true)
    expect(['a.txt', 'a [1].txt', '{a,b}.txt', 'late/pier.html'].some(isPattern)).toBe(false)
  })

  test('takes no exponential time', () => {
    expect(matchesPath(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false)
    expect(matchesPath(`${'**/a/'.repeat(1_000)}b`, `${'a/'.repeat(2_000)}c`)).toBe(false)
  })

  test('with a star for any part of a path still matches it', () => {
    const name = fc.stringMatching(/^[a-z.]{1,9}$/)
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 5 }), fc.nat(), (names, at) => {
        const starred = names.with(at % names.length, '*')
        const doubled = names.with(at % names.length, '**')
        const path = names.join('/')
        expect([starred, doubled, names].map((parts) => matchesPath(parts.join('/'), path))).toEqual([true, true, true])
      }),
    )
  })
})
