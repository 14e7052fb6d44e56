import { describe, expect, test } from 'vitest'
import { InputError } from '../src/errors.ts'
import { type Candidate, idProblems, partIds, resolveIds } from '../src/ids.ts'

describe('arguments', () => {
  const cases: readonly [words: readonly string[], ids: readonly string[], paths: readonly string[]][] = [
    [['fe0d87efef6fa', 'corpus'], ['fe0d87efef6fa'], ['corpus']],
    [
      ['corpus', 'c5df', 'ccde', '-'],
      ['c5df', 'ccde'],
      ['corpus', '-'],
    ],
    [['fe0d87efef6fa-2', 'fe0d-2'], ['fe0d87efef6fa-2', 'fe0d-2'], []],
    [['./cafe', 'cafe/', 'cafe.txt'], [], ['./cafe', 'cafe/', 'cafe.txt']],
    // Too short, too long, no digits of sixteen, no letter of an id, a claim with a number.
    [
      ['c5d', 'c5dfc92c5480ab', 'coffee', 'a5df', 'C5DF', 'c5df-2'],
      [],
      ['c5d', 'c5dfc92c5480ab', 'coffee', 'a5df', 'C5DF', 'c5df-2'],
    ],
  ]
  test.each(cases)('%j', (words, ids, paths) => {
    expect(partIds(words)).toEqual({ ids, paths })
  })
})

function messagesOf(work: () => unknown): string {
  try {
    work()
    return ''
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

describe('ids that cannot be explained together', () => {
  const cases: readonly [ids: readonly string[], message: string][] = [
    [
      [],
      `crosscheck explain: no id given [no-id]
  Give that of a finding, such as \`fe0d87ef\`, from \`crosscheck check PATHS\`, or one or two of claims from \`crosscheck claims PATHS --format ndjson\`; four characters of it are enough where no other begins so.`,
    ],
    [
      ['c111', 'c222', 'c333'],
      `crosscheck explain: 3 ids given [too-many-ids]
  Give one finding, one claim or two claims; write \`./\` before a path that looks like an id.`,
    ],
    [
      ['f111', 'c222'],
      `crosscheck explain: \`f111\` and \`c222\` are not two claims [not-two-claims]
  Give a finding by itself, or two claims, whose ids begin with \`c\`.`,
    ],
    [
      ['f111', 'f222'],
      `crosscheck explain: \`f111\` and \`f222\` are not two claims [not-two-claims]
  Give a finding by itself, or two claims, whose ids begin with \`c\`.`,
    ],
  ]
  test.each(cases)('%j', (ids, message) => {
    expect(new InputError(idProblems(ids)).message).toBe(message)
  })

  test.each([[['f111']], [['c111']], [['c111', 'c222']]])('%j is fine', (ids) => {
    expect(idProblems(ids)).toEqual([])
  })
})

const claims: readonly Candidate[] = [
  { id: 'caaaa11111111', told: '20 boats, a.md:1:1' },
  { id: 'caaaa22222222', told: '12 boats, a.md:2:1' },
  { id: 'cbbbb00000000', told: '12 boats, b.md:1:1' },
]
const findings: readonly Candidate[] = [
  { id: 'f000000000001', told: 'first' },
  { id: 'f000000000001-2', told: 'second' },
  { id: 'f000000000001-12', told: 'twelfth' },
  { id: 'f999999999999', told: 'other' },
]

describe('an id means', () => {
  const cases: readonly [asked: readonly string[], candidates: readonly Candidate[], ids: readonly string[]][] = [
    [['cbbbb00000000'], claims, ['cbbbb00000000']],
    [['cbbb'], claims, ['cbbbb00000000']],
    [['caaaa2', 'caaaa1'], claims, ['caaaa22222222', 'caaaa11111111']],
    // The first of findings of one fact has no number, and its id is not short for the others.
    [['f000000000001'], findings, ['f000000000001']],
    [['f000-2'], findings, ['f000000000001-2']],
    [['f999'], findings, ['f999999999999']],
  ]
  test.each(cases)('%j', (asked, candidates, ids) => {
    expect(resolveIds(asked, candidates)).toEqual(ids)
  })
})

describe('an id that means nothing or too much', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ id: `cabc${index}`, told: `${index} boats` }))
  const cases: readonly [asked: readonly string[], candidates: readonly Candidate[], message: string][] = [
    [
      ['cffff'],
      claims,
      `crosscheck explain: no claim has the id \`cffff\` [unknown-id]
  Take it from \`crosscheck claims PATHS --format ndjson\`, and name the same paths here, since the ids of claims go by path and order of the articles.`,
    ],
    [
      ['ffff'],
      findings,
      `crosscheck explain: no finding has the id \`ffff\` [unknown-id]
  Take it from \`crosscheck check PATHS --format json\`, and name the same paths here.`,
    ],
    [
      ['f999-2'],
      findings,
      `crosscheck explain: no finding has the id \`f999-2\` [unknown-id]
  Take it from \`crosscheck check PATHS --format json\`, and name the same paths here.`,
    ],
    [
      ['caaa'],
      claims,
      `crosscheck explain: \`caaa\` may mean 2 claims [ambiguous-id]
  Give more characters: \`caaaa11111111\` (20 boats, a.md:1:1), \`caaaa22222222\` (12 boats, a.md:2:1).`,
    ],
    [
      ['f000'],
      findings,
      `crosscheck explain: \`f000\` may mean 3 findings [ambiguous-id]
  Give more characters: \`f000000000001\` (first), \`f000000000001-2\` (second), \`f000000000001-12\` (twelfth).`,
    ],
    [
      ['cabc'],
      many,
      `crosscheck explain: \`cabc\` may mean 8 claims [ambiguous-id]
  Give more characters: \`cabc0\` (0 boats), \`cabc1\` (1 boats), \`cabc2\` (2 boats), \`cabc3\` (3 boats), \`cabc4\` (4 boats), 3 more.`,
    ],
    [
      ['caaa', 'cffff'],
      claims,
      `crosscheck explain: \`caaa\` may mean 2 claims [ambiguous-id]
  Give more characters: \`caaaa11111111\` (20 boats, a.md:1:1), \`caaaa22222222\` (12 boats, a.md:2:1).
crosscheck explain: no claim has the id \`cffff\` [unknown-id]
  Take it from \`crosscheck claims PATHS --format ndjson\`, and name the same paths here, since the ids of claims go by path and order of the articles.`,
    ],
    [
      ['cbbb', 'cbbbb'],
      claims,
      `crosscheck explain: two of the ids mean \`cbbbb00000000\` [same-id]
  Give each of them once.`,
    ],
  ]
  test.each(cases)('%j', (asked, candidates, message) => {
    expect(messagesOf(() => resolveIds(asked, candidates))).toBe(message)
  })
})
