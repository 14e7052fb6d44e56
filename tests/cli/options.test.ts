import { describe, expect, test } from 'vitest'
import { collect, needsOption, noPaths, readCount, readOutputs, unknownName } from '../../src/cli/options.ts'
import { formatProblem, type Problem } from '../../src/errors.ts'
import { nearest } from '../../src/nearest.ts'

const names = ['pretty', 'lines', 'json']

describe('outputs', () => {
  const cases: readonly [values: readonly string[], outputs: readonly (readonly [string, string | null])[]][] = [
    [['json'], [['json', null]]],
    [['json=report.json'], [['json', 'report.json']]],
    [['json=a=b.json'], [['json', 'a=b.json']]],
    [
      ['json=report.json', 'pretty'],
      [
        ['json', 'report.json'],
        ['pretty', null],
      ],
    ],
    [[], []],
  ]
  test.each(cases)('%o are read', (values, outputs) => {
    const problems: Problem[] = []
    expect(readOutputs(values, names, problems).map(({ format, file }) => [format, file])).toEqual(outputs)
    expect(problems).toEqual([])
  })

  const refused: readonly [values: readonly string[], codes: readonly string[]][] = [
    [['xml'], ['unknown-format']],
    [['json='], ['no-file-name']],
    [['json', 'lines'], ['output-taken']],
    [['json=a', 'lines=a'], ['output-taken']],
    [
      ['xml=a', 'toString', 'json='],
      ['unknown-format', 'unknown-format', 'no-file-name'],
    ],
  ]
  test.each(refused)('%o are refused', (values, codes) => {
    const problems: Problem[] = []
    readOutputs(values, names, problems)
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  test('given one by one they are gathered in order', () => {
    expect(collect('b', collect('a'))).toEqual(['a', 'b'])
  })
})

test.each([
  ['jsno', 'json'],
  ['JSON', 'json'],
  ['prety', 'pretty'],
  ['line', 'lines'],
  ['xml', null],
  ['table', null],
  ['', null],
  ['p'.repeat(100_000), null],
])('%.10s is taken for %s', (word, name) => {
  expect(nearest(word, names)).toBe(name)
})

describe('a number of rows', () => {
  test.each([
    ['1', 1],
    ['50', 50],
    ['999999999', 999_999_999],
  ])('%s is read', (value, number) => {
    const problems: Problem[] = []
    expect(readCount('limit', value, problems)).toBe(number)
    expect(problems).toEqual([])
  })

  test.each(['0', '-1', '1.5', '5e3', 'all', '', '0050', '1000000000'])('`%s` is refused', (value) => {
    const problems: Problem[] = []
    readCount('limit', value, problems)
    expect(problems.map(formatProblem)).toEqual([
      `--limit: \`${value}\` is no whole number of one or more [no-count]\n  Write \`--limit 100\`.`,
    ])
  })
})

test('an option by itself is answered with the one that it belongs to', () => {
  expect(formatProblem(needsOption('limit', 'why-not'))).toBe(
    '--limit: it says nothing without `--why-not` [option-alone]\n  Add `--why-not`, or leave it out.',
  )
})

test.each([
  [noPaths('check'), 'crosscheck check', '`crosscheck check corpus/`'],
  [noPaths('explain', ['fe0d', 'c5df']), 'crosscheck explain', '`crosscheck explain fe0d c5df corpus/`'],
])('nothing to read is answered with a whole call', (problem, command, call) => {
  expect(formatProblem(problem)).toBe(
    `${command}: no file or folder given [no-paths]\n  Name what to read: ${call}, or \`-\` for standard input.`,
  )
})

test('a wrong name is answered with the nearest and with all there are', () => {
  expect(unknownName('format', 'jsno', names)).toMatchObject({
    place: { path: '--format' },
    fix: 'Did you mean `json`? Choose one of `pretty`, `lines`, `json`.',
  })
  expect(unknownName('format', 'xml', names).fix).toBe('Choose one of `pretty`, `lines`, `json`.')
})
