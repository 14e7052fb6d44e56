import { describe, expect, test } from 'vitest'
import type { MeasureDefinition } from '../../src/model/measure.ts'
import { findListedMeasure, indexMeasures } from '../../src/normalize/measure-index.ts'

function measure(id: string, heads: readonly string[], parts: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    id,
    label: id,
    kinds: [],
    temporality: null,
    heads,
    notHeads: [],
    counts: [],
    notSameAs: [],
    tests: { reads: [], ignores: [] },
    ...parts,
  }
}

const catches = measure('catch', ['catch', 'fish land'])
const fleet = measure('fleet', ['boat', 'fleet size'])
const exports = measure('fish-exports', ['fish export', 'export'], { kinds: ['money'] })
const price = measure('fish-price', ['price'], { kinds: ['money'], notHeads: ['price war', 'at any price'] })
const all = [catches, fleet, exports, price]

interface Asked {
  readonly measures?: readonly MeasureDefinition[]
  readonly kind?: string | null
  readonly sentence?: readonly string[]
  readonly anchor?: string | null
}

/** Id of the measure of these words, nearest first; of money in a sentence of just these words where not said. */
function found(words: string, { measures = all, kind = 'money', sentence, anchor = null }: Asked = {}): string | null {
  const list = words.split(' ')
  return findListedMeasure(indexMeasures(measures), kind, list, sentence ?? list, anchor)?.id ?? null
}

describe('which measure the words name', () => {
  const cases: readonly [why: string, words: string, id: string | null, asked?: Asked][] = [
    ['a head of one word', 'boat', 'fleet'],
    ['a head among other words', 'harbour boat blue', 'fleet'],
    ['all words of a head, in any order', 'land net fish', 'catch'],
    ['no head', 'harbour net', null],
    ['one word of a head of two', 'fish net', null],
    ['the nearest wins over more words', 'boat fish export', 'fleet'],
    ['with as many words the nearest wins', 'boat catch', 'fleet'],
    ['whichever it is', 'catch boat', 'catch'],
    ['the noun of the figure wins over what is nearer', 'boat catch', 'catch', { anchor: 'catch' }],
    ['and over more words', 'fish export boat', 'fleet', { anchor: 'boat' }],
    ['an anchor no measure knows changes nothing', 'boat catch', 'fleet', { anchor: 'harbour' }],
    ['a measure of that kind', 'export', 'fish-exports', { kind: 'money' }],
    ['none of another kind', 'export', null, { kind: 'count' }],
    ['the next best of that kind', 'export boat', 'fleet', { kind: 'count' }],
    ['any, where the kind is open', 'export', 'fish-exports', { kind: null }],
    ['a measure without kinds takes any', 'boat', 'fleet', { kind: 'duration' }],
  ]
  test.each(cases)('%s (%s): %s', (_, words, id, asked) => {
    expect(found(words, asked)).toBe(id)
  })

  test('the order of the files makes no difference', () => {
    const twins = [measure('b', ['catch']), measure('a', ['catch'])]
    expect(found('catch', { measures: twins })).toBe('a')
    expect(found('catch', { measures: [...twins].reverse() })).toBe('a')
  })

  test('a hyphen in a head parts its words', () => {
    expect(found('boat fish', { measures: [measure('fleet', ['fish-boat'])] })).toBe('fleet')
  })
})

describe('near misses', () => {
  const cases: readonly [why: string, sentence: string, id: string | null][] = [
    ['the words without a near miss', 'the price rise again', 'fish-price'],
    ['a near miss in the sentence', 'the price war go on', null],
    ['a near miss of three words', 'they want it at any price', null],
    ['its words apart are none', 'the price rise in the war', 'fish-price'],
    ['its words the other way round are none', 'war price rise', 'fish-price'],
    ['half of it at the end is none', 'they name a price', 'fish-price'],
  ]
  test.each(cases)('%s: %s', (_, sentence, id) => {
    expect(found('price', { sentence: sentence.split(' ') })).toBe(id)
  })

  test('one measure out leaves the others in', () => {
    expect(found('price boat', { sentence: ['price', 'war', 'boat'] })).toBe('fleet')
  })
})
