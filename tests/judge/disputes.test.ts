import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { Comparison, Finding } from '../../src/model/finding.ts'
import type { ClaimParts } from '../plain-claim.ts'
import { all, claim, compared, is, rule } from './fixture.ts'
import { articles, rules, shown } from './newsroom.ts'

const disputed = rule({
  id: 'disputed',
  verdict: 'dispute',
  severity: 'warning',
  message: '{left.value} against {right.value}',
  when: all(is('values', 'disjoint'), is('sources', 'rival')),
})

function said(source: string): ClaimParts {
  return { attribution: [{ source, cue: 'said', stance: 'asserts' }] }
}

/** What the union and the port put a strike at, in one article. */
function twoParties(articleId: string): readonly [union: QuantityClaim, port: QuantityClaim] {
  return [claim(articleId, 10, '40', said('union')), claim(articleId, 60, '65', said('port'))]
}

const inside = { articles: 'same', sources: 'rival', order: 'same' } as const

function found(comparisons: readonly Comparison[], entries = articles): readonly Finding[] {
  return judge([{ comparisons }], [...rules, disputed], entries)
}

describe('a dispute inside one article', () => {
  const [union, port] = twoParties('a1')

  test('is one finding of one voice, with a side for each party', () => {
    const [finding, ...others] = found([compared(union, port, inside)])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'disputed',
      verdict: 'dispute',
      severity: 'warning',
      message: '40 against 65',
      claims: [union.id, port.id],
      groups: [[union.id], [port.id]],
      independentPublishers: 1,
      because: ['values: disjoint, 38.5% apart', 'sources: rival'],
    })
  })

  test('has a third party on a side of its own', () => {
    const mayor = claim('a1', 90, '50', said('mayor'))
    const pairs = [compared(union, port, inside), compared(port, mayor, inside), compared(union, mayor, inside)]
    expect(found(pairs).map(shown)).toEqual(['dispute 40 | 50 | 65'])
  })

  test('takes in another article that quotes one of the parties', () => {
    const quoted = claim('a2', 10, '40', said('union'))
    const pairs = [
      compared(union, port, inside),
      compared(union, quoted, { values: 'equal', sources: 'same' }),
      compared(quoted, port, { sources: 'rival' }),
    ]
    const both = found(pairs)
    expect(both.map(shown)).toEqual(['dispute 40 40 | 65', 'agreement 40 40'])
    expect(both.map(({ independentPublishers }) => independentPublishers)).toEqual([2, 2])
  })

  test("takes in one that is held against no one and says the same in a party's name", () => {
    const quoted = claim('a2', 10, '40', said('union'))
    const pairs = [compared(union, port, inside), compared(union, quoted, { values: 'equal', sources: 'same' })]
    expect(found(pairs).map(shown)).toEqual(['dispute 40 40 | 65', 'agreement 40 40'])
  })

  test('leaves out one that says the same in its own voice, or agrees with both', () => {
    const own = claim('a2', 10, '40')
    const either = claim('a3', 10, '40..65', said('mayor'))
    const pairs = [
      compared(union, port, inside),
      compared(union, own, { values: 'equal', sources: 'one-sided' }),
      compared(union, either, { values: 'within', sources: 'one-sided' }),
      compared(port, either, { values: 'within', sources: 'one-sided' }),
    ]
    expect(found(pairs).map(shown)[0]).toBe('dispute 40 | 65')
  })

  test('is a contradiction to an article that has another value in its own voice', () => {
    const other = claim('a2', 10, '90')
    const pairs = [compared(union, port, inside), compared(port, other, { sources: 'one-sided' })]
    expect(found(pairs).map(shown)).toEqual(['contradiction 65 | 90', 'dispute 40 | 65'])
  })
})

describe('a dispute in a wire story and a copy of it', () => {
  const [union, port] = twoParties('a1')
  const [unionAgain, portAgain] = twoParties('a2')
  const entries = articles.map((entry) => (entry.article.id === 'a2' ? { ...entry, copyOf: 'a1' } : entry))

  test('is not told between the two', () => {
    const crossed = { articles: 'copy', sources: 'rival' } as const
    expect(found([compared(union, portAgain, crossed), compared(port, unionAgain, crossed)], entries)).toEqual([])
  })

  test('is told where the copy has another value than its original', () => {
    const changed = claim('a2', 60, '95', said('port'))
    const pairs = [compared(union, changed, { articles: 'copy', sources: 'rival' })]
    expect(found(pairs, entries).map(shown)).toEqual(['dispute 40 | 95'])
  })
})
