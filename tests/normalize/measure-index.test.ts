import { describe, expect, test } from 'vitest'
import type { MeasureDefinition } from '../../src/model/measure.ts'
import {
  findListedMeasure,
  findMeasureOfClause,
  findSoleMeasure,
  indexMeasures,
} from '../../src/normalize/measure-index.ts'

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
    tolerance: null,
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

describe('the one measure of a kind', () => {
  const quake = measure('quake', ['magnitude', 'earthquake'], {
    kinds: ['magnitude'],
    notHeads: ['political earthquake'],
  })
  const depth = measure('depth', ['depth'], { kinds: ['length'] })
  const height = measure('height', ['height'], { kinds: ['length'] })
  const index = indexMeasures([quake, depth, height, price, measure('rent', ['rent'], { kinds: ['pressure', 'flow'] })])

  const cases: readonly [why: string, kind: string, sentence: string, id: string | null][] = [
    ['a word of it in the sentence', 'magnitude', 'a earthquake strike the town', 'quake'],
    ['another word of it', 'magnitude', 'it have a magnitude of that', 'quake'],
    ['no word of it', 'magnitude', 'it strike the town', null],
    ['a near miss of it', 'magnitude', 'the vote be a political earthquake', null],
    ['a kind that two measures take', 'length', 'the depth of the harbour', null],
    ['a kind that one measure takes among others', 'flow', 'the rent of the house', null],
    ['a kind that none takes', 'speed', 'a earthquake strike the town', null],
  ]
  test.each(cases)('%s: %s in "%s"', (_, kind, sentence, id) => {
    expect(findSoleMeasure(index, kind, sentence.split(' '))?.id ?? null).toBe(id)
  })
})

describe('the only measure that a clause names', () => {
  const injured = measure('injured', ['injure', 'wound'], { kinds: ['count'], notHeads: ['injure party'] })
  const killed = measure('killed', ['kill', 'lose life'], { kinds: ['count'] })
  const anything = measure('anything', ['matter'])
  const index = indexMeasures([injured, killed, anything, price])

  const cases: readonly [why: string, kind: string, clause: string, id: string | null][] = [
    ['a head anywhere in it', 'count', 'the injure it say number that', 'injured'],
    ['two heads of one measure', 'count', 'the injure and wound number that', 'injured'],
    ['a head of two words, apart', 'count', 'the life that they lose', 'killed'],
    ['one word of such a head', 'count', 'the seat that they lose', null],
    ['heads of two measures', 'count', 'the kill and injure number that', null],
    ['no head', 'count', 'the saved number that', null],
    ['a near miss', 'count', 'the injure party number that', null],
    ['a measure of another kind', 'count', 'the price number that', null],
    ['another kind', 'share', 'the injure number that', null],
    ['a measure that names no kinds', 'count', 'the matter number that', null],
    ['nothing', 'count', '', null],
  ]
  test.each(cases)('%s: %s in "%s"', (_, kind, clause, id) => {
    expect(findMeasureOfClause(index, kind, clause.split(' '))?.id ?? null).toBe(id)
  })

  test('in any order of its words', () => {
    expect(findMeasureOfClause(index, 'count', ['that', 'number', 'injure', 'the'])?.id).toBe('injured')
  })
})
