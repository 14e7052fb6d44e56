import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrame } from '../src/code-frame.ts'
import { formatProblem } from '../src/errors.ts'
import { textWidth } from '../src/report/width.ts'

function frame(line: number, column: number, text: string, length: number): string {
  return `\n${codeFrame(line, column, { text, length }).join('\n')}\n`
}

describe('the marks stand under what is meant', () => {
  const cases: readonly [
    name: string,
    line: number,
    column: number,
    text: string,
    length: number,
    shown: readonly [string, string],
  ][] = [
    ['at the start', 3, 1, 'rulez: a', 5, ['3 | rulez: a', '  | ^^^^^']],
    ['in a line of three digits', 120, 4, '  -a: b', 1, ['120 |   -a: b', '    |    ^']],
    ['past the end of the line', 2, 6, 'note:', 1, ['2 | note:', '  |      ^']],
    ['in an empty line', 2, 1, '', 1, ['2 |', '  | ^']],
    ['up to the end of the line and no further', 1, 4, 'a: "bc', 40, ['1 | a: "bc', '  |    ^^^']],
    ['behind a tab', 1, 4, 'a:\tbc', 2, ['1 | a: bc', '  |    ^^']],
    ['behind wide characters', 1, 8, 'a: 港口, 12', 2, ['1 | a: 港口, 12', '  |          ^^']],
    ['under wide characters', 1, 4, 'a: 港口', 2, ['1 | a: 港口', '  |    ^^^^']],
    ['behind a letter of two code units', 1, 7, 'a: 𝒙 b', 1, ['1 | a: 𝒙 b', '  |      ^']],
    ['behind an accent of its own', 1, 10, 'a: cafe\u0301 b', 1, ['1 | a: cafe\u0301 b', '  |         ^']],
    ['under a control character', 1, 2, 'a\u001bb', 1, ['1 | a⟨U+001B⟩b', '  |  ^^^^^^^^']],
    ['behind an override of direction', 1, 3, 'a\u202eb', 1, ['1 | a⟨U+202E⟩b', '  |          ^']],
  ]
  test.each(cases)('%s', (_, line, column, text, length, shown) => {
    expect(codeFrame(line, column, { text, length })).toEqual(shown)
  })
})

describe('a long line is cut around the column', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')

  test('at its end', () => {
    expect(frame(1, 5, words, 2)).toBe(`
1 | w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w2…
  |     ^^
`)
  })

  test('at both ends', () => {
    expect(frame(1, words.indexOf('w40') + 1, words, 3)).toBe(`
1 | … w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 w42 w43 w44…
  |                                                       ^^^
`)
  })

  test('at its start', () => {
    expect(frame(1, words.indexOf('w59') + 1, words, 3)).toBe(`
1 | … w42 w43 w44 w45 w46 w47 w48 w49 w50 w51 w52 w53 w54 w55 w56 w57 w58 w59
  |                                                                       ^^^
`)
  })

  test('inside what is meant, with some of what stands before', () => {
    expect(frame(1, words.indexOf('w30') + 1, words, 100)).toBe(`
1 | …w24 w25 w26 w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 …
  |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`)
  })
})

test('whatever a line holds, two lines of at most 80 columns come of it, without a control', () => {
  const line = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replaceAll('\n', ''))
  fc.assert(
    fc.property(line, fc.nat(320), fc.nat(320), (text, before, length) => {
      const [source, marks] = codeFrame(7, before + 1, { text, length })
      expect(`${source}${marks}`).not.toMatch(/\p{Cc}/u)
      expect(textWidth(source)).toBeLessThanOrEqual(80)
      expect(marks).toMatch(/^ {2}\| +\^+$|^ {2}\| \^+$/)
      expect(textWidth(marks)).toBeLessThanOrEqual(80)
    }),
  )
})

describe('a problem is told', () => {
  const told = { code: 'unknown-key', what: 'no key is called `rulez` here', fix: 'Use one of: rules.' }
  const excerpt = { text: 'rulez:', length: 5 }

  test('with the line meant, between what is wrong and how to mend it', () => {
    expect(formatProblem({ ...told, place: { path: 'a.yaml', line: 3, column: 1, excerpt } })).toBe(
      'a.yaml:3:1: no key is called `rulez` here [unknown-key]\n    3 | rulez:\n      | ^^^^^\n  Use one of: rules.',
    )
  })

  test('without it where the place has none, or no column', () => {
    expect(formatProblem({ ...told, place: { path: 'a.yaml', line: 3, column: 1 } })).toBe(
      'a.yaml:3:1: no key is called `rulez` here [unknown-key]\n  Use one of: rules.',
    )
    expect(formatProblem({ ...told, place: { path: 'a.yaml', line: null, column: null, excerpt } })).toBe(
      'a.yaml: no key is called `rulez` here [unknown-key]\n  Use one of: rules.',
    )
  })
})
