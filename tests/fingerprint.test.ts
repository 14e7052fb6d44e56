import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factKey, fingerprint } from '../src/fingerprint.ts'
import { articleFromText, extractClaims, loadRules } from '../src/index.ts'
import { identitiesOf } from '../src/judge/identities.ts'
import type { Claim } from '../src/model/claim.ts'
import type { Period } from '../src/model/date.ts'
import type { Identity } from '../src/model/finding.ts'
import { claim } from './judge/fixture.ts'
import { type ClaimParts, interval } from './plain-claim.ts'

const pack = await loadRules(fileURLToPath(new URL('../rules', import.meta.url)))
const said = claim('a1', 10, '20')
const against = claim('a2', 10, '12')

function printOf(rule: string, sides: readonly (readonly Claim[])[]): string {
  const [identity] = identitiesOf(rule, sides)
  if (!identity) throw new Error('no claims')
  return fingerprint(identity)
}

function keyOf(...sides: readonly (readonly Claim[])[]): string {
  return printOf('disjoint-values', sides)
}

/** The claim that somebody is the mayor of Brandal. */
function holderOf(name: string): readonly Claim[] {
  return extractClaims([articleFromText(`The mayor of Brandal, ${name}, agreed.`)], pack).filter(
    ({ kind }) => kind === 'role',
  )
}

const key = keyOf([said], [against])

function year(start: string, end: string, text: string, basis: Period['basis']): Period {
  return { text, start, end, grain: 'year', basis }
}

describe('a paraphrase keeps the key', () => {
  const among = {
    role: 'among',
    text: 'among small and old ships',
    words: ['ship', 'old'],
    act: null,
    sorts: [],
    span: { start: 0, end: 1 },
  } as const
  const cases: readonly [name: string, left: readonly Claim[], right: readonly Claim[]][] = [
    ['sides the other way round', [against], [said]],
    [
      'another article, line and quote',
      [claim('a9', 700, '20', { quote: 'a score', sentence: 'A score of barges.' })],
      [against],
    ],
    [
      'the measure in other words',
      [
        claim('a1', 10, '20', {
          measure: {
            key: 'barge',
            text: 'moored barges',
            listed: false,
            intrinsic: false,
            notSameAs: [],
            tolerance: null,
          },
        }),
      ],
      [against],
    ],
    [
      '"last year" of an article from 2022',
      [claim('a1', 10, '20', { period: year('2021-01-01', '2022-01-01', 'last year', 'implied') })],
      [against],
    ],
    ['a second article with the same value', [said, claim('a3', 4, '20')], [against]],
    ['a vaguer value on the same side', [claim('a3', 4, '18..22'), said], [against]],
    ['a bound on the same side', [said, claim('a3', 4, '19..')], [against]],
    [
      'a sum that floating point misses',
      [claim('a1', 10, '20', { quantity: { value: 20.000000000000004 } })],
      [against],
    ],
    ['entities in another order', [claim('a1', 10, '20', { entities: ['Velmora', 'Velmora'] })], [against]],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(keyOf(left, right)).toBe(key)
  })

  test('qualifier words in another order', () => {
    const turned = { ...among, words: [...among.words].reverse(), text: 'of the old ships' }
    const keys = [among, turned].map((one) => keyOf([claim('a1', 10, '20', { qualifiers: [one] })], [against]))
    expect(keys[0]).toBe(keys[1])
    expect(keys[0]).not.toBe(key)
  })
})

describe('a look-alike moves the key', () => {
  const place = { role: 'among', text: 'among the old', words: ['old'], span: { start: 0, end: 1 } } as const
  const cases: readonly [name: string, parts: ClaimParts][] = [
    [
      'another measure',
      {
        measure: {
          key: 'ferry',
          text: 'barges moored',
          listed: false,
          intrinsic: false,
          notSameAs: [],
          tolerance: null,
        },
      },
    ],
    ['no measure', { measure: null }],
    ['another entity', { entities: ['Saltby'] }],
    ['one entity more', { entities: ['Saltby', 'Velmora'] }],
    ['another year', { period: year('2020-01-01', '2021-01-01', 'in 2021', 'stated') }],
    ['an open end', { period: { text: 'since 2021', start: '2021-01-01', end: null, grain: 'year', basis: 'stated' } }],
    ['a part of them', { qualifiers: [place] }],
    ['a rise', { quantity: { change: 'up' } }],
    ['another unit', { quantity: { unit: 'boat' } }],
    ['another kind', { quantity: { kind: 'money' } }],
    ['a rate', { quantity: { per: 'year' } }],
    ['another value', { quantity: { value: 21, interval: interval('21') } }],
    ['a bound', { quantity: { interval: interval('20..') } }],
  ]
  test.each(cases)('%s', (_, parts) => {
    expect(
      keyOf(
        [claim('a1', 10, '20', parts)],
        [claim('a2', 10, '12', { ...parts, quantity: { ...parts.quantity, value: 12, interval: interval('12') } })],
      ),
    ).not.toBe(key)
  })

  test('including is not excluding', () => {
    const keys = (['including', 'excluding'] as const).map((role) =>
      keyOf([claim('a1', 10, '20', { qualifiers: [{ ...place, role }] })], [against]),
    )
    expect(keys[0]).not.toBe(keys[1])
  })

  test('another rule', () => {
    expect(printOf('copy-changed', [[said], [against]])).not.toBe(key)
  })

  test('another holder of the same office', () => {
    const keys = ['Petra Lunn', 'Marta Sol'].map((holder) =>
      printOf('rival-holders', [holderOf('Tomas Brandt'), holderOf(holder)]),
    )
    expect(keys[0]).not.toBe(keys[1])
  })

  test('a third side', () => {
    expect(keyOf([said], [against], [claim('a3', 0, '15')])).not.toBe(key)
  })
})

describe('the preimage', () => {
  const fact: Identity['fact'] = {
    measures: ['m'],
    entities: ['ab', 'c'],
    changes: [''],
    periods: [],
    qualifiers: [],
    units: ['count barge '],
  }
  const printWith = (parts: Partial<Identity['fact']>, values = ['1', '2']) =>
    fingerprint({ rule: 'r', fact: { ...fact, ...parts }, values })

  test('has 128 bits in hexadecimal', () => {
    expect(printWith({})).toMatch(/^[0-9a-f]{32}$/)
  })

  test('tells "ab" and "c" from "a" and "bc"', () => {
    expect(printWith({ entities: ['a', 'bc'] })).not.toBe(printWith({}))
  })

  test('tells "a,b" from "a" and "b", and an entity from a qualifier', () => {
    const [joined, split] = [['a,b'], ['a', 'b']].map((entities) => printWith({ entities }))
    expect(joined).not.toBe(split)
    const [entity, qualifier] = [
      printWith({ entities: ['a'], qualifiers: [] }),
      printWith({ entities: [], qualifiers: ['a'] }),
    ]
    expect(entity).not.toBe(qualifier)
  })

  test('tells a word that looks like a length from a length', () => {
    expect(printWith({ entities: ['2:ab,1:c'] })).not.toBe(printWith({}))
  })

  test('a value that moves keeps the key of the fact', () => {
    const [before, after] = [
      ['1', '2'],
      ['1', '3'],
    ].map((values) => ({ rule: 'r', fact, values }))
    expect(before && after && factKey(before) === factKey(after)).toBe(true)
    expect(before && after && fingerprint(before) === fingerprint(after)).toBe(false)
    expect(factKey({ rule: 'r', fact: { ...fact, entities: ['ab'] } })).not.toBe(factKey({ rule: 'r', fact }))
  })

  test('different lists of words never share a key, nor does a word that moves to the next list', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(',', ':', '1', 'é'), maxLength: 3 }), { maxLength: 3 })
    fc.assert(
      fc.property(words, words, words, words, (a, b, c, d) => {
        const same = JSON.stringify([a, b]) === JSON.stringify([c, d])
        const left = printWith({ entities: a, qualifiers: b })
        const right = printWith({ entities: c, qualifiers: d })
        expect(left === right).toBe(same)
      }),
    )
  })

  test('claims of a side count in any order', () => {
    const claims = [
      said,
      claim('a3', 1, '18..22'),
      claim('a4', 1, '20', { period: null }),
      claim('a5', 1, '20', { entities: [] }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (side) => {
        expect(keyOf(side, [against])).toBe(key)
      }),
    )
  })
})

describe('guises', () => {
  const prints = (...sides: readonly (readonly Claim[])[]) => identitiesOf('r', sides).map(fingerprint)
  const detailed = claim('a3', 1, '20', { entities: ['Saltby', 'Velmora'] })

  test('a claim that says more takes the word, and what was told before stays known', () => {
    const [before = ''] = prints([said], [against])
    const [first, ...guises] = prints([said, detailed], [against])
    expect(first).not.toBe(before)
    expect(guises).toContain(before)
  })

  test('each is told by one claim of every side: a third value is in all of them', () => {
    const [before = ''] = prints([said], [against])
    expect(prints([said, detailed], [against], [claim('a4', 0, '15')])).not.toContain(before)
  })

  test('there are at most sixteen, and none twice', () => {
    const side = (value: string) =>
      ['', 'a', 'b', 'c', 'd', 'e'].map((name) => claim('a1', 1, value, { entities: [name] }))
    const all = prints(side('20'), side('12'))
    expect(all.length).toBeLessThanOrEqual(16)
    expect(new Set(all).size).toBe(all.length)
  })
})
