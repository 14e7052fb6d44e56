import { describe, expect, test } from 'vitest'
import { claim, compared } from './fixture.ts'
import { allPairs, judged } from './newsroom.ts'

describe('what a finding says', () => {
  const [left, right] = [claim('a1', 10, '190'), claim('a2', 10, '185')]

  test('names the lower and the higher side in order of the report', () => {
    expect(judged([compared(right, left)])[0]?.message).toBe(
      'Harbour Wire has 190, Osland Post has 185 for barges moored',
    )
  })

  test('tells the gap among the reasons', () => {
    expect(judged([compared(left, right)])[0]?.because).toEqual(['values: disjoint, 2.6% apart', 'periods: same'])
  })

  test('does not call a small gap none', () => {
    const found = judged([compared(claim('a1', 1, '100000'), claim('a2', 1, '100001'))])
    expect(found[0]?.because[0]).toBe('values: disjoint, under 0.1% apart')
  })

  test('has the gap and the reasons of the pair that is furthest apart', () => {
    const claims = ['20', '15', '10'].map((value, index) => claim(`a${index + 1}`, 10, value))
    const found = judged(allPairs(claims))
    expect(found[0]?.gap).toBe(0.5)
    expect(found[0]?.because[0]).toBe('values: disjoint, 50.0% apart')
  })

  test('an agreement has no gap and keeps its reasons', () => {
    const found = judged([compared(left, claim('a3', 10, '190'), { values: 'equal' })])
    expect(found[0]?.gap).toBeNull()
    expect(found[0]?.because).toEqual(['values: equal'])
  })

  test('names a file where the article names no publisher, and a listed measure by its id', () => {
    const toll = {
      measure: { key: 'death-toll', text: 'killed', listed: true, intrinsic: false, notSameAs: [], tolerance: null },
    }
    const found = judged([compared(claim('a5', 1, '3', toll), claim('a6', 1, '4', toll))])
    expect(found[0]?.message).toBe('a5.md has 3, a6.md has 4 for death toll')
  })

  test('does not fill in what was filled in', () => {
    const odd = { quantity: { text: '{right.value}\n\tbarges' } }
    const found = judged([compared(claim('a1', 1, '3', odd), claim('a2', 1, '4'))])
    expect(found[0]?.message).toBe('Harbour Wire has {right.value} barges, Osland Post has 4 for barges moored')
  })

  test('has an id from its fingerprint, which a second finding of the same fact does not share', () => {
    const pair = (start: number, values: readonly [string, string], entities: string[]) =>
      compared(claim('a1', start, values[0], { entities }), claim('a2', start, values[1], { entities }))
    const same = judged([pair(10, ['20', '12'], ['Velmora']), pair(90, ['20', '12'], ['Velmora'])])
    const other = judged([pair(10, ['20', '12'], ['Velmora']), pair(90, ['20', '12'], ['Saltby'])])
    const id = `f${same[0]?.fingerprint.slice(0, 12)}`
    expect(same.map((finding) => finding.id)).toEqual([id, `${id}-2`])
    expect(same[1]?.fingerprint).toBe(same[0]?.fingerprint)
    expect(other.map((finding) => finding.id)).toEqual(other.map((finding) => `f${finding.fingerprint.slice(0, 12)}`))
  })
})
